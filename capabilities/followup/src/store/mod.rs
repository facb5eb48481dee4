//! The room's rows.
//!
//! Answers and values are added and never taken away; a decided report is never changed.

pub mod checks;
pub mod figures;
pub mod reports;
pub mod rounds;
mod table;
pub mod ties;

use db::{Error, Migration};
use serde::{Serialize, de::DeserializeOwned};

/// The tables.
pub const MIGRATIONS: &[Migration] = &[Migration::shared(
    "followup",
    "0001_followup",
    include_str!("../../schema/0001_followup.sql"),
)];

fn stored<T: Serialize>(content: &T) -> Result<String, Error> {
    serde_json::to_string(content).map_err(|fault| Error::Failed(fault.to_string()))
}

fn read<T: DeserializeOwned>(content: &str) -> Result<T, Error> {
    serde_json::from_str(content).map_err(|fault| Error::Failed(fault.to_string()))
}
