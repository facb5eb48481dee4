//! A tenant gives back a time it will not use: one date, or the beginning or end of it. The series it
//! came from goes on next week, and until somebody else takes the time the tenant may have it back.
//!
//! Those who wait for just that time are asked first, then subscribers, one at a time. It costs what
//! giving it up would cost, until somebody has the time again.

use access::Permit;
use db::Conn;
use kernel::Money;
use prices::model::{Fee, FeeKind};
use venues::{
    actions::Wish,
    model::{Occurrence, State},
    time::Period,
};

use super::{CancelCost, cost, offers, start::time_of};
use crate::{
    access::{Action, Facts, may},
    basket::{Basket, Line},
    borrower::Borrower,
    fees,
    model::{Booking, BookingTime, NoteKind, OfferState, Release, ReleaseState},
    stage::{Refused, Stage},
    store,
};

/// What it costs to give back the whole of a time, or the part of it that is said: the same as to give
/// it up, by the same rule. None when it belongs to no reservation.
pub fn release_cost(
    stage: &Stage<'_>,
    conn: &mut Conn,
    occurrence: &Occurrence,
    part: Option<Period>,
) -> Result<Option<CancelCost>, Refused> {
    let (_, rest) = parted(stage, occurrence, part)?;
    match priced(stage, conn, occurrence)? {
        Some((booking, line)) => cost_without(stage, conn, (&booking, &line), rest).map(Some),
        None => Ok(None),
    }
}

/// What is lost is the price of the time without that of what is left.
fn cost_without(
    stage: &Stage<'_>,
    conn: &mut Conn,
    (booking, line): (&Booking, &Line),
    rest: Option<Period>,
) -> Result<CancelCost, Refused> {
    let borrower = stage.borrower(conn, booking)?;
    let asker = stage.asker(conn, &borrower)?;
    let fees = prices::fees::of_occurrence(conn, &line.occurrence.id)?;
    let owes = |fee: &Fee| fee.kind == FeeKind::Rent && fee.state.is_open();
    let mut lost = line.clone();
    if let Some(quote) = &mut lost.quote {
        let left = match rest {
            Some(period) => {
                let mut left = line.clone();
                left.occurrence.period = period;
                let left = fees::quote(stage, conn, booking, &left)?;
                left.map_or(quote.charged, |left| left.charged)
            }
            None => Money::ZERO,
        };
        quote.charged = if fees.iter().any(owes) {
            (quote.charged - left).max(Money::ZERO)
        } else {
            Money::ZERO
        };
    }
    Ok(cost(
        stage.venues,
        &asker,
        (booking.kind, &lost),
        stage.now(),
    ))
}

/// The part that is given back, and what is left when that is not all of it. The part begins or ends
/// with the time.
fn parted(
    stage: &Stage<'_>,
    occurrence: &Occurrence,
    part: Option<Period>,
) -> Result<(Period, Option<Period>), Refused> {
    let whole = occurrence.period;
    let part = part.unwrap_or(whole);
    let begun = whole.starts <= stage.now();
    if occurrence.state != State::Granted || begun || part.ends <= part.starts {
        return Err(Refused::NotNow);
    }
    let rest = match (part.starts == whole.starts, part.ends == whole.ends) {
        (true, true) => None,
        (true, false) if part.ends < whole.ends => Some(Period {
            starts: part.ends,
            ..whole
        }),
        (false, true) if whole.starts < part.starts => Some(Period {
            ends: part.starts,
            ..whole
        }),
        _ => return Err(Refused::NotNow),
    };
    Ok((part, rest))
}

/// The reservation of an occurrence, and its line there with the price.
fn priced(
    stage: &Stage<'_>,
    conn: &mut Conn,
    occurrence: &Occurrence,
) -> Result<Option<(Booking, Line)>, Refused> {
    let Some(booking) = store::bookings::of_occurrence(conn, &occurrence.id)? else {
        return Ok(None);
    };
    let basket = Basket::load(conn, (stage.venues, stage.prices), &booking.id)?;
    let mut lines = basket.map(|basket| basket.lines).into_iter().flatten();
    let line = lines.find(|line| line.occurrence.id == occurrence.id);
    Ok(line.map(|line| (booking, line)))
}

/// Gives back the whole of a time, or the part of it that is said. The part begins or ends with it.
pub fn release(
    stage: &Stage<'_>,
    conn: &mut Conn,
    occurrence: &Occurrence,
    part: Option<Period>,
) -> Result<Release, Refused> {
    let priced = priced(stage, conn, occurrence)?;
    let facts = priced.as_ref().map_or_else(
        || Facts::tenant(occurrence.held_by.as_deref(), None),
        |(booking, _)| Facts::of(booking),
    );
    let permit = may(stage.actor, Action::Release, &facts)?;
    let (part, rest) = parted(stage, occurrence, part)?;
    let now = stage.now();
    let person = stage.actor.who().map(|who| who.person.clone());
    let borrower = tenant(stage, conn, occurrence, person.clone())?;
    let leave = stage.leave_for_time(&borrower)?;
    let parts = stage.parts();
    let cost = match &priced {
        Some((booking, line)) => Some(cost_without(stage, conn, (booking, line), rest)?),
        None => None,
    };
    if let Some(rest) = rest {
        let asker = stage.asker(conn, &borrower)?.asking_for(occurrence.kind);
        let to = (occurrence.set.as_str(), rest);
        let venues = stage.venues;
        let left = venues::actions::move_to(conn, parts, &leave, venues, &asker, occurrence, to)?;
        if let Some((booking, line)) = &priced {
            let left = Line {
                occurrence: left,
                ..line.clone()
            };
            fees::estimate(stage, conn, booking, &left)?;
        }
    } else {
        venues::actions::end(conn, parts, &leave, occurrence, State::Released, "")?;
        if let Some((booking, _)) = &priced {
            fees::cancel(stage, conn, booking, (&occurrence.id, 0))?;
        }
    }
    let released = Release {
        id: parts.1.next(),
        occurrence_id: occurrence.id.clone(),
        booking_id: priced.as_ref().map(|(booking, _)| booking.id.clone()),
        series_id: occurrence.series.clone(),
        held_by: occurrence.held_by.clone(),
        set_id: occurrence.set.clone(),
        starts: part.starts,
        ends: part.ends,
        released_by: person,
        released_at: now,
        state: ReleaseState::Offering,
        taken_by: None,
    };
    store::releases::insert(conn, &released)?;
    if let Some((booking, line)) = &priced {
        if let (Some(quote), Some(cost)) = (&line.quote, cost) {
            fees::keep(stage, conn, (booking, quote), (&released, cost))?;
        }
        let kind = (NoteKind::Released, "");
        stage.note(conn, &booking.id, Some(&occurrence.id), kind)?;
    }
    record(stage, conn, &permit, &released, "released")?;
    offers::stand_in_line(stage, conn, &released)?;
    offers::offer_next(stage, conn, &released.id)?;
    Ok(released)
}

/// Takes back a time that nobody else has taken: the same set, hours and series as before. An offer
/// that stands is over, and whoever had it is told by her page.
pub fn take_back(stage: &Stage<'_>, conn: &mut Conn, released: &Release) -> Result<(), Refused> {
    let permit = may(stage.actor, Action::Release, &Facts::of_release(released))?;
    let open = matches!(released.state, ReleaseState::Offering | ReleaseState::Free);
    if !open || released.starts <= stage.now() {
        return Err(Refused::NotNow);
    }
    let old = venues::store::by_ids(conn, std::slice::from_ref(&released.occurrence_id))?;
    let old = old.into_iter().next().ok_or(Refused::NotThere)?;
    let person = stage.actor.who().map(|who| who.person.clone());
    let borrower = tenant(stage, conn, &old, person)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage.asker(conn, &borrower)?.asking_for(old.kind);
    // What the rules say of how soon is for those who book; this time was theirs.
    let asker = venues::availability::Asker { now: None, ..asker };
    let parts = stage.parts();
    for mut offer in store::releases::line(conn, &released.id)? {
        if matches!(offer.state, OfferState::Waiting | OfferState::Offered) {
            offers::let_hold_go(stage, conn, &offer)?;
            offers::is_answered(stage, conn, &offer, tasks::State::Withdrawn)?;
            offer.state = OfferState::Over;
            store::releases::save_offer(conn, &offer)?;
        }
    }
    let returned = Release {
        state: ReleaseState::Returned,
        ..released.clone()
    };
    store::releases::save(conn, &returned)?;
    let reason = texts::id("booking-note-returned");
    fees::let_off(stage, conn, released, reason)?;
    let period = released.period();
    let back = if old.state == State::Released {
        let wish = Wish {
            set: &old.set,
            period,
            kind: old.kind,
            title: &old.title,
            around: None,
        };
        let until = stage.now().plus_seconds(60);
        let back = venues::actions::hold(conn, parts, &leave, stage.venues, &asker, &wish, until)?;
        venues::actions::settle(conn, parts, &leave, &back, State::Granted)?;
        back
    } else {
        let wider = Period {
            starts: old.period.starts.min(period.starts),
            ends: old.period.ends.max(period.ends),
        };
        let to = (old.set.as_str(), wider);
        venues::actions::move_to(conn, parts, &leave, stage.venues, &asker, &old, to)?
    };
    if let Some(id) = &released.booking_id {
        if let Some(booking) = store::bookings::one(conn, id)? {
            costs_again(stage, conn, &booking, (&old, back))?;
        }
        let kind = (NoteKind::Returned, "");
        stage.note(conn, id, Some(&released.occurrence_id), kind)?;
    }
    record(stage, conn, &permit, released, "taken back")?;
    Ok(())
}

/// A time that was taken back is in the reservation as it was, and costs what it did.
fn costs_again(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    (old, back): (&Occurrence, Occurrence),
) -> Result<(), Refused> {
    let times = store::bookings::times(conn, &booking.id)?;
    let Some(was) = times.into_iter().find(|time| time.occurrence_id == old.id) else {
        return Ok(());
    };
    let time = if back.id == old.id {
        was
    } else {
        let time = BookingTime {
            extras: was.extras,
            ..time_of(booking, &back)
        };
        store::bookings::add_time(conn, &time)?;
        time
    };
    let line = Line {
        time,
        occurrence: back,
        quote: None,
    };
    fees::estimate(stage, conn, booking, &line)
}

/// Somebody has all of a time that was given back: nobody else is offered it, and nothing is kept for it.
pub(crate) fn taken(
    stage: &Stage<'_>,
    conn: &mut Conn,
    occurrence: &Occurrence,
) -> Result<(), Refused> {
    // Next to a time, what must be kept free around it is not to be had by anybody.
    let (has, around) = (
        occurrence.period,
        occurrence.before_minutes + occurrence.after_minutes,
    );
    for released in store::releases::open_within(conn, has.widened(around, around))? {
        let is_rest = released.occurrence_id == occurrence.id;
        if is_rest && (released.starts < has.starts || has.ends < released.ends) {
            continue;
        }
        let sets = [&occurrence.set, &released.set_id].map(|set| stage.venues.with_set(set));
        let [Some((here, taking)), Some((there, given_back))] = sets else {
            continue;
        };
        if here.id != there.id || !given_back.atoms.is_subset(&taking.atoms) {
            continue;
        }
        let taken = Release {
            state: ReleaseState::Taken,
            taken_by: Some(occurrence.id.clone()),
            ..released
        };
        store::releases::save(conn, &taken)?;
        fees::let_off(stage, conn, &taken, texts::id("booking-fee-taken"))?;
    }
    Ok(())
}

/// The tenant of an occurrence, as somebody who asks.
fn tenant(
    stage: &Stage<'_>,
    conn: &mut Conn,
    occurrence: &Occurrence,
    person: Option<access::PersonId>,
) -> Result<Borrower, Refused> {
    let on = stage.now().in_oslo().date();
    let (name, category) = match &occurrence.held_by {
        Some(id) => (
            associations::name(conn, id)?.unwrap_or_default(),
            prices::category_of(conn, id, on)?,
        ),
        None => (String::new(), prices::UserCategory::Private),
    };
    Ok(Borrower {
        word: String::new(),
        name,
        held_by: occurrence.held_by.clone(),
        person,
        category,
    })
}

fn record(
    stage: &Stage<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    released: &Release,
    remark: &str,
) -> Result<(), db::Error> {
    let (clock, ids) = stage.parts();
    let association = released.held_by.as_deref();
    let none = access::Versions {
        from: None,
        to: None,
    };
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &released.id,
        none,
        association,
        remark,
    )?;
    Ok(())
}
