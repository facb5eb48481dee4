//! What people see of follow-up: figures, plain status and reports for all; rounds, evidence and drafts
//! for the municipality's own.
//!
//! Public pages take measures from what a strategy tells everybody ([`strategy::model::Told`]) and reasons
//! that are for all to see; what is said inside has no place on them.

mod answer;
mod figures;
mod ground;
mod public;
mod staff;
mod standing;

use axum::Router;
use web::PageError;

use crate::actions::Refused;

pub use staff::parts;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .merge(public::routes())
        .merge(figures::routes())
        .merge(answer::routes())
        .merge(staff::routes())
}

impl From<Refused> for PageError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotThere => Self::NotFound,
            // Pages that people meet tell the ones they can do something about in words of their own.
            Refused::Changed | Refused::There | Refused::Nothing => Self::Changed,
            Refused::Over => Self::Gone,
            Refused::Database(fault) => fault.into(),
        }
    }
}
