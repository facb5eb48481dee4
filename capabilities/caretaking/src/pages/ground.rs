//! What the pages begin with: a time, whose it is, and whether she who asks may.

use std::sync::Arc;

use ::access::Permit;
use db::Conn;
use venues::{
    Venues,
    model::{Occurrence, State},
};
use web::{PageError, Visit};

use crate::access::{Action, Facts, may};

/// All premises, as they are in this snapshot.
pub fn venues(visit: &Visit, conn: &mut Conn) -> Result<Arc<Venues>, PageError> {
    Ok(visit.town().kept::<Venues>(conn)?)
}

/// A time, and whose it is.
pub struct Time {
    /// The time.
    pub it: Occurrence,
    /// Whose it is.
    pub facts: Facts,
}

impl Time {
    /// The time with this id, when somebody has it.
    pub fn read(conn: &mut Conn, id: &str) -> Result<Self, PageError> {
        let it = venues::occurrence(conn, id)?.ok_or(PageError::NotFound)?;
        let is_had = it.state.takes_time() && it.state >= State::Granted;
        if !is_had || it.kind.is_own() {
            return Err(PageError::NotFound);
        }
        let booking = bookings::store::bookings::of_occurrence(conn, id)?;
        Ok(Self {
            facts: crate::access::facts(&it, booking.as_ref()),
            it,
        })
    }

    /// One's own: to others it does not exist.
    pub fn own(
        visit: &Visit,
        conn: &mut Conn,
        id: &str,
        action: Action,
    ) -> Result<(Self, Permit<Action>), PageError> {
        visit.person()?;
        let time = Self::read(conn, id)?;
        let permit = may(&visit.actor(), action, &time.facts).map_err(|_| PageError::NotFound)?;
        Ok((time, permit))
    }
}

/// Who has a time, as those who work here read it.
pub fn holder(visit: &Visit, conn: &mut Conn, it: &Occurrence) -> Result<String, PageError> {
    let say = visit.say();
    if let Some(id) = &it.held_by {
        return Ok(visit.association_name(conn, id)?.unwrap_or_default());
    }
    let words = if it.kind.is_own() {
        say.t("care-municipality")
    } else {
        say.t("care-private")
    };
    Ok(words.into_owned())
}

/// How many came, as it was written: a number from 0 to 9999, or nothing.
pub fn people(written: &str) -> Result<Option<i32>, ()> {
    match written.trim() {
        "" => Ok(None),
        number => match number.parse::<i32>() {
            Ok(people @ 0..=9999) => Ok(Some(people)),
            _ => Err(()),
        },
    }
}
