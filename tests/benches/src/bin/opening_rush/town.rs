//! The municipality of the rush: a hall with times to give out, and people who have signed in.

use std::{collections::BTreeSet, path::Path, process::Command, time::Duration};

use access::{Actor, PersonId};
use anyhow::{Result, ensure};
use db::{Conn, Db};
use identity::{
    people,
    sessions::{self, SignedIn, Strength},
};
use jiff::{ToSpan as _, civil::Date};
use kernel::{Clock as _, Language, RandomIds, SystemClock};
use openings::{
    access::{Action, may},
    actions::{NewOpening, plan},
    model::Way,
};
use testkit::Fresh;
use venues::{
    Venues,
    model::{
        Atom, BookingRule, Layer, LettableSet, OpeningRule, Premises, PremisesKind, Site,
        TenantKind,
    },
    time::Period,
};

use crate::visitor::Visit;

/// Hours of each hall that are given out on a day.
const HOURS: std::ops::Range<i32> = 12..22;

/// The municipality, beside the program that serves it.
pub struct Town {
    db: Db,
    early: Duration,
    /// A session for each person.
    pub tokens: Vec<String>,
}

/// Makes it: a configuration, a database, halls, people and their sessions.
pub fn prepare(
    fresh: &Fresh,
    binary: &Path,
    people: usize,
    slots: usize,
    early: Duration,
) -> Result<Town> {
    let location = fresh.location();
    let made = Command::new(binary)
        .args(["create", "--municipality", "9999", "--name", "Fjordvik"])
        .args(["--database", &location.written()])
        .current_dir(fresh.folder())
        .output()?;
    ensure!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let db = Db::open(&location, &testkit::migrations(&stories::capabilities()))?;
    let (clock, ids) = (SystemClock, RandomIds);
    let halls = slots.div_ceil(HOURS.len());
    db.write_now(|conn: &mut Conn| {
        let by = venues::access::may(
            &Actor::Operator,
            venues::access::Action::Describe,
            &venues::access::For::NOBODY,
        );
        let by = by.expect("the operator describes premises");
        let site = Site {
            id: "site".into(),
            name: "Sandvikhallen".into(),
            ..Site::default()
        };
        venues::actions::add_site(conn, (&clock, &ids), &by, &site)?;
        for number in 1..=halls {
            venues::actions::add_premises(conn, (&clock, &ids), &by, &hall(number))?;
        }
        Ok::<_, db::Error>(())
    })?;
    let tokens = db.write_now(|conn: &mut Conn| {
        let mut tokens = Vec::new();
        for number in 0..people {
            let name = (
                &*format!("Person {number}"),
                &*format!("p{number}@fjordvik.example"),
            );
            let person = people::make(conn, &clock, &ids, name, Language::Nb)?;
            tokens.push(session(conn, &person.id)?);
        }
        Ok::<_, db::Error>(tokens)
    })?;
    Ok(Town { db, early, tokens })
}

fn session(conn: &mut Conn, person: &PersonId) -> Result<String, db::Error> {
    let signed_in = SignedIn {
        person,
        issuer: "email",
        strength: Strength::High,
        provider_sid: None,
        id_token: None,
        device: "a browser",
    };
    let (token, _) = sessions::begin(conn, &SystemClock, &RandomIds, &signed_in)?;
    Ok(token)
}

impl Town {
    /// Plans the opening, to begin soon; gives back the path of its page.
    pub fn open(&self, slots: usize) -> Result<String> {
        let now = SystemClock.now();
        let day = kernel::today(&SystemClock).saturating_add(14.days());
        let opens_at = now.plus_seconds(i64::try_from(self.early.as_secs())?);
        let all = (1..).flat_map(|hall| HOURS.map(move |hour| (hall, hour)));
        let slots = all.take(slots).map(|(hall, hour): (usize, i32)| {
            (
                format!("set-{hall}"),
                Period::on(day, hour * 60, (hour + 1) * 60),
            )
        });
        let new = NewOpening {
            name: "Hallene".into(),
            way: Way::Line,
            opens_at,
            ends_at: opens_at.plus_seconds(3600),
            most_each: 1,
            at_once: 50,
            turn_minutes: 5,
            slots: slots.collect(),
            title: "Slippes samlet".into(),
        };
        let permit = may(&Actor::Operator, Action::Plan)?;
        let id = self.db.write_now(|conn: &mut Conn| {
            let (sites, premises) = venues::all(conn)?;
            let venues = Venues::of(sites, premises);
            plan(
                conn,
                (&SystemClock, &RandomIds),
                (&Actor::Operator, &permit),
                &venues,
                &new,
            )
        })?;
        Ok(format!("/nb/slipp/{id}"))
    }

    /// Whether what the people were told is what the database says.
    pub fn check(&self, visits: &[Visit], slots: usize) -> Result<()> {
        let far = Period {
            starts: SystemClock.now(),
            ends: SystemClock.now().plus_seconds(40 * 86_400),
        };
        let booked: BTreeSet<String> = self.db.read_now(|conn: &mut Conn| {
            let mut booked = BTreeSet::new();
            for hall in 1..=slots.div_ceil(HOURS.len()) {
                let all = venues::store::occurrences(conn, &[format!("set-{hall}")], far)?;
                let granted = all.iter().map(|(it, ..)| it);
                let granted = granted.filter(|it| it.state == venues::model::State::Granted);
                for one in granted {
                    let booking = bookings::store::bookings::of_occurrence(conn, &one.id)?;
                    booked.extend(booking.map(|it| it.id));
                }
            }
            Ok::<_, db::Error>(booked)
        })?;
        crate::agrees(visits, &booked, slots)
    }
}

/// One hall, open all day, booked at once.
fn hall(number: usize) -> Premises {
    let atom = i64::try_from(number).unwrap_or(0);
    Premises {
        id: format!("hall-{number}"),
        site: "site".into(),
        name: format!("Hall {number}"),
        kind: PremisesKind::Hall,
        about: String::new(),
        closed_on_holidays: false,
        atoms: vec![Atom {
            number: atom,
            name: "Hele".into(),
        }],
        sets: vec![LettableSet {
            id: format!("set-{number}"),
            name: "Hele hallen".into(),
            layout: String::new(),
            atoms: [atom].into(),
            most_people: None,
            before_minutes: 0,
            after_minutes: 0,
        }],
        facts: Vec::new(),
        suits: Vec::new(),
        opening: vec![OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: 0,
            closes: 24 * 60,
        }],
        closures: Vec::new(),
        rules: vec![BookingRule::usual(
            TenantKind::Anybody,
            Date::constant(2026, 1, 1),
        )],
    }
}
