//! Strategi: what the municipality and its voluntary sector have promised each other.

mod capability;

pub use capability::capability;
