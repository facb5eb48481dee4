//! `GET /api/openapi/premises.json`: the description, OpenAPI 3.1, with this municipality's own keys.

use axum::{http::HeaderMap, response::Response};
use serde_json::{Value, json};
use utoipa::OpenApi;
use web::{PageError, Problem, Visit};

use super::told;
use crate::{
    model::{IntendedUse, PremisesKind},
    venues::Venues,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Samspill: premises to borrow",
        version = "1",
        description = "Lokaler til lån. Premises of the municipality and of others who let through Samspill: facts with source and date, free hours as they can be booked, and what is taken. No persons.",
        license(name = "NLOD 2.0", url = "https://data.norge.no/nlod/no/2.0")
    ),
    paths(
        super::sites::get,
        super::premises::list,
        super::premises::one,
        super::free::get,
        super::calendar::get
    )
)]
struct Description;

/// Answers with the description.
pub async fn get(visit: Visit, headers: HeaderMap) -> Response {
    told(answer(&visit).await, &headers)
}

async fn answer(visit: &Visit) -> Result<Value, Problem> {
    let venues = visit.kept::<Venues>().await?;
    let mut document = serde_json::to_value(Description::openapi())
        .map_err(|fault| Problem(PageError::fault(&fault)))?;
    document["servers"] = json!([{ "url": visit.absolute("") }]);
    let words = |list: Vec<&str>| list.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let kinds = words(PremisesKind::ALL.iter().map(|(_, word)| *word).collect());
    let uses = words(IntendedUse::ALL.iter().map(|(_, word)| *word).collect());
    let categories = words(
        prices::UserCategory::ALL
            .iter()
            .map(|(_, word)| *word)
            .collect(),
    );
    let known = venues
        .municipality()
        .map(|it| &it.districts[..])
        .unwrap_or_default();
    let districts: Vec<String> = known.iter().map(|it| it.key.clone()).collect();
    for (name, keys) in [
        ("kind", kinds),
        ("use", uses),
        ("category", categories),
        ("district", districts),
    ] {
        name_keys(&mut document, name, &keys);
    }
    Ok(document)
}

/// Writes the keys a parameter may have into every address that has it; a parameter without any is
/// left out.
fn name_keys(document: &mut Value, name: &str, keys: &[String]) {
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    for path in paths.values_mut() {
        let Some(parameters) = path["get"]["parameters"].as_array_mut() else {
            continue;
        };
        if keys.is_empty() {
            parameters.retain(|parameter| parameter["name"] != name);
        }
        for parameter in parameters.iter_mut().filter(|it| it["name"] == name) {
            parameter["schema"] = json!({ "type": "string", "enum": keys });
        }
    }
}
