//! Reserving for programs of the signed-in: hold, look, send, cancel, as JSON.
//!
//! The same acts as the pages and therefore the same rules; what is refused says why in one sentence and
//! what is free instead. Whoever asks is known by her session. A body must be JSON, which no form of
//! another site can send, and the house refuses what a browser says comes from elsewhere
//! (docs/decisions/0008-requests.md). Not open to other sites.

mod ask;
mod cancel;
mod description;
mod hold;
mod problem;
mod send;
mod shapes;

use axum::{
    Router,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use serde::Serialize;
use web::PageError;

use self::problem::Unable;

/// The routes; they know no language.
pub fn routes() -> Router {
    Router::new()
        .route("/api/v1/bookings", post(hold::post))
        .route("/api/v1/bookings/{id}", get(hold::get))
        .route("/api/v1/bookings/{id}/send", post(send::post))
        .route("/api/v1/bookings/{id}/cancel", post(cancel::post))
        .route("/api/openapi/bookings.json", get(description::get))
}

/// An answer as JSON that nobody keeps, or why there is none.
fn told<T: Serialize>(status: StatusCode, body: Result<T, Unable>) -> Response {
    let json = body.and_then(|body| {
        serde_json::to_string(&body).map_err(|fault| Unable::Page(PageError::fault(&fault)))
    });
    match json {
        Ok(json) => {
            let headers = [
                (header::CONTENT_TYPE, "application/json"),
                (header::CACHE_CONTROL, "private, no-store"),
            ];
            (status, headers, json).into_response()
        }
        Err(unable) => unable.into_response(),
    }
}
