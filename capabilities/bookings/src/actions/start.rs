//! A draft: times are held while the form is filled in.
//!
//! The hold is the municipality's promise: nobody else can have the time until it runs out. It can be
//! made longer once, and is let go at once when she changes her mind.

use access::{Actor, Permit, PersonId};
use db::Conn;
use kernel::{Clock, Ids, Instant};
use venues::{Venues, actions::Wish, availability::Asker, model::Occurrence, time::Period};

use super::MADE;
use crate::{
    access::{Action, Facts, may},
    borrower::Borrower,
    model::{Booking, BookingKind, BookingState, BookingTime, LostDate},
    stage::{Refused, Stage},
    store,
    titles::public_title,
};

/// As many times fit in one basket: every week of a year, and some.
pub const MOST_TIMES: usize = 60;

/// A time somebody wants to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The set.
    pub set: String,
    /// When.
    pub period: Period,
    /// Minutes to set up and to clear away, when it takes more than is usual there.
    pub around: Option<(i32, i32)>,
}

/// Holds what can be held of some times, and keeps why the rest cannot. Refuses when none can.
pub fn start(
    stage: &Stage<'_>,
    conn: &mut Conn,
    borrower: &Borrower,
    kind: BookingKind,
    wanted: &[Wanted],
) -> Result<Booking, Refused> {
    let facts = Facts::tenant(borrower.held_by.as_deref(), borrower.person.as_ref());
    let permit = may(stage.actor, Action::Start, &facts)?;
    let leave = stage.leave_for_time(borrower)?;
    let (clock, ids) = stage.parts();
    let minutes = stage.settings(conn)?.hold_minutes;
    let until = stage.now().plus_seconds(minutes * 60);
    let asker = stage.asker(conn, borrower)?;
    let title = public_title(conn, stage.town, borrower, "", "")?;
    let booking = draft(ids.next(), borrower, kind, (stage.now(), until));
    let (mut held, mut lost, mut first) = (Vec::new(), Vec::new(), None);
    for one in wanted.iter().take(MOST_TIMES) {
        let wish = Wish {
            set: &one.set,
            period: one.period,
            kind: kind.of_occurrences(),
            title: &title,
            around: one.around,
        };
        let answer = venues::actions::hold(
            conn,
            (clock, ids),
            &leave,
            stage.venues,
            &asker,
            &wish,
            until,
        );
        match answer.map_err(Refused::from) {
            Ok(occurrence) => held.push(occurrence),
            Err(Refused::Cannot { refusal, instead }) => {
                lost.push((one.clone(), refusal.clone()));
                first.get_or_insert(Refused::Cannot { refusal, instead });
            }
            Err(other) => return Err(other),
        }
    }
    if held.is_empty() {
        return Err(first.unwrap_or(Refused::NotThere));
    }
    store::bookings::insert(conn, &booking)?;
    for occurrence in &held {
        store::bookings::add_time(conn, &time_of(&booking, occurrence))?;
    }
    let say = crate::titles::speaker(conn, stage.town, stage.actor)?;
    for (one, refusal) in lost {
        let lost = LostDate {
            id: ids.next(),
            booking_id: booking.id.clone(),
            set_id: one.set,
            starts: one.period.starts,
            ends: one.period.ends,
            reason: crate::words_of::refusal(conn, &say, &refusal)?,
        };
        store::bookings::add_lost(conn, &lost)?;
    }
    crate::nightly::plan(stage, conn, until)?;
    let association = booking.held_by.as_deref();
    access::record_with(
        conn,
        clock,
        ids,
        &permit,
        &booking.id,
        MADE,
        association,
        "",
    )?;
    Ok(booking)
}

/// Holds one more time for a draft, as long as the others.
pub fn add(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    wanted: &Wanted,
) -> Result<(), Refused> {
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let until = booking.held_until.filter(|until| stage.now() < *until);
    let (BookingState::Draft, Some(until)) = (booking.state, until) else {
        return Err(Refused::HoldIsOver);
    };
    let times = store::bookings::times(conn, &booking.id)?;
    if times.len() >= MOST_TIMES {
        return Err(Refused::NotNow);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage.asker(conn, &borrower)?;
    let title = public_title(conn, stage.town, &borrower, &booking.title, "")?;
    let wish = Wish {
        set: &wanted.set,
        period: wanted.period,
        kind: booking.kind.of_occurrences(),
        title: &title,
        around: wanted.around,
    };
    let parts = stage.parts();
    let held = venues::actions::hold(conn, parts, &leave, stage.venues, &asker, &wish, until)?;
    let mut time = time_of(booking, &held);
    if let Some(first) = times.first() {
        time.extras.clone_from(&first.extras);
    }
    store::bookings::add_time(conn, &time)?;
    stage.save(conn, &permit, booking, "added a time")
}

/// Holds one time until an instant, for those who stand in line when booking opens. Gives back the
/// id of the draft; the person fills in the same form as everybody.
pub fn hold_one(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    actor: &Actor,
    venues: &Venues,
    asker: &Asker,
    wish: &Wish<'_>,
    until: Instant,
) -> Result<String, Refused> {
    let person = actor.who().map(|who| who.person.clone());
    let facts = Facts::tenant(asker.held_by.as_deref(), person.as_ref());
    let permit = may(actor, Action::Start, &facts)?;
    let whom = venues::access::For {
        held_by: asker.held_by.as_deref(),
        person: person.as_ref(),
        ..venues::access::For::NOBODY
    };
    let leave = venues::access::may(actor, venues::access::Action::TakeTime, &whom)?;
    let granted = (&permit, &leave);
    held_for(
        conn,
        (clock, ids),
        granted,
        (person, asker),
        venues,
        wish,
        until,
    )
}

/// The same for somebody who won it by lot: Samspill does it on its own, and she fills in the form
/// when she comes.
pub fn hold_for(
    conn: &mut Conn,
    parts: (&dyn Clock, &dyn Ids),
    person: &PersonId,
    venues: &Venues,
    asker: &Asker,
    wish: &Wish<'_>,
    until: Instant,
) -> Result<String, Refused> {
    let permit = may(&Actor::Program, Action::Tend, &Facts::default())?;
    let take = venues::access::Action::TakeTime;
    let leave = venues::access::may(&Actor::Program, take, &venues::access::For::NOBODY)?;
    let person = Some(person.clone());
    held_for(
        conn,
        parts,
        (&permit, &leave),
        (person, asker),
        venues,
        wish,
        until,
    )
}

fn held_for(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    (permit, leave): (&Permit<Action>, &Permit<venues::access::Action>),
    (person, asker): (Option<PersonId>, &Asker),
    venues: &Venues,
    wish: &Wish<'_>,
    until: Instant,
) -> Result<String, Refused> {
    let occurrence = venues::actions::hold(conn, (clock, ids), leave, venues, asker, wish, until)?;
    let borrower = Borrower {
        word: String::new(),
        name: String::new(),
        held_by: asker.held_by.clone(),
        person,
        category: asker.category,
    };
    let booking = draft(
        ids.next(),
        &borrower,
        BookingKind::Single,
        (clock.now(), until),
    );
    store::bookings::insert(conn, &booking)?;
    store::bookings::add_time(conn, &time_of(&booking, &occurrence))?;
    let association = booking.held_by.as_deref();
    access::record_with(conn, clock, ids, permit, &booking.id, MADE, association, "")?;
    Ok(booking.id)
}

/// Holds the times of a draft as long once more; once.
pub fn prolong(stage: &Stage<'_>, conn: &mut Conn, booking: &Booking) -> Result<(), Refused> {
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let is_held = booking.held_until.is_some_and(|until| stage.now() < until);
    if booking.state != BookingState::Draft || booking.prolonged || !is_held {
        return Err(Refused::NotNow);
    }
    let minutes = stage.settings(conn)?.hold_minutes;
    let until = booking
        .held_until
        .unwrap_or_else(|| stage.now())
        .plus_seconds(minutes * 60);
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let held = occurrences_of(conn, booking)?;
    venues::actions::prolong(conn, stage.parts(), &leave, &held, until)?;
    let longer = Booking {
        held_until: Some(until),
        prolonged: true,
        ..booking.clone()
    };
    stage.save(conn, &permit, &longer, "prolonged")
}

/// Lets the times of a draft go, for others to have.
pub fn let_go(stage: &Stage<'_>, conn: &mut Conn, booking: &Booking) -> Result<(), Refused> {
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    if booking.state != BookingState::Draft {
        return Err(Refused::NotNow);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let held = occurrences_of(conn, booking)?;
    venues::actions::let_go(conn, stage.parts(), &leave, &held)?;
    let lapsed = Booking {
        state: BookingState::Lapsed,
        held_until: None,
        ..booking.clone()
    };
    stage.save(conn, &permit, &lapsed, "let go")
}

fn occurrences_of(conn: &mut Conn, booking: &Booking) -> Result<Vec<String>, db::Error> {
    let times = store::bookings::times(conn, &booking.id)?;
    Ok(times.into_iter().map(|it| it.occurrence_id).collect())
}

/// A draft of nothing but who, when it was begun and until when it is held.
pub(super) fn draft(
    id: String,
    borrower: &Borrower,
    kind: BookingKind,
    (now, until): (Instant, Instant),
) -> Booking {
    let purpose = match kind {
        BookingKind::Storage => prices::UsePurpose::Storage,
        BookingKind::Event => prices::UsePurpose::Event,
        _ if borrower.is_association() => prices::UsePurpose::Practice,
        _ => prices::UsePurpose::Party,
    };
    Booking {
        id,
        number: None,
        kind,
        held_by: borrower.held_by.clone(),
        person_id: borrower.person.clone(),
        by_staff: false,
        category: borrower.category.word().to_owned(),
        purpose: purpose.word().to_owned(),
        tickets: false,
        title: String::new(),
        message: String::new(),
        people: None,
        young: None,
        group_name: String::new(),
        responsible_name: String::new(),
        responsible_phone: String::new(),
        terms_accepted: String::new(),
        state: BookingState::Draft,
        made_at: now,
        held_until: Some(until),
        prolonged: false,
        sent_at: None,
        answer_due_on: None,
        answered_at: None,
        version: 1,
    }
}

/// The time of a basket that an occurrence is.
pub(super) fn time_of(booking: &Booking, occurrence: &Occurrence) -> BookingTime {
    BookingTime {
        occurrence_id: occurrence.id.clone(),
        booking_id: booking.id.clone(),
        wished_set: occurrence.set.clone(),
        wished_starts: occurrence.period.starts,
        wished_ends: occurrence.period.ends,
        extras: String::new(),
        chosen: true,
    }
}
