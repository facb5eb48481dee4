//! Measurements with a command each: quality and speed of the search, the Find page under load, and
//! what a first visit costs. What they gave stands in `tests/README.md`.
//!
//! `cargo run --profile bench -p benches --bin search_quality` compares our search with two baselines on
//! the gold set of `platform/search/tests/gold`; `--bin search_speed` measures it on generated
//! registers. Nothing here is part of an ordinary build or test.

pub mod baselines;
#[path = "../../../platform/search/tests/set/mod.rs"]
pub mod gold;
pub mod program;
pub mod register;
pub mod strategies;
pub mod timed;

/// Where the gold sets lie.
pub const GOLD: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../platform/search/tests/gold"
);
