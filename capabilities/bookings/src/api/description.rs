//! `GET /api/openapi/bookings.json`: the description, OpenAPI 3.1 of reserving.
//! Premises and free hours are described where they are open to all.

use axum::{http::StatusCode, response::Response};
use serde_json::{Value, json};
use utoipa::OpenApi;
use web::{PageError, Visit};

use super::{problem::Unable, told};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Samspill: reservations",
        version = "1",
        description = "Reservasjoner. For programs of whoever has signed in: hold, look, send and cancel by the same rules as the pages. Known by the session cookie; a body must be application/json. What premises there are and when they are free is open data of its own, /api/openapi/premises.json.",
        license(name = "NLOD 2.0", url = "https://data.norge.no/nlod/no/2.0")
    ),
    paths(
        super::hold::post,
        super::hold::get,
        super::send::post,
        super::cancel::post
    )
)]
struct Description;

/// Answers with the description.
pub async fn get(visit: Visit) -> Response {
    told(StatusCode::OK, answer(&visit))
}

fn answer(visit: &Visit) -> Result<Value, Unable> {
    let mut document =
        serde_json::to_value(Description::openapi()).map_err(|fault| PageError::fault(&fault))?;
    document["servers"] = json!([{ "url": visit.absolute("") }]);
    Ok(document)
}
