//! Sending a draft: granted at once, or asked for, by the rules of the premises.

use db::Conn;
use kernel::Day;
use venues::model::State;

use super::lacks;
use crate::{
    access::{Action, Facts, may},
    basket::Basket,
    desk, fees, letters,
    model::{Booking, BookingState, NoteKind},
    stage::{Refused, Stage},
    store,
    titles::public_title,
};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The reservation as it is now.
    pub booking: Booking,
    /// Whether it is granted already.
    pub granted: bool,
}

/// Sends a draft. The times that are not chosen are let go.
pub fn send(stage: &Stage<'_>, conn: &mut Conn, basket: &Basket) -> Result<Sent, Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    if booking.state != BookingState::Draft {
        return Err(Refused::NotNow);
    }
    let now = stage.now();
    if booking.held_until.is_none_or(|until| until <= now) || !basket.chosen_are_held() {
        return Err(Refused::HoldIsOver);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage.asker(conn, &borrower)?;
    if basket.chosen().next().is_none() {
        return Err(Refused::NotNow);
    }
    let today = now.in_oslo().date();
    let rules = basket.rules(stage.venues, &asker);
    let lacking = lacks(conn, basket, &rules, today)?;
    if !lacking.is_empty() {
        return Err(Refused::Lacks(lacking));
    }
    let granted = basket.is_at_once(stage.venues, &asker);
    let state = if granted {
        State::Granted
    } else {
        State::Requested
    };
    let title = public_title(
        conn,
        stage.town,
        &borrower,
        &booking.title,
        &booking.group_name,
    )?;
    let spare: Vec<String> = basket
        .lines
        .iter()
        .filter(|line| !line.time.chosen)
        .map(|line| line.occurrence.id.clone())
        .collect();
    if !spare.is_empty() {
        venues::actions::let_go(conn, stage.parts(), &leave, &spare)?;
        for occurrence in &spare {
            store::bookings::remove_time(conn, occurrence)?;
        }
    }
    for line in basket.chosen() {
        let named = venues::actions::rename(conn, stage.parts(), &leave, &line.occurrence, &title)?;
        venues::actions::settle(conn, stage.parts(), &leave, &named, state)?;
    }
    let due = basket.answer_due(&stage.settings(conn)?, today);
    let sent = Booking {
        number: Some(store::bookings::next_number(conn, today.year())?),
        state: if granted {
            BookingState::Granted
        } else {
            BookingState::Requested
        },
        held_until: None,
        sent_at: Some(now),
        answer_due_on: (!granted).then(|| Day::from(due)),
        answered_at: granted.then_some(now),
        ..booking.clone()
    };
    stage.save(conn, &permit, &sent, "sent")?;
    let sent = Booking {
        version: sent.version + 1,
        ..sent
    };
    stage.note(conn, &sent.id, None, (NoteKind::Sent, ""))?;
    if granted {
        stage.note(conn, &sent.id, None, (NoteKind::Granted, ""))?;
    }
    for line in basket.chosen() {
        fees::estimate(stage, conn, &sent, line)?;
    }
    if !granted {
        desk::actions::wait_for_staff(conn, stage.town, &sent)?;
    }
    letters::receipt(stage, conn, &sent, basket)?;
    Ok(Sent {
        booking: sent,
        granted,
    })
}

impl Basket {
    /// Whether every chosen time is still held for her.
    pub fn chosen_are_held(&self) -> bool {
        self.all_are(State::Held)
    }
}
