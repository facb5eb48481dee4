//! Reservasjoner: a time is held, asked for, granted, changed, given up and used.
//!
//! A reservation is what one tenant asked for together. When each time is, and whether it is held,
//! granted or over, stands with its occurrence in the room of premises, where the database itself
//! lets no two uses meet.
//!
//! | a reservation | means |
//! |---|---|
//! | draft | its times are held while the form is filled in |
//! | lapsed | the hold ran out, or was let go |
//! | requested | sent; staff have to answer |
//! | granted | the tenant has at least one of its times |
//! | refused, withdrawn | staff said no; the tenant took it back |
//! | ended | granted once, and nothing of it is left to use |
//!
//! The municipality's own people answer, move and displace in [`desk`]. Others may use [`model`],
//! [`store`] and [`actions`]; the manifest is [`capability`].

pub mod access;
pub mod actions;
mod api;
pub mod basket;
pub mod borrower;
mod calendar;
mod capability;
mod demo;
mod demo_prices;
pub mod desk;
mod fees;
mod letters;
pub mod model;
mod nightly;
mod pages;
mod parts;
mod rights;
mod routes;
pub mod settings;
pub mod stage;
pub mod store;
mod titles;
pub mod words;
mod words_of;

pub use capability::capability;
