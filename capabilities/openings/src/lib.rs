//! Slipp av tider: many come at once for few times, and everybody gets a fair turn.
//!
//! An opening gives out some times at one hour, by a line or by lots. Until somebody gets one, a
//! hold of the municipality keeps it, so nobody gets past the line by another way. Whoever has her
//! turn takes the hold over and goes on to fill in the booking (room `bookings`).
//!
//! | an opening | means |
//! |---|---|
//! | planned | its times are kept; before it opens one may join, and the order is drawn when it does |
//! | begun | turns are given out |
//! | drawn | lots are drawn; seed and list are open |
//! | ended | what was left is free for all |
//! | called off | it will not take place |
//!
//! The line is rows, so it is the same on every node and survives a restart; what everybody who
//! waits asks for is kept in memory and made anew when somebody is let in.

pub mod access;
pub mod actions;
mod capability;
mod demo;
mod jobs;
pub mod model;
mod pages;
mod personal_data;
pub mod store;

pub use capability::capability;
