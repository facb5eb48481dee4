//! Messages of the demonstration.

use web::Town;

/// Fills a town.
pub fn fill(_: &Town) -> Result<(), String> {
    Ok(())
}
