//! Fjordvik with a hall in halves, a choir, a club, a caretaker and a parent.

#![allow(clippy::unused_self, reason = "the stage is asked for everything")]

use std::{collections::BTreeSet, sync::Arc};

use access::{Actor, Permit, PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use bookings::{
    model::{Booking, BookingKind, BookingState, BookingTime},
    store,
};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use jiff::civil::{Date, date};
use kernel::Clock as _;
use testkit::{
    Browser, Fresh, Page, TestHouse, TestTown, figures,
    national::{self, Entity},
};
use venues::{
    Venues,
    access::{Action, For, may},
    actions::{self as time, Wish},
    availability::Asker,
    model::{
        Atom, BookingRule, Layer, LettableSet, Occurrence, OpeningRule, Premises, PremisesKind,
        Site, TenantKind,
    },
    time::Period,
};
use web::{Capability, Town};

pub const HOST: &str = "fjordvik.example";
/// The Thursday tests play.
pub const TODAY: Date = date(2026, 3, 12);

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        upkeep::capability(),
        venues::capability(),
        prices::capability(),
        bookings::capability(),
        caretaking::capability(),
        beside(),
    ]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    testkit::beside(|| {
        Router::new()
            .route("/saker", get(|| async {}))
            .route("/logg-inn", get(|| async {}))
            .route("/min-side", get(|| async {}))
            .route("/min-forening/{id}", get(|| async {}))
            .merge(figures())
    })
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub choir: String,
    pub officer: PersonId,
    pub neighbour: PersonId,
    pub parent: PersonId,
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
        let officer = town.person("Ingrid Solbakken", "ingrid@example.no");
        town.give_role(&officer, &choir, RoleKind::Chair);
        let neighbour = town.person("Nils Aasen", "nils@example.no");
        town.give_role(&neighbour, &club, RoleKind::Chair);
        let staff = town.person("Marit Lund", "marit@example.no");
        town.employ(&staff, RoleKind::CaseOfficer, None);
        Self {
            officer,
            neighbour,
            staff,
            parent: town.person("Oda Berg", "oda@example.no"),
            house: TestHouse::of(&town, capabilities),
            choir,
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

    /// Lets time go to a minute of a date. Who was signed in has to sign in again.
    pub fn at(&self, date: Date, minute: i32) {
        self.town.clock.set(venues::time::instant(date, minute));
    }

    /// A time of the choir today.
    pub fn choir_has(&self, set: &str, from: i32, to: i32) -> Occurrence {
        self.has(Some(&self.choir), set, from, to)
    }

    fn has(&self, association: Option<&str>, set: &str, from: i32, to: i32) -> Occurrence {
        let town = self.served();
        let made = self.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn).expect("premises");
            let asker = staff_for(association);
            let wish = Wish::once(set, Period::on(TODAY, from * 60, to * 60), "Øving");
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

    /// A time of a parent today, by a reservation of her own.
    pub fn parent_has(&self, set: &str, from: i32, to: i32) -> Occurrence {
        let it = self.has(None, set, from, to);
        let now = self.town.clock.now();
        let booking = Booking {
            id: "booking".into(),
            number: Some("R-2026-00001".into()),
            kind: BookingKind::Single,
            held_by: None,
            person_id: Some(self.parent.clone()),
            by_staff: false,
            category: "private".into(),
            purpose: "party".into(),
            tickets: false,
            title: "Øving".into(),
            message: String::new(),
            people: Some(20),
            young: None,
            group_name: String::new(),
            responsible_name: "Oda Berg".into(),
            responsible_phone: "40000000".into(),
            terms_accepted: String::new(),
            state: BookingState::Granted,
            made_at: now,
            held_until: None,
            prolonged: false,
            sent_at: Some(now),
            answer_due_on: None,
            answered_at: Some(now),
            version: 1,
        };
        let row = BookingTime {
            occurrence_id: it.id.clone(),
            booking_id: booking.id.clone(),
            wished_set: set.to_owned(),
            wished_starts: it.period.starts,
            wished_ends: it.period.ends,
            extras: String::new(),
            chosen: true,
        };
        let made = self.town.db.write_now(|conn| {
            store::bookings::insert(conn, &booking)?;
            store::bookings::add_time(conn, &row)
        });
        made.expect("a reservation");
        it
    }

    pub fn mark(&self, browser: &Browser<'_>, id: &str, came: &str, version: &str) -> u16 {
        let sent = [
            ("came", came),
            ("people", ""),
            ("version", version),
            ("sted", "site"),
        ];
        let path = format!("/nb/vaktmester/oppmote/{id}");
        browser.send_form(&path, &sent).status().as_u16()
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

    /// Another house than the one tests play in, which nobody there knows lets.
    pub fn has_another_house(&self) {
        self.run("INSERT INTO site SELECT 'house', 'Klubbhuset', district, address, latitude_micro, \
                  longitude_micro, transport, parking, house_rules, 'nobody-yet', version FROM site");
    }

    /// The club of the neighbour lets a site from now on.
    pub fn club_lets(&self, site: &str) {
        let club = "(SELECT association_id FROM role WHERE person_id = '";
        let owner = format!("{club}{}')", self.neighbour.0);
        self.run(&format!(
            "UPDATE site SET owner_association = {owner} WHERE id = '{site}'"
        ));
        self.run("UPDATE change_number SET number = number + 1 WHERE topic = 'venues'");
    }

    /// Changes rows that no page changes.
    pub fn run(&self, statement: &str) {
        let done = self.town.db.write_now(|conn| {
            sql_query(statement).execute(conn)?;
            Ok::<_, db::Error>(())
        });
        done.expect("a statement");
    }

    pub fn states(&self) -> Vec<String> {
        self.told("SELECT state AS it FROM occurrence ORDER BY starts, id")
    }
}

/// What a page must send to change what it shows.
pub fn version(page: &Page) -> String {
    let all = page.attributes("input[name=version]", "value");
    all.first().expect("the page has a version").clone()
}

pub fn permit() -> Permit<Action> {
    may(&Actor::Operator, Action::GiveTime, &For::NOBODY).expect("the operator may")
}

pub fn staff_for(association: Option<&str>) -> Asker {
    let category = prices::UserCategory::AdultAssociation;
    Asker::staff(category, association.map(str::to_owned), None)
}

fn premises(town: &TestTown) {
    let describe = may(&Actor::Operator, Action::Describe, &For::NOBODY).expect("the operator may");
    let made: Result<_, db::Error> = town.db.write_now(|conn| {
        let parts = (&*town.clock as _, &*town.ids as _);
        let site = Site {
            id: "site".into(),
            name: "Sandvikhallen".into(),
            position: Some(kernel::Position {
                latitude: 62.37,
                longitude: 6.025,
            }),
            ..Site::default()
        };
        time::add_site(conn, parts, &describe, &site)?;
        time::add_premises(conn, parts, &describe, &hall())
    });
    made.expect("premises can be added");
}

fn hall() -> Premises {
    let sets = [("a", "Bane A", vec![1]), ("b", "Bane B", vec![2])];
    let sets = sets.map(|(id, name, atoms)| LettableSet {
        id: id.into(),
        name: name.into(),
        layout: String::new(),
        atoms: BTreeSet::from_iter(atoms),
        most_people: Some(100),
        before_minutes: 0,
        after_minutes: 15,
    });
    let atoms = (1..=2).map(|number| Atom {
        number,
        name: format!("del {number}"),
    });
    Premises {
        id: "hall".into(),
        site: "site".into(),
        name: "Storhallen".into(),
        kind: PremisesKind::Hall,
        about: String::new(),
        closed_on_holidays: true,
        atoms: atoms.collect(),
        sets: sets.to_vec(),
        facts: Vec::new(),
        suits: Vec::new(),
        opening: vec![OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: 8 * 60,
            closes: 23 * 60,
        }],
        closures: Vec::new(),
        rules: vec![
            BookingRule::usual(TenantKind::Anybody, date(2026, 1, 1)),
            BookingRule::usual(TenantKind::Association, date(2026, 1, 1)),
        ],
    }
}
