//! People with roles, as the stories across rooms put them on the stage: a register of roles that knows
//! who leads what, letters, and mornings.

use std::{path::PathBuf, sync::Arc};

use access::PersonId;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use identity::{
    Key,
    national::{NationalNumber, RolesFile},
    people::{self, Identity},
};
use jobs::{Work, Worker, mail::NoMailer};
use kernel::{Clock as _, Language};
use serde_json::json;
use stories::capabilities;
use testkit::{Browser, Fresh, TestHouse, TestTown, national::number};
use web::Outside;

use crate::notes::{HOST, house_of};

/// Synthetic, as those of Skatteetaten's test population: nobody's.
pub const KARIS_NUMBER: &str = "12837132183";

/// A town with people.
pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    key: Key,
    roles: PathBuf,
}

#[derive(QueryableByName)]
struct Letter {
    #[diesel(sql_type = Text)]
    letter: String,
}

impl Stage {
    /// Before anybody has come.
    pub fn set(fresh: &Fresh) -> Self {
        let key = Key::random();
        let roles = fresh.folder().join("roles.json");
        std::fs::write(&roles, "{}").expect("a file");
        let town = TestTown::fjordvik(fresh, &capabilities()).reaching(Outside {
            key: key.clone(),
            roles: Arc::new(RolesFile::at(roles.clone())),
            address: format!("https://{HOST}"),
            ..Outside::nothing()
        });
        let house = house_of(&town);
        Self {
            town,
            house,
            key,
            roles,
        }
    }

    /// Lets the nation know who leads the association with the `nth` organisation number.
    pub fn nation_says(&self, nth: u32, code: &str, digits: &str) {
        let role = json!({ "type": { "kode": code }, "person": { "fodselsnummer": digits } });
        let told = json!({ number(nth).as_str(): { "rollegrupper": [{ "roller": [role] }] } });
        std::fs::write(&self.roles, told.to_string()).expect("a file");
    }

    /// Somebody who signed in where her identity number is told.
    pub fn proven(&self, name: &str, email: &str, digits: &str) -> PersonId {
        let number = NationalNumber::parse(digits).expect("a valid number");
        let mac = number.mac(|digits| self.key.mac("national_number", digits));
        let identity = Identity {
            issuer: "https://idporten.example",
            subject: name,
            number_mac: Some(&mac),
        };
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        let welcomed = self.town.db.write_now(|conn| {
            people::welcome(conn, clock, ids, identity, (name, email), Language::Nb)
        });
        welcomed.expect("a person").id
    }

    /// A browser of somebody who has just signed in.
    pub fn browser(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    /// Letters with this purpose, oldest first.
    pub fn letters(&self, purpose: &str) -> Vec<String> {
        let query = format!("SELECT letter FROM mail WHERE purpose = '{purpose}' ORDER BY id");
        let read = self.town.db.read_now(|conn| {
            let rows = sql_query(query).load::<Letter>(conn)?;
            Ok::<_, db::Error>(rows)
        });
        let rows = read.expect("an outbox").into_iter();
        rows.map(|row| row.letter).collect()
    }

    /// Where the button of the last such letter leads.
    pub fn link(&self, purpose: &str) -> String {
        let start = format!("https://{HOST}");
        let letters = self.letters(purpose);
        let letter = letters.last().expect("a letter");
        let at = letter.find(&start).expect("a button") + start.len();
        letter[at..]
            .split('"')
            .next()
            .unwrap_or_default()
            .to_owned()
    }

    /// Days go by in which the program rests.
    pub fn skip_days(&self, days: i64) {
        let then = self.town.clock.now().plus_seconds(days * 24 * 60 * 60);
        self.town.clock.set(then);
    }

    /// Days go by, and every night does its work.
    pub fn nights(&self, days: i64) {
        let town = self.house.house().towns().at(HOST).expect("it is served");
        let beside: Arc<web::Town> = town.expect("it opens");
        let all = capabilities();
        let mut kinds: Vec<_> = all.iter().flat_map(|one| (one.jobs)()).collect();
        kinds.push(::people::forgetting(
            all.iter().map(|one| one.person).collect(),
        ));
        let work = Work {
            kinds,
            subscribers: all.iter().flat_map(|one| (one.subscribers)()).collect(),
            schedule: all.iter().flat_map(|one| one.schedule.to_vec()).collect(),
        };
        let (db, clock, ids) = (
            self.town.db.clone(),
            self.town.clock.clone(),
            self.town.ids.clone(),
        );
        let worker = Worker::new(db, clock, ids, work, Arc::new(NoMailer)).beside(beside);
        worker.run_due_once().expect("what is due");
        for _ in 0..days {
            let then = self.town.clock.now().plus_seconds(24 * 60 * 60);
            self.town.clock.set(then);
            worker.run_due_once().expect("a night");
        }
    }
}
