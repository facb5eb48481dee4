//! Short words for what the stories write and look up.

use db::{Conn, copy::TableSum};
use diesel::{
    QueryableByName, RunQueryDsl as _, sql_query,
    sql_types::{Nullable, Text},
};
use serde_json::Value;
use stories::{capabilities, import};
pub use stories::{change as set, speak};
use testkit::{
    Fresh, Page, TestHouse, TestTown,
    national::{self, Entity},
};

/// Where stories about one municipality play.
pub const HOST: &str = "fjordvik.example";

/// Fjordvik, which has read these associations from a file.
pub fn town_with(fresh: &Fresh, entities: &[Entity]) -> TestTown {
    let town = TestTown::fjordvik(fresh, &capabilities());
    read(fresh, &town, entities);
    town
}

/// Reads a file of these associations, and tells what it came to.
pub fn read(fresh: &Fresh, town: &TestTown, entities: &[Entity]) -> Value {
    let file = fresh.folder().join("entities.json");
    let records: Vec<Value> = entities.iter().map(|entity| entity.0.clone()).collect();
    national::write(&file, &records);
    let report = import(town, &file.display().to_string(), None).expect("a sound file is read");
    serde_json::to_value(report).expect("a report is JSON")
}

/// The house that serves the town.
pub fn house_of(town: &TestTown) -> TestHouse {
    TestHouse::of(town, capabilities)
}

/// Names in the open list, in its order.
pub fn listed(page: &Page) -> Vec<String> {
    let list = page.json();
    let items = list["items"].as_array().expect("a list of items").iter();
    items
        .map(|item| item["name"].as_str().expect("a name").to_owned())
        .collect()
}

/// The id of the association with this name, in the open list.
pub fn id_of(house: &TestHouse, name: &str) -> String {
    let list = house
        .browser(HOST)
        .get("/api/v1/associations?limit=100")
        .json();
    let items = list["items"].as_array().expect("a list of items");
    let found = items.iter().find(|item| item["name"] == name);
    let id = found.and_then(|item| item["id"].as_str());
    id.unwrap_or_else(|| panic!("{name} is not in the list: {list}"))
        .to_owned()
}

/// One line of the history of an association.
#[derive(QueryableByName, Debug, PartialEq, Eq)]
pub struct Change {
    /// The association's name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// What happened.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// The field.
    #[diesel(sql_type = Text)]
    pub field: String,
    /// What stood there.
    #[diesel(sql_type = Nullable<Text>)]
    pub before: Option<String>,
    /// What stands there now.
    #[diesel(sql_type = Nullable<Text>)]
    pub after: Option<String>,
}

/// The whole history, oldest first, in words: `Name: kind field before → after`.
pub fn history(town: &TestTown) -> Vec<String> {
    let found: Result<Vec<Change>, db::Error> = town.db.read_now(|conn: &mut Conn| {
        let asked = "SELECT a.name, c.kind, c.field, c.before, c.after FROM association_change c \
                     JOIN association a ON a.id = c.association_id ORDER BY c.at, c.id";
        Ok(sql_query(asked).load(conn)?)
    });
    let told = |change: Change| {
        let from_to = match (change.before, change.after) {
            (None, None) => String::new(),
            (before, after) => {
                format!(
                    " {} → {}",
                    before.unwrap_or_default(),
                    after.unwrap_or_default()
                )
            }
        };
        format!("{}: {} {}{from_to}", change.name, change.kind, change.field)
            .trim_end()
            .to_owned()
    };
    found
        .expect("the history can be read")
        .into_iter()
        .map(told)
        .collect()
}

/// Count and checksum of every table, but for the ledgers of readings and of who did what.
pub fn sums(town: &TestTown) -> Vec<TableSum> {
    let ledgers = ["national_import", "audit", "change_number", "changes"];
    let sums = db::copy::sums(&town.db, town.migrations()).expect("tables can be summed");
    assert!(sums.iter().any(|sum| sum.rows > 0), "nothing is summed");
    sums.into_iter()
        .filter(|sum| !ledgers.iter().any(|ledger| sum.table.starts_with(ledger)))
        .collect()
}
