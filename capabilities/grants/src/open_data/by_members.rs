//! Kroner shared by the members they went to: by age, and by gender. Numbers are those an association has
//! told for the last day of the year before (see `upkeep`).
//!
//! Behind a part stand the awards to associations that have members in it, so an award may stand behind
//! several; kroner are in one part only. What went to those without member numbers is a part of its own.

use std::collections::BTreeMap;

use db::{Conn, Error};
use kernel::Money;
use texts::Speaker;
use upkeep::model::{Band, Counts, Gender};
use web::{Asked, Count, CountPart, Visit};

use super::{
    awards::Awards,
    figures::{counted, part, within},
};

/// Members of each association that has told.
pub type Members = BTreeMap<String, Counts>;

/// What kroner are shared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Bands of age.
    Age,
    /// Gender, as far as it is said.
    Gender,
}

impl Sharing {
    /// From the word of a way to break figures down.
    pub fn of(by: &str) -> Option<Self> {
        match by {
            "age" => Some(Self::Age),
            "gender" => Some(Self::Gender),
            _ => None,
        }
    }

    fn sizes(self, counts: &Counts) -> Vec<i64> {
        match self {
            Self::Age => Band::ALL.map(|band| counts.in_band(band)).to_vec(),
            Self::Gender => Gender::ALL.map(|it| counts.of_gender(it)).to_vec(),
        }
    }

    // texts: upkeep-gender-*
    fn words(self, say: &Speaker) -> Vec<String> {
        let gender = |it: Gender| say.t(&format!("upkeep-gender-{}", it.word())).into_owned();
        match self {
            Self::Age => Band::ALL.map(|band| ages(say, band)).to_vec(),
            Self::Gender => Gender::ALL.map(gender).to_vec(),
        }
    }
}

fn ages(say: &Speaker, band: Band) -> String {
    let (from, to) = band.ages();
    let from = from.to_string();
    match to {
        Some(to) => say.ta(
            "grants-figures-ages",
            &[("from", from.as_str()), ("to", &to.to_string())],
        ),
        None => say.ta("grants-figures-ages-from", &[("from", from.as_str())]),
    }
}

/// Members of everybody who was given something, on the last day of the year before.
pub fn members(conn: &mut Conn, all: &Awards, year: i16) -> Result<Members, Error> {
    let mut members = Members::new();
    for award in all.rows.iter().filter(|it| it.on.year() == year) {
        if members.contains_key(&award.association) {
            continue;
        }
        let told = upkeep::member_numbers(conn, &award.association, year.saturating_sub(1))?;
        let counts = told.map(|it| it.counts).unwrap_or_default();
        members.insert(award.association.clone(), counts);
    }
    Ok(members)
}

/// Kroner shared so.
pub fn shared_by(
    visit: &Visit,
    all: &Awards,
    asked: &Asked<'_>,
    (by, members): (Sharing, &Members),
) -> Count {
    let whole = counted(visit, all, &Asked { by: None, ..*asked }, Money::ore);
    let words = by.words(visit.say());
    let mut sums = vec![(0_i64, 0_i64); words.len()];
    let mut unknown = (0_i64, 0_i64);
    for award in all.rows.iter().filter(|it| within(asked, it.on)) {
        let sizes = members.get(&award.association).map(|it| by.sizes(it));
        match sizes.and_then(|sizes| shared(award.amount, &sizes)) {
            Some(shares) => {
                for (sum, share) in sums.iter_mut().zip(shares).filter(|(_, it)| *it > 0) {
                    sum.0 = sum.0.saturating_add(share);
                    sum.1 += 1;
                }
            }
            None => unknown = (unknown.0 + award.amount.ore(), unknown.1 + 1),
        }
    }
    for other in all.unlisted.iter().filter(|it| within(asked, it.on)) {
        unknown = (unknown.0 + other.amount.ore(), unknown.1 + 1);
    }
    let mut parts: Vec<CountPart> = words
        .into_iter()
        .zip(sums)
        .map(|(words, (value, n))| part(words, value, n))
        .collect();
    if unknown.1 > 0 {
        let words = visit.say().t("grants-figures-ages-unknown").into_owned();
        parts.push(part(words, unknown.0, unknown.1));
    }
    Count { parts, ..whole }
}

/// A sum shared by members, in øre; what is left over goes to the part with most of them, the first of
/// several.
fn shared(amount: Money, members: &[i64]) -> Option<Vec<i64>> {
    let all: i64 = members.iter().sum();
    if all <= 0 {
        return None;
    }
    let share = |it: &i64| {
        let share = i128::from(amount.ore()) * i128::from(*it) / i128::from(all);
        i64::try_from(share).unwrap_or(i64::MAX)
    };
    let mut shares: Vec<i64> = members.iter().map(share).collect();
    let left = amount.ore() - shares.iter().sum::<i64>();
    let most = (0..members.len()).rev().max_by_key(|at| members[*at])?;
    shares[most] += left;
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_make_up_the_sum_and_what_is_left_goes_to_the_most() {
        let shares = shared(Money::from_ore(1_000), &[0, 1, 1, 1, 0]).expect("members");
        assert_eq!(shares.iter().sum::<i64>(), 1_000);
        assert_eq!(shares, [0, 334, 333, 333, 0]);
        assert_eq!(shared(Money::from_ore(1_000), &[0; 3]), None);
    }
}
