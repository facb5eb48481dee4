//! The short version of an edition: each theme with its goals and nothing below them, on a page that
//! prints on a sheet or two.
//!
//! Made from what was decided, as the long one is; every line leads to its place there.

use askama::Template;
use axum::http::HeaderMap;
use web::{InPath, PageError, PageResult, Visit, page_with_tag};

use super::{edition::decided, index::period};
use crate::pages::{
    ground::Ground,
    shown::{Shown, nearest, shown},
};

#[derive(Template)]
#[template(path = "public/short.html")]
struct ShortPage<'a> {
    visit: &'a Visit,
    title: String,
    lead: String,
    period: String,
    decided: String,
    /// The long version.
    base: String,
    themes: Vec<(Shown, Vec<Shown>)>,
}

pub async fn show(
    visit: Visit,
    InPath((slug, number)): InPath<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let ground = visit.read(move |_, conn| Ground::at(conn, &slug)).await?;
    let edition = ground.decided(number)?;
    let content = edition.content.as_ref().ok_or(PageError::NotFound)?;
    let mut themes: Vec<(Shown, Vec<Shown>)> = Vec::new();
    for it in shown(content, visit.language()) {
        match themes.last_mut() {
            Some((_, goals)) if it.depth > 1 => goals.push(it),
            _ => themes.push((it, Vec::new())),
        }
    }
    // A foreword has no place in the short version; where nothing is numbered, all is kept.
    let is_numbered = |it: &Shown| !it.number.is_empty();
    if themes.iter().any(|(theme, _)| is_numbered(theme)) {
        themes.retain(|(theme, goals)| is_numbered(theme) || !goals.is_empty());
    }
    let page = ShortPage {
        title: nearest(&content.title, visit.language()).0,
        lead: nearest(&content.lead, visit.language()).0,
        period: period(&visit, edition),
        decided: decided(&visit, content),
        base: visit.to(&format!("/strategi/{}/{number}", ground.document.slug)),
        visit: &visit,
        themes,
    };
    page_with_tag(&page, &asked)
}
