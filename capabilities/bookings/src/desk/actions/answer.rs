//! A request is answered: granted whole or in part, or refused with the reason.
//!
//! What was asked for stays as it was; what is given is the occurrence. Both are shown.

use db::Conn;
use venues::{
    Venues, actions as time,
    model::{Occurrence, State},
};
use web::Town;

use super::{DeskError, Hand, REPLY_TASK, REQUEST_TASK, tenant_of};
use crate::{
    desk::{
        fees,
        figures::changed,
        letters::{self, Purpose, Said},
        letting::let_by,
        model::ProposalState,
        store::proposals,
        words,
    },
    model::{Booking, BookingState, NoteKind},
};

/// What the case officer decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The occurrences that are granted; the others are refused.
    pub granted: Vec<String>,
    /// What the tenant has to keep to; may be empty.
    pub condition: String,
    /// Why what is refused is refused.
    pub reason: String,
    /// Whether the tenant is told now; several at once are told when it can no longer be undone.
    pub silent: bool,
}

/// Answers a request that waits. `times` are its occurrences that still wait.
pub fn answer(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    times: &[Occurrence],
    answer: &Answer,
) -> Result<Booking, DeskError> {
    if booking.state != BookingState::Requested {
        return Err(DeskError::Changed);
    }
    let waiting = times.iter().filter(|it| it.state == State::Requested);
    let (granted, refused): (Vec<&Occurrence>, Vec<&Occurrence>) =
        waiting.partition(|it| answer.granted.contains(&it.id));
    for it in &granted {
        time::settle(conn, hand.parts(), hand.time, it, State::Granted)?;
    }
    for it in &refused {
        time::end(
            conn,
            hand.parts(),
            hand.time,
            it,
            State::Refused,
            &answer.reason,
        )?;
    }
    let is_granted = !granted.is_empty();
    let next = Booking {
        state: if is_granted {
            BookingState::Granted
        } else {
            BookingState::Refused
        },
        answered_at: Some(hand.town.clock.now()),
        ..booking.clone()
    };
    let remark = if is_granted { "grant" } else { "refuse" };
    hand.save(conn, &next, remark)?;
    if is_granted {
        hand.note(conn, &next, None, (NoteKind::Granted, ""))?;
        if !answer.condition.is_empty() {
            hand.note(conn, &next, None, (NoteKind::Condition, &answer.condition))?;
        }
    }
    if !refused.is_empty() {
        hand.note(conn, &next, None, (NoteKind::Refused, &answer.reason))?;
    }
    withdraw_proposals(conn, hand, booking)?;
    changed(conn)?;
    fees::answered(conn, hand, &next, &granted, &refused)?;
    hand.close_task(conn, REQUEST_TASK, &booking.id)?;
    hand.close_task(conn, REPLY_TASK, &booking.id)?;
    if !answer.silent {
        tell(conn, (hand.town, hand.venues), &next, &granted, &refused)?;
    }
    Ok(Booking {
        version: next.version + 1,
        ..next
    })
}

/// Writes what was decided to the tenant.
pub fn tell(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    booking: &Booking,
    granted: &[&Occurrence],
    refused: &[&Occurrence],
) -> Result<(), DeskError> {
    let history = crate::store::notes::all(conn, &booking.id)?;
    let last = |kind: NoteKind| {
        let found = history.iter().rev().find(|note| note.kind == kind);
        found.map(|note| note.text.clone()).unwrap_or_default()
    };
    let (condition, reason) = (last(NoteKind::Condition), last(NoteKind::Refused));
    let number = booking.number.clone().unwrap_or_default();
    let path = format!("/reservasjon/{}/svar", booking.id);
    // One complains about what the municipality decides, and not about what an association does with its own.
    let is_decision = let_by(venues, refused.iter().map(|it| it.set.as_str())).is_none();
    let list = |say: &texts::Speaker, times: &[&Occurrence]| {
        let line = |it: &&Occurrence| {
            format!(
                "{}: {}",
                words::place(venues, &it.set),
                words::when(say, it.period)
            )
        };
        times.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let make = |say: &texts::Speaker| {
        let heading = match (granted.is_empty(), refused.is_empty()) {
            (false, true) => "bookdesk-letter-granted",
            (false, false) => "bookdesk-letter-partly",
            (true, _) => "bookdesk-letter-refused",
        };
        let mut paragraphs = Vec::new();
        if !granted.is_empty() {
            paragraphs.push(say.t("bookdesk-letter-you-get").into_owned());
            paragraphs.push(list(say, granted));
        }
        if !refused.is_empty() {
            paragraphs.push(say.t("bookdesk-letter-you-do-not-get").into_owned());
            paragraphs.push(list(say, refused));
            paragraphs.push(say.ta("bookdesk-letter-reason", &[("reason", &reason)]));
        }
        if !condition.is_empty() {
            paragraphs.push(say.ta("bookdesk-letter-condition", &[("condition", &condition)]));
        }
        if !refused.is_empty() && is_decision {
            paragraphs.push(letters::complaint(say));
        }
        Said {
            heading: say.ta(heading, &[("number", &number)]),
            paragraphs,
            button: Some((say.t("bookdesk-letter-see").into_owned(), path.clone())),
        }
    };
    // texts: bookdesk-letter-granted bookdesk-letter-partly bookdesk-letter-refused
    letters::tell(conn, town, &tenant_of(booking), Purpose::Answered, &make)?;
    Ok(())
}

/// An answer makes what was proposed besides it pointless.
fn withdraw_proposals(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
) -> Result<(), DeskError> {
    for it in proposals::of_booking(conn, &booking.id)? {
        if it.state != ProposalState::Open {
            continue;
        }
        if let Some(held) = &it.held_id {
            time::let_go(conn, hand.parts(), hand.time, std::slice::from_ref(held))?;
        }
        let settled = crate::desk::model::Proposal {
            state: ProposalState::Withdrawn,
            answered_at: Some(hand.town.clock.now()),
            ..it
        };
        proposals::settle(conn, &settled)?;
    }
    Ok(())
}
