//! The words associations are found by: ICNPO codes and our own activity types.
//!
//! The national classification is too coarse to search by (all of sport is one code), and free
//! text rots: other countries' municipal registers hold thousands of spellings of some hundred
//! activities. So there is one controlled list in three languages, each activity mapped to
//! ICNPO, with the everyday words people type. A municipality switches entries off and adds
//! words of its own as data ([`Choices`]); nobody edits the list in the program.

mod activities;
mod clues;
mod icnpo;
mod propose;
pub(crate) mod table;

pub use activities::{Activity, Choices, Group, Vocabulary};
pub(crate) use clues::{ClueBook, normalise};
pub use icnpo::{IcnpoCode, UnknownCode};
pub use propose::{Because, Clues, Proposal, propose};
