//! A tenant gives back a time it will not use: one date, or the beginning or end of it. The series it
//! came from goes on next week, and until somebody else takes the time the tenant may have it back.
//!
//! Those who wait for just that time are asked first, then subscribers, one at a time.

use access::Permit;
use db::Conn;
use venues::{
    actions::Wish,
    model::{Occurrence, State},
    time::Period,
};

use super::offers;
use crate::{
    access::{Action, Facts, may},
    borrower::Borrower,
    fees,
    model::{NoteKind, OfferState, Release, ReleaseState},
    stage::{Refused, Stage},
    store,
};

/// Gives back the whole of a time, or the part of it that is said. The part begins or ends with it.
pub fn release(
    stage: &Stage<'_>,
    conn: &mut Conn,
    occurrence: &Occurrence,
    part: Option<Period>,
) -> Result<Release, Refused> {
    let booking = store::bookings::of_occurrence(conn, &occurrence.id)?;
    let facts = booking.as_ref().map_or_else(
        || Facts::tenant(occurrence.held_by.as_deref(), None),
        Facts::of,
    );
    let permit = may(stage.actor, Action::Release, &facts)?;
    let whole = occurrence.period;
    let part = part.unwrap_or(whole);
    let within = whole.starts <= part.starts && part.ends <= whole.ends && part.starts < part.ends;
    let at_an_end = whole.starts == part.starts || part.ends == whole.ends;
    let now = stage.now();
    if occurrence.state != State::Granted || whole.starts <= now || !within || !at_an_end {
        return Err(Refused::NotNow);
    }
    let person = stage.actor.who().map(|who| who.person.clone());
    let borrower = tenant(stage, conn, occurrence, person.clone())?;
    let leave = stage.leave_for_time(&borrower)?;
    let parts = stage.parts();
    if part == whole {
        venues::actions::end(conn, parts, &leave, occurrence, State::Released, "")?;
        if let Some(booking) = &booking {
            fees::cancel(stage, conn, booking, (&occurrence.id, 0))?;
        }
    } else {
        let asker = stage.asker(conn, &borrower)?.asking_for(occurrence.kind);
        let rest = if part.starts == whole.starts {
            Period {
                starts: part.ends,
                ..whole
            }
        } else {
            Period {
                ends: part.starts,
                ..whole
            }
        };
        let set = &occurrence.set;
        venues::actions::move_to(
            conn,
            parts,
            &leave,
            stage.venues,
            &asker,
            occurrence,
            (set, rest),
        )?;
    }
    let released = Release {
        id: parts.1.next(),
        occurrence_id: occurrence.id.clone(),
        booking_id: booking.as_ref().map(|it| it.id.clone()),
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
    if let Some(booking) = &booking {
        stage.note(
            conn,
            &booking.id,
            Some(&occurrence.id),
            (NoteKind::Released, ""),
        )?;
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
    let period = Period {
        starts: released.starts,
        ends: released.ends,
    };
    let whole = old.state == State::Released;
    if whole {
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
        if let Some(booking) = &released.booking_id
            && let Some(booking) = store::bookings::one(conn, booking)?
        {
            let mut time = super::start::time_of(&booking, &back);
            let times = store::bookings::times(conn, &booking.id)?;
            if let Some(was) = times.iter().find(|time| time.occurrence_id == old.id) {
                time.extras.clone_from(&was.extras);
            }
            store::bookings::add_time(conn, &time)?;
            let line = crate::basket::Line {
                time,
                occurrence: back,
                quote: None,
            };
            fees::estimate(stage, conn, &booking, &line)?;
        }
    } else {
        let wider = Period {
            starts: old.period.starts.min(period.starts),
            ends: old.period.ends.max(period.ends),
        };
        let set = &old.set;
        venues::actions::move_to(
            conn,
            parts,
            &leave,
            stage.venues,
            &asker,
            &old,
            (set, wider),
        )?;
    }
    let back = Release {
        state: ReleaseState::Returned,
        ..released.clone()
    };
    store::releases::save(conn, &back)?;
    if let Some(booking) = &released.booking_id {
        let kind = (NoteKind::Returned, "");
        stage.note(conn, booking, Some(&released.occurrence_id), kind)?;
    }
    record(stage, conn, &permit, released, "taken back")?;
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
