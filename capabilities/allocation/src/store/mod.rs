//! Tables and queries.

pub mod keys;
pub mod runs;
pub mod snapshots;
mod table;

use db::Error;
use serde::de::DeserializeOwned;

/// Reads what was kept as JSON. What we wrote ourselves can be read; anything else is a fault.
fn read_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|fault| Error::Failed(fault.to_string()))
}
