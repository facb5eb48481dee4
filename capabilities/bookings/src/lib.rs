//! Reservasjoner: a time is held, asked for, granted, changed, given up and used.
//!
//! The manifest is [`capability`].

mod capability;

pub use capability::capability;
