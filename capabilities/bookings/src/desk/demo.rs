//! The desk in the demonstration town: four requests that wait, one of them too long, one refused, and
//! an event next month that took the time of those who practise there.

use std::collections::BTreeSet;

use access::Actor;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::Day;
use venues::{
    Venues,
    actions::{self as time, Wish},
    model::{OccurrenceKind, PremisesKind, State},
    time::Period,
};
use web::Town;

use super::{
    access::{Action, may},
    actions::{
        Answer, EventPlan, Hand, answer, arrange, asker, fingerprint, touched, wait_for_staff,
    },
};
use crate::{
    model::{Booking, BookingKind, BookingState, BookingTime},
    store,
};

/// What is asked for: what it is, what they write, days since it was sent, days until the answer.
const REQUESTS: [(&str, &str, i64, i64); 5] = [
    (
        "Ekstra øving før konsert",
        "Vi trenger scenen for å prøve lyset.",
        9,
        -2,
    ),
    ("Årsmøte", "Rundt 40 personer. Kan vi koke kaffe?", 3, 2),
    ("Treningskamp", "Vi tar med dommer selv.", 1, 4),
    ("Loppemarked", "Vi rigger kvelden før hvis det går.", 0, 5),
    (
        "Lanparty for medlemmer",
        "Vi vil være der hele natta.",
        12,
        -5,
    ),
];

const DAY: i64 = 86_400;

/// Fills a town whose desk is empty; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = may(&Actor::Operator, Action::FillDemo).map_err(|denied| denied.to_string())?;
    let give = venues::access::Action::GiveTime;
    let leave = venues::access::may(&Actor::Operator, give, &venues::access::For::NOBODY);
    let leave = leave.map_err(|denied| denied.to_string())?;
    town.db
        .write_now(|conn| {
            let venues = town.kept::<Venues>(conn)?;
            let hand = Hand {
                town,
                venues: &venues,
                permit: &permit,
                time: &leave,
            };
            let today = kernel::today(&*town.clock);
            if !super::store::events::coming(conn, today)?.is_empty() {
                return Ok(());
            }
            fill_requests(conn, &hand, today)?;
            hold_event(conn, &hand, today)?;
            Ok(())
        })
        .map_err(|fault: web::PageError| format!("the desk of the demonstration: {fault:?}"))
}

fn fill_requests(
    conn: &mut Conn,
    hand: &Hand<'_>,
    today: Date,
) -> Result<(), super::actions::DeskError> {
    let soon = Period::days(today, today.saturating_add(28.days()));
    let holders: BTreeSet<String> = venues::store::between(conn, soon)?
        .into_iter()
        .filter_map(|it| it.held_by)
        .collect();
    for (at, (request, tenant)) in REQUESTS.iter().zip(holders).enumerate() {
        let at = i64::try_from(at).unwrap_or_default();
        let from = today.saturating_add((10 + at).days());
        let Some(booking) = ask(conn, hand, &tenant, request, from)? else {
            continue;
        };
        if request.3 < -4 {
            let times = store::bookings::times(conn, &booking.id)?.into_iter();
            let ids: Vec<String> = times.map(|it| it.occurrence_id).collect();
            let times = venues::store::by_ids(conn, &ids)?;
            let refused = Answer {
                reason: "Huset er ikke godkjent for overnatting.".into(),
                ..Answer::default()
            };
            answer(conn, hand, &booking, &times, &refused)?;
        }
    }
    Ok(())
}

/// Sends a request for the first free evening from a day on.
fn ask(
    conn: &mut Conn,
    hand: &Hand<'_>,
    tenant: &str,
    (title, message, ago, due): &(&str, &str, i64, i64),
    from: Date,
) -> Result<Option<Booking>, super::actions::DeskError> {
    let (clock, ids) = hand.parts();
    let now = clock.now();
    let sent = now.plus_seconds(-ago * DAY);
    let due = kernel::today(clock).saturating_add((*due).days());
    let asker = asker(None, Some(tenant));
    let wanted = hand.venues.all().iter().filter(|it| {
        matches!(
            it.kind,
            PremisesKind::Culture | PremisesKind::Hall | PremisesKind::House
        )
    });
    for (premises, days) in wanted.zip(0_i64..) {
        let Some(set) = premises.sets.first() else {
            continue;
        };
        let day = from.saturating_add((days % 9).days());
        let period = Period::on(day, 18 * 60, 21 * 60);
        let wish = Wish::once(&set.id, period, title);
        let (parts, leave, until) = (hand.parts(), hand.time, now.plus_seconds(900));
        let Ok(held) = time::hold(conn, parts, leave, hand.venues, &asker, &wish, until) else {
            continue;
        };
        time::settle(conn, parts, leave, &held, State::Requested)?;
        let booking = Booking {
            id: ids.next(),
            number: Some(store::bookings::next_number(conn, sent.in_oslo().year())?),
            kind: BookingKind::Single,
            held_by: Some(tenant.to_owned()),
            person_id: None,
            by_staff: false,
            category: asker.category.word().to_owned(),
            purpose: prices::UsePurpose::Event.word().to_owned(),
            tickets: false,
            title: (*title).to_owned(),
            message: (*message).to_owned(),
            people: Some(40),
            young: None,
            group_name: String::new(),
            responsible_name: String::new(),
            responsible_phone: String::new(),
            terms_accepted: String::new(),
            state: BookingState::Requested,
            made_at: sent,
            held_until: None,
            prolonged: false,
            sent_at: Some(sent),
            answer_due_on: Some(Day::from(due)),
            answered_at: None,
            version: 1,
        };
        store::bookings::insert(conn, &booking)?;
        let time = BookingTime {
            occurrence_id: held.id,
            booking_id: booking.id.clone(),
            wished_set: set.id.clone(),
            wished_starts: period.starts,
            wished_ends: period.ends,
            extras: String::new(),
            chosen: true,
        };
        store::bookings::add_time(conn, &time)?;
        wait_for_staff(conn, hand.town, &booking)?;
        return Ok(Some(booking));
    }
    Ok(None)
}

/// The busiest evening in a hall some weeks from now goes to an event.
fn hold_event(
    conn: &mut Conn,
    hand: &Hand<'_>,
    today: Date,
) -> Result<(), super::actions::DeskError> {
    let later = Period::days(
        today.saturating_add(24.days()),
        today.saturating_add(45.days()),
    );
    let series = venues::store::between(conn, later)?.into_iter().find(|it| {
        let hall = hand.venues.with_set(&it.set);
        it.kind == OccurrenceKind::Recurring
            && it.held_by.is_some()
            && hall.is_some_and(|(premises, _)| premises.kind == PremisesKind::Hall)
    });
    let Some(it) = series else {
        return Ok(());
    };
    let Some((premises, _)) = hand.venues.with_set(&it.set) else {
        return Ok(());
    };
    let whole = premises.sets.iter().max_by_key(|set| set.atoms.len());
    let (day, _) = venues::time::civil(it.period.starts);
    let plan = EventPlan {
        title: "Vårmønstring for skolekorps".into(),
        held_by: None,
        reason: "Åtte korps fra hele regionen spiller, og trenger hele hallen.".into(),
        from_on: day,
        until_on: day,
        opens: 17 * 60,
        closes: 20 * 60,
        setup_minutes: 60,
        clear_minutes: 60,
        sets: whole.map(|set| set.id.clone()).into_iter().collect(),
    };
    let seen = fingerprint(&touched(conn, hand.town, hand.venues, &plan)?);
    match arrange(conn, hand, &plan, &seen, "") {
        // Closed that evening after all: the demonstration does without.
        Err(super::actions::DeskError::Refused(_) | super::actions::DeskError::NotInTime) => Ok(()),
        other => other.map(|_| ()),
    }
}
