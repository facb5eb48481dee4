//! Pages about prices and money: the public price list, price lists and invoices for staff, and what an
//! association pays and is given.

pub mod explain;
mod invoices;
mod lists;
mod mine;
pub mod parts;
mod public;
mod rule_words;
mod shown;
mod whose;

use axum::{Router, routing::get};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/lokaler/priser", get(public::show))
        .route("/min-forening/{id}/leie", get(mine::show))
        .merge(lists::routes())
        .merge(invoices::routes())
}
