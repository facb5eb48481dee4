//! Vaktmester: who comes today, how they get in, what was used and what was damaged.
//!
//! The manifest is [`capability`].

mod capability;

pub use capability::capability;
