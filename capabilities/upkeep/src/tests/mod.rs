//! Stories of upkeep, played in a small town with two associations and their people.
//!
//! Min forening itself belongs to another room; a page of the tests' own stands in for it and shows
//! our parts, so that links lead somewhere.

mod account;
mod confirm;
mod demo;
mod doors;
mod following;
mod members;
mod reminders;
mod shelf;

use std::sync::Arc;

use ::access::{Actor, PersonId, RoleKind, Scope};
use askama::Template;
use associations::{
    actions::{ImportSources, import_national},
    model::AssociationId,
    national::Source,
};
use axum::{Router, extract::Path, http::StatusCode, routing::get};
use diesel::RunQueryDsl as _;
use identity::roles::{self, NewRole};
use testkit::{
    Browser, Fresh, TestHouse, TestTown,
    national::{self, Entity, number},
};
use web::{Capability, PageResult, PartPage, Reach, RouteLine, Town, Visit, page};

const HOST: &str = "fjordvik.example";
/// What the voluntary register has for the choir.
const REGISTERED: &str = "18136445320";
/// Another with a right check digit.
const ANOTHER: &str = "9920 64 00001";

fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), crate::capability(), stand_in()]
}

/// A page where our parts stand.
fn stand_in() -> Capability {
    const TEXTS: texts::Source = texts::Source {
        room: "stand_in",
        nb: "stand-in = Her",
        nn: "stand-in = Her",
        en: "stand-in = Here",
    };
    const ROUTES: &[RouteLine] = &[RouteLine {
        method: "GET",
        path: "/{language}/min-forening/{id}",
        reach: Reach::Public,
        purpose: "stands in",
    }];
    Capability {
        pages: || Router::new().route("/min-forening/{id}", get(parts_page)),
        routes: ROUTES,
        ..Capability::new("stand_in", TEXTS)
    }
}

#[derive(Template)]
#[template(
    source = "{% extends \"shell.html\" %}{% block title %}Her{% endblock %}\
              {% block main %}<h1>Her</h1>{% for part in parts %}{{ part|safe }}{% endfor %}{% endblock %}",
    ext = "html"
)]
struct PartsPage<'a> {
    visit: &'a Visit,
    parts: Vec<String>,
}

async fn parts_page(visit: Visit, Path(id): Path<String>) -> PageResult {
    let seen = visit.clone();
    let parts = visit
        .read(move |_, conn| crate::parts::parts(&seen, conn, &id, PartPage::MyAssociation))
        .await?;
    let parts = parts.into_iter().map(|part| part.html).collect();
    let visit = &visit;
    page(&PartsPage { visit, parts }, StatusCode::OK)
}

struct Stage {
    town: TestTown,
    house: TestHouse,
    /// The choir's id, where the stories are.
    choir: String,
    /// The neighbour's.
    club: String,
}

impl Stage {
    fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = |name: &str| fresh.folder().join(name);
        let entities = [
            Entity::new(1, "SANDVIK BLANDAKOR"),
            Entity::new(2, "AASEN IL"),
        ];
        let email = |entity: Entity, email: &str| entity.with("epostadresse", email).0;
        let [choir, club] = entities;
        let records = [
            email(choir, "koret@fjordvik.example"),
            email(club, "il@fjordvik.example"),
        ];
        national::write(&file("entities.json"), &records);
        let mut record = national::voluntary(&number(1), &["1100"]);
        record["kontonummer"] = REGISTERED.into();
        national::write(&file("voluntary.json"), &[record]);
        let source = |name: &str| Source::parse(&file(name).display().to_string()).expect("a path");
        let sources = ImportSources {
            entities: source("entities.json"),
            voluntary: Some(source("voluntary.json")),
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let names = town.db.read_now(associations::names).expect("a register");
        let id = |name: &str| {
            let found = names.iter().find(|(_, known)| known == name);
            found
                .unwrap_or_else(|| panic!("{name} is in {names:?}"))
                .0
                .clone()
        };
        Self {
            choir: id("Sandvik blandakor"),
            club: id("Aasen IL"),
            house: TestHouse::of(&town, capabilities),
            town,
        }
    }

    /// The town as the house serves it, with the key that its links are sealed with.
    fn served(&self) -> Arc<Town> {
        let served = self.house.house().towns().at(HOST).expect("it is served");
        served.expect("it opened")
    }

    fn path(&self, rest: &str) -> String {
        format!("/nb/min-forening/{}{rest}", self.choir)
    }

    fn person(&self, name: &str, kind: RoleKind) -> PersonId {
        let email = format!("{}@example.no", name.to_lowercase());
        let person = self.town.person(name, &email);
        self.town.give_role(&person, &self.choir, kind);
        person
    }

    fn staff(&self, name: &str) -> PersonId {
        let person = self.town.person(name, "");
        self.town.employ(&person, RoleKind::CaseOfficer, None);
        person
    }

    /// A delegate of the choir with these scopes; gives back the role's id too.
    fn delegate(&self, name: &str, scopes: &[Scope]) -> (PersonId, String) {
        let person = self.town.person(name, &format!("{name}@example.no"));
        let new = NewRole {
            person: person.clone(),
            kind: RoleKind::Delegate,
            of: ::access::Of::Association(self.choir.clone()),
            scopes: scopes.to_vec(),
            capabilities: Vec::new(),
            source: ::access::Source::Officer,
            given_by: None,
            until: None,
        };
        let given = self
            .town
            .db
            .write_now(|conn| roles::give(conn, &*self.town.clock, &*self.town.ids, &new));
        (person, given.expect("a role").id)
    }

    fn end_role(&self, role: &str) {
        let ended = self
            .town
            .db
            .write_now(|conn| roles::end(conn, &*self.town.clock, role, roles::Ending::Withdrawn));
        assert!(ended.expect("a role to end"));
    }

    fn signed_in(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    /// Sets the clock to ten in the morning in Norway on a day, summer or winter.
    fn on(&self, day: &str) {
        let zone = jiff::tz::TimeZone::get(kernel::OSLO).expect("Norway has a time");
        let day: jiff::civil::Date = day.parse().expect("a day");
        let at = zone.to_timestamp(day.at(10, 0, 0, 0)).expect("an instant");
        self.town.clock.set(kernel::Instant::from(at));
    }

    /// Puts the choir among those who are asked, since long ago, confirmed on this day.
    fn confirmed_on(&self, day: &str) {
        let day = day.parse().expect("a day");
        let id = AssociationId(self.choir.clone());
        self.asked_since("2020-01-01");
        let done = self.town.db.write_now(|conn| {
            let association = associations::one(conn, &id)?.expect("the choir");
            let rules = associations::access::Action::Confirm;
            let permit = associations::access::may(&Actor::Program, rules, Some(&association));
            let permit = permit.expect("the program may");
            let (clock, ids) = (&*self.town.clock, &*self.town.ids);
            associations::actions::confirm(conn, clock, ids, &permit, &association, day)
        });
        done.expect("a confirmation");
    }

    fn asked_since(&self, day: &str) {
        let day = day.parse().expect("a day");
        let both = [self.choir.as_str(), self.club.as_str()];
        let done = self
            .town
            .db
            .write_now(|conn| crate::store::confirmation::enter(conn, day, &both));
        done.expect("an entry");
    }

    /// Begins to ask the club on this day; it has never confirmed.
    fn club_since(&self, day: &str) {
        let club = &self.club;
        self.run(&format!(
            "UPDATE upkeep_entry SET since = '{day}' WHERE association_id = '{club}'"
        ));
    }

    /// Changes one row behind everybody's back.
    fn run(&self, query: &str) {
        let done = self.town.db.write_now(|conn| {
            let rows = diesel::sql_query(query).execute(conn)?;
            Ok::<_, db::Error>(rows)
        });
        assert_eq!(done.expect("a statement"), 1);
    }

    fn count(&self, query: &str) -> i64 {
        #[derive(diesel::QueryableByName)]
        struct Count {
            #[diesel(sql_type = diesel::sql_types::BigInt)]
            n: i64,
        }
        let counted = self.town.db.read_now(|conn| {
            let count: Count = diesel::sql_query(query).get_result(conn)?;
            Ok::<_, db::Error>(count.n)
        });
        counted.expect("a count")
    }

    /// Heading and receiver of every mail, oldest first.
    fn mails(&self) -> Vec<(String, String, String)> {
        #[derive(diesel::QueryableByName)]
        struct Mail {
            #[diesel(sql_type = diesel::sql_types::Text)]
            to_address: String,
            #[diesel(sql_type = diesel::sql_types::Text)]
            subject: String,
            #[diesel(sql_type = diesel::sql_types::Text)]
            letter: String,
        }
        let read = self.town.db.read_now(|conn| {
            let query = "SELECT to_address, subject, letter FROM mail ORDER BY id";
            let mails: Vec<Mail> = diesel::sql_query(query).load(conn)?;
            Ok::<_, db::Error>(mails)
        });
        let mails = read.expect("an outbox").into_iter();
        mails
            .map(|mail| (mail.to_address, mail.subject, mail.letter))
            .collect()
    }

    /// Kind and addressee of every open task.
    fn tasks(&self) -> Vec<(String, String)> {
        #[derive(diesel::QueryableByName)]
        struct Open {
            #[diesel(sql_type = diesel::sql_types::Text)]
            kind: String,
            #[diesel(sql_type = diesel::sql_types::Text)]
            addressee: String,
        }
        let read = self.town.db.read_now(|conn| {
            let query = "SELECT kind, addressee FROM task WHERE state = 'open' ORDER BY number";
            let open: Vec<Open> = diesel::sql_query(query).load(conn)?;
            Ok::<_, db::Error>(open)
        });
        let open = read.expect("a table").into_iter();
        open.map(|task| (task.kind, task.addressee)).collect()
    }
}
