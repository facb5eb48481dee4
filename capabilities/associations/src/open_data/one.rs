//! `GET /api/v1/associations/{id}`: everything public about one association.

use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use kernel::{Language, OrganisationNumber};
use serde::Serialize;
use utoipa::ToSchema;
use web::{PageError, Problem, Visit, with_tag};

use crate::{
    model::AssociationId,
    public::{Listing, Register},
};

/// Everything public about one association.
#[derive(Debug, Serialize, ToSchema)]
pub struct Association {
    id: String,
    #[schema(required = true)]
    organisation_number: Option<String>,
    name: String,
    /// `active`, `bankrupt` or `winding_up`.
    standing: &'static str,
    #[schema(required = true)]
    legal_form: Option<String>,
    former_names: Vec<String>,
    activities: Vec<Activity>,
    /// National ICNPO categories, by rank.
    categories: Vec<Category>,
    #[schema(required = true)]
    district: Option<String>,
    /// The postal town.
    town: String,
    description: Words,
    how_to_start: Words,
    /// `unknown`, `open`, `waiting_list` or `full`.
    open_for_new_members: &'static str,
    /// What a year costs one person, lowest and highest, in øre.
    #[schema(required = true)]
    price_ore: Option<[i64; 2]>,
    #[schema(required = true)]
    website: Option<String>,
    target_groups: Vec<&'static str>,
    accessibility: Vec<&'static str>,
    languages: Vec<String>,
    groups: Vec<Group>,
    meeting_places: Vec<Place>,
    #[schema(required = true, format = Date)]
    founded_on: Option<String>,
    in_voluntary_register: bool,
    /// When the association last confirmed its own facts.
    #[schema(required = true, format = Date)]
    confirmed_on: Option<String>,
    /// The last day of its yearly confirmation, when it let it pass and the municipality marks that.
    #[schema(required = true, format = Date)]
    unconfirmed_since: Option<String>,
    /// When the national facts were read.
    #[schema(required = true, format = DateTime)]
    national_facts_read_at: Option<String>,
    #[schema(required = true)]
    main_organisation: Option<String>,
    /// Its page for people.
    page: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct Activity {
    key: String,
    name: Words,
    /// Proposed by us from name and texts; not confirmed by the association.
    proposed: bool,
}

#[derive(Debug, Serialize, ToSchema)]
struct Category {
    code: String,
    name: Words,
}

/// A text in the languages it is written in; empty where it is not.
#[derive(Debug, Serialize, ToSchema)]
struct Words {
    nb: String,
    nn: String,
    en: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct Group {
    name: String,
    #[schema(required = true)]
    age_from: Option<i32>,
    #[schema(required = true)]
    age_to: Option<i32>,
    meets: String,
    place: String,
    open_for_new_members: &'static str,
}

#[derive(Debug, Serialize, ToSchema)]
struct Place {
    name: String,
    address: String,
    #[schema(required = true)]
    latitude: Option<f64>,
    #[schema(required = true)]
    longitude: Option<f64>,
    /// yes, no or unknown.
    step_free: &'static str,
}

/// One association.
#[utoipa::path(
    get, path = "/api/v1/associations/{id}", tag = "associations",
    params(("id" = String, Path, description = "The id, or an organisation number")),
    responses(
        (status = 200, description = "The association", body = Association),
        (status = 404, description = "There is none", body = super::problem::ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    match answer(&visit, id, &headers).await {
        Ok(answer) => answer,
        Err(problem) => problem.into_response(),
    }
}

async fn answer(visit: &Visit, id: String, headers: &HeaderMap) -> Result<Response, Problem> {
    let register = visit.kept::<Register>().await?;
    let by_number = id.parse::<OrganisationNumber>().ok();
    let listing = match &by_number {
        Some(number) => register.with_number(number),
        None => register.get(&AssociationId(id)),
    };
    let Some(listing) = listing else {
        return Err(Problem(PageError::NotFound));
    };
    let body = association(visit, &register, listing);
    let json = serde_json::to_string(&body).map_err(|fault| PageError::fault(&fault))?;
    Ok(with_tag("application/json", json, headers))
}

fn association(visit: &Visit, register: &Register, listing: &Listing) -> Association {
    let page = format!(
        "/{}/forening/{}",
        register.municipality().default_language,
        listing.id
    );
    let activities = listing.activities.iter().filter_map(|(key, proposed)| {
        let known = register.vocabulary().get(key)?;
        let name = words(|language| known.name(language));
        Some(Activity {
            key: key.clone(),
            name,
            proposed: *proposed,
        })
    });
    let categories = listing.categories.iter().map(|code| Category {
        code: code.to_string(),
        name: words(|language| code.name(language)),
    });
    Association {
        id: listing.id.0.clone(),
        organisation_number: listing
            .organisation_number
            .as_ref()
            .map(ToString::to_string),
        name: listing.name.clone(),
        standing: listing.standing.word(),
        legal_form: listing.legal_form.clone(),
        former_names: listing.former_names.clone(),
        activities: activities.collect(),
        categories: categories.collect(),
        district: listing.district.clone(),
        town: listing.town.clone(),
        description: words(|language| listing.description.get(language)),
        how_to_start: words(|language| listing.how_to_start.get(language)),
        open_for_new_members: listing.openness.word(),
        price_ore: listing.price_ore.map(|(from, to)| [from, to]),
        website: listing.website.clone(),
        target_groups: listing
            .target_groups
            .iter()
            .map(|group| group.word())
            .collect(),
        accessibility: listing
            .accessibility
            .iter()
            .map(|feature| feature.word())
            .collect(),
        languages: listing.languages.clone(),
        groups: listing
            .groups
            .iter()
            .map(|group| Group {
                name: group.name.clone(),
                age_from: group.ages.0,
                age_to: group.ages.1,
                meets: group.meets.clone(),
                place: group.place.clone(),
                open_for_new_members: group.openness.word(),
            })
            .collect(),
        meeting_places: listing
            .meeting_places
            .iter()
            .map(|place| Place {
                name: place.name.clone(),
                address: place.address.clone(),
                latitude: place.position.map(|position| position.latitude),
                longitude: place.position.map(|position| position.longitude),
                step_free: place.step_free.word(),
            })
            .collect(),
        founded_on: listing.founded_on.map(|date| date.to_string()),
        in_voluntary_register: listing.in_voluntary_register,
        confirmed_on: listing.confirmed_on.map(|date| date.to_string()),
        unconfirmed_since: listing.unconfirmed_since.map(|date| date.to_string()),
        national_facts_read_at: listing.fetched_at.map(|at| at.to_string()),
        main_organisation: listing.main_organisation.as_ref().map(ToString::to_string),
        page: visit.absolute(&page),
    }
}

fn words<'a>(in_language: impl Fn(Language) -> &'a str) -> Words {
    Words {
        nb: in_language(Language::Nb).to_owned(),
        nn: in_language(Language::Nn).to_owned(),
        en: in_language(Language::En).to_owned(),
    }
}
