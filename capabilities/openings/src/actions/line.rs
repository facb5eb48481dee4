//! Standing in line, being let in, and choosing.
//!
//! Joining and moving on leave no line in the trail: the place in line is the trace itself, and ten
//! thousand of them within a minute are the point of it. Choosing a time is in the trail as any
//! booking is.

use std::collections::BTreeSet;

use access::{Actor, Permit};
use db::{Conn, Error};
use kernel::{Clock, Ids};
use prices::UserCategory;
use venues::{Venues, actions::Wish, availability::Asker, model::State};

use super::{
    Refused,
    plan::{free_all, keep, kept_until, take_time},
    record,
};
use crate::{
    access::Action,
    model::{Opening, OpeningState, PlaceState, Slot, Way, admitted},
    store::{line, openings},
};

/// Minutes a time is held for whoever chose it, while she fills in the form.
const HOLD_MINUTES: i64 = 15;

/// What somebody chose.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The booking that was begun: held for her while she fills it in.
    pub booking: String,
    /// Whether she may choose one more.
    pub may_choose_more: bool,
}

/// Puts whoever the permit is for at the end of the line. Whoever stands there already keeps her
/// place; whoever missed her turn gets a new one.
pub fn join(
    conn: &mut Conn,
    clock: &dyn Clock,
    permit: &Permit<Action>,
    opening: &str,
) -> Result<(), Refused> {
    let person = permit
        .actor()
        .who()
        .ok_or(Refused::NotThere)?
        .person
        .clone();
    let it = openings::one(conn, opening)?.ok_or(Refused::NotThere)?;
    let now = clock.now();
    if it.way != Way::Line || !(it.is_to_come(now) || it.is_open(now)) {
        return Err(Refused::NotOpen);
    }
    let place = line::of_person(conn, opening, &person)?;
    let stands = |state| {
        matches!(
            state,
            PlaceState::Waiting | PlaceState::Choosing | PlaceState::Done
        )
    };
    if place.as_ref().is_some_and(|place| stands(place.state)) {
        return Ok(());
    }
    // Between the hour and the first turn somebody may come before everybody is shuffled: they have
    // a lot like all others.
    let has_begun = it.state == OpeningState::Begun;
    let taken = place.map_or(0, |place| place.taken);
    line::join(conn, &it, &person, has_begun, taken)?;
    Ok(())
}

/// Leaves the line.
pub fn leave(conn: &mut Conn, permit: &Permit<Action>, opening: &str) -> Result<(), Refused> {
    let person = permit
        .actor()
        .who()
        .ok_or(Refused::NotThere)?
        .person
        .clone();
    let place = line::of_person(conn, opening, &person)?;
    if let Some(place) = place.filter(|place| place.state != PlaceState::Done) {
        line::goes(conn, opening, &person, (PlaceState::Left, place.taken))?;
    }
    Ok(())
}

/// Moves the line on: begins it when it is time, ends turns that are over, takes back times that
/// were given up, and lets in as many as there are times left.
pub fn move_on(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    venues: &Venues,
    opening: &str,
) -> Result<(), Refused> {
    let now = clock.now();
    let it = openings::one(conn, opening)?.ok_or(Refused::NotThere)?;
    if it.way != Way::Line || !it.is_open(now) {
        return Ok(());
    }
    let begins = it.state == OpeningState::Planned;
    if begins && openings::move_on(conn, opening, &[OpeningState::Planned], OpeningState::Begun)? {
        line::shuffle(conn, opening)?;
    }
    let mut moved = line::end_turns(conn, opening, now)? > 0;
    moved |= take_back(conn, (clock, ids), venues, &it)?;
    let slots = openings::slots(conn, opening)?;
    let kept = slots.iter().filter(|slot| slot.kept_by.is_some()).count();
    let kept = i64::try_from(kept).unwrap_or(i64::MAX);
    let many = admitted(it.at_once, kept, line::choosing(conn, opening)?);
    if many > 0 {
        let turn_ends = now.plus_seconds(i64::from(it.turn_minutes) * 60);
        let turn_ends = turn_ends.min(it.ends_at);
        line::let_in(conn, opening, many, turn_ends)?;
    }
    if moved {
        db::changes::bump(conn, crate::store::TOPIC)?;
    }
    Ok(())
}

/// Keeps for the line again what those who had it gave up or let run out.
fn take_back(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    venues: &Venues,
    it: &Opening,
) -> Result<bool, Refused> {
    let mut slots = openings::slots(conn, &it.id)?;
    slots.retain(|slot| slot.kept_by.is_none() && slot.booking.is_some());
    let standing = standing(conn, clock, &slots)?;
    slots.retain(|slot| {
        slot.booking
            .as_ref()
            .is_some_and(|own| !standing.contains(own))
    });
    for slot in &slots {
        let what = (slot.set.as_str(), slot.period, it.name.as_str());
        let kept = match keep(
            conn,
            (clock, ids),
            &Actor::Program,
            venues,
            what,
            kept_until(it.ends_at),
        ) {
            Ok(kept) => Some(kept),
            // Somebody else was quicker while it was free: then it is theirs.
            Err(Refused::Venues(venues::actions::Refused::Cannot { .. })) => None,
            Err(fault) => return Err(fault),
        };
        openings::slot_is_with(conn, &it.id, slot.number, (kept.as_deref(), None))?;
    }
    Ok(!slots.is_empty())
}

/// The bookings of some slots that still have their time: given, asked for, or held and not run out.
fn standing(conn: &mut Conn, clock: &dyn Clock, slots: &[Slot]) -> Result<BTreeSet<String>, Error> {
    let chosen: Vec<String> = slots.iter().filter_map(|it| it.booking.clone()).collect();
    let times = bookings::store::bookings::times_of(conn, &chosen)?;
    let ids: Vec<String> = times.iter().map(|it| it.occurrence_id.clone()).collect();
    let now = clock.now();
    let stands: BTreeSet<String> = venues::store::by_ids(conn, &ids)?
        .into_iter()
        .filter(|it| {
            let ran_out = it.held_until.is_some_and(|until| until <= now);
            it.state.takes_time() && !(it.state == State::Held && ran_out)
        })
        .map(|it| it.id)
        .collect();
    let times = times.into_iter();
    let times = times.filter(|it| stands.contains(&it.occurrence_id));
    Ok(times.map(|it| it.booking_id).collect())
}

/// Takes a time whose turn it is: the hold of the line becomes hers, and she goes on to fill in the
/// booking.
pub fn choose(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    venues: &Venues,
    (opening, number): (&str, i32),
) -> Result<Chosen, Refused> {
    let person = permit
        .actor()
        .who()
        .ok_or(Refused::NotThere)?
        .person
        .clone();
    let it = openings::one(conn, opening)?.ok_or(Refused::NotThere)?;
    if !it.is_open(clock.now()) {
        return Err(Refused::NotOpen);
    }
    let place = line::of_person(conn, opening, &person)?;
    let place = place.filter(|place| {
        let in_time = place.turn_ends.is_some_and(|ends| clock.now() < ends);
        place.state == PlaceState::Choosing && in_time
    });
    let place = place.ok_or(Refused::NotYourTurn)?;
    let slot = slot(conn, opening, number)?.ok_or(Refused::NotThere)?;
    let kept = slot.kept_by.as_deref().ok_or(Refused::Taken)?;
    let hold = venues::occurrence(conn, kept)?.ok_or(Refused::Taken)?;
    let by_program = take_time(&Actor::Program)?;
    venues::actions::end(conn, (clock, ids), &by_program, &hold, State::Expired, "")?;
    let asker = Asker {
        // What is given out here may lie further ahead than people may book otherwise.
        now: None,
        ..Asker::looking(UserCategory::Private, clock.now())
    };
    let wish = Wish::once(&slot.set, slot.period, &it.name);
    let actor = permit.actor().clone();
    let until = clock.now().plus_seconds(HOLD_MINUTES * 60);
    let booking =
        bookings::actions::hold_one(conn, (clock, ids), &actor, venues, &asker, &wish, until)?;
    openings::slot_is_with(conn, opening, number, (None, Some(&booking)))?;
    let taken = place.taken + 1;
    let may_choose_more = taken < it.most_each;
    let state = if may_choose_more {
        PlaceState::Choosing
    } else {
        PlaceState::Done
    };
    line::goes(conn, opening, &person, (state, taken))?;
    record(conn, (clock, ids), permit, opening)?;
    Ok(Chosen {
        booking,
        may_choose_more,
    })
}

/// Ends the line: what is left is free for all.
pub fn end_line(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    opening: &str,
) -> Result<(), Refused> {
    let from = [OpeningState::Planned, OpeningState::Begun];
    if !openings::move_on(conn, opening, &from, OpeningState::Ended)? {
        return Ok(());
    }
    free_all(conn, (clock, ids), &Actor::Program, opening)?;
    record(conn, (clock, ids), permit, opening)?;
    Ok(())
}

fn slot(conn: &mut Conn, opening: &str, number: i32) -> Result<Option<Slot>, Error> {
    let slots = openings::slots(conn, opening)?;
    Ok(slots.into_iter().find(|slot| slot.number == number))
}
