//! Meldinger, utsendelser, kunngjøringer og frister: how the municipality and the associations
//! reach each other.
//!
//! Staff write to many associations at once, to exactly those they mean, and see how it went; each
//! message lies in the association's inbox on the site as well, where it is answered. Announcements
//! and deadlines are for everybody.
//!
//! | a message to many | means |
//! |---|---|
//! | draft | it is being written; nothing has gone |
//! | scheduled | it goes at its time |
//! | sent | it lies in the inboxes, and the mail goes out bit by bit |
//! | stopped | mail that had not gone does not go |
//!
//! Others may use [`model`] and [`reach`]; they are told of nothing and need not be: what an
//! association writes is a task (`messages.thread`), and every task is in the daily mail.

pub mod access;
pub mod actions;
mod bounced;
mod capability;
pub mod demo;
mod digest;
pub mod model;
mod pages;
pub mod reach;
mod routes;
mod store;

pub use capability::capability;
