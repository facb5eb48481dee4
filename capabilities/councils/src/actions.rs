//! What is done with councils: writing them, giving places, saying yes to one, ending one.

use access::{Permit, Versions};
use db::{Conn, Error};
use identity::key;
use jiff::civil::Date;
use web::{PageError, Town};

use crate::{
    access::Action,
    letters,
    model::{Council, EndReason, Member, Seat},
    store,
};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// Somebody changed it first.
    #[error("it was changed by another")]
    Changed,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<NotDone> for PageError {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Changed => Self::Changed,
            NotDone::Database(error) => error.into(),
        }
    }
}

/// A place to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPlace {
    /// The seat.
    pub seat: String,
    /// Whose.
    pub name: String,
    /// Where her link is sent; may be empty.
    pub email: String,
    /// Whether she stands in for another.
    pub is_stand_in: bool,
    /// From this day.
    pub since: Date,
}

/// Keeps a council: a new one when its version is 0.
pub fn save(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    it: &Council,
) -> Result<(), NotDone> {
    if it.version == 0 {
        let first = Council {
            version: 1,
            ..it.clone()
        };
        store::insert(conn, &first)?;
        return Ok(record(conn, town, permit, &it.id, (None, Some(1)))?);
    }
    if !store::save(conn, it)? {
        return Err(NotDone::Changed);
    }
    let versions = (Some(it.version), Some(it.version + 1));
    Ok(record(conn, town, permit, &it.id, versions)?)
}

/// Makes a seat, the last in the list.
pub fn add_seat(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    seat: Seat,
) -> Result<Seat, Error> {
    let before = store::seats_of(conn, &seat.council_id)?;
    let seat = Seat {
        rank: before.last().map_or(0, |last| last.rank) + 1,
        ..seat
    };
    store::insert_seat(conn, &seat)?;
    record(conn, town, permit, &seat.id, (None, Some(1)))?;
    Ok(seat)
}

/// Gives somebody a place, and sends her the link with which she says yes.
pub fn give_place(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    council: &Council,
    new: &NewPlace,
) -> Result<Member, NotDone> {
    let seats = store::seats_of(conn, &council.id)?;
    if seats.iter().all(|seat| seat.id != new.seat) {
        return Err(NotDone::Changed);
    }
    let token = key::token();
    let member = Member {
        id: town.ids.next(),
        council_id: council.id.clone(),
        seat_id: new.seat.clone(),
        person_id: None,
        name: new.name.clone(),
        email: new.email.clone(),
        is_stand_in: new.is_stand_in,
        since_on: new.since.into(),
        until_on: None,
        ended_because: String::new(),
        token_hash: (!new.email.is_empty()).then(|| key::hash(&token)),
    };
    store::insert_member(conn, &member)?;
    record(conn, town, permit, &member.id, (None, Some(1)))?;
    letters::place(conn, town, council, &member, &token)?;
    Ok(member)
}

/// She says yes to a place.
pub fn join(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    member: &Member,
) -> Result<(), NotDone> {
    let Some(who) = permit.actor().who() else {
        return Err(NotDone::Changed);
    };
    if !store::joined(conn, &member.id, &who.person)? {
        return Err(NotDone::Changed);
    }
    Ok(record(conn, town, permit, &member.id, (Some(1), Some(2)))?)
}

/// She sits no more after a day.
pub fn end_place(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    which: (&str, &str),
    (until, why): (Date, EndReason),
) -> Result<(), NotDone> {
    if !store::end(conn, which, until, why)? {
        return Err(NotDone::Changed);
    }
    Ok(record(conn, town, permit, which.1, (Some(1), None))?)
}

fn record(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    subject: &str,
    (from, to): (Option<i64>, Option<i64>),
) -> Result<(), Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    access::record(conn, clock, ids, permit, subject, Versions { from, to })
}
