//! `GET /api/v1/sites`: buildings and areas with premises to borrow.

use axum::{http::HeaderMap, response::Response};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Problem, Visit};

use super::{
    parameters::Parameters,
    shapes::{ProblemDocument, SiteShape},
    told,
};
use crate::venues::Venues;

/// A page of sites.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sites {
    /// How many there are in all.
    total: usize,
    /// Those asked for, in order of names.
    items: Vec<SiteShape>,
}

/// Sites with premises to borrow.
#[utoipa::path(
    get, path = "/api/v1/sites", tag = "premises",
    params(
        ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "How many; 100 when left out"),
        ("offset" = Option<usize>, Query, minimum = 0, maximum = 1_000_000, description = "How many to skip"),
    ),
    responses(
        (status = 200, description = "Sites in order of names", body = Sites),
        (status = 400, description = "A parameter that cannot be used", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, headers: HeaderMap) -> Response {
    told(answer(&visit).await, &headers)
}

async fn answer(visit: &Visit) -> Result<Sites, Problem> {
    let (limit, offset) = Parameters::read(visit, &["limit", "offset"])?.range()?;
    let venues = visit.kept::<Venues>().await?;
    let mut sites: Vec<_> = venues
        .all()
        .iter()
        .filter_map(|it| venues.site(&it.site))
        .collect();
    sites.dedup_by(|one, other| one.id == other.id);
    let items = sites.iter().skip(offset).take(limit);
    Ok(Sites {
        total: sites.len(),
        items: items.map(|site| SiteShape::of(&venues, site)).collect(),
    })
}
