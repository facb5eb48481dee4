//! What people see of strategies: what is in force, what changed, and the workshop where they are
//! written.

mod ground;
mod promises;
mod public;
mod shown;
mod staff;

use axum::Router;
use web::PageError;

use crate::actions::Refused;

pub fn routes() -> Router {
    Router::new().merge(public::routes()).merge(staff::routes())
}

impl From<Refused> for PageError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotThere => Self::NotFound,
            // Pages that people meet tell the ones they can do something about in words of their own.
            Refused::Changed
            | Refused::Decided
            | Refused::DraftThere
            | Refused::TooDeep
            | Refused::Empty => Self::Changed,
            Refused::Database(fault) => fault.into(),
        }
    }
}
