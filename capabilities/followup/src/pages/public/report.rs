//! A published report at its own address, as page and as JSON; and several years of them together.
//!
//! It is what was stored on the day of the decision, and has nothing from inside.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, header},
};
use web::{InPath, PageError, PageResult, Visit, page_with_tag, with_tag};

use super::{Shown, shown};
use crate::{
    model::{Report, ReportContent},
    pages::{
        ground::{Ground, nearest},
        staff::title,
        standing::{standing, tenths},
    },
    store::reports,
};

#[derive(Template)]
#[template(path = "public/report.html")]
struct ReportPage<'a> {
    visit: &'a Visit,
    title: String,
    shown: Shown,
    base: String,
    all: String,
}

#[derive(Template)]
#[template(path = "public/years.html")]
struct YearsPage<'a> {
    visit: &'a Visit,
    name: String,
    reports: Vec<(String, String, String)>,
    years: Vec<i16>,
    /// A measure, and how it stood in each year.
    rows: Vec<(String, Vec<String>)>,
}

pub async fn show(
    visit: Visit,
    InPath((slug, year)): InPath<(String, i16)>,
    asked: HeaderMap,
) -> PageResult {
    let all = visit.to(&format!("/oppfolging/rapport/{slug}"));
    let base = format!("{all}/{year}");
    let (report, content) = published(&visit, slug, year).await?;
    let shown = ReportPage {
        title: title(visit.say(), report.from_year, report.year),
        shown: shown(&visit, &content),
        visit: &visit,
        base,
        all,
    };
    page_with_tag(&shown, &asked)
}

/// The same for other programs.
pub async fn json(
    visit: Visit,
    InPath((slug, year)): InPath<(String, i16)>,
    asked: HeaderMap,
) -> PageResult {
    let (_, content) = published(&visit, slug, year).await?;
    let json = serde_json::to_string_pretty(&content).map_err(|fault| PageError::fault(&fault))?;
    let mut answer = with_tag("application/json", json, &asked);
    answer.headers_mut().insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    Ok(answer)
}

/// Several years together.
pub async fn years(visit: Visit, Path(slug): Path<String>, asked: HeaderMap) -> PageResult {
    let key = slug.clone();
    let (ground, mut all) = visit
        .read(move |_, conn| {
            let ground = Ground::at(conn, &key)?;
            let all = reports::of_document(conn, &ground.document.id)?;
            Ok((ground, all))
        })
        .await?;
    all.retain(|it| it.content.is_some());
    if all.is_empty() {
        return Err(PageError::NotFound);
    }
    let say = visit.say();
    let listed = all.iter().map(|it| {
        let path = visit.to(&format!("/oppfolging/rapport/{slug}/{}", it.year));
        let progress = it.content.as_ref().and_then(|it| it.progress);
        let words = progress.map_or_else(String::new, |it| {
            say.ta("followup-together", &[("number", &tenths(say, it))])
        });
        (path, title(say, it.from_year, it.year), words)
    });
    let listed: Vec<(String, String, String)> = listed.collect();
    all.reverse();
    let contents: Vec<(i16, &ReportContent)> = all
        .iter()
        .filter_map(|it| Some((it.year, it.content.as_ref()?)))
        .collect();
    let mut rows: Vec<(String, String, Vec<String>)> = Vec::new();
    for (at, (_, content)) in contents.iter().enumerate() {
        for it in content.measures() {
            let heading = format!("{} {}", it.number, nearest(&visit, &it.title));
            let heading = heading.trim().to_owned();
            let (_, status) = standing(say, it.status, it.is_late);
            let progress = it.progress.to_string();
            let words = [("status", status.as_str()), ("progress", progress.as_str())];
            let told = say.ta("followup-answer-was", &words);
            let known = rows.iter_mut().find(|(id, _, _)| *id == it.id);
            if let Some((_, words, cells)) = known {
                *words = heading;
                cells[at] = told;
            } else {
                let mut cells = vec![String::new(); contents.len()];
                cells[at] = told;
                rows.push((it.id.clone(), heading, cells));
            }
        }
    }
    let shown = YearsPage {
        name: ground.name(&visit),
        reports: listed,
        years: contents.iter().map(|(year, _)| *year).collect(),
        rows: rows
            .into_iter()
            .map(|(_, words, cells)| (words, cells))
            .collect(),
        visit: &visit,
    };
    page_with_tag(&shown, &asked)
}

/// A report that is published, and what it says.
pub async fn published(
    visit: &Visit,
    slug: String,
    year: i16,
) -> Result<(Report, ReportContent), PageError> {
    visit
        .read(move |_, conn| {
            let ground = Ground::at(conn, &slug)?;
            let all = reports::of_document(conn, &ground.document.id)?;
            let found = all.into_iter().find(|it| it.year == year);
            let report = found.ok_or(PageError::NotFound)?;
            let content = report.content.clone().ok_or(PageError::NotFound)?;
            Ok((report, content))
        })
        .await
}
