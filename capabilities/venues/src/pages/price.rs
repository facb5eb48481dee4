//! What premises cost whoever borrows, by the price list in force.

use jiff::{ToSpan as _, civil::Date};
use kernel::Money;
use prices::{PriceLists, Question, Quote, UsePurpose, quote::Extra};
use texts::Speaker;

use super::borrower::Borrower;
use crate::{
    model::{IntendedUse, LettableSet, Premises},
    time::{DAY, Period},
};

/// A use somebody wants the price of.
#[derive(Clone, Copy)]
pub struct Use<'a> {
    pub premises: &'a Premises,
    /// Whoever lets them; empty: the municipality.
    pub let_by: &'a str,
    pub set: &'a LettableSet,
    pub intended: Option<IntendedUse>,
    pub people: Option<i32>,
    pub date: Date,
    pub opens: i32,
    pub closes: i32,
    /// Minutes they have there before it, in the season.
    pub season_minutes: i64,
}

/// The price with its explanation; none when no price list says anything.
pub fn quote(lists: &PriceLists, borrower: &Borrower, it: Use<'_>) -> Option<Quote> {
    lists.quote(&question(borrower, it)).ok()
}

fn question<'a>(borrower: &Borrower, it: Use<'a>) -> Question<'a> {
    let young = borrower.young;
    Question {
        premises: &it.premises.id,
        let_by: it.let_by,
        kind: it.premises.kind.word(),
        set: &it.set.id,
        set_name: &it.set.name,
        share: share(it.premises, it.set),
        category: borrower.category,
        people: it.people.map(i64::from),
        young: young.map(|it| (it.all, it.young)),
        young_year: young.map(|it| it.year),
        purpose: purpose(it.intended),
        date: it.date,
        opens: it.opens,
        closes: it.closes,
        minutes: minutes(it),
        season_minutes: it.season_minutes,
        ..Question::default()
    }
}

/// How long it is; what goes on for more than a day is kept for whole days.
fn minutes(it: Use<'_>) -> i64 {
    if it.closes <= DAY {
        return Period::on(it.date, it.opens, it.closes).minutes();
    }
    let until = it.date.saturating_add((it.closes / DAY).days());
    Period::whole_days(it.date, until).minutes()
}

/// «0 kr», «540 kr».
pub fn sum(say: &Speaker, sum: Money) -> String {
    say.money(sum)
}

/// How many per cent of the premises a set is.
pub fn share(premises: &Premises, set: &LettableSet) -> i64 {
    let part = |count: usize| i64::try_from(count).unwrap_or(1);
    (part(set.atoms.len()) * 100 / part(premises.atoms.len()).max(1)).max(1)
}

fn purpose(intended: Option<IntendedUse>) -> UsePurpose {
    match intended {
        Some(IntendedUse::Training | IntendedUse::Rehearsal | IntendedUse::Outdoor) | None => {
            UsePurpose::Practice
        }
        Some(IntendedUse::Competition) => UsePurpose::Match,
        Some(IntendedUse::Performance) => UsePurpose::Event,
        Some(IntendedUse::Meeting) => UsePurpose::Meeting,
        Some(IntendedUse::Course) => UsePurpose::Course,
        Some(IntendedUse::Party) => UsePurpose::Party,
        Some(IntendedUse::Keeping) => UsePurpose::Storage,
        Some(IntendedUse::Making) => UsePurpose::Other,
    }
}

/// What may be added to a use, with what it costs.
pub fn extras(lists: &PriceLists, borrower: &Borrower, it: Use<'_>) -> Vec<Extra> {
    lists.extras_of(&question(borrower, it))
}
