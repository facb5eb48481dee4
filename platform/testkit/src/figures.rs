//! Figures that rooms offer to others, counted on a page: for tests of what is offered.

use std::collections::BTreeMap;

use axum::{
    Router,
    extract::{Path, Query},
    http::header,
    response::IntoResponse as _,
    routing::get,
};
use jiff::civil::Date;
use serde_json::json;
use web::{Asked, PageError, PageResult, Visit};

/// `/tall/{code}?from=…&until=…&by=…` counts any figure that any room offers, and answers with its
/// value, its `n` and its parts as JSON. It knows as little of who made it as a plan does.
pub fn figures() -> Router {
    Router::new().route("/tall/{code}", get(counted))
}

async fn counted(
    visit: Visit,
    Path(code): Path<String>,
    Query(said): Query<BTreeMap<String, String>>,
) -> PageResult {
    let figure = visit.indicators().find(|it| it.code == code);
    let figure = figure.ok_or(PageError::NotFound)?;
    let day = |name: &str| -> Result<Date, PageError> {
        let written = said.get(name).and_then(|day| day.parse().ok());
        written.ok_or(PageError::NotFound)
    };
    let (from, until) = (day("from")?, day("until")?);
    let by = said.get("by").cloned();
    let asking = visit.clone();
    let count = visit.read(move |_, conn| {
        let by = by.as_deref();
        Ok((figure.count)(&asking, conn, &Asked { from, until, by })?)
    });
    let count = count.await?;
    let parts = count.parts.iter();
    let parts: Vec<_> = parts.map(|it| json!([it.words, it.value, it.n])).collect();
    let told = json!({ "value": count.value, "n": count.n, "parts": parts });
    let kind = [(header::CONTENT_TYPE, "application/json")];
    Ok((kind, told.to_string()).into_response())
}
