//! The pages where an association keeps what it says about itself true: Min forening, Siden deres.
//!
//! One section is one short page. What is public is shown as the public sees it before it is saved
//! ([`preview`]); the last change can be taken back; nobody overwrites another's work. The
//! municipality's case officers use the same pages for what came on paper or by telephone, and say
//! how it came.

mod contacts;
mod edit;
mod finding;
mod form;
mod hub;
mod logo;
mod opened;
mod part;
mod preview;
mod said;
mod section;
mod sections;
#[cfg(test)]
mod tests;
mod ways;

use axum::Router;

pub use hub::summary_of;
pub use part::my_part;
pub use preview::Preview;
pub use said::{Difference, differences};
pub use section::Section;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .merge(hub::routes())
        .merge(edit::routes())
        .merge(logo::routes())
        .merge(contacts::routes())
}

/// Where an association's own layer is kept, without language.
pub fn path(association: &str) -> String {
    format!("/min-forening/{association}/profil")
}
