//! Stories of the pages, played in a small town.
//!
//! The national facts come in by the front door (a file and an import), the association's own by
//! the store. The browser of the tests looks over every page it gets, so a broken page fails here
//! whatever the story was about.

mod association;
mod contact;
mod find;
mod start;

use ::access::Actor;
use axum::{Router, routing::get};
use kernel::{District, Municipality, Position, Translated};
use testkit::{
    Fresh, TestHouse, TestTown,
    national::{self, Entity},
};
use web::Capability;

use crate::{
    actions::{ImportSources, import_national},
    model::{
        AccessFeature, Activity, ActivityStanding, AssociationId, Group, InternalRecord, Link,
        MeetingPlace, Openness, OwnProfile, Standing, StepFree, TargetGroup,
    },
    national::Source,
    store,
};

pub(crate) const HOST: &str = "fjordvik.example";
const HOSTILE: &str = "<script>alert(1)</script> & \"kor\" </title>";

fn capabilities() -> Vec<Capability> {
    vec![crate::capability(), desk()]
}

/// In place of the rooms that pages for officers and staff lead to.
fn desk() -> Capability {
    let texts = texts::Source {
        room: "desk",
        nb: "",
        nn: "",
        en: "",
    };
    Capability {
        pages: || {
            Router::new()
                .route("/saker", get(|| async { "the inbox" }))
                .route("/min-forening/{id}", get(|| async { "min forening" }))
                .route("/logg-inn", get(|| async { "sign in" }))
        },
        ..Capability::new("desk", texts)
    }
}

/// Fjordvik with two districts on the map, a telephone and an office.
fn profile() -> Municipality {
    let mut profile = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
    profile.contact.phone = "70000000".into();
    profile.contact.email = "frivillig@fjordvik.example".into();
    let district = |key: &str, name: &str, code: &str, longitude| District {
        key: key.into(),
        name: name.into(),
        postal_codes: vec![code.into()],
        position: Some(Position {
            latitude: 62.34,
            longitude,
        }),
        ..District::default()
    };
    profile.districts = vec![
        district("sandvik", "Sandvik", "9991", 5.85),
        district("aasen", "Aasen", "9992", 5.95),
    ];
    profile
}

pub(crate) struct Stage {
    pub(crate) town: TestTown,
    pub(crate) house: TestHouse,
}

impl Stage {
    /// A choir that has said everything about itself, a dozen that have said nothing, and one of
    /// each kind that the public sees less of, or nothing.
    pub(crate) fn set(fresh: &Fresh) -> Self {
        Self::reaching(fresh, web::Outside::nothing)
    }

    /// The same in a municipality that reaches more.
    pub(crate) fn reaching(fresh: &Fresh, outside: fn() -> web::Outside) -> Self {
        let town = TestTown::new(fresh, profile(), &capabilities()).reaching(outside());
        let mut entities = vec![
            Entity::new(1, "SANDVIK BLANDAKOR")
                .at(&["c/o Kanarine Fuglesang", "Fuglesangveien 7"], "9992")
                .with("epostadresse", "kanarine@fjordvik.example")
                .with("telefon", "22 33 44 55")
                .with("hjemmeside", "www.sandvikblandakor.example"),
            Entity::new(2, "FJORDVIK DIABETESFORENING"),
            Entity::new(3, "FJORDVIK SYKLEKLUBB").with("konkurs", true),
            Entity::new(4, "HEMMELIG ORDEN"),
        ];
        entities
            .extend((10..22).map(|at| Entity::new(at, &format!("AASEN LAG {at}")).at(&[], "9992")));
        let file = fresh.folder().join("entities.json");
        let records: Vec<_> = entities.into_iter().map(|entity| entity.0).collect();
        national::write(&file, &records);
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let stage = Self {
            house: TestHouse::of(&town, capabilities),
            town,
        };
        stage.say("Sandvik blandakor", &choir());
        stage.choose("Sandvik blandakor", "gospel-choir");
        stage.hide("Hemmelig orden");
        stage
    }

    pub(crate) fn id(&self, name: &str) -> AssociationId {
        let all = self.town.db.read_now(store::all).expect("a register");
        let found = all.into_iter().find(|association| association.name == name);
        found
            .unwrap_or_else(|| panic!("{name} is not in the register"))
            .id
    }

    /// The page of the association with this name, with what follows the id.
    pub(crate) fn path(&self, language: &str, name: &str, after: &str) -> String {
        format!("/{language}/forening/{}{after}", self.id(name))
    }

    pub(crate) fn say(&self, name: &str, own: &OwnProfile) {
        let (id, town) = (self.id(name), &self.town);
        let written = town
            .db
            .write_now(|conn| store::set_own(conn, &*town.clock, &*town.ids, &id, own));
        written.expect("an own profile");
    }

    pub(crate) fn choose(&self, name: &str, key: &str) {
        let id = self.id(name);
        let activity = Activity {
            key: key.into(),
            standing: ActivityStanding::Chosen,
            because: String::new(),
        };
        let chosen = self
            .town
            .db
            .write_now(|conn| store::set_proposals(conn, &id, &[activity]));
        chosen.expect("an activity");
    }

    pub(crate) fn hide(&self, name: &str) {
        let (id, town) = (self.id(name), &self.town);
        let internal = InternalRecord {
            listed: false,
            ..InternalRecord::default()
        };
        let hidden = town
            .db
            .write_now(|conn| store::set_internal(conn, &*town.clock, &id, &internal));
        hidden.expect("an internal record");
    }

    /// An association without number, that may call itself anything.
    pub(crate) fn add(&self, name: &str) -> AssociationId {
        let town = &self.town;
        let added = town.db.write_now(|conn| {
            store::insert(conn, &*town.clock, &*town.ids, None, name, Standing::Active)
        });
        added.expect("an association")
    }

    pub(crate) fn end(&self, name: &str, standing: Standing) {
        let id = self.id(name);
        let ended = self.town.db.write_now(|conn| {
            store::set_standing(conn, &id, standing)?;
            store::touch(conn, &*self.town.clock, &id, name)
        });
        ended.expect("a standing");
    }
}

fn choir() -> OwnProfile {
    OwnProfile {
        description: Translated {
            nb: "Vi synger alt fra salmer til schlagere. Du trenger ikke kunne noter, og alle stemmer \
                 er velkomne hos oss. Etter øvelsen drikker vi kaffe sammen og planlegger turer, og om \
                 våren holder vi konsert i kirken.\n\nVi har sunget siden 1948."
                .into(),
            nn: "Vi syng alt frå salmar til slagerar.".into(),
            en: String::new(),
        },
        how_to_start: Translated { nb: "Kom på en øvelse.".into(), ..Translated::default() },
        openness: Openness::Open,
        price_ore: Some((80_000, 160_000)),
        email: "styret-hemmelig@fjordvik.example".into(),
        target_groups: vec![TargetGroup::Adults, TargetGroup::Seniors],
        accessibility: vec![AccessFeature::StepFree],
        languages: vec!["nb".into(), "xx".into()],
        district: "sandvik".into(),
        confirmed_on: "2026-01-14".parse().ok(),
        meeting_places: vec![MeetingPlace {
            name: "Sandvik skole, aulaen".into(),
            address: "Skoleveien 4".into(),
            district: "sandvik".into(),
            position: Some(Position { latitude: 62.3447, longitude: 5.8531 }),
            step_free: StepFree::Yes,
        }],
        groups: vec![Group {
            name: "Hovedkoret".into(),
            ages: (Some(18), None),
            meets: "onsdag kl. 19–21".into(),
            place: "aulaen".into(),
            openness: Openness::Open,
            ..Group::default()
        }],
        links: vec![
            Link { label: "Bilder".into(), address: "https://bilder.example/?a=1&b=2".into() },
            Link { label: "Felle".into(), address: "javascript:alert(1)".into() },
        ],
        ..OwnProfile::default()
    }
}

/// What must never be shown: street, «c/o», telephone, e-mail and persons of the registers.
pub(crate) const CANARIES: [&str; 6] = [
    "Kanarine",
    "Fuglesang",
    "22334455",
    "22 33 44 55",
    "styret-hemmelig",
    "Storgata",
];

pub(crate) fn has_no_canary(body: &str, path: &str) {
    for canary in CANARIES {
        let found = body.to_lowercase().contains(&canary.to_lowercase());
        assert!(!found, "{path} shows {canary}");
    }
}
