//! Stories of this room's pages, played in a small town: a choir with people, a sports club beside
//! it, a register of roles that knows who leads the choir, and mail that is written and not sent.

mod access;
mod claims;
mod everybody;
mod foundings;
mod handovers;
mod merging;
mod mornings;
mod own_place;
mod whole_story;

use std::{path::PathBuf, sync::Arc};

use ::access::{Actor, PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use db::Conn;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use identity::{
    Key,
    national::{NationalNumber, RolesFile},
    people::{self, Identity},
};
use kernel::Language;
use serde_json::{Value, json};
use testkit::{
    Browser, Fresh, TestHouse, TestTown,
    national::{self, Entity, number},
};
use web::{Capability, Outside, Town};

const HOST: &str = "fjordvik.example";
const CHOIR: &str = "Sandvik blandakor";
const CLUB: &str = "Nordstranda IL";

fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), crate::capability(), desk()]
}

/// The staff's inbox, which the bar above their pages leads to.
fn desk() -> Capability {
    let (nb, nn, en) = ("", "", "");
    let room = "desk";
    Capability {
        pages: || Router::new().route("/saker", get(|| async { "the inbox" })),
        ..Capability::new(room, texts::Source { room, nb, nn, en })
    }
}

struct Stage {
    town: TestTown,
    house: TestHouse,
    key: Key,
    /// What the nation knows of roles; a test may write it anew.
    roles: PathBuf,
}

/// A letter as it waits to be sent.
#[derive(Clone, Debug)]
struct Letter {
    purpose: String,
    to: String,
    written: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    purpose: String,
    #[diesel(sql_type = Text)]
    to_address: String,
    #[diesel(sql_type = Text)]
    letter: String,
}

impl Stage {
    fn set(fresh: &Fresh) -> Self {
        let key = Key::random();
        let roles = fresh.folder().join("roles.json");
        std::fs::write(&roles, "{}").expect("a file");
        let town = TestTown::fjordvik(fresh, &capabilities()).reaching(Outside {
            key: key.clone(),
            roles: Arc::new(RolesFile::at(roles.clone())),
            address: format!("https://{HOST}"),
            ..Outside::nothing()
        });
        let entities = [
            Entity::new(1, "SANDVIK BLANDAKOR").with("epostadresse", "post@blandakoret.example"),
            Entity::new(2, "NORDSTRANDA IL"),
        ];
        let file = fresh.folder().join("entities.json");
        let records: Vec<Value> = entities.into_iter().map(|entity| entity.0).collect();
        national::write(&file, &records);
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {}).expect("read");
        Self {
            house: TestHouse::of(&town, capabilities),
            town,
            key,
            roles,
        }
    }

    fn id(&self, name: &str) -> String {
        let all = self.town.db.read_now(associations::names).expect("names");
        let found = all.into_iter().find(|(_, own)| own == name);
        found.unwrap_or_else(|| panic!("{name} is not there")).0
    }

    fn person(&self, name: &str) -> PersonId {
        let email = format!("{}@post.example", name.to_lowercase().replace(' ', "."));
        self.town.person(name, &email)
    }

    fn officer(&self, name: &str, association: &str, kind: RoleKind) -> PersonId {
        let person = self.person(name);
        self.town.give_role(&person, &self.id(association), kind);
        person
    }

    /// Somebody who signs in with a provider that tells her identity number.
    fn proven(&self, name: &str, digits: &str) -> PersonId {
        let number = NationalNumber::parse(digits).expect("a valid number");
        let mac = number.mac(|digits| self.key.mac("national_number", digits));
        let email = format!("{}@post.example", name.to_lowercase().replace(' ', "."));
        let identity = Identity {
            issuer: "https://idporten.example",
            subject: name,
            number_mac: Some(&mac),
        };
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        let welcomed = self.town.db.write_now(|conn| {
            people::welcome(conn, clock, ids, identity, (name, &email), Language::Nb)
        });
        welcomed.expect("a person").id
    }

    /// Lets the nation know who holds which role in the choir.
    fn nation_says(&self, held: &[(&str, &str)]) {
        let roles: Vec<Value> = held
            .iter()
            .map(|(code, digits)| {
                json!({ "type": { "kode": code }, "person": { "fodselsnummer": digits } })
            })
            .collect();
        let all = json!({ number(1).as_str(): { "rollegrupper": [{ "roller": roles }] } });
        std::fs::write(&self.roles, all.to_string()).expect("a file");
    }

    fn browser(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    fn served(&self) -> Arc<Town> {
        let towns = self.house.house().towns();
        let town = towns.all().next().expect("one town").1;
        town.expect("it opens")
    }

    /// Days go by.
    fn wait_days(&self, days: i64) {
        use kernel::Clock as _;
        let then = self.town.clock.now().plus_seconds(days * 24 * 60 * 60);
        self.town.clock.set(then);
    }

    fn letters(&self) -> Vec<Letter> {
        let read = |conn: &mut Conn| {
            let query = "SELECT purpose, to_address, letter FROM mail ORDER BY id";
            sql_query(query).load::<Row>(conn).map_err(db::Error::from)
        };
        let rows = self.town.db.read_now(read).expect("an outbox");
        rows.into_iter()
            .map(|row| Letter {
                purpose: row.purpose,
                to: row.to_address,
                written: row.letter,
            })
            .collect()
    }

    /// The last letter with this purpose.
    fn letter(&self, purpose: &str) -> Letter {
        let all = self.letters();
        let found = all.iter().rev().find(|letter| letter.purpose == purpose);
        let told: Vec<&str> = all.iter().map(|one| one.purpose.as_str()).collect();
        found
            .unwrap_or_else(|| panic!("no {purpose} among {told:?}"))
            .clone()
    }

    /// Kinds of open tasks.
    fn tasks(&self) -> Vec<String> {
        #[derive(QueryableByName)]
        struct Kind {
            #[diesel(sql_type = Text)]
            kind: String,
        }
        let read = |conn: &mut Conn| {
            let query = "SELECT kind FROM task WHERE state = 'open' ORDER BY number";
            sql_query(query).load::<Kind>(conn).map_err(db::Error::from)
        };
        let rows = self.town.db.read_now(read).expect("tasks");
        rows.into_iter().map(|row| row.kind).collect()
    }
}

impl Letter {
    /// The path of its button, without language.
    fn path(&self) -> String {
        let at = self
            .written
            .find(&format!("https://{HOST}/"))
            .expect("a button");
        let rest = &self.written[at + "https://".len() + HOST.len()..];
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// The six digits of a code.
    fn code(&self) -> String {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count() == 6;
        let found = self
            .written
            .split('"')
            .find(|part| digits(part) && part.len() == 7);
        found.expect("a code").to_owned()
    }
}

/// Valid synthetic identity numbers, each another person's.
fn synthetic(count: usize) -> String {
    let bodies = (100..999).map(|individual| format!("018190{individual}"));
    let mut valid = bodies.filter_map(|body| {
        let mut endings = (0..100).map(|check| format!("{body}{check:02}"));
        endings.find(|digits| NationalNumber::parse(digits).is_ok())
    });
    valid.nth(count).expect("there are hundreds")
}
