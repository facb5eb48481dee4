//! Finds what is wrong with texts, for the test that guards the whole workspace.
//!
//! * [`complete`]: every text in every language, with the same arguments;
//! * [`used`] and [`compare`]: every text asked for is written, and every text written is asked for;
//! * [`plain_language`]: no officialese, no endless sentences.
//!
//! All give back problems; an empty list is a pass.

mod completeness;
mod plain_language;
mod usage;

pub use completeness::complete;
pub use plain_language::plain_language;
pub use usage::{compare, ids_in, used};
