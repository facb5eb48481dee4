//! Planning an opening, and calling it off.

use access::{Actor, Permit};
use db::{Conn, Error};
use jobs::{NewJob, enqueue};
use kernel::{Clock, Ids, Instant};
use prices::UserCategory;
use serde_json::json;
use venues::{
    Venues,
    access::For,
    actions::Wish,
    availability::Asker,
    model::{OccurrenceKind, State},
    time::Period,
};

use super::{Refused, record};
use crate::{
    access::Action,
    jobs::{BEGIN, END},
    model::{Opening, OpeningState, Slot, Way},
    store::openings,
};

/// An opening as somebody plans it.
#[derive(Clone, Debug)]
pub struct NewOpening {
    /// What people call it.
    pub name: String,
    /// How it is decided who gets what.
    pub way: Way,
    /// The first turn, or the first wish.
    pub opens_at: Instant,
    /// When what is left is free for all, or lots are drawn.
    pub ends_at: Instant,
    /// Times one person may take.
    pub most_each: i32,
    /// How many choose at the same time.
    pub at_once: i32,
    /// How long one may choose, in minutes.
    pub turn_minutes: i32,
    /// The times: a set, and when.
    pub slots: Vec<(String, Period)>,
    /// What the calendar says until somebody has a time, such as «Slippes 28. november kl. 18».
    pub title: String,
}

/// Why an opening cannot be planned.
#[derive(Debug, thiserror::Error)]
pub enum PlanRefusal {
    /// It opens in the past, or ends before it opens.
    #[error("it must open in the future and end later")]
    NotInTime,
    /// It gives out nothing.
    #[error("it has no times")]
    Empty,
    /// One of its times cannot be had.
    #[error("time {number}: {refused}")]
    Slot {
        /// Its number, from 1.
        number: i32,
        /// Why.
        refused: Box<Refused>,
    },
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Plans an opening and keeps its times from everybody else. All or nothing.
pub fn plan(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    (by, permit): (&Actor, &Permit<Action>),
    venues: &Venues,
    new: &NewOpening,
) -> Result<String, PlanRefusal> {
    if new.opens_at <= clock.now() || new.ends_at <= new.opens_at {
        return Err(PlanRefusal::NotInTime);
    }
    if new.slots.is_empty() {
        return Err(PlanRefusal::Empty);
    }
    let mut slots = Vec::new();
    for (number, (set, period)) in (1..).zip(&new.slots) {
        let until = kept_until(new.ends_at);
        let what = (set.as_str(), *period, new.title.as_str());
        let kept = keep(conn, (clock, ids), by, venues, what, until);
        let kept = kept.map_err(|refused| PlanRefusal::Slot {
            number,
            refused: Box::new(refused),
        })?;
        slots.push(Slot {
            number,
            set: set.clone(),
            period: *period,
            kept_by: Some(kept),
            booking: None,
        });
    }
    let seed = identity::key::token();
    let opening = Opening {
        id: ids.next(),
        name: new.name.clone(),
        way: new.way,
        opens_at: new.opens_at,
        ends_at: new.ends_at,
        most_each: new.most_each,
        at_once: new.at_once,
        turn_minutes: new.turn_minutes,
        seed_hash: identity::key::hash(&seed),
        seed,
        state: OpeningState::Planned,
        joined: 0,
        let_in: 0,
        list_hash: String::new(),
        version: 1,
    };
    openings::insert(conn, clock, &opening, &slots)?;
    for (kind, due_at) in [(BEGIN, new.opens_at), (END, new.ends_at)] {
        let job = NewJob {
            kind,
            key: Some(opening.id.clone()),
            payload: json!({ "opening": opening.id }).into(),
            due_at,
        };
        enqueue(conn, clock, ids, &job)?;
    }
    record(conn, (clock, ids), permit, &opening.id)?;
    Ok(opening.id)
}

/// Times are kept somewhat longer than the opening lasts, so that they are still there when lots are
/// drawn or what is left is freed, even if the program rested at that moment.
pub(super) fn kept_until(ends_at: Instant) -> Instant {
    ends_at.plus_seconds(6 * 3600)
}

/// Keeps a time for the line: a hold of the municipality's own. Gives back its id.
pub(super) fn keep(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    by: &Actor,
    venues: &Venues,
    (set, period, title): (&str, Period, &str),
    until: Instant,
) -> Result<String, Refused> {
    let permit = take_time(by)?;
    let asker = Asker::staff(UserCategory::Municipality, None, None);
    let wish = Wish {
        kind: OccurrenceKind::OwnUse,
        ..Wish::once(set, period, title)
    };
    let held = venues::actions::hold(conn, (clock, ids), &permit, venues, &asker, &wish, until)?;
    Ok(held.id)
}

/// The permit to keep times for the line, and to let them go.
pub(super) fn take_time(by: &Actor) -> Result<Permit<venues::access::Action>, access::Denied> {
    venues::access::may(by, venues::access::Action::TakeTime, &For::NOBODY)
}

/// Calls an opening off: its times are free for all at once.
pub fn call_off(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    (by, permit): (&Actor, &Permit<Action>),
    id: &str,
) -> Result<(), Refused> {
    let from = [OpeningState::Planned, OpeningState::Begun];
    if !openings::move_on(conn, id, &from, OpeningState::CalledOff)? {
        return Err(Refused::NotOpen);
    }
    free_all(conn, (clock, ids), by, id)?;
    record(conn, (clock, ids), permit, id)?;
    Ok(())
}

/// Lets everything go that is still kept for the line.
pub(super) fn free_all(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    by: &Actor,
    id: &str,
) -> Result<(), Refused> {
    let permit = take_time(by)?;
    for slot in openings::slots(conn, id)? {
        let Some(kept) = &slot.kept_by else { continue };
        let hold = venues::occurrence(conn, kept)?;
        if let Some(hold) = hold.filter(|hold| hold.state.takes_time()) {
            venues::actions::end(conn, (clock, ids), &permit, &hold, State::Expired, "")?;
        }
        openings::slot_is_with(conn, id, slot.number, (None, None))?;
    }
    Ok(())
}
