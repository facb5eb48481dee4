//! What is asked about a price, and what a price list is made of; no reading or writing.
//!
//! Who uses premises and what for decide the price, by rules that a municipality has decided. Age is
//! told by numbers alone, never by names.

mod fee;
mod invoice;
mod list;
mod question;
mod rule;

pub use fee::{Debtor, Fee, FeeKind, FeeState};
pub use invoice::{Batch, CreditNote, Invoice};
pub use list::{ListState, PriceList};
pub use question::{Question, UsePurpose, UserCategory};
pub use rule::{Days, Part, Rule, Unit, When};

/// The word of a value in its list.
fn word_of<T: Copy + PartialEq>(list: &[(T, &'static str)], value: T) -> &'static str {
    let found = list.iter().find(|(known, _)| *known == value);
    found.map_or("", |(_, word)| word)
}

/// The value of a word in its list.
fn from_word<T: Copy>(list: &[(T, &'static str)], word: &str) -> Option<T> {
    let found = list.iter().find(|(_, known)| *known == word);
    found.map(|(value, _)| *value)
}
