//! Ajourhold: what an association keeps true from year to year.
//!
//! Member numbers, documents, bank account, and once a year the word that all of it is right. The
//! association does it itself; staff do it for those who write or call, and it is marked so.
//!
//! | yearly confirmation | means |
//! |---|---|
//! | confirmed | nothing to do yet |
//! | due | the round is open, its last day has not passed |
//! | overdue | the last day has passed; consequences as the municipality has decided, told in advance |
//! | dormant | it passed long ago |
//! | archived | staff have put it away; everything it has stays |
//!
//! A changed bank account takes two people, one who gives it and one who confirms it, unless the
//! voluntary register says the same ([`model::AccountState`]).
//!
//! Others ask [`member_numbers`], [`documents_of`], [`account_in_force`], [`confirmation`],
//! [`may_apply`] and [`may_book`].

pub mod access;
pub mod actions;
mod capability;
mod demo;
mod facts;
mod figures;
mod following;
mod letters;
pub mod member_file;
pub mod model;
mod nightly;
mod pages;
mod parts;
mod rights;
mod settings;
mod store;
#[cfg(test)]
mod tests;

pub use capability::capability;
pub use facts::{
    account_in_force, confirmation, documents_of, may_apply, may_book, member_numbers,
};

/// The task of an association that should confirm.
const CONFIRM_TASK: &str = "upkeep.confirm";
/// The task of staff: an association has not answered.
const LATE_TASK: &str = "upkeep.overdue";
/// The task of whoever should confirm an account.
const ACCOUNT_TASK: &str = "upkeep.account";
