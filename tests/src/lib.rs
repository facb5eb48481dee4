//! What the tests across rooms share: the list of capabilities, and the checkout as they read it.
//!
//! `architecture/` holds the house to its own rules by reading its files and its manifests;
//! `stories/` tells what people do across rooms, on both database engines; `browser/` walks through
//! the pages in a real browser. `cargo xtask test` runs them all.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use web::Capability;

/// The capabilities, as `app/src/capabilities.rs` lists them; a test compares the two.
pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        venues::capability(),
        prices::capability(),
        bookings::capability(),
        openings::capability(),
        caretaking::capability(),
        people::capability(),
        officers::capability(),
        upkeep::capability(),
        allocation::capability(),
        councils::capability(),
        grants::capability(),
        complaints::capability(),
        payments::capability(),
        strategy::capability(),
        followup::capability(),
        messages::capability(),
        casework::capability(),
    ]
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .map_or_else(|| here.to_owned(), Path::to_owned)
}

/// A file of the checkout.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Source {
    /// The lines of a Rust file before its tests, without comments.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        let code = self
            .text
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap_or_default();
        code.lines()
            .filter(|line| !line.trim_start().starts_with("//"))
    }
}

/// Folders that hold what is made, fetched or private, and not written by us.
const NOT_OURS: [&str; 6] = [
    "target",
    "node_modules",
    ".git",
    "demo",
    "data",
    "screenshots",
];

/// Every text file of ours with one of these endings; `data` folders inside crates included.
pub fn files(endings: &[&str]) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    gather(&root, &root, endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no files that end with {endings:?}");
    found
}

fn gather(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder)
        .expect("a folder of the checkout")
        .flatten()
    {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let at_root = folder == root;
        if path.is_dir() {
            let skipped = NOT_OURS.contains(&name.as_str())
                && (at_root || !["demo", "data"].contains(&name.as_str()));
            if !skipped {
                gather(root, &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending))
            && let Ok(text) = fs::read_to_string(&path)
        {
            let path = path.strip_prefix(root).unwrap_or(&path);
            found.push(Source {
                path: path.display().to_string().replace('\\', "/"),
                text,
            });
        }
    }
}

/// Reads national files, or what an address answers, into a town, as its operator would.
pub fn import(
    town: &testkit::TestTown,
    entities: &str,
    voluntary: Option<&str>,
) -> Result<associations::actions::ImportReport, associations::actions::ImportRefusal> {
    use associations::{
        actions::{ImportSources, import_national_over},
        national::{Source, Wire},
    };
    let source = |written: &str| Source::parse(written).expect("a source written by the test");
    let sources = ImportSources {
        entities: source(entities),
        voluntary: voluntary.map(source),
    };
    import_national_over(
        &Wire::with_manners(Duration::ZERO, Duration::from_secs(20)),
        &town.db,
        &*town.clock,
        &*town.ids,
        &access::Actor::Operator,
        &sources,
        &mut |_| {},
    )
}

/// Lets an association say about itself where messages reach it, as its own page will.
pub fn speak(town: &testkit::TestTown, name: &str, email: &str) {
    const NOTHING: &str = r#"{"nb":"","nn":"","en":""}"#;
    let statement = format!(
        "INSERT INTO own_profile (association_id, short_name, description, how_to_start, openness, website, \
         email, target_groups, accessibility, languages, district, changed_at) SELECT id, '', '{NOTHING}', \
         '{NOTHING}', 'open', '', '{email}', '[]', '[]', '[]', '', made_at FROM association WHERE name = '{name}'"
    );
    change(town, &statement);
}

/// Changes something in the database, as a page of a later time, or of staff, will.
pub fn change(town: &testkit::TestTown, statement: &str) {
    use diesel::RunQueryDsl as _;
    let done: Result<usize, db::Error> = town.db.write_now(|conn: &mut db::Conn| {
        let rows = diesel::sql_query(statement).execute(conn)?;
        db::changes::bump(conn, "associations")?;
        Ok(rows)
    });
    assert!(
        done.expect("a statement of ours") > 0,
        "nothing was changed by: {statement}"
    );
}

/// The premises that [`open_premises`] makes.
pub const PREMISES: &str = "kornsalen";

/// Gives a town one room that can be borrowed.
pub fn open_premises(town: &testkit::TestTown) {
    use venues::{access, actions, model};
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let permit = access::may(
        &::access::Actor::Operator,
        access::Action::Describe,
        &access::For::NOBODY,
    )
    .expect("the operator may");
    let site = model::Site {
        id: "site".into(),
        name: "Folkets Hus".into(),
        ..model::Site::default()
    };
    let room = model::Premises {
        id: PREMISES.into(),
        site: site.id.clone(),
        name: "Kornsalen".into(),
        kind: model::PremisesKind::Meeting,
        about: String::new(),
        closed_on_holidays: true,
        atoms: Vec::new(),
        sets: Vec::new(),
        facts: Vec::new(),
        suits: Vec::new(),
        opening: Vec::new(),
        closures: Vec::new(),
        rules: Vec::new(),
    };
    let opened: Result<(), db::Error> = town.db.write_now(|conn| {
        actions::add_site(conn, parts, &permit, &site)?;
        actions::add_premises(conn, parts, &permit, &room)
    });
    opened.expect("a room can be added");
}
