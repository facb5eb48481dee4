//! A series spread out on the calendar: the dates it gets, and those it does not get, with the cause.

use jiff::civil::Date;

use crate::{
    availability::{Asker, Diary, Refusal, decide},
    model::{LettableSet, Premises, Series},
    time::Period,
};

/// What becomes of a series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The times it gets.
    pub granted: Vec<Period>,
    /// The dates it does not get.
    pub missing: Vec<Missing>,
}

/// A date that a series does not get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The date.
    pub date: Date,
    /// Why.
    pub cause: Refusal,
}

/// Spreads `series` out. `diary` must know of its set from the first day to the last.
pub fn plan(
    premises: &Premises,
    set: &LettableSet,
    asker: &Asker,
    series: &Series,
    diary: &Diary,
) -> Plan {
    let mut plan = Plan::default();
    let mut asker = asker.asking_for(series.kind);
    for date in series.dates() {
        let period = series.period(date);
        match decide(premises, set, &asker, period, diary) {
            Ok(()) => {
                // Each date counts against what they may have in a week and a season.
                let booked = asker.standing.booked.and("", &premises.id, period);
                asker.standing.booked = booked;
                plan.granted.push(period);
            }
            Err(cause) => plan.missing.push(Missing { date, cause }),
        }
    }
    plan
}

impl Refusal {
    /// The cause as it is stored with a missing date, and the reason in words where there is one.
    pub fn cause(&self) -> (&'static str, &str) {
        match self {
            Self::Holiday(name) => ("holiday", name),
            Self::Closed(reason) => ("closed", reason),
            Self::OutsideHours(_) => ("outside_hours", ""),
            Self::Taken(taken) => ("taken", &taken.title),
            Self::NotForThem
            | Self::NotThisKind(_)
            | Self::NeedsSignIn { .. }
            | Self::TooYoung(_)
            | Self::NotConfirmed => ("not_for_them", ""),
            Self::Past
            | Self::TooSoon(_)
            | Self::TooFarAhead(_)
            | Self::NotOpenYet(_)
            | Self::TooLateToDisplace(_) => ("not_in_time", ""),
            Self::TooMuchThisWeek(_) | Self::TooMuchThisSeason(_) => ("too_much", ""),
            Self::NotOneDay | Self::TooShort(_) | Self::TooLong(_) | Self::OffGrid(_) => {
                ("not_by_the_rule", "")
            }
        }
    }
}
