//! Fjordvik with a hall in halves and a store, a choir, a club, their chairs and a parent.

#![allow(clippy::unused_self, reason = "the stage is asked for everything")]

use std::sync::Arc;

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
    model::{BookingRule, Occurrence, OccurrenceKind, Rhythm, Series, State, TenantKind},
};
use web::{Capability, Town};

use super::rooms::premises;

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
    testkit::beside(|| {
        Router::new()
            .route("/logg-inn", get(|| async {}))
            .route("/slipp", get(|| async {}))
            .route("/min-side", get(|| async {}))
            .route("/min-forening/{id}", get(|| async {}))
            .route("/oppmote/{occurrence}", get(|| async {}))
    })
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
            let id = prices::actions::draft(conn, parts, &permit, ("", "Leie 2026"), Some(&list))?;
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

    /// Runs a statement, such as what another room would have done.
    pub fn run(&self, statement: &str) {
        let done = self.town.db.write_now(|conn| {
            sql_query(statement).execute(conn)?;
            Ok::<_, db::Error>(())
        });
        done.expect("a statement");
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

    /// From today a private person may have so many minutes a week at some premises.
    pub fn limits_private_use(&self, premises: &str, minutes: i32) {
        let describe = may(&Actor::Operator, Action::Describe, &For::NOBODY).expect("may");
        let rule = BookingRule {
            week_minutes: Some(minutes),
            ..BookingRule::usual(TenantKind::Anybody, date(2026, 3, 1))
        };
        let of = venues::store::RuleOf::Premises(premises);
        let made = self.town.db.write_now(|conn| {
            let parts = (&*self.town.clock as _, &*self.town.ids as _);
            time::add_rule(conn, parts, &describe, &of, &rule)
        });
        made.expect("a rule");
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
