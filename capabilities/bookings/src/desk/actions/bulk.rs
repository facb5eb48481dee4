//! Several requests granted at once. Letters go when it can no longer be undone.

use access::PersonId;
use db::Conn;
use jobs::{NewJob, Payload};
use serde_json::json;
use venues::{
    actions as time,
    model::{Occurrence, State},
};

use super::{Answer, DeskError, Hand, TELL, answer, asking::wait_for_staff};
use crate::{
    desk::{
        fees,
        store::{requests, views},
    },
    model::{Booking, BookingState, NoteKind},
};

/// How long it can be undone, and how long the letters wait: half an hour, in seconds.
pub const UNDO_SECONDS: i64 = 30 * 60;

/// Grants each of them whole, and gives back the id to undo it by.
pub fn grant_several(
    conn: &mut Conn,
    hand: &Hand<'_>,
    person: &PersonId,
    requests: &[(Booking, Vec<Occurrence>)],
) -> Result<String, DeskError> {
    let (clock, ids) = hand.parts();
    let mut granted = Vec::new();
    for (booking, times) in requests {
        let whole = Answer {
            granted: times.iter().map(|it| it.id.clone()).collect(),
            silent: true,
            ..Answer::default()
        };
        answer(conn, hand, booking, times, &whole)?;
        granted.push(booking.id.clone());
    }
    let id = views::remember(conn, (clock, ids), person, &granted)?;
    let letters = NewJob {
        kind: TELL,
        key: Some(id.clone()),
        payload: Payload::from(json!({ "bulk": id })),
        due_at: clock.now().plus_seconds(UNDO_SECONDS),
    };
    jobs::enqueue(conn, clock, ids, &letters)?;
    Ok(id)
}

/// Makes them wait again. What has changed since is left as it is.
pub fn undo(
    conn: &mut Conn,
    hand: &Hand<'_>,
    bulk: &views::Bulk,
    requests: &[(Booking, Vec<Occurrence>)],
) -> Result<(), DeskError> {
    if !views::undone(conn, &*hand.town.clock, &bulk.id)? {
        return Err(DeskError::Changed);
    }
    for (booking, times) in requests {
        let untouched = booking.state == BookingState::Granted
            && times.iter().all(|it| it.state == State::Granted);
        if !untouched {
            continue;
        }
        for it in times {
            time::ask_again(conn, hand.parts(), hand.time, it)?;
        }
        let next = Booking {
            state: BookingState::Requested,
            answered_at: None,
            ..booking.clone()
        };
        hand.save(conn, &next, "undo")?;
        requests::forget_granted(conn, &booking.id, bulk.made_at)?;
        hand.note(conn, &next, None, (NoteKind::Internal, ""))?;
        fees::undone(conn, hand, &next, times)?;
        wait_for_staff(conn, hand.town, &next)?;
    }
    Ok(())
}
