//! Priser: what premises cost, why, and what is invoiced.
//!
//! The manifest is [`capability`].

mod capability;

pub use capability::capability;
