//! The theatre of Sandvik with two tasks that wait, a case officer and a reader.

use access::{PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national,
};
use jiff::civil::date;
use tasks::{Addressee, NewTask};
use testkit::{Browser, Fresh, TestHouse, TestTown};
use web::{Capability, TaskKind};

/// The desk, and a room that opens tasks for it.
fn capabilities() -> Vec<Capability> {
    let noise = Capability {
        task_kinds: &[
            TaskKind {
                kind: "noise.told",
                text_id: "desk-kinds",
                ends_by_hand: true,
            },
            TaskKind {
                kind: "noise.decide",
                text_id: "desk-common",
                ends_by_hand: false,
            },
        ],
        ..Capability::new(
            "noise",
            texts::Source {
                room: "noise",
                nb: "noise-title = Ny adresse { $what }\ndeed-noise-look-into = Så nærmere på det\n",
                nn: "noise-title = Ny adresse { $what }\ndeed-noise-look-into = Så nærmere på det\n",
                en: "noise-title = New address { $what }\ndeed-noise-look-into = Looked into it\n",
            },
        )
    };
    vec![associations::capability(), casework::capability(), noise]
}

/// The theatre of Sandvik, read from a national file; gives its id.
fn an_association(fresh: &Fresh, town: &TestTown) -> String {
    let file = fresh.folder().join("entities.json");
    let theatre = testkit::national::Entity::new(1, "SANDVIK TEATERLAG");
    testkit::national::write(&file, &[theatre.0]);
    let sources = ImportSources {
        entities: national::Source::parse(&file.display().to_string()).expect("a path"),
        voluntary: None,
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    let operator = access::Actor::Operator;
    import_national(&town.db, clock, ids, &operator, &sources, &mut |_| {}).expect("it is read");
    let names = town.db.read_now(associations::names).expect("an answer");
    names.into_iter().next().expect("one association").0
}

pub struct Desk {
    pub town: TestTown,
    pub house: TestHouse,
    pub marit: PersonId,
    pub ola: PersonId,
    pub told: String,
    pub decide: String,
}

impl Desk {
    pub fn new(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let marit = town.person("Marit Lunde", "marit@fjordvik.example");
        let ola = town.person("Ola Bakke", "ola@fjordvik.example");
        town.employ(&marit, RoleKind::CaseOfficer, Some("kultur"));
        town.employ(&ola, RoleKind::Reader, None);
        let association = an_association(fresh, &town);
        let open = |kind: &str, due| {
            let new = NewTask {
                kind,
                subject: kind,
                addressee: Addressee::Staff {
                    capability: "noise".to_owned(),
                    unit: "kultur".to_owned(),
                },
                association: Some(&association),
                title: "noise-title",
                remark: "",
                words: &[("what", "Kaigata 2")],
                path: "/foreninger",
                due_on: due,
            };
            town.db
                .write_now(|conn| tasks::open(conn, &*town.clock, &*town.ids, &new))
                .expect("a task")
        };
        let (told, decide) = (
            open("noise.told", Some(date(2026, 3, 10))),
            open("noise.decide", None),
        );
        let house = TestHouse::of(&town, capabilities);
        Self {
            town,
            house,
            marit,
            ola,
            told,
            decide,
        }
    }

    pub fn as_(&self, person: &PersonId) -> Browser<'_> {
        self.house
            .browser("fjordvik.example")
            .sign_in(&self.town, person)
    }

    pub fn open_count(&self) -> i64 {
        let filter = tasks::DeskFilter::default();
        let desk = self
            .town
            .db
            .read_now(|conn| tasks::desk(conn, &filter, 0, 10));
        desk.expect("an answer").count
    }
}
