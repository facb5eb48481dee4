//! The desk in the demonstration town: four requests that wait, one of them too long and one for a house
//! that an association lets, some that are answered, and an event next month that took the time of those
//! who practise there.

use std::collections::BTreeSet;

use access::Actor;
use associations::demo::Known;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::Day;
use venues::{
    Venues,
    actions::{self as time, Wish},
    model::{OccurrenceKind, Premises, PremisesKind, State},
    time::Period,
};
use web::Town;

use super::{
    access::{Action, may},
    actions::{
        Answer, EventPlan, Hand, answer, arrange, asker, fingerprint, touched, wait_for_owner,
    },
};
use crate::{
    model::{Booking, BookingKind, BookingState, BookingTime},
    store,
};

/// A request of the demonstration.
struct Request {
    /// Who asks, and where; somebody else, or elsewhere, where they are not known.
    tenant: &'static str,
    site: &'static str,
    title: &'static str,
    /// What they write.
    message: &'static str,
    /// Days since it was sent, and days until the answer.
    sent: i64,
    due: i64,
    then: Then,
}

/// What became of a request.
enum Then {
    Waits,
    /// With a condition, which may be empty.
    Granted(&'static str),
    /// For a reason.
    Refused(&'static str),
}

const REQUESTS: [Request; 8] = [
    Request {
        tenant: "Nordstranda skolekorps",
        site: "Fjordvik kulturhus",
        title: "Ekstra øving før konsert",
        message: "Vi trenger scenen for å prøve lyset.",
        sent: 9,
        due: -2,
        then: Then::Waits,
    },
    Request {
        tenant: "Kvitnes IL",
        site: "Breivika grendehus",
        title: "Årsmøte",
        message: "Rundt 40 personer. Kan vi koke kaffe?",
        sent: 3,
        due: 2,
        then: Then::Waits,
    },
    Request {
        tenant: "Lervåg IL",
        site: "Sentrumshallen",
        title: "Treningskamp",
        message: "Vi tar med dommer selv.",
        sent: 1,
        due: 4,
        then: Then::Waits,
    },
    Request {
        tenant: "Nordstranda blandakor",
        site: "Dalsbygda grendahus",
        title: "Loppemarked",
        message: "Vi rigger kvelden før hvis det går.",
        sent: 0,
        due: 5,
        then: Then::Waits,
    },
    Request {
        tenant: "Fjordvik skolekorps",
        site: "Breivika grendehus",
        title: "Lanparty for medlemmer",
        message: "Vi vil være der hele natta.",
        sent: 12,
        due: -5,
        then: Then::Refused("Huset er ikke godkjent for overnatting."),
    },
    Request {
        tenant: "Fjordvik turnforening",
        site: "Sandvikhallen",
        title: "Turnoppvisning for foreldre",
        message: "Vi setter fram apparatene selv.",
        sent: 6,
        due: 1,
        then: Then::Granted("Rydd apparatene på plass samme kveld."),
    },
    Request {
        tenant: "Sandvik teaterlag",
        site: "Fjordvik kulturhus",
        title: "Generalprøve",
        message: "Vi styrer lyset selv.",
        sent: 4,
        due: 3,
        then: Then::Granted(""),
    },
    Request {
        tenant: "Aasen bygdekvinnelag",
        site: "Breivika grendehus",
        title: "Kulturkveld",
        message: "Vi lager mat, og trenger kjøkkenet.",
        sent: 2,
        due: 5,
        then: Then::Granted("Ta med egne kluter og håndklær."),
    },
];

const DAY: i64 = 86_400;

/// Fills a town whose desk is empty; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = may(&Actor::Operator, Action::FillDemo).map_err(|denied| denied.to_string())?;
    let give = venues::access::Action::GiveTime;
    let leave = venues::access::may(&Actor::Operator, give, &venues::access::For::NOBODY);
    let leave = leave.map_err(|denied| denied.to_string())?;
    let known = town.db.read_now(Known::read).and_then(|known| {
        known.check(REQUESTS.iter().map(|it| it.tenant))?;
        Ok(known)
    });
    let known = known.map_err(|fault: db::Error| fault.to_string())?;
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
            fill_requests(conn, &hand, &known, today)?;
            hold_event(conn, &hand, today)?;
            Ok(())
        })
        .map_err(|fault: web::PageError| format!("the desk of the demonstration: {fault:?}"))
}

fn fill_requests(
    conn: &mut Conn,
    hand: &Hand<'_>,
    known: &Known,
    today: Date,
) -> Result<(), super::actions::DeskError> {
    let soon = Period::days(today, today.saturating_add(28.days()));
    let holders: BTreeSet<String> = venues::store::between(conn, soon)?
        .into_iter()
        .filter_map(|it| it.held_by)
        .collect();
    let mut others = holders.into_iter();
    for (request, at) in REQUESTS.iter().zip(0_i64..) {
        let named = known.find(request.tenant)?.map(str::to_owned);
        let Some(tenant) = named.or_else(|| others.next()) else {
            continue;
        };
        let from = today.saturating_add((10 + at).days());
        let Some(booking) = ask(conn, hand, &tenant, request, from)? else {
            continue;
        };
        let times = store::bookings::times(conn, &booking.id)?.into_iter();
        let ids: Vec<String> = times.map(|it| it.occurrence_id).collect();
        let times = venues::store::by_ids(conn, &ids)?;
        let answered = match request.then {
            Then::Waits => continue,
            Then::Granted(condition) => Answer {
                granted: ids,
                condition: condition.into(),
                ..Answer::default()
            },
            Then::Refused(reason) => Answer {
                reason: reason.into(),
                ..Answer::default()
            },
        };
        answer(conn, hand, &booking, &times, &answered)?;
    }
    Ok(())
}

/// Large premises, and on which evening each is tried: all evenings at the site that is named, then one
/// at each of the others.
fn evenings<'a>(venues: &'a Venues, site: &str) -> Vec<(&'a Premises, i64)> {
    let large = venues.all().iter().filter(|it| {
        matches!(
            it.kind,
            PremisesKind::Culture | PremisesKind::Hall | PremisesKind::House
        )
    });
    let (there, elsewhere): (Vec<&Premises>, Vec<&Premises>) = large.partition(|it| {
        let its = venues.site(&it.site);
        its.is_some_and(|its| its.name == site)
    });
    let each = |it| (0..9).map(move |day| (it, day));
    let there = there.into_iter().flat_map(each);
    let elsewhere = elsewhere.into_iter().zip((0..9).cycle());
    there.chain(elsewhere).collect()
}

/// Sends a request for the first free evening from a day on.
fn ask(
    conn: &mut Conn,
    hand: &Hand<'_>,
    tenant: &str,
    request: &Request,
    from: Date,
) -> Result<Option<Booking>, super::actions::DeskError> {
    let (clock, ids) = hand.parts();
    let now = clock.now();
    let sent = now.plus_seconds(-request.sent * DAY);
    let due = kernel::today(clock).saturating_add(request.due.days());
    let asker = asker(None, Some(tenant));
    for (premises, days) in evenings(hand.venues, request.site) {
        let Some(set) = premises.sets.first() else {
            continue;
        };
        let day = from.saturating_add(days.days());
        let period = Period::on(day, 18 * 60, 21 * 60);
        let wish = Wish::once(&set.id, period, request.title);
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
            title: request.title.to_owned(),
            message: request.message.to_owned(),
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
        wait_for_owner(conn, hand.town, &booking)?;
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
