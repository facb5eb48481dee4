//! Fjordvik with two districts, a handful of associations, officers and a case officer; and a mail
//! server that only remembers.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use access::{PersonId, RoleKind};
use axum::{Router, routing::get};
use db::{Conn, changes};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use jobs::{
    Pass, Work, Worker,
    mail::{Body, Delivery, Letter, Mailer, SendError},
};
use kernel::{District, Municipality, Translated};
use testkit::{Browser, Fresh, TestHouse, TestTown, national::Entity};
use texts::Catalog;
use web::{Capability, Outside, Town};

pub const HOST: &str = "fjordvik.example";
pub const ADDRESS: &str = "https://frivillig.fjordvik.example";

pub fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), messages::capability(), beside()]
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
        ..Capability::new("beside", NOTHING)
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

/// An association to begin with.
struct Start {
    name: &'static str,
    email: &'static str,
    postal_code: &'static str,
    activity: &'static str,
    ages: Option<(i32, i32)>,
    language: &'static str,
}

const NORTH: &str = "9991";
const SOUTH: &str = "9992";

const STARTS: [Start; 7] = [
    start(
        "Nordbygda Skolekorps",
        "post@nordbygda.example",
        NORTH,
        "marching-band",
        Some((9, 19)),
        "Bokmål",
    ),
    start(
        "Nordre Barnekor",
        "post@nordrebarnekor.example",
        NORTH,
        "choir",
        Some((6, 12)),
        "Nynorsk",
    ),
    start(
        "Nordre Mannskor",
        "post@mannskor.example",
        NORTH,
        "choir",
        Some((20, 90)),
        "Bokmål",
    ),
    start(
        "Nordre Blandakor",
        "",
        NORTH,
        "choir",
        Some((16, 80)),
        "Bokmål",
    ),
    start(
        "Nordre Fotballklubb",
        "post@nfk.example",
        NORTH,
        "football",
        Some((6, 19)),
        "Bokmål",
    ),
    start(
        "Søre Ungdomskor",
        "post@ungdomskor.example",
        SOUTH,
        "choir",
        Some((13, 19)),
        "Bokmål",
    ),
    start(
        "Nordre Musikklag",
        "post@musikklag.example",
        NORTH,
        "marching-band",
        None,
        "Bokmål",
    ),
];

const fn start(
    name: &'static str,
    email: &'static str,
    postal_code: &'static str,
    activity: &'static str,
    ages: Option<(i32, i32)>,
    language: &'static str,
) -> Start {
    Start {
        name,
        email,
        postal_code,
        activity,
        ages,
        language,
    }
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    id: String,
    #[diesel(sql_type = Text)]
    name: String,
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
        let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
            .chain(capabilities().iter().map(|capability| capability.texts))
            .collect();
        let words = Arc::new(Catalog::new(&sources).expect("texts that can be spoken"));
        let service = town.open(words).expect("the town opens");
        let service = Arc::new(service.reaching(Outside {
            address: ADDRESS.into(),
            ..Outside::nothing()
        }));
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

    pub fn worker(&self, post: &Arc<Post>) -> Worker {
        let work = capabilities()
            .iter()
            .map(|capability| Work {
                kinds: (capability.jobs)(),
                subscribers: (capability.subscribers)(),
                schedule: capability.schedule.to_vec(),
            })
            .fold(Work::default(), Work::and);
        let TestTown { db, clock, ids, .. } = &self.town;
        Worker::new(db.clone(), clock.clone(), ids.clone(), work, post.clone())
            .beside(self.service.clone() as _)
    }

    /// Does what is due and gives back what has been sent since the last time.
    pub fn mail(&self) -> Vec<Mail> {
        let post = Arc::new(Post::default());
        let Pass { .. } = self.worker(&post).run_due_once().expect("a pass");
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

/// The version in the form at an address.
pub fn version_at(browser: &Browser<'_>, path: &str) -> String {
    let page = browser.get(path);
    let versions = page.attributes("input[name=version]", "value");
    versions.first().cloned().expect("a form with a version")
}

/// What a mail server was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub unsubscribe: Option<String>,
}

/// A mail server that takes everything and remembers; but for one address, when it refuses that.
#[derive(Default)]
pub struct Post(Mutex<Vec<Mail>>, Option<&'static str>);

impl Post {
    pub fn refusing(address: &'static str) -> Self {
        Self(Mutex::default(), Some(address))
    }

    pub fn taken(&self) -> Vec<Mail> {
        self.0.lock().expect("the post").clone()
    }
}

impl Mailer for Post {
    fn send(&self, letter: &Letter) -> Result<(), SendError> {
        if Some(letter.to.as_str()) == self.1 {
            return Err(SendError::Bounced("nobody here".into()));
        }
        let text = match &letter.body {
            Body::Plain(text) => text.clone(),
            Body::Letter(content) => content.text(),
        };
        self.0.lock().expect("the post").push(Mail {
            id: letter.id.clone(),
            to: letter.to.to_string(),
            subject: letter.subject.clone(),
            text,
            unsubscribe: letter.unsubscribe.clone(),
        });
        Ok(())
    }

    fn delivery(&self) -> Delivery {
        Delivery::Server("a test".into())
    }

    fn reach(&self) -> Result<(), SendError> {
        Ok(())
    }
}

fn profile() -> Municipality {
    let mut profile = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
    let district = |key: &str, name: &str, code: &str| District {
        key: key.into(),
        name: name.into(),
        names: Translated::default(),
        postal_codes: vec![code.into()],
        position: None,
    };
    profile.districts = vec![
        district("nord", "Nord", NORTH),
        district("sor", "Sør", SOUTH),
    ];
    profile
}

fn read_register(fresh: &Fresh, town: &TestTown) {
    use associations::{
        actions::{ImportSources, import_national},
        national::Source,
    };
    let entities: Vec<_> = (1..)
        .zip(STARTS)
        .map(|(count, one)| {
            Entity::new(count, one.name)
                .at(&["Storgata 1"], one.postal_code)
                .with("maalform", one.language)
                .with("epostadresse", one.email)
                .0
        })
        .collect();
    let file = fresh.folder().join("entities.json");
    testkit::national::write(&file, &entities);
    let sources = ImportSources {
        entities: Source::parse(&file.display().to_string()).expect("a path"),
        voluntary: None,
    };
    let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
    import_national(
        db,
        clock,
        ids,
        &access::Actor::Operator,
        &sources,
        &mut |_| {},
    )
    .expect("a reading");
}

/// What the association has said about itself: what it does, and for which ages.
fn describe(town: &TestTown, id: &str, one: &Start) {
    const NOTHING: &str = r#"{"nb":"","nn":"","en":""}"#;
    let mut statements = vec![
        format!("DELETE FROM association_activity WHERE association_id = '{id}'"),
        format!(
            "INSERT INTO association_activity (association_id, activity, standing, because) \
             VALUES ('{id}', '{}', 'chosen', '')",
            one.activity
        ),
        format!(
            "INSERT INTO own_profile (association_id, short_name, description, how_to_start, \
             openness, website, email, target_groups, accessibility, languages, district, \
             changed_at) SELECT id, '', '{NOTHING}', '{NOTHING}', 'open', '', '', '[]', '[]', \
             '[]', '', made_at FROM association WHERE id = '{id}'"
        ),
    ];
    if let Some((from, to)) = one.ages {
        statements.push(format!(
            "INSERT INTO association_group (id, association_id, rank, name, age_from, age_to, \
             meets, place, openness) VALUES ('g-{id}', '{id}', 1, 'Gruppa', {from}, {to}, '', '', \
             'open')"
        ));
    }
    let done = town.db.write_now(|conn: &mut Conn| {
        for statement in &statements {
            sql_query(statement).execute(conn)?;
        }
        changes::bump(conn, "associations")?;
        Ok::<_, db::Error>(())
    });
    done.expect("statements of the story");
}
