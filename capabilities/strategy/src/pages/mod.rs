//! What people see of strategies: what is in force, what changed, and the workshop where they are
//! written.

mod changed;
mod ground;
mod promises;
mod public;
mod shown;
mod staff;

pub use promises::{anchor, state_words};
pub use shown::nearest;

use axum::Router;
use db::Conn;
use web::{Goal, PageError, Visit};

use crate::{actions::Refused, model::in_force, store::documents};

pub fn routes() -> Router {
    Router::new().merge(public::routes()).merge(staff::routes())
}

/// The sections of each edition in force, for rooms whose things can serve one.
pub fn goals(visit: &Visit, conn: &mut Conn) -> Result<Vec<Goal>, db::Error> {
    let today = kernel::today(&*visit.town().clock);
    let mut all = Vec::new();
    for document in documents::all(conn)? {
        let editions = documents::editions(conn, &document.id)?;
        let now = in_force(&editions, today).and_then(|now| now.content.as_ref());
        for it in now.into_iter().flat_map(|now| &now.sections) {
            all.push(Goal {
                id: it.node.clone(),
                number: it.number.clone(),
                title: nearest(&it.title, visit.language()).0,
                path: format!("/strategi/{}#{}", document.slug, it.node),
            });
        }
    }
    Ok(all)
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
