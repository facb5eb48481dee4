//! A year of reservations in Fjordvik, in every state, for the demonstration, and what some tenants
//! wait for.
//!
//! Times go through the same doors as everybody's, so what is closed or taken is refused here as well
//! and another day is tried. Dates count from the day the demonstration is filled.

use access::{Actor, Permit, PersonId};
use associations::demo::Known;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Day, Instant};
use prices::{PriceLists, UserCategory};
use venues::{
    Venues,
    access::{Action as TimeAction, For},
    actions::Wish,
    availability::Asker,
    model::{OccurrenceKind, PremisesKind, State},
    time::{Period, instant},
};
use web::Town;

use crate::{
    access::{Action, Facts, may},
    actions::{NewAlert, subscribe},
    borrower::Borrower,
    model::{Booking, BookingKind, BookingState, BookingTime, Note, NoteKind},
    stage::{Refused, Stage},
    store, titles,
};

/// Who reserves, what it is called, for what, days between, kind of premises.
const TENANTS: [(&str, &str, &str, i64, PremisesKind); 9] = [
    (
        "Fjordvik skolekorps",
        "Drillsamling",
        "practice",
        24,
        PremisesKind::Hall,
    ),
    (
        "Fjordvik skolekorps",
        "Seminar for aspiranter",
        "practice",
        61,
        PremisesKind::Culture,
    ),
    (
        "Lervåg IL",
        "Foreldremøte",
        "meeting",
        37,
        PremisesKind::Meeting,
    ),
    (
        "Kvitnes IL",
        "Treningskamp",
        "match",
        29,
        PremisesKind::Hall,
    ),
    (
        "Idrettslaget Varden",
        "Sosial kveld for lagene",
        "event",
        53,
        PremisesKind::House,
    ),
    (
        "Fjordvik turnforening",
        "Turnoppvisning",
        "event",
        71,
        PremisesKind::Gym,
    ),
    (
        "Seniordansen Nordstranda",
        "Dansekveld",
        "event",
        43,
        PremisesKind::House,
    ),
    ("", "Bursdag", "party", 31, PremisesKind::House),
    ("", "Familieselskap", "party", 58, PremisesKind::Meeting),
];

/// The resident of the demonstration, and whoever answers for the band.
const RESIDENT: &str = "demo-oda-nygard";
const OFFICER: &str = "demo-ingrid-solbakken";
const DAYS_BACK: i64 = 330;
const DAYS_AHEAD: i64 = 60;
const DAY: i64 = 24 * 3600;

/// Fills a town that has no granted reservations yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let told = |fault: &dyn std::fmt::Display| fault.to_string();
    town.db
        .write_now(|conn| {
            if !store::bookings::in_state(conn, BookingState::Granted)?.is_empty() {
                return Ok(());
            }
            let permit = may(&Actor::Operator, Action::FillDemo, &Facts::default())?;
            let give = venues::access::may(&Actor::Operator, TimeAction::GiveTime, &For::NOBODY)?;
            let venues = town.kept::<Venues>(conn)?;
            crate::demo_prices::decide(town, conn, &venues)?;
            let prices = town.kept::<PriceLists>(conn)?;
            let stage = Stage {
                town,
                actor: &Actor::Operator,
                strength: None,
                venues: &venues,
                prices: &prices,
            };
            a_year(&stage, conn, &give)?;
            wishes(&stage, conn)?;
            let (clock, ids) = stage.parts();
            access::record(
                conn,
                clock,
                ids,
                &permit,
                "bookings",
                access::Versions::default(),
            )?;
            Ok::<(), Refused>(())
        })
        .map_err(|fault| told(&fault))
}

/// A reservation every so many days for each tenant, past and to come.
fn a_year(stage: &Stage<'_>, conn: &mut Conn, give: &Permit<TimeAction>) -> Result<(), Refused> {
    let known = Known::read(conn)?;
    let today = stage.now().in_oslo().date();
    let mut count: usize = 0;
    for (at, (name, title, purpose, every, kind)) in TENANTS.into_iter().enumerate() {
        let held_by = if name.is_empty() {
            None
        } else {
            let Some(id) = known.find(name)? else {
                continue;
            };
            Some(id.to_owned())
        };
        let offset = i64::try_from(at).unwrap_or_default() * 3;
        let mut day = -DAYS_BACK + offset;
        while day < DAYS_AHEAD {
            let on = today.saturating_add(day.days());
            let wanted = (title, purpose, kind);
            if one(stage, conn, give, (held_by.as_deref(), wanted), (on, count))? {
                count += 1;
            }
            day += every;
        }
    }
    Ok(())
}

/// One reservation on a date or one of the days after it; false when nothing was free.
fn one(
    stage: &Stage<'_>,
    conn: &mut Conn,
    give: &Permit<TimeAction>,
    (held_by, (title, purpose, kind)): (Option<&str>, (&str, &str, PremisesKind)),
    (on, count): (Date, usize),
) -> Result<bool, Refused> {
    let now = stage.now();
    let rooms: Vec<_> = stage
        .venues
        .all()
        .iter()
        .filter(|it| it.kind == kind)
        .collect();
    let today = now.in_oslo().date();
    let category = match held_by {
        Some(id) => prices::category_of(conn, id, today)?,
        None => UserCategory::Private,
    };
    let person = PersonId(if held_by.is_some() { OFFICER } else { RESIDENT }.to_owned());
    let borrower = Borrower {
        word: String::new(),
        name: String::new(),
        held_by: held_by.map(str::to_owned),
        person: Some(person.clone()),
        category,
    };
    let public = titles::public_title(conn, stage.town, &borrower, title, "")?;
    let asker = Asker::staff(category, borrower.held_by.clone(), None);
    for attempt in 0..6 {
        let Some(room) = rooms.get((count + attempt) % rooms.len().max(1)) else {
            return Ok(false);
        };
        let Some(set) = room.sets.first() else {
            continue;
        };
        let opens = 17 + i32::try_from(count % 3).unwrap_or_default();
        let date = on.saturating_add(i64::try_from(attempt % 3).unwrap_or_default().days());
        let period = Period {
            starts: instant(date, opens * 60),
            ends: instant(date, (opens + 2) * 60),
        };
        let wish = Wish {
            kind: OccurrenceKind::Single,
            ..Wish::once(&set.id, period, &public)
        };
        let until = now.plus_seconds(60);
        let parts = stage.parts();
        let held = venues::actions::hold(conn, parts, give, stage.venues, &asker, &wish, until);
        let held = match held.map_err(Refused::from) {
            Ok(held) => held,
            Err(Refused::Cannot { .. }) => continue,
            Err(other) => return Err(other),
        };
        let coming = now < period.starts;
        let state = match (coming, count % 8) {
            (true, 1 | 5) => State::Requested,
            (_, 3) => State::Cancelled,
            (false, 6) => State::Refused,
            (true, 6) => State::Withdrawn,
            _ => State::Granted,
        };
        let first = if matches!(state, State::Granted | State::Cancelled) {
            State::Granted
        } else {
            State::Requested
        };
        let settled = venues::actions::settle(conn, parts, give, &held, first)?;
        if !state.takes_time() {
            venues::actions::end(conn, parts, give, &settled, state, "")?;
        }
        keep(
            stage,
            conn,
            (&borrower, title, purpose),
            (&settled.id, &set.id, period),
            state,
        )?;
        return Ok(true);
    }
    Ok(false)
}

/// Writes the reservation that a time belongs to.
fn keep(
    stage: &Stage<'_>,
    conn: &mut Conn,
    (borrower, title, purpose): (&Borrower, &str, &str),
    (occurrence, set, period): (&str, &str, Period),
    state: State,
) -> Result<(), Refused> {
    let (_, ids) = stage.parts();
    let now = stage.now();
    let coming = now < period.starts;
    let sent: Instant = period
        .starts
        .plus_seconds(-20 * DAY)
        .min(now.plus_seconds(-DAY));
    let booked = match (state, coming) {
        (State::Requested, _) => BookingState::Requested,
        (State::Refused, _) => BookingState::Refused,
        (State::Withdrawn, _) => BookingState::Withdrawn,
        (State::Granted, true) => BookingState::Granted,
        _ => BookingState::Ended,
    };
    // Somebody looked at what was refused, and at feasts and events, before it was granted.
    let waited = matches!(booked, BookingState::Requested | BookingState::Refused)
        || (state != State::Withdrawn && matches!(purpose, "event" | "party"));
    let took = DAY / 4 + i64::from(period.starts.in_oslo().date().day() % 5) * DAY;
    let answered = sent.plus_seconds(took).min(now);
    let year = sent.in_oslo().date().year();
    let due = stage.settings(conn)?.answer_due(sent.in_oslo().date());
    let booking = Booking {
        id: ids.next(),
        number: Some(store::bookings::next_number(conn, year)?),
        kind: BookingKind::Single,
        held_by: borrower.held_by.clone(),
        person_id: borrower.person.clone(),
        by_staff: false,
        category: borrower.category.word().to_owned(),
        purpose: purpose.to_owned(),
        tickets: false,
        title: title.to_owned(),
        message: String::new(),
        people: Some(25),
        young: None,
        group_name: String::new(),
        responsible_name: String::new(),
        responsible_phone: String::new(),
        terms_accepted: "house/2".to_owned(),
        state: booked,
        made_at: sent,
        held_until: None,
        prolonged: false,
        sent_at: Some(sent),
        answer_due_on: waited.then(|| Day::from(due)),
        answered_at: (booked != BookingState::Requested).then_some(answered),
        version: 1,
    };
    store::bookings::insert(conn, &booking)?;
    let time = BookingTime {
        occurrence_id: occurrence.to_owned(),
        booking_id: booking.id.clone(),
        wished_set: set.to_owned(),
        wished_starts: period.starts,
        wished_ends: period.ends,
        extras: String::new(),
        chosen: true,
    };
    store::bookings::add_time(conn, &time)?;
    let mut notes = vec![NoteKind::Sent];
    notes.extend(match state {
        State::Granted => Some(NoteKind::Granted),
        State::Cancelled => Some(NoteKind::Cancelled),
        State::Refused => Some(NoteKind::Refused),
        State::Withdrawn => Some(NoteKind::Withdrawn),
        _ => None,
    });
    for (kind, at) in notes.into_iter().zip([sent, answered]) {
        let by_staff = waited && matches!(kind, NoteKind::Granted | NoteKind::Refused);
        let note = Note {
            id: ids.next(),
            booking_id: booking.id.clone(),
            occurrence_id: None,
            at,
            by_person: booking.person_id.clone().filter(|_| !by_staff),
            by_staff,
            kind,
            text: String::new(),
        };
        store::notes::add(conn, &note)?;
    }
    if booked == BookingState::Requested {
        crate::desk::actions::wait_for_owner(conn, stage.town, &booking)?;
    }
    Ok(())
}

/// The resident wants spare hours on Thursdays.
fn wishes(stage: &Stage<'_>, conn: &mut Conn) -> Result<(), Refused> {
    let person = PersonId(RESIDENT.to_owned());
    let who = access::Who {
        person: person.clone(),
        name: String::new(),
        language: kernel::Language::Nb,
        verified_recently: false,
        roles: Vec::new(),
    };
    let actor = Actor::Person(std::sync::Arc::new(who));
    let stage = Stage {
        actor: &actor,
        ..*stage
    };
    let today = stage.now().in_oslo().date();
    let new = NewAlert {
        association: None,
        premises: None,
        set: None,
        kind: "gym".to_owned(),
        weekday: Some(4),
        hours: (17 * 60, 21 * 60),
        days: (today, today.saturating_add(120.days())),
        waits_for: None,
    };
    subscribe(&stage, conn, &person, &new)?;
    Ok(())
}
