//! Price lists for staff, and for those who let premises of their own: all of them, one of them, its rules, and
//! trying a price.

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
    pages::whose::Whose,
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

/// Whether the visitor may see the municipality's price lists that are being made.
fn allowed(visit: &Visit) -> Result<access::Permit<Action>, PageError> {
    Ok(may(&visit.actor(), Action::SetPrices, &Facts::none())?)
}

/// A list the visitor may change, with leave to.
async fn hers(visit: &Visit, let_by: &str) -> Result<(Whose, access::Permit<Action>), PageError> {
    Whose::of(visit, let_by, Action::SetPrices).await
}

/// Refuses whoever may change no list at all.
fn door(visit: &Visit) -> Result<(), PageError> {
    Whose::door(visit, Action::SetPrices)
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
