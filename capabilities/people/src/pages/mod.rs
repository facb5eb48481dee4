//! The pages of people: signing in and out, my page, and staff and units.
//!
//! Signing in is reached by anybody and limited; my page shows a person her own things and nobody
//! else's; staff pages are for administrators.

mod browser;
mod me;
mod sign_in;
mod staff;

use axum::Router;

pub use sign_in::open_routes;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .merge(sign_in::routes())
        .merge(me::routes())
        .merge(staff::routes())
}
