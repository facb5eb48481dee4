//! Pages of residents.

use axum::Router;

/// The routes.
pub fn routes() -> Router {
    Router::new()
}
