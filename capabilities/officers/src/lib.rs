//! Tillitsvalgte og fullmakter: who acts for an association, and Min forening, its own place in the
//! hub.
//!
//! An officer claims her association in a minute, gives others access until a day, hands over after
//! the annual meeting, and sees on one page what waits. A person founds an association without
//! number. Roles themselves are dated facts of `identity::roles`; this room is how they begin and
//! end, and that it is never in silence.
//!
//! | claim | means |
//! |---|---|
//! | granted | by the nation's word or the registered post at once, or by whoever judged it |
//! | waiting | an officer or staff must judge it |
//! | refused, withdrawn | no role came of it |
//! | ended | others objected, and staff ended the role |
//!
//! Others build the page Min forening with their parts ([`web::Part`]).

pub mod access;
pub mod actions;
mod capability;
mod demo;
pub mod kinds;
pub mod letters;
pub mod model;
mod nightly;
mod pages;
mod rights;
mod settings;
pub mod store;
mod words;

pub use capability::capability;
