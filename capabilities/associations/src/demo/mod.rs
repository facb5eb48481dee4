//! Fjordvik: a whole town of fictional associations, for the demonstration and for tests.
//!
//! Fjordvik kommune (number 9999, which Statistics Norway has given to nobody) has about 24 000
//! people on a coast of its own and some five hundred associations, mixed as in a real Norwegian
//! municipality: a quarter is sport, one name in seven reveals health, faith, politics or origin,
//! four in ten give a «c/o» as address, one in four has more than one ICNPO category. The lists lie
//! in `data/demo/`; what is left to chance is drawn from the name (`chance`), so the town is the
//! same every time. Nobody here is real: people, addresses and numbers are invented, and e-mail and
//! web addresses end in `.example` (RFC 2606). National organisations carry their true names.

mod addresses;
mod chance;
mod changes;
mod doors;
mod entity;
mod kinds;
mod known;
mod layer;
mod meetings;
mod places;
mod rows;
#[cfg(test)]
mod tests;
mod town;
mod voluntary;
mod wording;

use std::collections::HashMap;

use kernel::OrganisationNumber;
use serde_json::Value;

pub use changes::{changed_file, latest_file};
pub use doors::address_register;
pub use known::Known;
pub use town::profile;
pub use voluntary::account;

use crate::model::OwnProfile;
use chance::Chance;
use rows::{Row, rows};

/// One association of Fjordvik, as three sources have it.
#[derive(Clone, Debug, PartialEq)]
pub struct DemoAssociation {
    /// What the national registers have; `None` for a group without organisation number.
    pub national: Option<National>,
    /// As people write it, without the misspellings some are registered with.
    pub name: String,
    /// What it says about itself.
    pub own: Option<OwnProfile>,
    /// Keys of the vocabulary it has chosen.
    pub activities: Vec<String>,
    /// Whether the public may see it.
    pub listed: bool,
    /// The municipality's note for colleagues; mostly empty.
    pub internal_note: String,
}

/// Records in the true shape of the national registers.
#[derive(Clone, Debug, PartialEq)]
pub struct National {
    /// The entity register's record, version 2, name in capitals.
    pub entity: Value,
    /// The voluntary register's record, for those that are in it.
    pub voluntary: Option<Value>,
}

/// Every association of Fjordvik, in the order of `data/demo/associations.tsv`.
///
/// A few are there to be told apart: five have their business address in the neighbouring
/// municipality 9998 (an import counts them `elsewhere`), and three are deleted, with only what the
/// register still answers about a deleted unit.
pub fn associations() -> Vec<DemoAssociation> {
    let rows = rows();
    let numbers = numbers(&rows);
    rows.iter()
        .map(|row| DemoAssociation {
            national: numbers.get(row.name).map(|number| National {
                entity: entity::entity(row, number),
                voluntary: voluntary::record(row, number, &numbers),
            }),
            name: row.name.to_owned(),
            own: layer::own(row),
            activities: activities(row),
            listed: !row.marks.has("unlisted"),
            internal_note: note(row).to_owned(),
        })
        .collect()
}

/// Fictional numbers by name. They begin with 902–909, where we know of no real one; that is no
/// promise, so nothing may ever be sent to them.
fn numbers(rows: &[Row]) -> HashMap<&'static str, OrganisationNumber> {
    let scattered = |place: u32| 90_214_000 + (place * 193 % 521) * 1_373;
    let numbered = (0..)
        .zip(rows)
        .filter(|(_, row)| !row.marks.has("nonumber"));
    numbered
        .map(|(place, row)| {
            let first = scattered(place);
            let number = (first..first + 99).find_map(OrganisationNumber::from_first_eight);
            (row.name, number.expect("ten of eleven have a check digit"))
        })
        .collect()
}

/// What has an own layer has mostly chosen its activities; of the others the first is left to the
/// proposals.
fn activities(row: &Row) -> Vec<String> {
    let chosen = layer::has_own(row) && Chance::of(row.name, "activities").percent(85);
    let keys = if chosen { row.activities() } else { Vec::new() };
    keys.into_iter().map(str::to_owned).collect()
}

fn note(row: &Row) -> &'static str {
    const NOTES: [&str; 6] = [
        "Nytt styre i mars. Kassereren er ute på høsten, ring lederen.",
        "Har lånt nøkkel 14 til Folkets Hus.",
        "Ønsker post på papir.",
        "Spurte om fast tid i hall i 2025, står på liste.",
        "Rapport for 2024 kom for sent, avtalt ny frist.",
        "Samarbeider med nabolaget om felles søknad.",
    ];
    let mut chance = Chance::of(row.name, "note");
    if row.marks.has("unlisted") {
        "Vil ikke stå i den åpne lista."
    } else if chance.percent(5) {
        chance.pick(&NOTES)
    } else {
        ""
    }
}
