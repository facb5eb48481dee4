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

mod capability;
pub mod model;
pub mod store;
pub mod words;

pub use capability::capability;
