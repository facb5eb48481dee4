//! Fills the demonstration town.
pub mod papers;

use web::Town;

/// Fills it.
pub fn fill(_town: &Town) -> Result<(), String> { Ok(()) }
