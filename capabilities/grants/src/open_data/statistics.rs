//! Grants in figures, year by year: what was given, to how many, for each inhabitant, and how many were
//! refused; one year by kind, theme, district, age and gender. The numbers are those of [`super::figures`],
//! counted the same way.
//!
//! What anybody sees has no small cells: a part that fewer than five awards stand behind is hidden, with
//! one more when it could be found by subtraction; so are refusals, and how many were decided with them.
//! Staff see all, and what was applied for.

use std::collections::{BTreeMap, BTreeSet};

use associations::public::Register;
use db::{Conn, Error};
use jiff::civil::{Date, date};
use kernel::Money;
use web::{Asked, Count, Visit};

use super::{
    Inhabitants,
    awards::{Awards, known, read},
    by_members::{Sharing, members, shared_by},
    figures::{counted, part},
    inhabitants_in,
};
use crate::{model::Outcome, store};

/// Ways to break a year down, as texts know them.
pub const BY: [&str; 5] = ["kind", "category", "district", "age", "gender"];

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    /// Every year with an award, newest first.
    pub years: Vec<Year>,
    /// The year that is broken down.
    pub year: i16,
    /// By each of [`BY`].
    pub by: Vec<(&'static str, Count)>,
}

/// A year.
#[derive(Clone, Debug)]
pub struct Year {
    /// Which.
    pub year: i16,
    /// Øre given, and the number of awards.
    pub given: Count,
    /// Øre for each inhabitant, with the number it is reckoned from.
    pub each: Option<(i64, Inhabitants)>,
    /// Decisions, of them a no; hidden when they are few and anybody looks.
    pub asked: Option<Applied>,
}

/// What was applied for and decided in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Decisions that were told.
    pub decided: i64,
    /// Of them a no.
    pub refused: i64,
    /// Øre applied for, where a sum was; for staff.
    pub ore: i64,
}

impl Applied {
    /// How many of a hundred were a no.
    pub fn share(self) -> Option<i64> {
        (self.refused * 100 + self.decided / 2).checked_div(self.decided)
    }

    /// The same when neither those that were refused nor those that were not are few.
    fn without_small_cells(self) -> Option<Self> {
        let parts = [self.decided - self.refused, self.refused];
        let count = Count {
            value: Some(self.decided),
            n: self.decided,
            parts: parts.map(|it| part(String::new(), it, it)).into(),
        };
        let parts = count.without_small_cells().parts;
        let is_shown = parts.len() == 2 && parts.iter().all(|it| it.value.is_some());
        is_shown.then_some(self)
    }
}

/// Counts it, for staff or for anybody.
pub fn of(
    visit: &Visit,
    conn: &mut Conn,
    wanted: Option<i16>,
    is_staff: bool,
) -> Result<Statistics, Error> {
    let register = visit.town().kept::<Register>(conn)?;
    let all = read(conn, &known(register.all().iter()), visit.language())?;
    let told = all.rows.iter().map(|it| it.on);
    let others = all.unlisted.iter().map(|it| it.on);
    let mut known: BTreeSet<i16> = told.chain(others).map(Date::year).collect();
    let asked = applied(conn)?;
    known.extend(asked.keys());
    let Some(newest) = known.last().copied() else {
        return Ok(Statistics::default());
    };
    let year = wanted.filter(|it| known.contains(it)).unwrap_or(newest);
    let hide = |count: Count| {
        if is_staff {
            count
        } else {
            count.without_small_cells()
        }
    };
    let mut years = Vec::new();
    for year in known.into_iter().rev() {
        let given = hide(counted(visit, &all, &whole(year, None), Money::ore));
        let inhabitants = inhabitants_in(conn, year)?;
        years.push(Year {
            year,
            each: inhabitants.and_then(|it| Some((given.value?.checked_div(it.number)?, it))),
            given,
            asked: asked.get(&year).copied().and_then(|it| {
                if is_staff {
                    Some(it)
                } else {
                    it.without_small_cells()
                }
            }),
        });
    }
    let by = broken_down(visit, conn, &all, year)?;
    Ok(Statistics {
        years,
        year,
        by: by.into_iter().map(|(by, it)| (by, hide(it))).collect(),
    })
}

fn whole(year: i16, by: Option<&str>) -> Asked<'_> {
    Asked {
        from: date(year, 1, 1),
        until: date(year, 12, 31),
        by,
    }
}

fn broken_down(
    visit: &Visit,
    conn: &mut Conn,
    all: &Awards,
    year: i16,
) -> Result<Vec<(&'static str, Count)>, Error> {
    let members = members(conn, all, year)?;
    Ok(BY
        .into_iter()
        .map(|by| {
            let asked = whole(year, Some(by));
            if let Some(sharing) = Sharing::of(by) {
                return (by, shared_by(visit, all, &asked, (sharing, &members)));
            }
            let mut count = counted(visit, all, &asked, Money::ore);
            count
                .parts
                .sort_by_key(|part| std::cmp::Reverse(part.value));
            (by, count)
        })
        .collect())
}

/// What was decided and told, by year.
fn applied(conn: &mut Conn) -> Result<BTreeMap<i16, Applied>, Error> {
    let mut years = BTreeMap::new();
    for (decision, application) in store::decisions::told(conn)? {
        let Some(told) = decision.notified_at else {
            continue;
        };
        let year: &mut Applied = years.entry(told.in_oslo().date().year()).or_default();
        year.decided += 1;
        year.refused += i64::from(decision.outcome == Outcome::Refused);
        year.ore = year.ore.saturating_add(application.applied.ore());
    }
    Ok(years)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(decided: i64, refused: i64) -> Option<i64> {
        let it = Applied {
            decided,
            refused,
            ore: 0,
        };
        it.without_small_cells().and_then(Applied::share)
    }

    #[test]
    fn refusals_are_shown_when_neither_they_nor_the_others_are_few() {
        assert_eq!(shown(20, 5), Some(25));
        assert_eq!(
            shown(20, 0),
            Some(0),
            "that nobody was refused tells of nobody"
        );
        assert_eq!(shown(20, 4), None);
        assert_eq!(shown(20, 16), None, "four that were not are few too");
        assert_eq!(shown(4, 0), None);
    }
}
