//! What an association keeps true, as types and rules without reading or writing.

mod account;
mod confirmation;
mod members;
mod rules;
mod shelf;

pub use account::{AccountNumber, AccountNumberRefusal, AccountState, BankAccount};
pub use confirmation::{Confirmation, ConfirmationState, Known, Way};
pub use members::{Band, CountSource, Counts, Gender, MemberNumbers};
pub use rules::{ConfirmationRules, Consequences, DueRule, REMINDERS};
pub use shelf::{DocumentKind, ShelfDocument, missing};
