//! Fjordvik's two districts, and the handful of associations that live there: which of them are
//! choirs or bands, in the north, with a group under twenty, and have an address.

use db::{Conn, changes};
use diesel::{RunQueryDsl as _, sql_query};
use kernel::{District, Municipality, Translated};
use testkit::{Fresh, TestTown, national::Entity};

/// An association to begin with.
pub struct Start {
    pub name: &'static str,
    email: &'static str,
    postal_code: &'static str,
    activity: &'static str,
    ages: Option<(i32, i32)>,
    language: &'static str,
}

const NORTH: &str = "9991";
const SOUTH: &str = "9992";

pub const STARTS: [Start; 7] = [
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

pub fn profile() -> Municipality {
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

pub fn read_register(fresh: &Fresh, town: &TestTown) {
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
pub fn describe(town: &TestTown, id: &str, one: &Start) {
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
