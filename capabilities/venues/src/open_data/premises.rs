//! `GET /api/v1/premises` and `/{id}`: what can be borrowed, and all that is known about it.

use axum::{extract::Path, http::HeaderMap, response::Response};
use serde::Serialize;
use utoipa::ToSchema;
use web::{PageError, Problem, Visit};

use super::{
    parameters::Parameters,
    shapes::{PremisesShape, PremisesWhole, ProblemDocument},
    told,
};
use crate::{
    model::{IntendedUse, Premises, PremisesKind, Purpose},
    venues::Venues,
};

/// A page of premises.
#[derive(Debug, Serialize, ToSchema)]
pub struct PremisesList {
    /// How many there are in all.
    total: usize,
    /// Those asked for, in order of site and name.
    items: Vec<PremisesShape>,
}

/// Premises to borrow.
#[utoipa::path(
    get, path = "/api/v1/premises", tag = "premises",
    params(
        ("kind" = Option<String>, Query, description = "hall, gym, culture, rehearsal, meeting, house, kitchen, pitch, workshop or storage"),
        ("use" = Option<String>, Query, description = "An intended use: training, rehearsal, meeting, party, course, performance, competition, outdoor, making or keeping"),
        ("district" = Option<String>, Query, description = "Key of a district"),
        ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "How many; 100 when left out"),
        ("offset" = Option<usize>, Query, minimum = 0, maximum = 1_000_000, description = "How many to skip"),
    ),
    responses(
        (status = 200, description = "Premises in order of site and name", body = PremisesList),
        (status = 400, description = "A parameter that cannot be used", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn list(visit: Visit, headers: HeaderMap) -> Response {
    told(listed(&visit).await, &headers)
}

async fn listed(visit: &Visit) -> Result<PremisesList, Problem> {
    const ALLOWED: [&str; 5] = ["kind", "use", "district", "limit", "offset"];
    let venues = visit.kept::<Venues>().await?;
    let asked = Parameters::read(visit, &ALLOWED)?;
    let kind = asked.word("kind", PremisesKind::from_word, &words(&PremisesKind::ALL))?;
    let intended = asked.word("use", IntendedUse::from_word, &words(&IntendedUse::ALL))?;
    let known = |key: &str| venues.district(key).map(|_| key.to_owned());
    let district = asked.word("district", known, "the key of a district")?;
    let (limit, offset) = asked.range()?;
    let fits = |it: &&Premises| {
        let place = venues.site(&it.site).map(|site| &site.district);
        kind.is_none_or(|kind| it.kind == kind)
            && intended.is_none_or(|intended| it.fitness(&Purpose::Use(intended)) > 0)
            && district
                .as_ref()
                .is_none_or(|district| place == Some(district))
    };
    let all: Vec<&Premises> = venues.all().iter().filter(fits).collect();
    let items = all.iter().skip(offset).take(limit);
    Ok(PremisesList {
        total: all.len(),
        items: items
            .map(|it| PremisesShape::of(&venues, it, page(visit, it)))
            .collect(),
    })
}

/// One room, hall, pitch or storage unit.
#[utoipa::path(
    get, path = "/api/v1/premises/{id}", tag = "premises",
    params(("id" = String, Path, description = "Its id")),
    responses(
        (status = 200, description = "All that is known about it", body = PremisesWhole),
        (status = 400, description = "A parameter that cannot be used", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, description = "There is none", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn one(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    told(whole(&visit, &id).await, &headers)
}

async fn whole(visit: &Visit, id: &str) -> Result<PremisesWhole, Problem> {
    Parameters::read(visit, &[])?;
    let venues = visit.kept::<Venues>().await?;
    let premises = venues.get(id).ok_or(Problem(PageError::NotFound))?;
    Ok(PremisesWhole::of(&venues, premises, page(visit, premises)))
}

fn page(visit: &Visit, premises: &Premises) -> String {
    let language = visit.profile().municipality.default_language;
    visit.absolute(&format!("/{language}/lokale/{}", premises.id))
}

fn words<T>(list: &[(T, &str)]) -> String {
    let words: Vec<&str> = list.iter().map(|(_, word)| *word).collect();
    format!("one of: {}", words.join(", "))
}
