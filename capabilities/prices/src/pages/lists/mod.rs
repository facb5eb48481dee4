//! Price lists for staff: all of them, one of them, its rules, and trying a price.

mod all;
mod attempt;
mod classes;
mod head;
mod one;
mod rule;
mod rule_form;

pub use rule_form::read_sum;

use axum::{
    Router,
    routing::{get, post},
};
use db::Conn;
use web::{PageError, Visit};

use crate::{
    access::{Action, Facts, may},
    actions::NotPublished,
    model::PriceList,
    store,
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/priser", get(all::show).post(all::draft))
        .route("/saker/priser/prov", get(attempt::show))
        .route("/saker/priser/klasser", get(classes::show))
        .route("/saker/priser/klasser/{class}/angre", post(classes::undo))
        .route("/saker/priser/{list}", get(one::show).post(one::save))
        .route("/saker/priser/{list}/publiser", post(one::publish))
        .route("/saker/priser/{list}/forkast", post(one::discard))
        .route(
            "/saker/priser/{list}/regel",
            get(rule::show).post(rule::save),
        )
}

/// Whether the visitor may see price lists that are being made.
fn allowed(visit: &Visit) -> Result<access::Permit<Action>, PageError> {
    Ok(may(&visit.actor(), Action::SetPrices, &Facts::none())?)
}

fn find(conn: &mut Conn, id: &str) -> Result<PriceList, PageError> {
    store::lists::one(conn, id)?.ok_or(PageError::NotFound)
}

/// What the page answers when a change was not made and no field is to blame.
fn refused(why: NotPublished) -> PageError {
    match why {
        NotPublished::Database(fault) => fault.into(),
        _ => PageError::Changed,
    }
}
