//! The pages of messages: what staff write to many, what associations and staff write to each
//! other, the public notice board, and the calendar of deadlines.

mod board;
mod decline;
mod files;
mod mailings;
pub mod part;
mod threads;
mod words;

use axum::Router;

/// The routes, without language.
pub fn routes() -> Router {
    Router::new()
        .merge(mailings::routes())
        .merge(threads::routes())
        .merge(board::routes())
        .merge(decline::routes())
}
