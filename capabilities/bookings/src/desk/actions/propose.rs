//! Another time or part than the one asked for, kept for the tenant until she answers.
//!
//! What she asked for stays as it was beside it. When the two meet, her own request keeps most of the
//! time, and there is nothing more to hold.

use db::Conn;
use venues::{
    actions::{self as time, Refused, Wish},
    model::{Occurrence, State},
    time::Period,
};

use super::{DeskError, Hand, REPLY_TASK, REQUEST_TASK, asker, asking, in_the_way, tenant_of};
use crate::{
    desk::{
        fees,
        letters::{self, Purpose, Said},
        model::{Proposal, ProposalState},
        rules::DeskRules,
        store::proposals,
        words,
    },
    model::{Booking, BookingState, NoteKind},
    store,
};

/// Proposes it: the time is held, and the tenant gets a letter and a task.
pub fn propose(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (booking, occurrence): (&Booking, &Occurrence),
    (set, period): (&str, Period),
    why: &str,
) -> Result<Proposal, DeskError> {
    if booking.state != BookingState::Requested || occurrence.state != State::Requested {
        return Err(DeskError::Changed);
    }
    let (clock, ids) = hand.parts();
    let days = db::settings::get::<DeskRules>(conn)?.value.offer_days;
    let until = clock.now().plus_seconds(i64::from(days) * 86_400);
    let until = until.min(period.starts);
    let held_id = hold(conn, hand, (booking, occurrence), (set, period), until)?;
    let proposal = Proposal {
        id: ids.next(),
        booking_id: booking.id.clone(),
        occurrence_id: occurrence.id.clone(),
        held_id,
        set_id: set.to_owned(),
        starts: period.starts,
        ends: period.ends,
        words: why.to_owned(),
        answer_by: until,
        state: ProposalState::Open,
        made_at: clock.now(),
        made_by: hand.permit.actor().who().map(|who| who.person.clone()),
        answered_at: None,
        answered_by: None,
    };
    proposals::insert(conn, &proposal)?;
    hand.save(conn, booking, "propose")?;
    hand.note(
        conn,
        booking,
        Some(&occurrence.id),
        (NoteKind::Offered, why),
    )?;
    tell(conn, hand, (booking, occurrence), &proposal)?;
    Ok(proposal)
}

/// Keeps the time for her; `None` when only her own request is in the way.
fn hold(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (booking, occurrence): (&Booking, &Occurrence),
    (set, period): (&str, Period),
    until: kernel::Instant,
) -> Result<Option<String>, DeskError> {
    let wish = Wish {
        set,
        period,
        kind: occurrence.kind,
        title: &occurrence.title,
        around: None,
    };
    let asker = asker(Some(booking), booking.held_by.as_deref());
    let now = hand.town.clock.now();
    let others = in_the_way(conn, hand.venues, (set, period), now)?;
    if !others.is_empty() && others.iter().all(|it| it.id == occurrence.id) {
        return Ok(None);
    }
    let held = time::hold(
        conn,
        hand.parts(),
        hand.time,
        hand.venues,
        &asker,
        &wish,
        until,
    )?;
    Ok(Some(held.id))
}

fn tell(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (booking, occurrence): (&Booking, &Occurrence),
    proposal: &Proposal,
) -> Result<(), DeskError> {
    let number = booking.number.clone().unwrap_or_default();
    let path = format!("/reservasjon/{}/svar", booking.id);
    let tenant = tenant_of(booking);
    let title = (
        texts::id("bookdesk-task-proposal"),
        "",
        &[("number", number.as_str())][..],
    );
    hand.ask_tenant(conn, &tenant, (REPLY_TASK, &booking.id), title, &path)?;
    let make = |say: &texts::Speaker| {
        let line = |set: &str, period: Period| {
            format!(
                "{}: {}",
                words::place(hand.venues, set),
                words::when(say, period)
            )
        };
        let proposed = Period {
            starts: proposal.starts,
            ends: proposal.ends,
        };
        let until = say.date_and_time(proposal.answer_by.in_oslo());
        Said {
            heading: say.ta("bookdesk-letter-proposal", &[("number", &number)]),
            paragraphs: vec![
                say.t("bookdesk-letter-you-asked").into_owned(),
                line(&occurrence.set, occurrence.period),
                say.t("bookdesk-letter-we-propose").into_owned(),
                line(&proposal.set_id, proposed),
                proposal.words.clone(),
                say.ta("bookdesk-letter-held-until", &[("until", &until)]),
            ],
            button: Some((
                say.t("bookdesk-letter-proposal-see").into_owned(),
                path.clone(),
            )),
        }
    };
    letters::tell(conn, hand.town, &tenant, Purpose::Asked, &make)?;
    Ok(())
}

/// She takes it: her request moves there and is granted.
pub fn accept(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    proposal: &Proposal,
) -> Result<(), DeskError> {
    let now = hand.town.clock.now();
    if proposal.state != ProposalState::Open || proposal.answer_by < now {
        return Err(DeskError::Changed);
    }
    settle(conn, hand, proposal, ProposalState::Accepted)?;
    let occurrence = occurrence_of(conn, proposal)?;
    let asker = asker(Some(booking), booking.held_by.as_deref());
    let period = Period {
        starts: proposal.starts,
        ends: proposal.ends,
    };
    let set = &proposal.set_id;
    let (parts, permit) = (hand.parts(), hand.time);
    let moved = time::move_to(
        conn,
        parts,
        permit,
        hand.venues,
        &asker,
        &occurrence,
        (set, period),
    )?;
    time::settle(conn, parts, permit, &moved, State::Granted)?;
    let ids: Vec<String> = store::bookings::times(conn, &booking.id)?
        .into_iter()
        .map(|it| it.occurrence_id)
        .collect();
    let waits = venues::store::by_ids(conn, &ids)?
        .iter()
        .any(|it| it.state == State::Requested);
    let next = if waits {
        booking.clone()
    } else {
        Booking {
            state: BookingState::Granted,
            answered_at: Some(now),
            ..booking.clone()
        }
    };
    hand.save(conn, &next, "accept")?;
    hand.note(conn, &next, Some(&moved.id), (NoteKind::Granted, ""))?;
    fees::answered(conn, hand, &next, &[&moved], &[])?;
    hand.close_task(conn, REPLY_TASK, &booking.id)?;
    if waits {
        asking::has_answered(conn, hand.town, &next)?;
    } else {
        hand.close_task(conn, REQUEST_TASK, &booking.id)?;
    }
    Ok(())
}

/// She does not want it; her request waits for another answer.
pub fn decline(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    proposal: &Proposal,
) -> Result<(), DeskError> {
    settle(conn, hand, proposal, ProposalState::Declined)?;
    hand.save(conn, booking, "decline")?;
    hand.close_task(conn, REPLY_TASK, &booking.id)?;
    asking::has_answered(conn, hand.town, booking)?;
    Ok(())
}

/// Notes the answer and lets go of what was held.
fn settle(
    conn: &mut Conn,
    hand: &Hand<'_>,
    proposal: &Proposal,
    state: ProposalState,
) -> Result<(), DeskError> {
    let settled = Proposal {
        state,
        answered_at: Some(hand.town.clock.now()),
        answered_by: hand.permit.actor().who().map(|who| who.person.clone()),
        ..proposal.clone()
    };
    if !proposals::settle(conn, &settled)? {
        return Err(DeskError::Changed);
    }
    if let Some(held) = &proposal.held_id {
        time::let_go(conn, hand.parts(), hand.time, std::slice::from_ref(held))?;
    }
    Ok(())
}

fn occurrence_of(conn: &mut Conn, proposal: &Proposal) -> Result<Occurrence, DeskError> {
    let id = std::slice::from_ref(&proposal.occurrence_id);
    match venues::store::by_ids(conn, id) {
        Ok(mut found) => found.pop().ok_or(DeskError::Changed),
        Err(error) => Err(Refused::Database(error).into()),
    }
}
