//! Lokaler, for those who look after them.

use axum::Router;
use web::Navigation;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
}

/// Routes that know no language.
pub fn open_routes() -> Router {
    Router::new()
}

/// The place in the menu of the municipality's own people.
pub const NAVIGATION: &[Navigation] = &[];
