//! The room's rows.

pub mod comments;
pub mod documents;
pub mod input_files;
pub mod inputs;
pub mod kept;
pub mod kinds;
pub mod measures;
pub mod others;
pub mod pictures;
pub mod plans;
pub mod processes;
pub mod roles;
pub mod sections;
pub(crate) mod table;

use db::{Error, Migration};
use serde::{Serialize, de::DeserializeOwned};

/// The tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "strategy",
        "0001_strategy",
        include_str!("../../schema/0001_strategy.sql"),
    ),
    Migration::shared(
        "strategy",
        "0002_measures",
        include_str!("../../schema/0002_measures.sql"),
    ),
    Migration::shared(
        "strategy",
        "0003_process",
        include_str!("../../schema/0003_process.sql"),
    ),
    Migration::shared(
        "strategy",
        "0004_input",
        include_str!("../../schema/0004_input.sql"),
    ),
    Migration::shared(
        "strategy",
        "0005_others",
        include_str!("../../schema/0005_others.sql"),
    ),
    Migration::shared(
        "strategy",
        "0006_plan",
        include_str!("../../schema/0006_plan.sql"),
    ),
    Migration::shared(
        "strategy",
        "0007_files",
        include_str!("../../schema/0007_files.sql"),
    ),
    Migration::shared(
        "strategy",
        "0008_kept",
        include_str!("../../schema/0008_kept.sql"),
    ),
];

fn stored<T: Serialize>(content: &T) -> Result<String, Error> {
    serde_json::to_string(content).map_err(|fault| Error::Failed(fault.to_string()))
}

fn read<T: DeserializeOwned>(content: &str) -> Result<T, Error> {
    serde_json::from_str(content).map_err(|fault| Error::Failed(fault.to_string()))
}
