//! Opening a municipality's database for a command, and showing that two databases are equal.

use db::{Db, Migration, copy::TableSum};
use web::TownRefusal;

use crate::{config::Entry, refusal::Refusal};

/// Opens the database of `entry`, and makes sure that it holds that municipality.
pub fn open(entry: &Entry, migrations: &[Migration]) -> Result<Db, Refusal> {
    let db = Db::open(&entry.database, migrations)?;
    let found = db.read_now(db::municipality::load)?;
    if found.is_some_and(|found| found.number == entry.number) {
        return Ok(db);
    }
    Err(Refusal::Town(TownRefusal::AnotherMunicipality {
        location: entry.database.to_string(),
        number: entry.number.clone(),
    }))
}

/// Table by table: rows, checksum, and whether `there` is equal to `here`.
pub fn compared(here: &[TableSum], there: &[TableSum]) -> String {
    let mut lines = vec![format!(
        "{:<28} {:>9}  {:<32}  equal",
        "table", "rows", "checksum"
    )];
    lines.extend(here.iter().map(|sum| {
        let equal = if there.contains(sum) { "yes" } else { "NO" };
        format!(
            "{:<28} {:>9}  {:<32}  {equal}",
            sum.table, sum.rows, sum.sum
        )
    }));
    lines.join("\n")
}
