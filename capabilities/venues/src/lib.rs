//! Lokaler: premises that people may borrow, and who uses them when.
//!
//! A site has premises, premises have atoms, and what is let is a set of atoms. Residents find a
//! place by what they want to do, and see what is known about it and when it is free. Every use is
//! an occurrence that takes its atoms in one table, where the database itself lets no two uses meet.
//!
//! | an occurrence | means |
//! |---|---|
//! | held | somebody fills in a form; until an instant |
//! | requested | waits for the municipality's answer |
//! | granted | somebody has the time |
//! | used, not used | it was, and they came or did not |
//! | cancelled, withdrawn, refused, displaced, released, expired | its time is free again, and it is kept |
//!
//! Others may use [`model`], [`availability`] (can this be booked, free hours, alternatives),
//! [`Venues`] (all premises in memory), [`store`] (what is taken, and by what) and [`actions`], the
//! only way to take time and give it back.

pub mod access;
pub mod actions;
pub mod availability;
mod capability;
mod circles;
mod demo;
mod desk;
mod evidence;
mod letters;
pub mod model;
mod open_data;
mod pages;
pub mod plan;
mod rights;
pub mod settings;
pub mod store;
pub mod time;
mod venues;

pub use capability::capability;
pub use store::{TAKEN, all, diary, diary_of_all, occurrence};
pub use venues::Venues;
