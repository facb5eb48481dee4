//! The register as the municipality's own people see and mend it.
//!
//! A list with the choices the work needs ([`list`]), a page about each association with its three
//! layers side by side ([`page`]), making one of two ([`merge`]), and what was reported as wrong
//! ([`fault`]). Whoever works for the municipality may look; case officers for the register mend.

mod deeds;
mod fault;
mod file;
mod list;
mod merge;
mod page;
mod roll;
#[cfg(test)]
mod tests;
mod twins;
mod view;
mod would;

use access::Permit;
use axum::{Router, routing::get};
use web::{PageError, Visit};

use crate::{
    access::{Action, may},
    model::{Association, AssociationId},
    store,
};

pub use twins::open_tasks as open_twin_tasks;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/foreninger", get(list::show))
        .route("/saker/foreninger.csv", get(file::csv))
        .route("/saker/foreninger.xlsx", get(file::xlsx))
        .route("/saker/forening/{id}", get(page::show).post(deeds::send))
        .route("/saker/forening/{id}/sla-sammen", get(merge::choose))
        .route(
            "/saker/forening/{id}/sla-sammen/{other}",
            get(merge::show).post(merge::send),
        )
        .route("/saker/feil/{id}", get(fault::show).post(fault::send))
}

/// Leave to see what is internal; who has not signed in is asked to.
fn sees(visit: &Visit) -> Result<Permit<Action>, PageError> {
    Ok(may(&visit.actor(), Action::SeeInternal, None)?)
}

async fn find(visit: &Visit, id: String) -> Result<Association, PageError> {
    let id = AssociationId(id);
    let found = visit.read(move |_, conn| Ok(store::one(conn, &id)?));
    found.await?.ok_or(PageError::NotFound)
}
