//! Premises are closed on somebody's time: whoever had it is told once, as for an event, and offered
//! another time.
//!
//! Whoever closes premises takes the times back with the reason; that is an event in the outbox, in the
//! same transaction. What was lost to one closure is gathered here for each tenant, so that she gets one
//! message however many times she lost.

use db::Conn;
use venues::model::{Occurrence, State};

use super::{
    DeskError, Hand,
    events::{rules, touch},
    telling::{self, Cause},
    tenant_of,
};
use crate::{desk::store::events, model::Booking, store};

/// Whose a lost time is, with the reason: what is told in one message. None when nobody is to be told:
/// it is the municipality's own, an event took it, or it is told already.
pub fn gathered_under(conn: &mut Conn, occurrence: &str) -> Result<Option<String>, DeskError> {
    let Some(it) = untold(conn, occurrence)? else {
        return Ok(None);
    };
    let booking = store::bookings::of_occurrence(conn, &it.id)?;
    let of = match (&it.held_by, &booking) {
        (Some(association), _) => association.clone(),
        (None, Some(booking)) => tenant_of(booking)
            .person
            .map_or_else(|| booking.id.clone(), |person| person.0),
        (None, None) => return Ok(None),
    };
    Ok(Some(format!("{of}/{}", it.reason)))
}

/// Tells whoever had this time of it, and of all else she lost for the same reason. Gives back how many
/// were told: one, or nobody.
pub fn tell_closed(conn: &mut Conn, hand: &Hand<'_>, occurrence: &str) -> Result<usize, DeskError> {
    let Some(under) = gathered_under(conn, occurrence)? else {
        return Ok(0);
    };
    let Some(first) = untold(conn, occurrence)? else {
        return Ok(0);
    };
    let mut touched = Vec::new();
    let rules = rules(conn)?;
    for it in beside(conn, &first)? {
        if gathered_under(conn, &it.id)?.as_ref() != Some(&under) {
            continue;
        }
        let booking = store::bookings::of_occurrence(conn, &it.id)?;
        let mut one = touch(hand.town, hand.venues, &rules, (it, booking));
        if !rules.closures_compensated {
            one.compensation = kernel::Money::ZERO;
        }
        touched.push(one);
    }
    let cause = Cause {
        event: None,
        reason: &first.reason,
    };
    let told = telling::everybody(conn, hand, cause, &touched)?;
    if told > 0 {
        let of = (first.held_by.as_deref(), "closed");
        hand.record(conn, &first.id, (None, None), of)?;
    }
    Ok(told)
}

/// What else the same tenant has or had from then on.
fn beside(conn: &mut Conn, first: &Occurrence) -> Result<Vec<Occurrence>, DeskError> {
    if let Some(association) = &first.held_by {
        return Ok(venues::store::of_association(
            conn,
            association,
            first.period.starts.plus_seconds(-YEAR),
        )?);
    }
    let Some(booking) = store::bookings::of_occurrence(conn, &first.id)? else {
        return Ok(Vec::new());
    };
    let all: Vec<Booking> = match tenant_of(&booking).person {
        Some(person) => store::bookings::of_person(conn, &person)?,
        None => vec![booking],
    };
    let ids: Vec<String> = all.into_iter().map(|it| it.id).collect();
    let times = store::bookings::times_of(conn, &ids)?;
    let times: Vec<String> = times.into_iter().map(|it| it.occurrence_id).collect();
    Ok(venues::store::by_ids(conn, &times)?)
}

/// A closure reaches no further back from any of its times, in seconds.
const YEAR: i64 = 366 * 86_400;

/// A time that was lost and that nobody has been told of.
fn untold(conn: &mut Conn, id: &str) -> Result<Option<Occurrence>, DeskError> {
    if events::lost(conn, id)?.is_some() {
        return Ok(None);
    }
    let found = venues::store::by_ids(conn, &[id.to_owned()])?.pop();
    Ok(found.filter(|it| it.state == State::Displaced && !it.kind.is_own()))
}
