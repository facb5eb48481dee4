//! Open data: premises that can be borrowed, and when, for machines.
//!
//! The same premises, the same rule of what is free and the same rule of what is public as the
//! pages, as JSON. No persons. Open to other sites (CORS), described in OpenAPI 3.1. Strict where
//! pages are kind: a parameter we do not understand is refused by name (400, RFC 9457).

mod calendar;
mod description;
mod free;
mod parameters;
mod premises;
mod shapes;
mod sites;

use axum::{
    Router,
    http::{HeaderMap, HeaderName, HeaderValue},
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;
use web::{PageError, Problem, with_tag};

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/api/v1/sites", get(sites::get))
        .route("/api/v1/premises", get(premises::list))
        .route("/api/v1/premises/{id}", get(premises::one))
        .route("/api/v1/premises/{id}/free", get(free::get))
        .route("/api/v1/premises/{id}/calendar", get(calendar::get))
        .route("/api/openapi/premises.json", get(description::get))
        .layer(map_response(open_to_all))
}

/// What was asked for as JSON, or the problem.
fn told<T: Serialize>(body: Result<T, Problem>, headers: &HeaderMap) -> Response {
    let json = body.and_then(|body| {
        serde_json::to_string(&body).map_err(|fault| Problem(PageError::fault(&fault)))
    });
    match json {
        Ok(json) => with_tag("application/json", json, headers),
        Err(problem) => problem.into_response(),
    }
}

async fn open_to_all(mut answer: Response) -> Response {
    const OPEN: [(HeaderName, &str); 2] = [
        (HeaderName::from_static("access-control-allow-origin"), "*"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "cross-origin",
        ),
    ];
    for (name, value) in OPEN {
        answer
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    answer
}
