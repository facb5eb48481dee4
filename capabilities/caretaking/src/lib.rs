//! Vaktmester: who comes today, how they get in, what was used and what was damaged.
//!
//! The day itself. Caretakers see it on a phone and mark who came; tenants see how to get in, check
//! in, tell of damage, and answer when somebody says they did not come. Figures of use come from the
//! same marks.
//!
//! | a time | means |
//! |---|---|
//! | granted | nobody has said whether they came |
//! | used | they came |
//! | not used | they did not; they may answer, and a person settles it |
//!
//! States of time itself stand with its occurrence in the room of premises.

pub mod access;
pub mod actions;
mod capability;
mod demo;
mod lessors;
pub mod let_in;
mod letters;
pub mod locks;
pub mod model;
mod offered;
mod pages;
mod rights;
mod routes;
pub mod settings;
pub mod store;
mod words;

pub use capability::capability;

/// Damage that waits on staff.
pub(crate) const DAMAGE_TASK: &str = "caretaking.damage";
/// A series whose tenant does not come.
pub(crate) const LAPSE_TASK: &str = "caretaking.lapse";
