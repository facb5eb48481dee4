//! Grants of several years: how much of one sum the pots of later years carry.
//!
//! One decision gives one sum, which is paid, reported and complained of as any other. What later years carry
//! is said year by year; what is left of the sum is carried by the round it is decided in.

use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::{Instant, Money};

use crate::store::table::grant_commitment;

/// The most years after the first that one grant can be spread over.
pub const LATER_YEARS: i16 = 4;

/// What one later year carries of a grant, as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_commitment)]
pub struct Commitment {
    /// The application.
    pub application_id: String,
    /// The year of the rounds that carry it.
    pub year: i32,
    /// How much.
    pub amount: Money,
    /// When the grant came to nothing; no pot carries it any more.
    pub released_at: Option<Instant>,
}

/// A sum parted by year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// What the round it is decided in carries.
    pub own: Money,
    /// What each later year carries, in order.
    pub later: Vec<(i32, Money)>,
}

/// Parts a sum by year. When it is less than was thought, the first year gives way before the later ones, and
/// the last of those before the ones nearer; nothing is ever less than zero, and the parts make up the sum.
pub fn shares(sum: Money, all: &[Commitment]) -> Shares {
    let mut all: Vec<&Commitment> = all.iter().collect();
    all.sort_by_key(|it| it.year);
    let mut own = sum;
    let mut later = Vec::new();
    for it in all {
        let share = it.amount.min(own);
        if share > Money::ZERO {
            later.push((it.year, share));
            own -= share;
        }
    }
    Shares { own, later }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(years: &[(i32, i64)]) -> Vec<Commitment> {
        let one = |(year, kroner): &(i32, i64)| Commitment {
            application_id: "a".to_owned(),
            year: *year,
            amount: Money::from_kroner(*kroner),
            released_at: None,
        };
        years.iter().map(one).collect()
    }

    fn parted(sum: i64, years: &[(i32, i64)]) -> (i64, Vec<(i32, i64)>) {
        let shares = shares(Money::from_kroner(sum), &later(years));
        let kroner = |sum: Money| sum.ore() / 100;
        let later = shares.later.iter();
        let later = later.map(|(year, sum)| (*year, kroner(*sum))).collect();
        (kroner(shares.own), later)
    }

    #[test]
    fn what_later_years_do_not_carry_the_first_does() {
        assert_eq!(parted(300, &[]), (300, vec![]));
        let years = [(2028, 80), (2027, 100)];
        assert_eq!(parted(300, &years), (120, vec![(2027, 100), (2028, 80)]));
    }

    #[test]
    fn a_smaller_sum_takes_from_the_first_year_and_then_from_the_last() {
        let years = [(2027, 100), (2028, 100)];
        assert_eq!(parted(240, &years), (40, vec![(2027, 100), (2028, 100)]));
        assert_eq!(parted(150, &years), (0, vec![(2027, 100), (2028, 50)]));
        assert_eq!(parted(70, &years), (0, vec![(2027, 70)]));
        assert_eq!(parted(0, &years), (0, vec![]));
    }
}
