//! The pages of payments: a grant as its recipient follows it, reports, and staff's own.
//!
//! Whoever a grant does not belong to is told that there is no such page.

mod mine;
mod staff;
mod words;

pub use mine::list::{Row, rows_of};

use axum::Router;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new().merge(mine::routes()).merge(staff::routes())
}
