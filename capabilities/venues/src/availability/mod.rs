//! Can this be booked? One function answers, for search, calendar, form and save alike.
//!
//! [`decide`] looks at who asks, the booking rule, opening hours, holidays and closures, and at what
//! is taken. The first that stands in the way is named. [`free_hours`] tells every time that it would
//! say yes to, and [`nearest`] what to take instead. All of them are plain reckoning over premises
//! and a [`Diary`], so what is shown free is refused a second later only if somebody took it.

mod asker;
mod diary;
mod free;
mod near;
mod refusal;
mod rules;

use jiff::civil::Date;
use kernel::holidays::holiday;

pub use asker::{Asker, Booked, Standing};
pub use diary::{Diary, Taken};
pub use free::{Free, free_hours, free_hours_of_all};
pub(crate) use near::around;
pub use near::{Alternative, Way, kilometres, nearest};
pub use refusal::Refusal;
pub use rules::rule_for;
pub(crate) use rules::shape;

use crate::{
    model::{Layer, LettableSet, OccurrenceKind, Premises, TenantKind, hours},
    time::{DAY, Period, civil},
};

/// Whether `asker` can book `set` of `premises` for `period`. `diary` must know of everything from a
/// day before to a day after.
pub fn decide(
    premises: &Premises,
    set: &LettableSet,
    asker: &Asker,
    period: Period,
    diary: &Diary,
) -> Result<(), Refusal> {
    let (date, opens) = civil(period.starts);
    let closes = closing_minute(asker.kind, date, period).ok_or(Refusal::NotOneDay)?;
    let rule = rules::binding(premises, asker, date)?;
    if let Some(rule) = rule {
        rules::may(rule, asker)?;
        shape(rule, asker.kind, period, (opens, closes))?;
    }
    rules::in_good_time(rule, asker, period.starts)?;
    if let Some(rule) = rule {
        rules::opened(rule, asker, date)?;
        rules::quota(rule, premises, asker, date, period.minutes())?;
    }
    if keeps_hours(asker.kind) {
        open(premises, asker.tenant, date, (opens, closes))?;
    }
    match diary.conflict(set, asker.held_by.as_deref(), period) {
        Some(taken) => Err(Refusal::Taken(Box::new(taken))),
        None => Ok(()),
    }
}

/// Whether opening hours and closed days bind a sort of use. Things may lie where they are, and the
/// municipality is in the house when it is closed.
fn keeps_hours(kind: OccurrenceKind) -> bool {
    kind != OccurrenceKind::Storage && !kind.is_own()
}

/// The minute at which a period ends that began on `date`; none when it goes on into the next day,
/// which only things that are kept and the municipality's own business may do.
fn closing_minute(kind: OccurrenceKind, date: Date, period: Period) -> Option<i32> {
    if period.starts >= period.ends {
        return None;
    }
    let (end, minute) = civil(period.ends);
    match kind {
        _ if end == date => Some(minute),
        _ if Some(end) == date.tomorrow().ok() && minute == 0 => Some(DAY),
        OccurrenceKind::Storage => Some(minute),
        kind if kind.is_own() => Some(minute),
        _ => None,
    }
}

/// Open on a date between two minutes.
fn open(
    premises: &Premises,
    tenant: TenantKind,
    date: Date,
    (opens, closes): (i32, i32),
) -> Result<(), Refusal> {
    let (windows, layer) = open_hours(premises, tenant, date)?;
    let inside = windows
        .iter()
        .any(|(from, to)| *from <= opens && closes <= *to);
    inside.then_some(()).ok_or(Refusal::OutsideHours(layer))
}

/// Hours of a day, in minutes from midnight, and the layer that decided them.
pub type OpenHours = (Vec<(i32, i32)>, Option<Layer>);

/// The hours premises are open on a date, or why they are not at all.
pub fn open_hours(
    premises: &Premises,
    tenant: TenantKind,
    date: Date,
) -> Result<OpenHours, Refusal> {
    if let Some(name) = holiday(date).filter(|_| premises.closed_on_holidays) {
        return Err(Refusal::Holiday(name));
    }
    let within = |from: Date, to: Date| from <= date && date <= to;
    let closure = premises
        .closures
        .iter()
        .find(|closure| within(closure.from_on, closure.to_on));
    if let Some(closure) = closure {
        return Err(Refusal::Closed(closure.reason.clone()));
    }
    let (windows, layer) = hours(&premises.opening, tenant, date);
    if windows.is_empty() {
        return Err(Refusal::OutsideHours(layer));
    }
    Ok((windows, layer))
}
