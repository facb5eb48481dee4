//! `GET /api/openapi.json`: the description, OpenAPI 3.1, with this municipality's own keys.

use axum::{http::HeaderMap, response::Response};
use serde_json::{Value, json};
use utoipa::OpenApi;
use web::{PageError, PageResult, Visit, with_tag};

use crate::{
    public::{FacetKind, Register},
    vocabulary::IcnpoCode,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Samspill: register of associations",
        version = "1",
        description = "Lag og foreninger. Facts from Enhetsregisteret and Frivillighetsregisteret (Brønnøysundregistrene) and from the associations themselves. No persons, no addresses.",
        license(name = "NLOD 2.0", url = "https://data.norge.no/nlod/no/2.0")
    ),
    paths(super::list::get, super::file::get, super::one::get)
)]
struct Description;

/// Answers with the description.
pub async fn get(visit: Visit, headers: HeaderMap) -> PageResult {
    let register = visit.kept::<Register>().await?;
    let mut document =
        serde_json::to_value(Description::openapi()).map_err(|fault| PageError::fault(&fault))?;
    document["servers"] = json!([{ "url": visit.absolute("") }]);
    let activities: Vec<String> = register
        .vocabulary()
        .all()
        .iter()
        .map(|it| it.key.to_owned())
        .collect();
    let districts: Vec<String> = register
        .municipality()
        .districts
        .iter()
        .map(|it| it.key.clone())
        .collect();
    name_keys(&mut document, FacetKind::Activity, &activities);
    let codes: Vec<String> = IcnpoCode::all().map(|it| it.to_string()).collect();
    name_keys(&mut document, FacetKind::Category, &codes);
    name_keys(&mut document, FacetKind::District, &districts);
    Ok(answer(&document, &headers))
}

fn answer(document: &Value, headers: &HeaderMap) -> Response {
    with_tag("application/json", document.to_string(), headers)
}

/// Writes the keys a parameter may have into every address that has it; a parameter without any is
/// left out.
fn name_keys(document: &mut Value, kind: FacetKind, keys: &[String]) {
    // An empty value is as good as none, as in the address of a form that was left empty.
    let words: Vec<&str> = keys.iter().map(String::as_str).chain([""]).collect();
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    for path in paths.values_mut() {
        let Some(parameters) = path["get"]["parameters"].as_array_mut() else {
            continue;
        };
        if keys.is_empty() {
            parameters.retain(|parameter| parameter["name"] != kind.parameter());
        }
        for parameter in parameters
            .iter_mut()
            .filter(|it| it["name"] == kind.parameter())
        {
            parameter["schema"] =
                json!({ "type": "array", "items": { "type": "string", "enum": words } });
        }
    }
}
