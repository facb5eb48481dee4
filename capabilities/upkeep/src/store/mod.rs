//! Tables and queries: member numbers, the shelf, accounts, confirmations.

pub mod account;
pub mod confirmation;
pub mod joining;
pub mod members;
pub mod shelf;
pub(crate) mod table;
