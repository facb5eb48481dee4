//! Somebody who lost a time opens the message, takes another time, or gets her own back.
//!
//! What she may take is exactly what [`alternatives`] tells at that moment: the same reckoning as
//! everywhere else, so an offer is refused only when somebody took it meanwhile.

use db::Conn;
use venues::{
    Venues,
    actions::{self as time, Wish},
    availability::{Alternative, nearest},
    model::{Occurrence, State},
    time::Period,
};
use web::Town;

use super::{DeskError, Hand, LOST_TASK, asker};
use crate::{
    desk::{
        fees,
        model::{LostState, LostTime, Notice},
        store::events,
    },
    model::{Booking, BookingTime, NoteKind},
    store,
};

/// As many are offered for each time.
const OFFERED: usize = 5;
/// Days around that the diary is read for.
const DAYS_AROUND: i64 = 4;

/// What she takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The set.
    pub set: String,
    /// When.
    pub period: Period,
}

/// Notes that somebody of theirs has opened the message; the first time counts.
pub fn seen(conn: &mut Conn, hand: &Hand<'_>, notice: &Notice) -> Result<(), DeskError> {
    if notice.seen_at.is_some() {
        return Ok(());
    }
    let next = Notice {
        seen_at: Some(hand.town.clock.now()),
        seen_by: hand.permit.actor().who().map(|who| who.person.clone()),
        ..notice.clone()
    };
    events::save_notice(conn, &next)?;
    hand.record(
        conn,
        &notice.id,
        (None, None),
        (notice.held_by.as_deref(), "seen"),
    )?;
    Ok(())
}

/// What can be had instead of a lost time now, nearest first.
pub fn alternatives(
    conn: &mut Conn,
    town: &Town,
    venues: &Venues,
    (lost, booking): (&Occurrence, Option<&Booking>),
) -> Result<Vec<Alternative>, db::Error> {
    let now = town.clock.now();
    let Some(place) = venues.with_set(&lost.set) else {
        return Ok(Vec::new());
    };
    let seconds = DAYS_AROUND * 86_400;
    let around = Period {
        starts: lost.period.starts.plus_seconds(-seconds),
        ends: lost.period.ends.plus_seconds(seconds),
    };
    let diary = venues::store::diary_of_all(conn, around, now)?;
    let asker = asker(booking, lost.held_by.as_deref()).asking_for(lost.kind);
    let mut all = nearest(venues, place, &asker, lost.period, &diary, 2 * OFFERED);
    all.retain(|it| it.period.starts > now);
    all.truncate(OFFERED);
    Ok(all)
}

/// She takes another time instead of the one she lost.
pub fn take_instead(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (notice, lost): (&Notice, &LostTime),
    choice: &Choice,
) -> Result<Occurrence, DeskError> {
    if !matches!(lost.state, LostState::Open | LostState::Declined) {
        return Err(DeskError::Changed);
    }
    let (was, booking) = was(conn, lost)?;
    let offered = alternatives(conn, hand.town, hand.venues, (&was, booking.as_ref()))?;
    let is_offered = |it: &Alternative| it.set == choice.set && it.period == choice.period;
    if !offered.iter().any(is_offered) {
        return Err(DeskError::Changed);
    }
    let asker = asker(booking.as_ref(), was.held_by.as_deref());
    let wish = Wish {
        set: &choice.set,
        period: choice.period,
        kind: was.kind,
        title: &was.title,
        around: None,
    };
    let got = time::give_time(conn, hand.parts(), hand.time, hand.venues, &asker, &wish)?;
    if let Some(booking) = &booking {
        join(conn, hand, booking, (&was, &got))?;
    }
    let next = LostTime {
        state: LostState::Replaced,
        new_id: Some(got.id.clone()),
        ..lost.clone()
    };
    settle(conn, hand, notice, next, "replace")?;
    Ok(got)
}

/// She wants no other time.
pub fn decline_lost(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (notice, lost): (&Notice, &LostTime),
) -> Result<(), DeskError> {
    let state = match lost.state {
        LostState::Open => LostState::Declined,
        LostState::OfferedBack => {
            if let Some(back) = &lost.back_id {
                time::let_go(conn, hand.parts(), hand.time, std::slice::from_ref(back))?;
            }
            match lost.new_id {
                Some(_) => LostState::Replaced,
                None => LostState::Declined,
            }
        }
        _ => return Err(DeskError::Changed),
    };
    let next = LostTime {
        state,
        back_id: None,
        back_until: None,
        ..lost.clone()
    };
    settle(conn, hand, notice, next, "decline")
}

/// She has her own time back; what she took instead is given up.
pub fn take_back(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (notice, lost): (&Notice, &LostTime),
) -> Result<(), DeskError> {
    let back = match (&lost.state, &lost.back_id) {
        (LostState::OfferedBack, Some(back)) => back.clone(),
        _ => return Err(DeskError::Changed),
    };
    let held = venues::store::by_ids(conn, &[back])?
        .pop()
        .ok_or(DeskError::Changed)?;
    if held.state != State::Held {
        return Err(DeskError::Changed);
    }
    time::settle(conn, hand.parts(), hand.time, &held, State::Granted)?;
    let (was, booking) = was(conn, lost)?;
    if let Some(new) = &lost.new_id {
        for it in venues::store::by_ids(conn, std::slice::from_ref(new))? {
            if it.state == State::Granted {
                time::end(conn, hand.parts(), hand.time, &it, State::Cancelled, "")?;
                fees::lost(conn, hand, &it)?;
            }
        }
    }
    if let Some(booking) = &booking {
        join(conn, hand, booking, (&was, &held))?;
    }
    let next = LostTime {
        state: LostState::Returned,
        back_until: None,
        ..lost.clone()
    };
    settle(conn, hand, notice, next, "take_back")
}

/// The time that was lost, and the reservation it came from.
fn was(conn: &mut Conn, lost: &LostTime) -> Result<(Occurrence, Option<Booking>), DeskError> {
    let id = std::slice::from_ref(&lost.occurrence_id);
    let was = venues::store::by_ids(conn, id)?
        .pop()
        .ok_or(DeskError::Changed)?;
    let booking = store::bookings::of_occurrence(conn, &was.id)?;
    Ok((was, booking))
}

/// The new time belongs to the same reservation, and costs what it costs.
fn join(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    (was, got): (&Occurrence, &Occurrence),
) -> Result<(), DeskError> {
    let times = store::bookings::times(conn, &booking.id)?;
    let wished = times.into_iter().find(|it| it.occurrence_id == was.id);
    let Some(wished) = wished else {
        return Ok(());
    };
    let new = BookingTime {
        occurrence_id: got.id.clone(),
        ..wished
    };
    store::bookings::add_time(conn, &new)?;
    hand.note(conn, booking, Some(&got.id), (NoteKind::Moved, ""))?;
    fees::given(conn, hand, booking, got)
}

/// Stores what came of a lost time; the task ends with the last of them.
fn settle(
    conn: &mut Conn,
    hand: &Hand<'_>,
    notice: &Notice,
    next: LostTime,
    remark: &str,
) -> Result<(), DeskError> {
    let next = LostTime {
        answered_at: Some(hand.town.clock.now()),
        answered_by: hand.permit.actor().who().map(|who| who.person.clone()),
        ..next
    };
    if !events::save_lost(conn, &next)? {
        return Err(DeskError::Changed);
    }
    let versions = (Some(next.version), Some(next.version + 1));
    let of = (notice.held_by.as_deref(), remark);
    hand.record(conn, &next.occurrence_id, versions, of)?;
    let waits = |it: &LostTime| matches!(it.state, LostState::Open | LostState::OfferedBack);
    if !events::lost_of(conn, &notice.id)?.iter().any(waits) {
        hand.close_task(conn, LOST_TASK, &notice.id)?;
    }
    Ok(())
}
