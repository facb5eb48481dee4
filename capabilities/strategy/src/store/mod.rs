//! The room's rows.

pub mod comments;
pub mod documents;
pub mod kinds;
pub mod measures;
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
];

fn stored<T: Serialize>(content: &T) -> Result<String, Error> {
    serde_json::to_string(content).map_err(|fault| Error::Failed(fault.to_string()))
}

fn read<T: DeserializeOwned>(content: &str) -> Result<T, Error> {
    serde_json::from_str(content).map_err(|fault| Error::Failed(fault.to_string()))
}
