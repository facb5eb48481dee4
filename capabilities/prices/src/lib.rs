//! Priser: what premises cost, why, and what is invoiced.
//!
//! A price list is decided, dated data; a price is the sum of the lines that explain it. What each use
//! costs is a fee, and a fee is never deleted.
//!
//! | a fee | means |
//! |---|---|
//! | estimated | what it will cost, as it looks now |
//! | fixed | what it costs; waits for a batch |
//! | in a batch | on an invoice in a batch that has been made |
//! | invoiced | the batch has been handed over to accounting |
//! | credited | given back, all of it |
//! | waived | nobody is asked to pay it, for a reason |
//!
//! Others may use [`PriceLists`] with [`Question`] and [`Quote`], [`category_of`] and [`young_members`].
//! Whoever lets premises and is not the municipality has lists, fees and batches of her own
//! (docs/decisions/0019-lessors.md).

pub mod access;
pub mod actions;
mod capability;
mod demo;
mod facts;
pub mod fees;
mod figures;
pub mod invoicing;
mod joining;
pub mod model;
pub mod pages;
mod price_lists;
pub mod quote;
mod retention;
mod rights;
mod store;
mod supported;

pub use capability::capability;
pub use facts::{YoungMembers, category_of, young_members};
pub use fees::{FreeUse, value_of_free_use};
pub use model::{Question, UsePurpose, UserCategory};
pub use pages::explain::explain;
pub use price_lists::PriceLists;
pub use quote::{Extra, NoPrice, Quote, QuoteLine};
pub use retention::forget;

/// The task of staff: something that is invoiced should be credited.
const CREDIT_TASK: &str = "prices.credit";
/// The task of staff: something is owed a tenant, and there is nothing to take it off.
const PAYOUT_TASK: &str = "prices.payout";
