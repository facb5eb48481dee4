//! Tables and queries.

pub mod lists;
mod rules;
mod table;

/// The topic whose change number moves when a price list is published.
pub const TOPIC: &str = "prices";
