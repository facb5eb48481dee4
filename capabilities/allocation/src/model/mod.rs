//! Keys with their versions, frozen numbers and runs, as they are kept.

mod key;
mod run;

pub use key::{AllocationKey, KeyState, KeyVersion};
pub use run::{AllocationRun, KeptSnapshot, RunPurpose};
