//! The desk in the demonstration town.

use web::Town;

/// Fills it.
pub fn fill(_: &Town) -> Result<(), String> {
    Ok(())
}
