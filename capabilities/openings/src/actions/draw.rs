//! Wishing, and drawing lots.

use std::collections::{BTreeMap, BTreeSet};

use access::{Actor, Permit, PersonId};
use db::Conn;
use kernel::{Clock, Ids};
use prices::UserCategory;
use venues::{
    Venues,
    actions::Wish,
    availability::Asker,
    model::{Occurrence, State},
};

use super::{
    Refused,
    plan::{free_all, take_time},
    record,
};
use crate::{
    access::Action,
    model::{OpeningState, Slot, Way, Wishes, digest, draw},
    store::{openings, wishes},
};

/// As many wishes one person may have.
pub const MOST_WISHES: usize = 20;

/// Writes down what whoever the permit is for wishes for, the dearest first; nothing takes it back.
pub fn wish(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    opening: &str,
    slots: &[i32],
) -> Result<(), Refused> {
    let person = permit
        .actor()
        .who()
        .ok_or(Refused::NotThere)?
        .person
        .clone();
    let it = openings::one(conn, opening)?.ok_or(Refused::NotThere)?;
    if it.way != Way::Lots || !it.is_open(clock.now()) {
        return Err(Refused::NotOpen);
    }
    let known: BTreeSet<i32> = openings::slots(conn, opening)?
        .into_iter()
        .map(|slot| slot.number)
        .collect();
    let mut asked: Vec<i32> = Vec::new();
    for slot in slots.iter().filter(|slot| known.contains(slot)) {
        if !asked.contains(slot) && asked.len() < MOST_WISHES {
            asked.push(*slot);
        }
    }
    if asked.is_empty() {
        wishes::take_back(conn, opening, &person)?;
    } else {
        wishes::put(conn, clock, &it, &person, &asked)?;
    }
    record(conn, (clock, ids), permit, opening)?;
    Ok(())
}

/// Draws lots: gives each what she got as a booking, frees what is left, and tells the seed. Done
/// once, in one transaction, however often it is asked for.
pub fn draw_lots(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    venues: &Venues,
    opening: &str,
) -> Result<bool, Refused> {
    let it = openings::one(conn, opening)?.ok_or(Refused::NotThere)?;
    if it.way != Way::Lots || clock.now() < it.ends_at {
        return Err(Refused::NotOpen);
    }
    let from = [OpeningState::Planned, OpeningState::Begun];
    if !openings::move_on(conn, opening, &from, OpeningState::Drawn)? {
        return Ok(false);
    }
    let wished = wishes::all(conn, opening)?;
    let asked: Vec<Wishes> = wished.iter().map(|one| one.wishes.clone()).collect();
    let persons: BTreeMap<i64, &PersonId> = wished
        .iter()
        .map(|one| (one.wishes.number, &one.person))
        .collect();
    let slots: BTreeMap<i32, Slot> = openings::slots(conn, opening)?
        .into_iter()
        .map(|slot| (slot.number, slot))
        .collect();
    let mut left = BTreeSet::new();
    for slot in slots.values() {
        if still_kept(conn, slot)?.is_some() {
            left.insert(slot.number);
        }
    }
    openings::drawn_from(conn, opening, &digest(&asked))?;
    for given in draw(&it.seed, &asked, &left, it.most_each) {
        let Some(person) = persons.get(&given.number) else {
            continue;
        };
        wishes::decided(conn, opening, person, &given)?;
        for slot in given.slots.iter().filter_map(|number| slots.get(number)) {
            give(conn, (clock, ids), venues, opening, (person, slot))?;
        }
    }
    free_all(conn, (clock, ids), &Actor::Program, opening)?;
    record(conn, (clock, ids), permit, opening)?;
    Ok(true)
}

/// The hold that keeps a time for the draw; none when it is gone.
fn still_kept(conn: &mut Conn, slot: &Slot) -> Result<Option<Occurrence>, Refused> {
    let Some(kept) = &slot.kept_by else {
        return Ok(None);
    };
    let hold = venues::occurrence(conn, kept)?;
    Ok(hold.filter(|hold| hold.state.takes_time()))
}

/// Gives a time to a person: held for her for some days, to fill in whom it is for.
fn give(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    venues: &Venues,
    opening: &str,
    (person, slot): (&PersonId, &Slot),
) -> Result<(), Refused> {
    let hold = still_kept(conn, slot)?.ok_or(Refused::Taken)?;
    let by_program = take_time(&Actor::Program)?;
    venues::actions::end(conn, (clock, ids), &by_program, &hold, State::Expired, "")?;
    let until = clock.now().plus_seconds(super::DAYS_TO_FILL_IN * 86_400);
    let asker = Asker {
        now: None,
        ..Asker::looking(UserCategory::Private, clock.now())
    };
    let wish = Wish::once(&slot.set, slot.period, "");
    let booking =
        bookings::actions::hold_for(conn, (clock, ids), person, venues, &asker, &wish, until)?;
    openings::slot_is_with(conn, opening, slot.number, (None, Some(&booking)))?;
    Ok(())
}
