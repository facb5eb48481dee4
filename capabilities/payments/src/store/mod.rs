//! Reading and writing follow-ups, plans, runs, reports, changes and claims.

pub mod asides;
pub mod bases;
pub mod follow_ups;
pub(crate) mod joining;
pub mod lines;
pub mod reports;
pub mod runs;
pub(crate) mod table;

/// So many ids are asked for at once, below what the engines take.
const AT_ONCE: usize = 500;
