//! Tables and queries.

pub mod classes;
pub mod credits;
pub mod fees;
pub mod forgetting;
pub mod invoices;
pub mod lists;
pub mod payers;
mod rules;
pub mod sellers;
mod table;

/// The topic whose change number moves when a price list changes.
pub const TOPIC: &str = "prices";
