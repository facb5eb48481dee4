//! Can this be booked? One function answers, for search, calendar, form and save alike.
//!
//! [`decide`] looks at who asks, the booking rule, opening hours, holidays and closures, and at what
//! is taken. The first that stands in the way is named. [`free_hours`] tells every time that it would
//! say yes to, and [`nearest`] what to take instead. All of them are plain reckoning over premises
//! and a [`Diary`], so what is shown free is refused a second later only if somebody took it.

mod diary;
mod free;
mod near;

use jiff::civil::Date;
use kernel::Instant;

pub use diary::{Diary, Taken};
pub use free::{Free, free_hours};
pub use near::{Alternative, Way, nearest};

use crate::{
    holidays::holiday,
    model::{BookingRule, Layer, LettableSet, Premises, TenantKind, hours},
    time::{Period, civil},
};

/// Who asks, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// What sort of tenant.
    pub tenant: TenantKind,
    /// The association it is for; the municipality or a private person when there is none.
    pub held_by: Option<String>,
    /// The instant of asking. `None` for a series or a season, which are given out by other rules
    /// than how soon and how far ahead.
    pub now: Option<Instant>,
}

/// Why something cannot be booked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is not for this kind of tenant.
    #[error("it is not for this kind of tenant")]
    NotForThem,
    /// It has begun already, or is over.
    #[error("it has begun already")]
    Past,
    /// It ends before it begins, or goes over midnight.
    #[error("it does not lie within one day")]
    NotOneDay,
    /// It must be at least so many minutes.
    #[error("it is shorter than {0} minutes")]
    TooShort(i32),
    /// It can be so many minutes at most.
    #[error("it is longer than {0} minutes")]
    TooLong(i32),
    /// It must start and end at whole steps of so many minutes.
    #[error("it does not start and end at steps of {0} minutes")]
    OffGrid(i32),
    /// It must be booked so many minutes before.
    #[error("it begins in less than {0} minutes")]
    TooSoon(i32),
    /// It can be booked so many days ahead at most.
    #[error("it is more than {0} days ahead")]
    TooFarAhead(i32),
    /// A public holiday, by its word.
    #[error("it is a public holiday: {0}")]
    Holiday(&'static str),
    /// Closed for a reason.
    #[error("it is closed: {0}")]
    Closed(String),
    /// Outside opening hours; the layer that decided.
    #[error("it is outside opening hours")]
    OutsideHours(Option<Layer>),
    /// Somebody has it, from when to when, with what may be shown of it.
    #[error("it is taken: {}", .0.title)]
    Taken(Box<Taken>),
}

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
    let length = period.minutes();
    let closes = closing_minute(date, period).ok_or(Refusal::NotOneDay)?;
    let rule = premises
        .rule(asker.tenant, date)
        .ok_or(Refusal::NotForThem)?;
    if length < i64::from(rule.least_minutes) {
        return Err(Refusal::TooShort(rule.least_minutes));
    }
    if length > i64::from(rule.most_minutes) {
        return Err(Refusal::TooLong(rule.most_minutes));
    }
    if opens % rule.grid_minutes != 0 || closes % rule.grid_minutes != 0 {
        return Err(Refusal::OffGrid(rule.grid_minutes));
    }
    if let Some(now) = asker.now {
        in_good_time(rule, period, now)?;
    }
    open(premises, asker.tenant, date, (opens, closes))?;
    match diary.conflict(set, asker.held_by.as_deref(), period) {
        Some(taken) => Err(Refusal::Taken(Box::new(taken))),
        None => Ok(()),
    }
}

/// The minute of `date` at which a period ends that began on it; none when it goes on into the next.
fn closing_minute(date: Date, period: Period) -> Option<i32> {
    if period.starts >= period.ends {
        return None;
    }
    let (end, minute) = civil(period.ends);
    if end == date {
        Some(minute)
    } else {
        (Some(end) == date.tomorrow().ok() && minute == 0).then_some(crate::time::DAY)
    }
}

/// Neither too soon nor too far ahead.
fn in_good_time(rule: &BookingRule, period: Period, now: Instant) -> Result<(), Refusal> {
    if period.starts < now {
        return Err(Refusal::Past);
    }
    if period.starts.seconds_since(now) < i64::from(rule.notice_minutes) * 60 {
        return Err(Refusal::TooSoon(rule.notice_minutes));
    }
    let days = (civil(period.starts).0 - civil(now).0).get_days();
    if days > rule.days_ahead {
        return Err(Refusal::TooFarAhead(rule.days_ahead));
    }
    Ok(())
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
