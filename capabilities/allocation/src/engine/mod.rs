//! The engine: keys, snapshots and runs, without a database, a clock or a language.
//!
//! A [`Key`] is a list of [`Step`]s. A [`Plan`] says which key shares which pot among whom, and
//! [`run`] takes it through a frozen [`Snapshot`] to an [`Outcome`]: what each gets, what is left, and
//! the lines that add up to it. [`check`] tells what is to be warned of, [`explain()`] why one
//! association gets what it gets.
//!
//! - Sums are exact until the step that rounds them ([`exact`]). Nothing is ever a floating number.
//! - The order of associations means nothing: rows stand by id, ties follow a stated order.
//! - What is given is never more than the pot: it is only ever taken out of what is left, and asked
//!   once more at the end.
//! - The same plan and snapshot give the same bytes ([`canonical`]).

mod check;
pub mod exact;
mod explain;
mod figure;
mod key;
mod outcome;
mod plan;
mod refusal;
mod round;
mod snapshot;
mod step;
mod steps;
#[cfg(test)]
mod tests;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

pub use check::{Check, Warning, check, warnings};
pub use exact::{Bounds, Filled};
pub use explain::{Explanation, Reason, Told, explain};
pub use figure::{Figure, UnknownFigure};
pub use key::{Fault, Key, STEPS_AT_MOST};
pub use outcome::{Given, Line, Outcome, PartOutcome, StepOutcome};
pub use plan::{Blend, Plan, PlanPart, run};
pub use refusal::Refusal;
pub use snapshot::{LARGEST, Number, Row, Snapshot, Unusable};
pub use step::{
    Counted, LeftoverTo, Limit, Method, Portion, Stage, Step, Surplus, Tier, Ties, Who,
};

/// The one way a value is written, and the SHA-256 of it in hexadecimal. Fields stand in their order,
/// maps by key, numbers are whole: the same value is the same bytes.
pub fn canonical<T: Serialize>(value: &T) -> (String, String) {
    use std::fmt::Write as _;
    // Maps have keys that are words, and nothing here is a floating number.
    let text = serde_json::to_string(value).expect("the engine's values can be written");
    let mut hash = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    (text, hash)
}
