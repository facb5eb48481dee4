//! `GET /api/v1/associations`: find associations.

use axum::{
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use search::Why;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Problem, Visit, with_tag};

use super::parameters;
use crate::public::{FoundListing, Register};

/// A page of associations.
#[derive(Debug, Serialize, ToSchema)]
pub struct Associations {
    /// How many there are in all.
    pub total: usize,
    /// Those asked for.
    pub items: Vec<Item>,
}

/// An association in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Item {
    /// Ours, for life.
    pub id: String,
    /// Nine digits; null for an association without a number.
    #[schema(required = true)]
    pub organisation_number: Option<String>,
    /// As people write it.
    pub name: String,
    /// Keys of activity types.
    pub activities: Vec<String>,
    /// Key of the district, when it is known.
    #[schema(required = true)]
    pub district: Option<String>,
    /// The last day of its yearly confirmation, when it let it pass and the municipality marks that.
    #[schema(required = true, format = Date)]
    pub unconfirmed_since: Option<String>,
    /// Why it is in the answer; empty when no words were searched for.
    pub why: Vec<Reason>,
}

/// Why an association is in the answer to a search.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reason {
    /// `name`, `spelling`, `abbreviation`, `former_name`, `activity`, place, number or text.
    pub kind: &'static str,
    /// What was met there.
    pub word: String,
}

/// Find associations.
#[utoipa::path(
    get, path = "/api/v1/associations", tag = "associations",
    params(
        ("q" = Option<String>, Query, max_length = 200, description = "Words: name, activity, place, organisation number; typing errors are forgiven"),
        ("activity" = Option<Vec<String>>, Query, description = "Keys of activity types; one or another"),
        ("category" = Option<Vec<String>>, Query, description = "ICNPO codes; a group means all under it"),
        ("district" = Option<Vec<String>>, Query, description = "Keys of districts; one or another"),
        ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "How many; 20 when left out"),
        ("offset" = Option<usize>, Query, minimum = 0, maximum = 1_000_000, description = "How many to skip"),
    ),
    responses(
        (status = 200, description = "Associations, best first", body = Associations),
        (status = 400, description = "A parameter that cannot be used", body = super::problem::ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, headers: HeaderMap) -> Response {
    match answer(&visit, &headers).await {
        Ok(answer) => answer,
        Err(problem) => problem.into_response(),
    }
}

async fn answer(visit: &Visit, headers: &HeaderMap) -> Result<Response, Problem> {
    const ALLOWED: [&str; 6] = ["q", "activity", "category", "district", "limit", "offset"];
    let register = visit.kept::<Register>().await?;
    let asked = parameters::read(visit, &register, &ALLOWED)?;
    let today = kernel::today(&*visit.town().clock);
    let found = register.find(&asked.find, today, asked.offset, asked.limit);
    let body = Associations {
        total: found.total,
        items: found.listings.iter().map(item).collect(),
    };
    let json = serde_json::to_string(&body).map_err(|fault| web::PageError::fault(&fault))?;
    Ok(with_tag("application/json", json, headers))
}

fn item(found: &FoundListing<'_>) -> Item {
    let listing = found.listing;
    Item {
        id: listing.id.0.clone(),
        organisation_number: listing
            .organisation_number
            .as_ref()
            .map(ToString::to_string),
        name: listing.name.clone(),
        activities: listing
            .activities
            .iter()
            .map(|(key, _)| key.clone())
            .collect(),
        district: listing.district.clone(),
        unconfirmed_since: listing.unconfirmed_since.map(|date| date.to_string()),
        why: found.why.iter().map(reason).collect(),
    }
}

fn reason(why: &Why) -> Reason {
    let (kind, word) = match why {
        Why::Name { word } => ("name", word.clone()),
        Why::Spelling { found, .. } => ("spelling", found.clone()),
        Why::Abbreviation { found, .. } => ("abbreviation", found.clone()),
        Why::FormerName { name } => ("former_name", name.clone()),
        Why::Tag { word, .. } => ("activity", word.clone()),
        Why::Place { place } => ("place", place.clone()),
        Why::Number => ("number", String::new()),
        Why::Text { word } => ("text", word.clone()),
    };
    Reason { kind, word }
}
