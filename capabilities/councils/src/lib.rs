//! Råd: who gives the municipality advice, who sits where, for how long, and by whose appointment.
//!
//! A council is the municipality's own, an independent one, or an open forum. A member is a name until
//! she has signed in with the link she was sent and said yes; from then on she is known as a person
//! and reaches the council's work. Names are shown to all only when the council has said so.
//!
//! Others ask [`all`], [`one`], [`sits_in`] (the councils a person sits in on a day) and
//! [`members_on`] (who sits in a council on a day).

pub mod access;
pub mod actions;
mod capability;
mod demo;
mod letters;
pub mod model;
mod pages;
mod rights;
mod seats;
mod store;

pub use capability::capability;
pub use store::{all, members_of, members_on, one, sits_in};
