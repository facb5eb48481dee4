//! The room's rows.

pub mod answers;
pub mod applications;
pub mod cases;
pub mod decisions;
pub mod files;
pub mod joining;
pub mod rounds;
pub mod schemes;
pub(crate) mod table;

use db::Error;
use serde::{Serialize, de::DeserializeOwned};

/// As many values are asked for at once.
const AT_ONCE: usize = 500;

fn stored<T: Serialize>(content: &T) -> Result<String, Error> {
    serde_json::to_string(content).map_err(|fault| Error::Failed(fault.to_string()))
}

fn read<T: DeserializeOwned>(content: &str) -> Result<T, Error> {
    serde_json::from_str(content).map_err(|fault| Error::Failed(fault.to_string()))
}
