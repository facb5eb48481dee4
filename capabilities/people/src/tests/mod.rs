//! Stories of people, played in a small town on both engines.
//!
//! A code is read where the town would send it: in the outbox.

mod again;
mod demonstration;
mod links;
mod lost_form;
mod me;
mod nightly;
mod sign_in;
mod staff;

use ::access::PersonId;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use testkit::{Browser, Fresh, TestHouse, TestTown};
use web::Capability;

const HOST: &str = "fjordvik.example";

fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        crate::capability(),
        neighbours(),
    ]
}

/// What other rooms have, as far as our pages lead there.
fn neighbours() -> Capability {
    const NO_TEXTS: texts::Source = texts::Source {
        room: "neighbours",
        nb: "",
        nn: "",
        en: "",
    };
    Capability {
        pages: || {
            let there = || axum::routing::get(async || "there\n");
            axum::Router::new()
                .route("/saker", there())
                .route("/min-forening/{id}", there())
        },
        ..Capability::new("neighbours", NO_TEXTS)
    }
}

struct Stage {
    town: TestTown,
    house: TestHouse,
}

#[derive(QueryableByName)]
struct Letter {
    #[diesel(sql_type = Text)]
    to_address: String,
    #[diesel(sql_type = Text)]
    letter: String,
}

impl Stage {
    fn set(fresh: &Fresh) -> Self {
        Self::of(TestTown::fjordvik(fresh, &capabilities()))
    }

    fn of(town: TestTown) -> Self {
        let house = TestHouse::of(&town, capabilities);
        Self { town, house }
    }

    fn browser(&self) -> Browser<'_> {
        self.house.browser(HOST)
    }

    /// A browser in which this person has just signed in.
    fn signed_in(&self, person: &PersonId) -> Browser<'_> {
        self.browser().sign_in(&self.town, person)
    }

    fn minutes_pass(&self, minutes: i64) {
        let now = kernel::Clock::now(&*self.town.clock);
        self.town.clock.set(now.plus_seconds(minutes * 60));
    }

    /// Address and content of each letter, oldest first.
    fn letters(&self) -> Vec<(String, serde_json::Value)> {
        let asked = "SELECT to_address, letter FROM mail ORDER BY id";
        let letters: Result<Vec<Letter>, db::Error> = self
            .town
            .db
            .read_now(|conn: &mut db::Conn| Ok(sql_query(asked).load(conn)?));
        let letters = letters.expect("an outbox").into_iter();
        letters
            .map(|it| {
                let content = serde_json::from_str(&it.letter).expect("a letter of the house");
                (it.to_address, content)
            })
            .collect()
    }

    /// The code in the last letter.
    fn code(&self) -> String {
        let letters = self.letters();
        let (_, letter) = letters.last().expect("a letter");
        let parts = letter["parts"].as_array().expect("parts").iter();
        let mut codes = parts.filter_map(|part| part["Code"].as_str());
        codes.next().expect("a code").to_owned()
    }

    /// The address of the button in the last letter, without its host.
    fn button(&self) -> String {
        let letters = self.letters();
        let (_, letter) = letters.last().expect("a letter");
        let parts = letter["parts"].as_array().expect("parts").iter();
        let mut buttons = parts.filter_map(|part| part["Button"][1].as_str());
        let address = buttons.next().expect("a button");
        let at = address.find(HOST).expect("our own host") + HOST.len();
        address[at..].to_owned()
    }

    /// Signs in by e-mail from the start.
    fn come(&self, browser: &Browser<'_>, email: &str) -> testkit::Page {
        browser.post("/nb/logg-inn", &[("email", email)]);
        browser.post("/nb/logg-inn/kode", &[("code", &self.code())])
    }

    fn count(&self, table: &str) -> i64 {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = diesel::sql_types::BigInt)]
            count: i64,
        }
        let asked = format!("SELECT count(*) AS count FROM {table}");
        let found: Result<Count, db::Error> = self
            .town
            .db
            .read_now(|conn: &mut db::Conn| Ok(sql_query(asked).get_result(conn)?));
        found.expect("a table").count
    }
}

/// A wrong code: another than this one.
fn another(code: &str) -> String {
    let number: u32 = code.parse().expect("six digits");
    format!("{:06}", (number + 1) % 1_000_000)
}
