//! Open data: what was given, for machines. Associations alone: what was given to persons, and to groups
//! a person answers for, is counted and never listed.
//!
//! The same awards and the same rule of what is public as the page, in the shape of the 360Giving Data
//! Standard 1.4 (standard.threesixtygiving.org). Open to other sites (CORS), described in OpenAPI 3.1.

pub mod awards;
pub mod by_members;
pub mod check;
pub mod evidence;
pub mod figures;
mod inhabitants;
pub mod statistics;
pub mod three_sixty;

pub use inhabitants::{Inhabitants, PAGE, inhabitants_in};

use axum::{
    Router,
    http::{HeaderMap, HeaderName, HeaderValue},
    middleware::map_response,
    response::Response,
    routing::get,
};
use serde_json::json;
use web::{PageResult, Visit, with_tag};

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/api/v1/grants", get(list))
        .route("/api/openapi/grants.json", get(description))
        .layer(map_response(open_to_all))
}

/// Every award that is public.
pub async fn list(visit: Visit, headers: HeaderMap) -> PageResult {
    let package = three_sixty::package(&visit, &awards::of(&visit).await?.rows);
    Ok(with_tag("application/json", package.to_string(), &headers))
}

async fn description(visit: Visit, headers: HeaderMap) -> PageResult {
    let money = json!({ "type": "number" });
    let text = json!({ "type": "string" });
    let grant = json!({
        "type": "object",
        "required": ["id", "title", "description", "currency", "amountAwarded", "awardDate",
            "fundingOrganization", "recipientOrganization"],
        "properties": {
            "id": text, "title": text, "description": text, "currency": text,
            "amountAppliedFor": money, "amountAwarded": money,
            "awardDate": { "type": "string", "format": "date" },
            "fundingOrganization": { "type": "array", "items": { "type": "object" } },
            "recipientOrganization": { "type": "array", "items": { "type": "object" } },
            "grantProgramme": { "type": "array", "items": { "type": "object" } },
            "beneficiaryLocation": { "type": "array", "items": { "type": "object" } },
            "fromOpenCall": text, "dataSource": text,
            "dateModified": { "type": "string", "format": "date-time" },
        },
    });
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Samspill: grants that were given", "version": "1",
            "description": "Tildelte tilskudd. Awards to associations after notice, in the shape of 360Giving 1.4. No persons.",
            "license": { "name": "NLOD 2.0", "url": "https://data.norge.no/nlod/no/2.0" },
        },
        "servers": [{ "url": visit.absolute("") }],
        "paths": { "/api/v1/grants": { "get": {
            "tags": ["grants"], "operationId": "grants",
            "responses": { "200": {
                "description": "Every award that is public, newest first",
                "content": { "application/json": { "schema": {
                    "type": "object", "required": ["version", "grants"],
                    "properties": {
                        "version": text, "license": text,
                        "grants": { "type": "array", "items": grant },
                    },
                } } },
            } },
        } } },
    });
    Ok(with_tag("application/json", document.to_string(), &headers))
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
