//! Fjordvik with a hall in thirds and a culture house, a choir, a club and their people, a case officer.

use std::sync::Arc;

use access::{Actor, Permit, PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use bookings::{
    desk::{actions::wait_for_staff, rules::DeskRules},
    model::{Booking, BookingKind, BookingState, BookingTime},
    store,
};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use jiff::civil::{Date, date};
use jobs::{Work, Worker, mail::NoMailer};
use kernel::{Clock as _, Day};
use testkit::{
    Browser, Fresh, Page, TestHouse, TestTown,
    national::{self, Entity},
};
use venues::{
    Venues,
    access::{Action, For, may},
    actions::{self as time, Wish},
    availability::Asker,
    model::{Occurrence, OccurrenceKind, State},
    time::Period,
};
use web::{Capability, Town};

use crate::rooms::premises;

pub const HOST: &str = "fjordvik.example";
/// A Monday nearly three weeks after the day tests play.
pub const FAR: Date = date(2026, 3, 30);
/// A Monday within the two weeks of notice.
pub const NEAR: Date = date(2026, 3, 16);

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        upkeep::capability(),
        venues::capability(),
        prices::capability(),
        bookings::capability(),
        beside(),
    ]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    testkit::beside(|| {
        Router::new()
            .route("/saker", get(|| async {}))
            .route("/min-forening", get(|| async {}))
            .route("/min-forening/{id}", get(|| async {}))
            .route("/min-side", get(|| async {}))
    })
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub choir: String,
    pub club: String,
    pub officer: PersonId,
    pub neighbour: PersonId,
    pub staff: PersonId,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = |name: &str| fresh.folder().join(name);
        let entities = [
            Entity::new(1, "SANDVIK BLANDAKOR"),
            Entity::new(2, "AASEN IL"),
        ];
        national::write(&file("entities.json"), &entities.map(|it| it.0));
        let source = |name: &str| Source::parse(&file(name).display().to_string()).expect("a path");
        let sources = ImportSources {
            entities: source("entities.json"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let names = town.db.read_now(associations::names).expect("a register");
        let id = |name: &str| {
            let found = names.iter().find(|(_, known)| known == name);
            found.expect("it was read").0.clone()
        };
        premises(&town);
        let (choir, club) = (id("Sandvik blandakor"), id("Aasen IL"));
        let person = |name: &str, of: Option<&str>| {
            let email = format!("{}@example.no", name.to_lowercase());
            let person = town.person(name, &email);
            match of {
                Some(id) => town.give_role(&person, id, RoleKind::Chair),
                None => town.employ(&person, RoleKind::CaseOfficer, None),
            }
            person
        };
        Self {
            officer: person("Ingrid", Some(&choir)),
            neighbour: person("Nils", Some(&club)),
            staff: person("Marit", None),
            house: TestHouse::of(&town, capabilities),
            choir,
            club,
            town,
        }
    }

    pub fn served(&self) -> Arc<Town> {
        let served = self.house.house().towns().at(HOST).expect("it is served");
        served.expect("it opened")
    }

    pub fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    pub fn as_staff(&self) -> Browser<'_> {
        self.as_person(&self.staff)
    }

    /// A time an association has, outside of any reservation.
    pub fn has(&self, association: &str, set: &str, period: Period) -> Occurrence {
        let town = self.served();
        let made = self.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn).expect("premises");
            let asker = staff_for(Some(association));
            let wish = Wish {
                kind: OccurrenceKind::Recurring,
                ..Wish::once(set, period, "Øving")
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, db::Error>(time::give_time(
                conn,
                parts,
                &permit(),
                &venues,
                &asker,
                &wish,
            ))
        });
        made.expect("a database").expect("the time is free")
    }

    /// A request of an association for some times, sent today and waiting.
    pub fn asks(&self, association: &str, times: &[(&str, Period)]) -> Booking {
        let town = self.served();
        let made = self.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn).expect("premises");
            let now = town.clock.now();
            let number = store::bookings::next_number(conn, 2026)?;
            let booking = Booking {
                id: town.ids.next(),
                number: Some(number),
                kind: BookingKind::Single,
                held_by: Some(association.to_owned()),
                person_id: None,
                by_staff: false,
                category: "adult".into(),
                purpose: "practice".into(),
                tickets: false,
                title: "Øving".into(),
                message: "Vi kommer tretti stykker.".into(),
                people: Some(30),
                young: None,
                group_name: String::new(),
                responsible_name: "Ingrid".into(),
                responsible_phone: "22222222".into(),
                terms_accepted: String::new(),
                state: BookingState::Requested,
                made_at: now,
                held_until: None,
                prolonged: false,
                sent_at: Some(now),
                answer_due_on: Some(Day::from(date(2026, 3, 19))),
                answered_at: None,
                version: 1,
            };
            store::bookings::insert(conn, &booking)?;
            for (set, period) in times {
                let parts = (&*town.clock as _, &*town.ids as _);
                let asker = staff_for(Some(association));
                let wish = Wish::once(set, *period, "Øving");
                let until = now.plus_seconds(900);
                let held = time::hold(conn, parts, &permit(), &venues, &asker, &wish, until)
                    .expect("the time is free");
                time::settle(conn, parts, &permit(), &held, State::Requested).expect("it is held");
                let row = BookingTime {
                    occurrence_id: held.id,
                    booking_id: booking.id.clone(),
                    wished_set: (*set).to_owned(),
                    wished_starts: period.starts,
                    wished_ends: period.ends,
                    extras: String::new(),
                    chosen: true,
                };
                store::bookings::add_time(conn, &row)?;
            }
            wait_for_staff(conn, &town, &booking)?;
            Ok::<_, db::Error>(booking)
        });
        made.expect("a request")
    }

    pub fn booking(&self, id: &str) -> Booking {
        let found = self.town.db.read_now(|conn| store::bookings::one(conn, id));
        found.expect("a database").expect("it is there")
    }

    /// The states of a reservation's times, in order.
    pub fn states(&self, booking: &str) -> Vec<State> {
        let read = self.town.db.read_now(|conn| {
            let times = store::bookings::times(conn, booking)?;
            let ids: Vec<String> = times.into_iter().map(|it| it.occurrence_id).collect();
            venues::store::by_ids(conn, &ids)
        });
        let times = read.expect("a database");
        times.into_iter().map(|it| it.state).collect()
    }

    pub fn occurrence(&self, id: &str) -> Occurrence {
        let ids = [id.to_owned()];
        let read = self
            .town
            .db
            .read_now(|conn| venues::store::by_ids(conn, &ids));
        read.expect("a database").pop().expect("it is there")
    }

    /// The texts a query tells, one column.
    pub fn told(&self, query: &str) -> Vec<String> {
        #[derive(QueryableByName)]
        struct One {
            #[diesel(sql_type = Text)]
            it: String,
        }
        let read = self.town.db.read_now(|conn| {
            let rows: Vec<One> = sql_query(query).load(conn)?;
            Ok::<_, db::Error>(rows)
        });
        read.expect("a query")
            .into_iter()
            .map(|row| row.it)
            .collect()
    }

    /// Runs a statement, such as what another room would have done.
    pub fn run(&self, statement: &str) {
        let done = self.town.db.write_now(|conn| {
            sql_query(statement).execute(conn)?;
            Ok::<_, db::Error>(())
        });
        done.expect("a statement");
    }

    /// The municipality decides the rules of the desk.
    pub fn decides(&self, rules: &DeskRules) {
        let (db, clock) = (&self.town.db, &*self.town.clock);
        let kept = db.write_now(|conn| db::settings::put(conn, clock, 0, rules, None));
        kept.expect("it is decided");
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: i64) {
        let clock = &self.town.clock;
        clock.set(clock.now().plus_seconds(seconds));
    }

    /// Does what is due: events are handed out, jobs are done.
    pub fn work(&self) {
        let bookings = bookings::capability();
        let work = Work {
            kinds: (bookings.jobs)(),
            subscribers: (bookings.subscribers)(),
            ..Work::default()
        };
        let town = &self.town;
        let (db, clock, ids) = (town.db.clone(), town.clock.clone(), town.ids.clone());
        let worker = Worker::new(db, clock, ids, work, Arc::new(NoMailer));
        worker
            .beside(self.served() as _)
            .run_due_once()
            .expect("a pass");
    }

    /// Receiver and subject of every letter, oldest first.
    pub fn letters(&self) -> Vec<String> {
        self.told("SELECT to_address || ': ' || subject AS it FROM mail ORDER BY id")
    }

    /// Kinds of open tasks.
    pub fn tasks(&self) -> Vec<String> {
        self.told("SELECT kind AS it FROM task WHERE state = 'open' ORDER BY number")
    }
}

/// What a page must send to change what it shows.
pub fn version(page: &Page) -> String {
    let all = page.attributes("input[name=version]", "value");
    all.first().expect("the page has a version").clone()
}

/// Some hours of a date.
pub fn hours(date: Date, from: i32, to: i32) -> Period {
    Period::on(date, from * 60, to * 60)
}

pub fn permit() -> Permit<Action> {
    may(&Actor::Operator, Action::GiveTime, &For::NOBODY).expect("the operator may")
}

pub fn staff_for(association: Option<&str>) -> Asker {
    let adult = prices::UserCategory::AdultAssociation;
    Asker::staff(adult, association.map(str::to_owned), None)
}
