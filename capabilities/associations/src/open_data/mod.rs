//! Open data: the register for machines.
//!
//! The same associations, the same search and the same rule of what is public as the pages, as
//! JSON and CSV under the licence NLOD 2.0. No persons, no addresses, no e-mail. Open to other
//! sites (CORS), described in OpenAPI 3.1. Strict where pages are kind: a parameter we do not
//! understand is refused by name, for a program that gets everything instead of football clubs
//! would not notice.

mod description;
pub mod file;
mod list;
mod one;
mod parameters;
mod problem;

use axum::{
    Router,
    http::{HeaderName, HeaderValue},
    middleware::map_response,
    response::Response,
    routing::get,
};

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/api/v1/associations", get(list::get))
        .route("/api/v1/associations.csv", get(file::get))
        .route("/api/v1/associations/{id}", get(one::get))
        .route("/api/openapi.json", get(description::get))
        .layer(map_response(open_to_all))
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
