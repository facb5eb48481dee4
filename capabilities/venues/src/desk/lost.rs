//! What a change of opening hours or closed days takes from people, before it is made.
//!
//! Plain reckoning over the premises as they are and as they would be, by the same answer that every
//! page gives ([`open_hours`]): dates that would close or open, and times somebody has that would
//! fall outside. Nothing is lost in silence: each comes with its cause.

use jiff::{ToSpan as _, civil::Date};

use crate::{
    availability::{Refusal, open_hours},
    model::{Premises, TenantKind},
    store::upcoming::Upcoming,
    time::{DAY, civil},
};

/// What a change does to one of the premises.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    /// Dates that were open and would be closed, with the cause.
    pub closed: Vec<(Date, Refusal)>,
    /// Dates that were closed and would be open.
    pub opened: Vec<Date>,
    /// Times somebody has that would no longer be within hours, with the cause.
    pub uses: Vec<(Upcoming, Refusal)>,
}

/// What would change from one day to another. `uses` are those that still take their time.
pub fn between(
    before: &Premises,
    after: &Premises,
    (from, to): (Date, Date),
    uses: &[Upcoming],
) -> Lost {
    let mut lost = Lost::default();
    for date in from.series(1.day()).take_while(|date| *date <= to) {
        match (opens(before, date), opens(after, date)) {
            (Ok(()), Err(cause)) => lost.closed.push((date, cause)),
            (Err(_), Ok(())) => lost.opened.push(date),
            _ => {}
        }
    }
    let outside = uses.iter().filter_map(|it| {
        within(before, it).ok()?;
        Some((it.clone(), within(after, it).err()?))
    });
    lost.uses = outside.collect();
    lost
}

/// Whether anybody can be there on a date.
fn opens(premises: &Premises, date: Date) -> Result<(), Refusal> {
    let kinds = [TenantKind::Association, TenantKind::Anybody];
    let mut answers = kinds.map(|tenant| open_hours(premises, tenant, date).map(|_| ()));
    answers.sort_by_key(Result::is_err);
    let [first, _] = answers;
    first
}

/// Whether a time is within the hours of whoever has it.
fn within(premises: &Premises, it: &Upcoming) -> Result<(), Refusal> {
    let tenant = match it.held_by {
        Some(_) => TenantKind::Association,
        None => TenantKind::Anybody,
    };
    let (date, opens) = civil(it.period.starts);
    let (end, closes) = civil(it.period.ends);
    let closes = if end == date { closes } else { DAY };
    let (windows, layer) = open_hours(premises, tenant, date)?;
    let inside = windows
        .iter()
        .any(|(from, to)| *from <= opens && closes <= *to);
    inside.then_some(()).ok_or(Refusal::OutsideHours(layer))
}
