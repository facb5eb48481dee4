//! Fjordvik with two districts, a handful of associations, officers and a case officer; and a mail
//! server that only remembers.

mod post;
mod register;

use std::{collections::BTreeMap, sync::Arc};

use access::{PersonId, RoleKind};
use axum::{Router, routing::get};
use db::Conn;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use jobs::{Pass, Work, Worker, mail::Mailer};
use testkit::{Browser, Fresh, TestHouse, TestTown};
use texts::Catalog;
use web::{Capability, Circle, Outside, Town};

pub use post::{Mail, Post};
use register::{STARTS, describe, profile, read_register};

pub const HOST: &str = "fjordvik.example";
pub const ADDRESS: &str = "https://frivillig.fjordvik.example";

pub fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), messages::capability(), beside()]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    const BESIDE: texts::Source = texts::Source {
        room: "beside",
        nb: "circle-hall = Har lånt",
        nn: "circle-hall = Har lånt",
        en: "circle-hall = Has borrowed",
    };
    Capability {
        pages: || {
            let register = associations::capability();
            let is_there = |path: &str| {
                let ends = |line: &web::RouteLine| line.path.ends_with(path);
                register.routes.iter().any(ends)
            };
            [
                "/min-forening",
                "/min-forening/{id}",
                "/saker",
                "/saker/forening/{id}",
            ]
            .into_iter()
            .filter(|path| !is_there(path))
            .fold(Router::new(), |router, path| {
                router.route(path, get(|| async {}))
            })
        },
        circles: &[Circle {
            code: "beside-hall",
            text_id: "circle-hall",
            choices: |_, _, _| Ok(vec![("stor".to_owned(), "Storhallen".to_owned())]),
            belonging: |_, conn, value| {
                let these = format!(
                    "SELECT id AS it FROM association WHERE name IN ('Nordre Mannskor', 'Nordre Barnekor') AND '{value}' = 'stor'"
                );
                let rows: Vec<It> = sql_query(these).load(conn)?;
                Ok(rows.into_iter().map(|row| row.it).collect())
            },
        }],
        ..Capability::new("beside", BESIDE)
    }
}

/// The municipality, its pages, and its people.
pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    /// The municipality as the worker has it.
    pub service: Arc<Town>,
    pub officer: PersonId,
    ids: BTreeMap<String, String>,
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    id: String,
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct It {
    #[diesel(sql_type = Text)]
    it: String,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::new(fresh, profile(), &capabilities());
        read_register(fresh, &town);
        let ids = town.db.read_now(|conn: &mut Conn| {
            let rows: Vec<Named> = sql_query("SELECT id, name FROM association").load(conn)?;
            Ok::<_, db::Error>(rows.into_iter().map(|it| (it.name, it.id)).collect())
        });
        let ids: BTreeMap<String, String> = ids.expect("a register");
        for one in STARTS {
            describe(&town, &ids[one.name], &one);
        }
        let officer = town.person("Marit Lunde", "marit@fjordvik.example");
        town.employ(&officer, RoleKind::CaseOfficer, None);
        let house = TestHouse::of(&town, capabilities);
        let service = in_service(town.open(catalog()).expect("the town opens"));
        Self {
            town,
            house,
            service,
            officer,
            ids,
        }
    }

    pub fn id(&self, name: &str) -> &str {
        &self.ids[name]
    }

    pub fn visitor(&self) -> Browser<'_> {
        self.house.browser(HOST)
    }

    pub fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    pub fn as_staff(&self) -> Browser<'_> {
        self.as_person(&self.officer)
    }

    /// A chair with an address of her own.
    pub fn chair(&self, association: &str, name: &str, email: &str) -> PersonId {
        let person = self.town.person(name, email);
        let id = self.id(association);
        self.town.give_role(&person, id, RoleKind::Chair);
        person
    }

    pub fn run(&self, statement: &str) {
        let done = self
            .town
            .db
            .write_now(|conn: &mut Conn| Ok::<_, db::Error>(sql_query(statement).execute(conn)?));
        done.expect("a statement of the story");
    }

    pub fn wait(&self, seconds: i64) {
        use kernel::Clock as _;
        let later = self.town.clock.now().plus_seconds(seconds);
        self.town.clock.set(later);
    }

    pub fn worker(&self, mailer: Arc<dyn Mailer>) -> Worker {
        let TestTown { db, clock, ids, .. } = &self.town;
        Worker::new(db.clone(), clock.clone(), ids.clone(), work(), mailer)
            .beside(self.service.clone() as _)
    }

    /// Does what is due and gives back what has been sent since the last time.
    pub fn mail(&self) -> Vec<Mail> {
        let post = Arc::new(Post::default());
        let Pass { .. } = self.worker(post.clone()).run_due_once().expect("a pass");
        post.taken()
    }

    /// Begins a message by the pages, and gives back its address.
    #[expect(clippy::unused_self, reason = "a story is told of the stage")]
    pub fn begin(&self, browser: &Browser<'_>, whom: &[(&str, &str)]) -> String {
        let begun = browser.send_form("/nb/saker/utsendelser/ny", whom);
        assert_eq!(begun.status(), 303);
        let there = begun.headers()["location"].to_str().expect("letters");
        there
            .strip_suffix("/tekst")
            .expect("the text comes next")
            .to_owned()
    }

    /// The same, with this text.
    pub fn write(
        &self,
        browser: &Browser<'_>,
        whom: &[(&str, &str)],
        text: &[(&str, &str)],
    ) -> String {
        let there = self.begin(browser, whom);
        let version = version_at(browser, &format!("{there}/tekst"));
        let mut fields = vec![("version", version.as_str())];
        fields.extend_from_slice(text);
        let written = browser.send_files(&format!("{there}/tekst"), &fields, &[]);
        assert_eq!(written.status(), 303, "the text is taken");
        there
    }

    /// Sends it.
    #[expect(clippy::unused_self, reason = "a story is told of the stage")]
    pub fn send(&self, browser: &Browser<'_>, there: &str) {
        let version = version_at(browser, there);
        let form = [("version", version.as_str()), ("do", "now")];
        let sent = browser.send_form(&format!("{there}/send"), &form);
        assert_eq!(sent.status(), 303, "it is sent");
    }
}

/// Everything people read.
fn catalog() -> Arc<Catalog> {
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(capabilities().iter().map(|capability| capability.texts))
        .collect();
    Arc::new(Catalog::new(&sources).expect("texts that can be spoken"))
}

fn in_service(town: Town) -> Arc<Town> {
    Arc::new(town.reaching(Outside {
        address: ADDRESS.into(),
        ..Outside::nothing()
    }))
}

/// What is done in the background.
pub fn work() -> Work {
    capabilities()
        .iter()
        .map(|capability| Work {
            kinds: (capability.jobs)(),
            subscribers: (capability.subscribers)(),
            schedule: capability.schedule.to_vec(),
        })
        .fold(Work::default(), Work::and)
}

/// The version in the form at an address.
pub fn version_at(browser: &Browser<'_>, path: &str) -> String {
    let page = browser.get(path);
    let versions = page.attributes("input[name=version]", "value");
    versions.first().cloned().expect("a form with a version")
}
