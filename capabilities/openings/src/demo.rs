//! For the demonstration: free hours in the sports halls open tomorrow at six, a line for the rooms of
//! culture is open, lots have been drawn for the gyms, and rehearsal rooms are drawn in a week.
//!
//! Each is planned, wished for and drawn by the same actions as everybody's, at the hour it happened.

use std::sync::Arc;

use access::{Actor, PersonId, Who};
use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date};
use kernel::{Clock, FrozenClock, Ids, Instant, Language};
use prices::UserCategory;
use venues::{
    Venues,
    availability::{Asker, Diary, decide},
    model::PremisesKind,
    time::{Period, instant},
};
use web::Town;

use crate::{
    access::{Action, may},
    actions::{NewOpening, Refused, draw_lots, plan, wish},
    model::Way,
    store::openings,
};

/// An opening of the demonstration; days count from the day it is filled.
struct Planned {
    name: &'static str,
    kind: PremisesKind,
    way: Way,
    /// As many times as it has, on these days.
    most: usize,
    days: (i64, i64),
    /// The day and hour it opens, and the ones it ends.
    opens: (i64, i32),
    ends: (i64, i32),
}

const OPENINGS: [Planned; 4] = [
    Planned {
        name: "Hallene i vår: ledige timer",
        kind: PremisesKind::Hall,
        way: Way::Line,
        most: 60,
        days: (21, 59),
        opens: (1, 18),
        ends: (2, 18),
    },
    Planned {
        name: "Øvingsrom: trekning",
        kind: PremisesKind::Rehearsal,
        way: Way::Lots,
        most: 24,
        days: (21, 59),
        opens: (1, 8),
        ends: (7, 12),
    },
    Planned {
        name: "Gymsalene: ledige kvelder, trekning",
        kind: PremisesKind::Gym,
        way: Way::Lots,
        most: 6,
        days: (8, 18),
        opens: (-8, 8),
        ends: (-1, 12),
    },
    Planned {
        name: "Kultursalene: ledige kvelder",
        kind: PremisesKind::Culture,
        way: Way::Line,
        most: 12,
        days: (21, 59),
        opens: (-1, 18),
        ends: (3, 18),
    },
];

/// Those who wished for what has been drawn.
const WISHED: [&str; 9] = [
    "demo-oda-nygard",
    "demo-ingrid-solbakken",
    "demo-fatima-hassan",
    "demo-tuva-lien",
    "demo-roar-vik",
    "demo-mona-eide",
    "demo-stian-haugen",
    "demo-silje-hovland",
    "demo-jonas-tveit",
];

const HOUR: i64 = 3_600;

/// Fills a town that has no openings yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let (clock, ids) = (&*town.clock as &dyn Clock, &*town.ids as &dyn Ids);
    let (now, today) = (clock.now(), kernel::today(clock));
    let by = Actor::Operator;
    let permit = may(&by, Action::Plan).map_err(|denied| denied.to_string())?;
    let filled = town.db.write_now(|conn| {
        let long_ago = instant(today, 0).plus_seconds(-24 * HOUR);
        if !openings::since(conn, long_ago)?.is_empty() {
            return Ok(());
        }
        let (sites, premises) = venues::all(conn)?;
        let venues = Venues::of(sites, premises);
        let day = |days: i64| today.saturating_add(days.days());
        let at = |(days, hour): (i64, i32)| instant(day(days), hour * 60);
        let diary = venues::diary_of_all(conn, Period::days(day(7), day(60)), now)?;
        for it in &OPENINGS {
            let slots = free(&venues, it, (&diary, now), (day(it.days.0), day(it.days.1)));
            if slots.is_empty() {
                continue;
            }
            let new = NewOpening {
                name: it.name.to_owned(),
                way: it.way,
                opens_at: at(it.opens),
                ends_at: at(it.ends),
                most_each: 1,
                at_once: 50,
                turn_minutes: 5,
                slots,
                title: "Slippes samlet".to_owned(),
            };
            // What has opened already was planned the day before.
            let planned = FrozenClock::at(now.min(new.opens_at.plus_seconds(-24 * HOUR)));
            let parts = (&planned as &dyn Clock, ids);
            let id = plan(conn, parts, (&by, &permit), &venues, &new).map_err(failed)?;
            if it.way == Way::Lots && new.ends_at <= now {
                drawn(conn, ids, &venues, (&id, &new)).map_err(failed)?;
            }
        }
        Ok::<_, Error>(())
    });
    filled.map_err(|fault| fault.to_string())
}

/// People wish, and lots are drawn when the time is up.
fn drawn(
    conn: &mut Conn,
    ids: &dyn Ids,
    venues: &Venues,
    (id, new): (&str, &NewOpening),
) -> Result<(), Refused> {
    let many = i32::try_from(new.slots.len()).unwrap_or(i32::MAX);
    for (place, person) in (0_i32..).zip(WISHED) {
        let permit = may(&signed_in(person), Action::TakePart)?;
        let then = FrozenClock::at(new.opens_at.plus_seconds(i64::from(place + 1) * 5 * HOUR));
        let slots = [place, place + 2, 0].map(|slot| slot % many + 1);
        wish(conn, (&then as &dyn Clock, ids), &permit, id, &slots)?;
    }
    let permit = may(&Actor::Program, Action::MoveOn)?;
    let over = FrozenClock::at(new.ends_at);
    draw_lots(conn, (&over as &dyn Clock, ids), &permit, venues, id)?;
    Ok(())
}

fn signed_in(person: &str) -> Actor {
    Actor::Person(Arc::new(Who {
        person: PersonId(person.to_owned()),
        name: String::new(),
        language: Language::Nb,
        verified_recently: false,
        roles: Vec::new(),
    }))
}

/// Free hours at the start of the evening in premises of its kind, that anybody may have.
fn free(
    venues: &Venues,
    it: &Planned,
    (diary, now): (&Diary, Instant),
    (from, until): (Date, Date),
) -> Vec<(String, Period)> {
    let asker = Asker {
        now: None,
        ..Asker::looking(UserCategory::Private, now)
    };
    let mut slots = Vec::new();
    let of_kind = || venues.all().iter().filter(|its| its.kind == it.kind);
    for date in from.series(1.day()).take_while(|date| *date <= until) {
        for premises in of_kind() {
            let smallest = premises.sets.iter().min_by_key(|set| set.atoms.len());
            for (set, hour) in smallest.into_iter().flat_map(|set| [(set, 17), (set, 20)]) {
                let period = Period::on(date, hour * 60, (hour + 1) * 60);
                if decide(premises, set, &asker, period, diary).is_ok() {
                    slots.push((set.id.clone(), period));
                }
                if slots.len() == it.most {
                    return slots;
                }
            }
        }
    }
    slots
}

fn failed(fault: impl std::fmt::Display) -> Error {
    Error::Failed(fault.to_string())
}
