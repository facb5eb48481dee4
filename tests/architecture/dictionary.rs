//! Every table and column is explained, and every column that looks like personal data is on the
//! list from which export and erasure work.

use std::collections::BTreeSet;

use db::Conn;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use stories::{capabilities, root};
use testkit::{Fresh, TestTown, on_each_engine};

/// What names of columns that hold something about a person look like.
const LOOKS_PERSONAL: [&str; 12] = [
    "email",
    "phone",
    "mobile",
    "person",
    "birth",
    "contact",
    "to_address",
    "reply_to",
    "body",
    "first_name",
    "last_name",
    "record",
];

/// Columns that look so and are not, with why.
const NOT_PERSONAL: [(&str, &str); 8] = [
    ("complaint.body", "the body that answers an appeal"),
    (
        "grant_decision.body",
        "the body that decided, such as a committee",
    ),
    ("grant_sitting.body", "the body that sat"),
    (
        "voluntary_record.record",
        "the voluntary register tells of the association alone: no person, no address; of its account number only a hash is kept",
    ),
    (
        "mailing.body_nb",
        "what the municipality writes to many associations; names nobody",
    ),
    (
        "mailing.body_nn",
        "what the municipality writes to many associations; names nobody",
    ),
    ("notice.body", "a public notice of the municipality"),
    (
        "unit.email",
        "the shared address of a unit, shown to associations",
    ),
];

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

fn columns(fresh: &Fresh) -> BTreeSet<(String, String)> {
    let town = TestTown::fjordvik(fresh, &capabilities());
    let asked = match fresh.engine {
        db::Engine::Sqlite => {
            "SELECT t.name AS table_name, c.name AS column_name FROM sqlite_master t \
             JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
        }
        db::Engine::Postgres => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    let found: Result<Vec<Column>, db::Error> = town
        .db
        .read_now(|conn: &mut Conn| Ok(sql_query(asked).load(conn)?));
    found
        .expect("the engine tells of its tables")
        .into_iter()
        .map(|column| (column.table_name, column.column_name))
        // The ledger of steps is the database room's own and made by its code.
        .filter(|(table, _)| table != "migration")
        .collect()
}

/// Places on the list of personal data, as `table.column`.
fn declared() -> BTreeSet<String> {
    let capabilities = capabilities();
    let places = capabilities
        .iter()
        .flat_map(|capability| capability.personal_data)
        .map(|data| data.place);
    places
        .flat_map(|place| place.split(", "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_table_and_column_stands_in_the_dictionary() {
    let dictionary = std::fs::read_to_string(root().join("docs/generated/data-dictionary.md"))
        .expect("docs/generated/data-dictionary.md; run cargo xtask docs");
    on_each_engine(|fresh| {
        for (table, column) in columns(fresh) {
            let about = dictionary
                .split("\n### ")
                .find(|part| part.lines().next() == Some(table.as_str()))
                .unwrap_or_else(|| panic!("the dictionary does not have the table {table}"));
            assert!(
                about.contains(&format!("| `{column}` |")),
                "the dictionary does not have {table}.{column}"
            );
        }
    });
}

#[test]
fn both_engines_have_the_same_tables() {
    let seen = std::cell::RefCell::new(Vec::new());
    on_each_engine(|fresh| seen.borrow_mut().push(columns(fresh)));
    let seen = seen.into_inner();
    assert!(
        seen.iter()
            .all(|columns| *columns == seen[0] && !columns.is_empty())
    );
}

#[test]
fn a_column_that_looks_like_personal_data_is_on_the_list() {
    let declared = declared();
    on_each_engine(|fresh| {
        let columns = columns(fresh);
        let places: BTreeSet<String> = columns
            .iter()
            .map(|(table, column)| format!("{table}.{column}"))
            .collect();
        let mut unlisted = Vec::new();
        for (table, column) in &columns {
            let place = format!("{table}.{column}");
            let looks_so = LOOKS_PERSONAL.iter().any(|word| column.contains(word));
            let excused = NOT_PERSONAL.iter().any(|(known, _)| *known == place);
            if looks_so && !excused && !declared.contains(&place) {
                unlisted.push(place);
            }
        }
        assert!(
            unlisted.is_empty(),
            "look like personal data; list them: {unlisted:?}"
        );
        for place in declared
            .iter()
            .map(String::as_str)
            .chain(NOT_PERSONAL.map(|(place, _)| place))
        {
            assert!(
                places.contains(place),
                "{place} is on a list and in no table"
            );
        }
    });
}
