//! Openings for those who work with premises: which there are, a new one, and how the line goes.

mod plan;
mod watch;
mod written;

use axum::Router;

pub fn routes() -> Router {
    Router::new().merge(plan::routes()).merge(watch::routes())
}
