//! What is asked about a price, and what a price list is made of; no reading or writing.
//!
//! Who uses premises and what for decide the price, by rules that a municipality has decided. Age is
//! told by numbers alone, never by names.

mod class;
mod fee;
mod invoice;
mod list;
mod question;
mod rule;

pub use class::{ClassRules, PriceClass};
pub use fee::{Debtor, Fee, FeeKind, FeeState, Payer};
pub use invoice::{Batch, CreditNote, Invoice};
pub use list::{ListState, PriceList};
pub use question::{Question, UsePurpose, UserCategory};
pub use rule::{Days, Part, Rule, Unit, When};
