//! Pages about keys: all of them, one version, its steps, and deciding it.

pub mod all;
pub mod deciding;
pub mod one;
mod read;
pub mod step;
mod written;
