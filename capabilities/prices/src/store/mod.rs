//! Tables and queries.

pub mod credits;
pub mod fees;
pub mod invoices;
pub mod lists;
mod rules;
mod table;

/// The topic whose change number moves when a price list changes.
pub const TOPIC: &str = "prices";
