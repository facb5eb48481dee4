//! Slipp av tider: many come at once, and everybody gets a fair turn.
//!
//! The manifest is [`capability`].

pub mod access;
mod capability;
pub mod model;

pub use capability::capability;
