//! The desk's own tables: proposals, events, notices and lost times, kept choices.

pub mod events;
pub mod persons;
pub mod proposals;
pub mod requests;
pub(in crate::desk) mod table;
pub mod views;
