//! A released time goes to those who want it, one at a time: the first gets a timed hold and a
//! letter; when she says no or does not answer, the next. When nobody is left, anybody may book it.

use access::{Permit, Scope};
use db::Conn;
use kernel::Instant;
use tasks::{Addressee, NewTask};
use venues::{
    actions::Wish,
    model::{OccurrenceKind, State},
    time::{Period, civil},
};

use super::start::{draft, time_of};
use crate::{
    access::{Action, Facts, may},
    basket::closing,
    borrower::Borrower,
    fees, letters,
    model::{
        Alert, AlertState, Booking, BookingKind, BookingState, NoteKind, Offer, OfferState,
        Release, ReleaseState,
    },
    stage::{Refused, Stage},
    store,
    titles::public_title,
    words_of,
};

/// The task that a released time is offered and waits for an answer.
pub const OFFER_TASK: &str = "bookings.offer";

/// Puts everybody who wants a released time in line, in the order of the rule: the waiting list of
/// just that time, then associations, then persons, each by when they asked.
pub(super) fn stand_in_line(
    stage: &Stage<'_>,
    conn: &mut Conn,
    released: &Release,
) -> Result<(), Refused> {
    let period = Period {
        starts: released.starts,
        ends: released.ends,
    };
    let (date, opens) = civil(period.starts);
    let (premises, set) = stage
        .venues
        .with_set(&released.set_id)
        .ok_or(Refused::NotThere)?;
    // Whoever waits for a part is asked when it is given back, alone or with more of the floor.
    let has_in_it = |id: &String| {
        let part = stage.venues.with_set(id);
        part.is_some_and(|(_, part)| part.atoms.is_subset(&set.atoms))
    };
    let mut line: Vec<Alert> = store::alerts::waiting_for(conn, &released.occurrence_id)?;
    let fits = |alert: &Alert| {
        alert.waits_for.is_none()
            && alert.premises_id.as_ref().is_none_or(|id| *id == premises.id)
            && alert.set_id.as_ref().is_none_or(has_in_it)
            && (alert.premises_kind.is_empty() || alert.premises_kind == premises.kind.word())
            && alert.wants(date, opens, closing(period))
            // Whoever gave it up is not asked whether they want it.
            && (alert.association_id.is_none() || alert.association_id != released.held_by)
    };
    let subscribers = store::alerts::active_on(conn, date)?;
    let (associations, persons): (Vec<Alert>, Vec<Alert>) = subscribers
        .into_iter()
        .filter(fits)
        .partition(|alert| alert.association_id.is_some());
    line.extend(associations);
    line.extend(persons);
    let mut seen: Vec<(Option<String>, access::PersonId)> = Vec::new();
    let mut rank = 0;
    for alert in line {
        let who = (alert.association_id.clone(), alert.person_id.clone());
        if seen.contains(&who) {
            continue;
        }
        seen.push(who);
        rank += 1;
        let offer = Offer {
            id: stage.parts().1.next(),
            release_id: released.id.clone(),
            alert_id: alert.id,
            rank,
            occurrence_id: None,
            offered_at: None,
            expires_at: None,
            state: OfferState::Waiting,
        };
        store::releases::add_offer(conn, &offer)?;
    }
    Ok(())
}

/// Offers a released time to the next in line; frees it for anybody when nobody is left. She is
/// skipped when the rules of the premises would not let her have it.
pub fn offer_next(stage: &Stage<'_>, conn: &mut Conn, release: &str) -> Result<(), Refused> {
    let released = store::releases::one(conn, release)?.ok_or(Refused::NotThere)?;
    if released.state != ReleaseState::Offering {
        return Ok(());
    }
    let line = store::releases::line(conn, release)?;
    if line.iter().any(|offer| offer.state == OfferState::Offered) {
        return Ok(());
    }
    let now = stage.now();
    let minutes = stage.settings(conn)?.offer_minutes;
    // Half of the time that is left, when it begins soon.
    let soon = released.starts.seconds_since(now) / 2;
    let until = now.plus_seconds((minutes * 60).min(soon));
    for mut offer in line {
        if offer.state != OfferState::Waiting || until <= now {
            continue;
        }
        let Some(alert) = store::alerts::one(conn, &offer.alert_id)? else {
            continue;
        };
        if alert.state != AlertState::Active {
            offer.state = OfferState::Over;
            store::releases::save_offer(conn, &offer)?;
            continue;
        }
        match hold_for(stage, conn, &alert, &released, until) {
            Ok(occurrence) => {
                offer.occurrence_id = Some(occurrence);
                offer.offered_at = Some(now);
                offer.expires_at = Some(until);
                offer.state = OfferState::Offered;
                store::releases::save_offer(conn, &offer)?;
                crate::nightly::plan(stage, conn, until)?;
                wait_for_answer(stage, conn, &alert, &offer, &released)?;
                letters::offered(stage, conn, &alert, &offer, &released)?;
                return Ok(());
            }
            Err(Refused::Cannot { .. }) => {
                offer.state = OfferState::Over;
                store::releases::save_offer(conn, &offer)?;
            }
            Err(other) => return Err(other),
        }
    }
    let free = Release {
        state: ReleaseState::Free,
        ..released
    };
    store::releases::save(conn, &free)?;
    Ok(())
}

/// Puts what is offered among what waits on the association, or on her.
fn wait_for_answer(
    stage: &Stage<'_>,
    conn: &mut Conn,
    alert: &Alert,
    offer: &Offer,
    released: &Release,
) -> Result<(), Refused> {
    let addressee = match &alert.association_id {
        Some(id) => Addressee::Association {
            id: id.clone(),
            scope: Scope::Booking,
        },
        None => Addressee::Person(alert.person_id.clone()),
    };
    let place = words_of::place(stage.venues, &released.set_id);
    let task = NewTask {
        kind: OFFER_TASK,
        subject: &offer.id,
        addressee,
        association: alert.association_id.as_deref(),
        title: texts::id("booking-offer-task"),
        remark: "",
        words: &[("place", &place)],
        path: &format!("/varsler/tilbud/{}", offer.id),
        due_on: offer.expires_at.map(|until| civil(until).0),
    };
    let (clock, ids) = stage.parts();
    tasks::open(conn, clock, ids, &task)?;
    Ok(())
}

/// Ends the task of an offer.
pub(super) fn is_answered(
    stage: &Stage<'_>,
    conn: &mut Conn,
    offer: &Offer,
    end: tasks::State,
) -> Result<(), Refused> {
    let by = stage.actor.who().map(|who| &who.person);
    let (clock, _) = stage.parts();
    tasks::close(conn, clock, (OFFER_TASK, &offer.id), end, by)?;
    Ok(())
}

/// Holds a released time for somebody in line. Samspill does it on its own.
fn hold_for(
    stage: &Stage<'_>,
    conn: &mut Conn,
    alert: &Alert,
    released: &Release,
    until: Instant,
) -> Result<String, Refused> {
    let borrower = borrower_of(stage, conn, alert)?;
    let leave = by_program()?;
    let mut asker = stage.asker(conn, &borrower)?;
    // How she signed in is asked when she takes it.
    asker.standing.strongly = true;
    let title = public_title(conn, stage.town, &borrower, "", "")?;
    let wish = Wish {
        set: &released.set_id,
        period: Period {
            starts: released.starts,
            ends: released.ends,
        },
        kind: OccurrenceKind::Spare,
        title: &title,
        around: None,
    };
    let parts = stage.parts();
    let held = venues::actions::hold(conn, parts, &leave, stage.venues, &asker, &wish, until)?;
    Ok(held.id)
}

/// Takes what is offered: a reservation that is granted at once. That the time is taken is noted with
/// what it costs, as when anybody has a released time.
pub fn accept(stage: &Stage<'_>, conn: &mut Conn, offer: &Offer) -> Result<Booking, Refused> {
    let alert = store::alerts::one(conn, &offer.alert_id)?.ok_or(Refused::NotThere)?;
    let permit = may(stage.actor, Action::Wait, &Facts::of_alert(&alert))?;
    let now = stage.now();
    let in_time = offer.expires_at.is_some_and(|until| now < until);
    if offer.state != OfferState::Offered || !in_time {
        return Err(Refused::HoldIsOver);
    }
    let held = offer.occurrence_id.clone().unwrap_or_default();
    let held = venues::store::by_ids(conn, &[held])?;
    let held = held
        .into_iter()
        .find(|it| it.state == State::Held)
        .ok_or(Refused::HoldIsOver)?;
    let borrower = borrower_of(stage, conn, &alert)?;
    let leave = stage.leave_for_time(&borrower)?;
    let parts = stage.parts();
    venues::actions::settle(conn, parts, &leave, &held, State::Granted)?;
    let year = now.in_oslo().date().year();
    let booking = Booking {
        number: Some(store::bookings::next_number(conn, year)?),
        state: BookingState::Granted,
        held_until: None,
        sent_at: Some(now),
        answered_at: Some(now),
        ..draft(parts.1.next(), &borrower, BookingKind::Spare, (now, now))
    };
    store::bookings::insert(conn, &booking)?;
    let time = time_of(&booking, &held);
    store::bookings::add_time(conn, &time)?;
    stage.note(conn, &booking.id, None, (NoteKind::Sent, ""))?;
    stage.note(conn, &booking.id, None, (NoteKind::Granted, ""))?;
    let line = crate::basket::Line {
        time,
        occurrence: held,
        quote: None,
    };
    fees::estimate(stage, conn, &booking, &line)?;
    let taken = Offer {
        state: OfferState::Taken,
        ..offer.clone()
    };
    store::releases::save_offer(conn, &taken)?;
    is_answered(stage, conn, offer, tasks::State::Done)?;
    for mut other in store::releases::line(conn, &offer.release_id)? {
        if other.state == OfferState::Waiting {
            other.state = OfferState::Over;
            store::releases::save_offer(conn, &other)?;
        }
    }
    if alert.waits_for.is_some() {
        store::alerts::set_state(conn, &alert.id, AlertState::Served)?;
    }
    let association = booking.held_by.as_deref();
    let made = super::MADE;
    access::record_with(
        conn,
        parts.0,
        parts.1,
        &permit,
        &booking.id,
        made,
        association,
        "offer taken",
    )?;
    let basket = crate::basket::Basket::load(conn, (stage.venues, stage.prices), &booking.id)?;
    if let Some(basket) = basket {
        letters::receipt(stage, conn, &booking, &basket)?;
    }
    Ok(booking)
}

/// Says no to what is offered; the next is asked.
pub fn decline(stage: &Stage<'_>, conn: &mut Conn, offer: &Offer) -> Result<(), Refused> {
    let alert = store::alerts::one(conn, &offer.alert_id)?.ok_or(Refused::NotThere)?;
    let permit = may(stage.actor, Action::Wait, &Facts::of_alert(&alert))?;
    if !matches!(offer.state, OfferState::Offered | OfferState::Waiting) {
        return Err(Refused::NotNow);
    }
    pass_on(stage, conn, offer, OfferState::Declined)?;
    let (clock, ids) = stage.parts();
    let none = access::Versions {
        from: None,
        to: None,
    };
    let association = alert.association_id.as_deref();
    access::record_with(
        conn,
        clock,
        ids,
        &permit,
        &offer.id,
        none,
        association,
        "declined",
    )?;
    Ok(())
}

/// Ends an offer and asks the next.
pub(super) fn pass_on(
    stage: &Stage<'_>,
    conn: &mut Conn,
    offer: &Offer,
    state: OfferState,
) -> Result<(), Refused> {
    let_hold_go(stage, conn, offer)?;
    let ended = Offer {
        state,
        ..offer.clone()
    };
    store::releases::save_offer(conn, &ended)?;
    let end = match state {
        OfferState::Declined => tasks::State::Done,
        _ => tasks::State::Withdrawn,
    };
    is_answered(stage, conn, offer, end)?;
    offer_next(stage, conn, &offer.release_id)
}

/// Lets the time go that an offer holds.
pub(super) fn let_hold_go(
    stage: &Stage<'_>,
    conn: &mut Conn,
    offer: &Offer,
) -> Result<(), Refused> {
    let Some(held) = &offer.occurrence_id else {
        return Ok(());
    };
    let known = venues::store::by_ids(conn, std::slice::from_ref(held))?;
    if known.iter().any(|it| it.state == State::Held) {
        let leave = by_program()?;
        let ids = std::slice::from_ref(held);
        venues::actions::let_go(conn, stage.parts(), &leave, ids)?;
    }
    Ok(())
}

fn by_program() -> Result<Permit<venues::access::Action>, access::Denied> {
    venues::access::may(
        &access::Actor::Program,
        venues::access::Action::TakeTime,
        &venues::access::For::NOBODY,
    )
}

/// For whom somebody in line borrows.
fn borrower_of(stage: &Stage<'_>, conn: &mut Conn, alert: &Alert) -> Result<Borrower, Refused> {
    let on = stage.now().in_oslo().date();
    let (name, category) = match &alert.association_id {
        Some(id) => (
            associations::name(conn, id)?.unwrap_or_default(),
            prices::category_of(conn, id, on)?,
        ),
        None => (String::new(), prices::UserCategory::Private),
    };
    Ok(Borrower {
        word: String::new(),
        name,
        held_by: alert.association_id.clone(),
        person: Some(alert.person_id.clone()),
        category,
    })
}
