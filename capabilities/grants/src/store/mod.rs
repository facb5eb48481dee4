//! The room's rows.

pub mod answers;
pub mod applications;
pub mod cases;
pub mod commitments;
pub(crate) mod council_tables;
pub mod council_voices;
pub mod decisions;
pub mod duplicates;
pub mod files;
pub mod hearings;
pub mod impartiality;
pub mod joining;
pub mod letters;
pub mod paid;
pub mod recommending;
pub mod rounds;
pub mod samples;
pub mod schemes;
pub mod scores;
pub mod sittings;
pub mod stand_ins;
pub(crate) mod table;
pub mod thrown;
pub mod told_years;
pub mod trials;
pub mod waivers;

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
