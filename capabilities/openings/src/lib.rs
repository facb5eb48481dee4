//! Slipp av tider: many come at once, and everybody gets a fair turn.
//!
//! The manifest is [`capability`].

mod capability;

pub use capability::capability;
