//! Fjordvik with a hall in halves and a store, a choir, a club, their chairs and a parent.

#![allow(clippy::unused_self, reason = "the stage is asked for everything")]

use std::{collections::BTreeSet, sync::Arc};

use access::{Actor, PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use bookings::{
    model::{Booking, BookingState},
    stage::Stage as Acting,
    store,
};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use jiff::civil::date;
use kernel::{Clock as _, Money};
use prices::PriceLists;
use testkit::{
    Browser, Fresh, Page, TestHouse, TestTown,
    national::{self, Entity},
};
use venues::{
    Venues,
    access::{Action, For, may},
    actions as time,
    availability::Asker,
    model::{
        Atom, BookingRule, CancelStep, Closure, Layer, LettableSet, Occurrence, OccurrenceKind,
        OpeningRule, Premises, PremisesKind, Rhythm, Series, Site, State, TenantKind,
    },
};
use web::{Capability, Town};

pub const HOST: &str = "fjordvik.example";

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        venues::capability(),
        prices::capability(),
        bookings::capability(),
        upkeep::capability(),
        beside(),
    ]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    const NOTHING: texts::Source = texts::Source {
        room: "beside",
        nb: "",
        nn: "",
        en: "",
    };
    Capability {
        pages: || {
            Router::new()
                .route("/logg-inn", get(|| async {}))
                .route("/min-side", get(|| async {}))
                .route("/min-forening/{id}", get(|| async {}))
                .route("/oppmote/{occurrence}", get(|| async {}))
        },
        ..Capability::new("beside", NOTHING)
    }
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub choir: String,
    pub club: String,
    pub officer: PersonId,
    pub neighbour: PersonId,
    pub parent: PersonId,
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
        Self {
            officer,
            neighbour,
            parent: town.person("Oda Berg", "oda@example.no"),
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

    /// Lets minutes pass, and Samspill look after what ran out.
    pub fn wait(&self, minutes: i64) {
        let now = self.town.clock.now();
        self.town.clock.set(now.plus_seconds(minutes * 60));
        let town = self.served();
        let actor = Actor::Program;
        let done = self.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn)?;
            let prices = town.kept::<PriceLists>(conn)?;
            let stage = Acting {
                town: &town,
                actor: &actor,
                strength: None,
                venues: &venues,
                prices: &prices,
            };
            bookings::actions::tend(&stage, conn)
        });
        done.expect("what ran out is looked after");
    }

    /// Holds a time from the page and gives back the address of its form.
    pub fn hold(
        &self,
        browser: &Browser<'_>,
        set: &str,
        (from, to): (&str, &str),
        who: &str,
    ) -> String {
        let fields = [
            ("set", set),
            ("date", "2026-03-21"),
            ("from", from),
            ("to", to),
            ("for", who),
        ];
        let page = browser.post("/nb/reservasjon", &fields);
        let inside = page.attributes("form#fill", "action");
        inside
            .first()
            .unwrap_or_else(|| panic!("a form: {}", page.text()))
            .clone()
    }

    /// Fills in the form, looks over and sends; gives back the receipt.
    pub fn send(&self, browser: &Browser<'_>, form: &str, who: &str) -> Page {
        let occurrence = browser.get(form).attributes("input[name=time]", "value");
        let mut fields = vec![
            ("who", who),
            ("title", "Bursdag"),
            ("purpose", "party"),
            ("people", "20"),
            ("responsible", "Oda Berg"),
            ("phone", "400 00 000"),
            ("adult", "yes"),
        ];
        fields.extend(occurrence.iter().map(|id| ("time", id.as_str())));
        fields.extend(occurrence.iter().map(|id| ("chosen", id.as_str())));
        let looked = browser.post(form, &fields);
        assert!(looked.heading().contains("Se over"), "{}", looked.text());
        browser.post(&format!("{form}/se-over"), &[])
    }

    /// A price list: an hour of the hall costs 200 kr, and nothing for what comes after ten hours in a
    /// season; a store 300 kr a month.
    pub fn prices(&self) {
        use prices::model::{PriceList, Rule, Unit, When};
        let rate = |kinds: &str, unit, kroner| Rule {
            when: When {
                kinds: vec![kinds.to_owned()],
                ..When::default()
            },
            unit,
            amount: Money::from_kroner(kroner),
            ..Rule::default()
        };
        let after_ten_hours = Rule {
            when: When {
                kinds: vec!["hall".to_owned()],
                after_season_minutes: Some(600),
                ..When::default()
            },
            percent: 100,
            ..Rule::default()
        };
        let list = PriceList {
            id: "list".into(),
            name: "Leie 2026".into(),
            decided_on: Some(date(2025, 12, 11)),
            decided_by: "kommunestyret".into(),
            valid_from: Some(date(2026, 1, 1)),
            young_under: 20,
            youth_percent: 50,
            rates: vec![
                rate("hall", Unit::Hour, 200),
                rate("storage", Unit::Month, 300),
            ],
            reliefs: vec![after_ten_hours],
            version: 1,
            ..PriceList::default()
        };
        let made = self.town.db.write_now(|conn| {
            let parts = (&*self.town.clock as _, &*self.town.ids as _);
            let action = prices::access::Action::SetPrices;
            let none = prices::access::Facts::none();
            let permit = prices::access::may(&Actor::Operator, action, &none).expect("may");
            let id = prices::actions::draft(conn, parts, &permit, "Leie 2026", Some(&list))?;
            let list = PriceList { id, ..list.clone() };
            prices::actions::publish(conn, parts, &permit, list).expect("a list");
            Ok::<_, db::Error>(())
        });
        made.expect("a price list");
    }

    /// All that an association has, in order of time.
    pub fn times_of(&self, association: &str) -> Vec<Occurrence> {
        let from = self.town.clock.now();
        let read = self
            .town
            .db
            .read_now(|conn| venues::store::of_association(conn, association, from));
        read.expect("a database")
    }

    pub fn bookings(&self) -> Vec<Booking> {
        let all = [
            BookingState::Draft,
            BookingState::Lapsed,
            BookingState::Requested,
            BookingState::Granted,
            BookingState::Withdrawn,
            BookingState::Ended,
        ];
        let read = self.town.db.read_now(|conn| {
            let mut found = Vec::new();
            for state in all {
                found.extend(store::bookings::in_state(conn, state)?);
            }
            Ok::<_, db::Error>(found)
        });
        read.expect("a database")
    }

    /// The states of everything that was ever held or given, in order of time.
    pub fn states(&self) -> Vec<State> {
        let words = self.told("SELECT state AS it FROM occurrence ORDER BY starts, id");
        words
            .iter()
            .map(|word| State::from_word(word).expect("a state"))
            .collect()
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

    /// Receiver and subject of every letter, oldest first.
    pub fn letters(&self) -> Vec<String> {
        self.told("SELECT to_address || ': ' || subject AS it FROM mail ORDER BY id")
    }

    /// What is taken of the floor, in order.
    pub fn taken(&self) -> Vec<String> {
        self.told(
            "SELECT CAST(atom AS TEXT) || ' ' || CAST(starts AS TEXT) || ' ' || CAST(ends AS TEXT) AS it \
             FROM occupancy ORDER BY atom, starts",
        )
    }

    /// A weekly time of an association, Thursdays 18–20 over the clock change.
    pub fn weekly(&self, association: &str) -> Vec<Occurrence> {
        let town = self.served();
        let made = self.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn).expect("premises");
            let permit = may(&Actor::Operator, Action::GiveTime, &For::NOBODY).expect("may");
            let adult = prices::UserCategory::AdultAssociation;
            let asker = Asker::staff(adult, Some(association.to_owned()), None);
            let series = Series {
                id: "series".into(),
                set: "a".into(),
                kind: OccurrenceKind::Recurring,
                held_by: Some(association.to_owned()),
                title: "Korøving".into(),
                weekday: 4,
                rhythm: Rhythm::Every,
                opens: 18 * 60,
                closes: 20 * 60,
                from_on: date(2026, 3, 19),
                until_on: date(2026, 4, 16),
                except: Vec::new(),
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            time::give_series(conn, parts, &permit, &venues, &asker, &series).expect("given");
            venues::store::of_series(conn, "series")
        });
        made.expect("a database")
    }
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
        time::add_premises(
            conn,
            parts,
            &describe,
            &room("hall", "Storhallen", PremisesKind::Hall, true),
        )?;
        time::add_premises(
            conn,
            parts,
            &describe,
            &room("house", "Grendehuset", PremisesKind::House, false),
        )?;
        time::add_premises(
            conn,
            parts,
            &describe,
            &room("store", "Boden", PremisesKind::Storage, true),
        )?;
        let autumn = Closure {
            from_on: date(2026, 10, 5),
            to_on: date(2026, 10, 9),
            reason: "Høstferie".into(),
        };
        let named = ("Skolerute", "school");
        time::add_calendar(conn, parts, &describe, named, &[autumn], &["hall".into()])?;
        Ok(())
    });
    made.expect("premises can be added");
}

/// Whole days, from a week to a year.
fn keeping() -> BookingRule {
    const DAY: i32 = 24 * 60;
    BookingRule {
        kinds: vec![OccurrenceKind::Storage],
        notice_minutes: 0,
        least_minutes: 7 * DAY,
        most_minutes: 366 * DAY,
        grid_minutes: DAY,
        ..BookingRule::usual(TenantKind::Association, date(2026, 1, 1))
    }
}

/// A room in halves; granted at once, or by staff.
fn room(id: &str, name: &str, kind: PremisesKind, at_once: bool) -> Premises {
    let prefix = match id {
        "hall" => "",
        "store" => "store-",
        _ => "house-",
    };
    let sets = [
        ("a", "Bane A", vec![1]),
        ("b", "Bane B", vec![2]),
        ("whole", "Hele hallen", vec![1, 2]),
    ];
    let sets = sets.map(|(id, name, atoms)| LettableSet {
        id: format!("{prefix}{id}"),
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
    let rule = |tenant| BookingRule {
        // Somebody who borrows a whole house for herself must be of age.
        least_age: (id == "house" && tenant == TenantKind::Anybody).then_some(18),
        at_once,
        deposit: Money::ZERO,
        cancel_steps: vec![CancelStep {
            hours_before: 48,
            percent: 50,
        }],
        needs_responsible: tenant == TenantKind::Anybody,
        ..BookingRule::usual(tenant, date(2026, 1, 1))
    };
    Premises {
        id: id.into(),
        site: "site".into(),
        name: name.into(),
        kind,
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
        rules: if kind == PremisesKind::Storage {
            vec![keeping()]
        } else {
            vec![
                rule(TenantKind::Anybody),
                rule(TenantKind::Association),
                BookingRule {
                    kinds: vec![OccurrenceKind::Recurring],
                    days_ahead: 500,
                    ..rule(TenantKind::Association)
                },
                BookingRule {
                    kinds: vec![OccurrenceKind::Spare],
                    notice_minutes: 0,
                    days_ahead: 14,
                    ..BookingRule::usual(TenantKind::Association, date(2026, 1, 1))
                },
            ]
        },
    }
}
