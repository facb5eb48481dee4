//! A hall with four times to give out, and people who want them.

use access::{Actor, PersonId, Who};
use axum::{Router, routing::get};
use jiff::civil::{Date, date};
use kernel::{Clock as _, Instant, Language};
use openings::{
    access::{Action, may},
    actions::{self, Chosen, NewOpening, Refused},
    model::Way,
    store::{line, openings as stored},
};
use testkit::{Fresh, TestTown, beside};
use venues::{
    Venues,
    model::{
        Atom, BookingRule, Layer, LettableSet, OpeningRule, Premises, PremisesKind, Site,
        TenantKind,
    },
    time::{Period, instant},
};
use web::Capability;

/// A Monday in the weeks after the day tests play in.
pub const MONDAY: Date = date(2026, 3, 30);
/// Minutes until the opening opens.
pub const EARLY: i64 = 30;

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        venues::capability(),
        bookings::capability(),
        prices::capability(),
        upkeep::capability(),
        openings::capability(),
        elsewhere(),
    ]
}

/// What other rooms bring and these pages lead to.
fn elsewhere() -> Capability {
    beside(|| {
        Router::new()
            .route("/logg-inn", get(|| async {}))
            .route("/min-side", get(|| async {}))
            .route("/saker", get(|| async {}))
            .route("/oppmote/{occurrence}", get(|| async {}))
    })
}

/// The hall, and the town it stands in.
pub struct Stage {
    pub town: TestTown,
    pub venues: Venues,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let parts = (
            &*town.clock as &dyn kernel::Clock,
            &*town.ids as &dyn kernel::Ids,
        );
        let made: Result<_, db::Error> = town.db.write_now(|conn| {
            let describe = venues::access::may(
                &Actor::Operator,
                venues::access::Action::Describe,
                &venues::access::For::NOBODY,
            );
            let describe = describe.expect("the operator describes premises");
            let site = Site {
                id: "site".into(),
                name: "Sandvikhallen".into(),
                ..Site::default()
            };
            venues::actions::add_site(conn, parts, &describe, &site)?;
            venues::actions::add_premises(conn, parts, &describe, &hall())?;
            venues::all(conn)
        });
        let (sites, premises) = made.expect("a hall");
        Self {
            venues: Venues::of(sites, premises),
            town,
        }
    }

    pub fn parts(&self) -> (&dyn kernel::Clock, &dyn kernel::Ids) {
        (&*self.town.clock, &*self.town.ids)
    }

    pub fn now(&self) -> Instant {
        self.town.clock.now()
    }

    /// Lets minutes go by.
    pub fn wait(&self, minutes: i64) {
        self.town.clock.set(self.now().plus_seconds(minutes * 60));
    }

    /// An opening of `slots` hours, in half an hour.
    pub fn plan(&self, way: Way, slots: i32, at_once: i32) -> String {
        let new = self.opening_of(way, slots, at_once);
        let by = Actor::Operator;
        let permit = may(&by, Action::Plan).expect("the operator plans");
        self.town
            .db
            .write_now(|conn| actions::plan(conn, self.parts(), (&by, &permit), &self.venues, &new))
            .expect("an opening")
    }

    pub fn opening_of(&self, way: Way, slots: i32, at_once: i32) -> NewOpening {
        let opens_at = self.now().plus_seconds(EARLY * 60);
        let hour = |number: i32| Period::on(MONDAY, (15 + number) * 60, (16 + number) * 60);
        NewOpening {
            name: "Hallen".into(),
            way,
            opens_at,
            ends_at: opens_at.plus_seconds(3 * 3600),
            most_each: 1,
            at_once,
            turn_minutes: 5,
            slots: (0..slots)
                .map(|number| ("set".into(), hour(number)))
                .collect(),
            title: "Slippes samlet".into(),
        }
    }

    pub fn people(&self, many: usize) -> Vec<PersonId> {
        let person = |number| {
            let email = format!("p{number}@fjordvik.example");
            self.town.person(&format!("Person {number}"), &email)
        };
        (0..many).map(person).collect()
    }

    pub fn join(&self, opening: &str, person: &PersonId) -> Result<(), Refused> {
        let permit = may(&actor(person), Action::TakePart).expect("she has signed in");
        self.town
            .db
            .write_now(|conn| actions::join(conn, &*self.town.clock, &permit, opening))
    }

    pub fn move_on(&self, opening: &str) {
        let moved: Result<(), Refused> = self
            .town
            .db
            .write_now(|conn| actions::move_on(conn, self.parts(), &self.venues, opening));
        moved.expect("the line moves on");
    }

    pub fn choose(&self, opening: &str, person: &PersonId, slot: i32) -> Result<Chosen, Refused> {
        let permit = may(&actor(person), Action::TakePart).expect("she has signed in");
        self.town.db.write_now(|conn| {
            actions::choose(conn, self.parts(), &permit, &self.venues, (opening, slot))
        })
    }

    pub fn place(&self, opening: &str, person: &PersonId) -> openings::model::Place {
        let place = self
            .town
            .db
            .read_now(|conn| line::of_person(conn, opening, person));
        place.expect("a reading").expect("she stands in line")
    }

    /// Who chooses now.
    pub fn choosing<'a>(&self, opening: &str, people: &'a [PersonId]) -> Vec<&'a PersonId> {
        let chooses = |person: &&PersonId| {
            let place = self
                .town
                .db
                .read_now(|conn| line::of_person(conn, opening, person));
            let place = place.expect("a reading");
            place.is_some_and(|it| it.state == openings::model::PlaceState::Choosing)
        };
        people.iter().filter(chooses).collect()
    }

    pub fn slots(&self, opening: &str) -> Vec<openings::model::Slot> {
        let slots = self.town.db.read_now(|conn| stored::slots(conn, opening));
        slots.expect("a reading")
    }

    /// What has the hall that Monday.
    pub fn uses(&self) -> Vec<venues::model::Occurrence> {
        let day = Period {
            starts: instant(MONDAY, 0),
            ends: instant(MONDAY, 24 * 60),
        };
        let sets = ["set".to_owned()];
        let all = self
            .town
            .db
            .read_now(|conn| venues::store::occurrences(conn, &sets, day));
        let all = all.expect("a reading").into_iter().map(|(it, ..)| it);
        all.filter(|it| it.state.takes_time()).collect()
    }
}

pub fn actor(person: &PersonId) -> Actor {
    Actor::Person(std::sync::Arc::new(Who {
        person: person.clone(),
        name: String::new(),
        language: Language::Nb,
        verified_recently: true,
        roles: Vec::new(),
    }))
}

fn hall() -> Premises {
    Premises {
        id: "hall".into(),
        site: "site".into(),
        name: "Hallen".into(),
        kind: PremisesKind::Hall,
        atoms: vec![Atom {
            number: 1,
            name: "Hele".into(),
        }],
        sets: vec![LettableSet {
            id: "set".into(),
            name: "Hele hallen".into(),
            layout: String::new(),
            atoms: [1].into(),
            most_people: None,
            before_minutes: 0,
            after_minutes: 0,
        }],
        about: String::new(),
        closed_on_holidays: false,
        facts: Vec::new(),
        suits: Vec::new(),
        closures: Vec::new(),
        opening: vec![OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: 8 * 60,
            closes: 24 * 60,
        }],
        rules: vec![BookingRule::usual(TenantKind::Anybody, date(2026, 1, 1))],
    }
}
