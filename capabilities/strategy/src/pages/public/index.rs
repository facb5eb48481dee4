//! Which strategies and plans are in force, and where earlier ones are.
//!
//! What is in force today follows from the dates of the decisions; drafts are not told of here.

use askama::Template;
use axum::http::HeaderMap;
use jiff::civil::Date;
use web::{PageResult, Visit, page_with_tag};

use super::process::{phase_stands, public_one};
use crate::{
    model::Edition,
    pages::{ground::Ground, shown::nearest},
};

#[derive(Template)]
#[template(path = "public/index.html")]
struct IndexPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    /// Work that goes on: its page, what it is called and where it stands.
    works: Vec<(String, String, String)>,
}

struct Row {
    path: String,
    name: String,
    period: String,
    /// In force today.
    stands: bool,
    earlier: Vec<(String, String)>,
}

pub async fn show(visit: Visit, asked: HeaderMap) -> PageResult {
    let (all, open) = visit
        .read(|_, conn| {
            let all = Ground::all(conn)?;
            let mut open = Vec::new();
            for ground in &all {
                if let Some(process) = public_one(conn, ground)? {
                    open.push((ground.document.slug.clone(), process));
                }
            }
            Ok((all, open))
        })
        .await?;
    let works = open.iter().map(|(slug, process)| {
        (
            visit.to(&format!("/strategi/{slug}/arbeidet")),
            nearest(&process.told.name, visit.language()).0,
            phase_stands(&visit, process),
        )
    });
    let rows = all.iter().filter_map(|ground| row(&visit, ground));
    let shown = IndexPage {
        visit: &visit,
        rows: rows.collect(),
        works: works.collect(),
    };
    page_with_tag(&shown, &asked)
}

fn row(visit: &Visit, ground: &Ground) -> Option<Row> {
    let today = kernel::today(&*visit.town().clock);
    let now = ground.in_force(today);
    let first = now.or_else(|| ground.all_decided().next())?;
    let base = visit.to(&format!("/strategi/{}", ground.document.slug));
    let earlier = ground.all_decided().filter(|it| it.number != first.number);
    let earlier = earlier.map(|it| {
        let words = format!("{}, {}", titled(visit, it), period(visit, it));
        (format!("{base}/{}", it.number), words)
    });
    Some(Row {
        name: titled(visit, first),
        period: period(visit, first),
        stands: now.is_some(),
        earlier: earlier.collect(),
        path: if now.is_some() {
            base
        } else {
            format!("{base}/{}", first.number)
        },
    })
}

/// The title of a decided edition.
pub fn titled(visit: &Visit, edition: &Edition) -> String {
    let title = edition.content.as_ref().map(|content| &content.title);
    nearest(title.unwrap_or(&edition.title), visit.language()).0
}

/// The years of an edition, such as «2023–2026», or «fra 2024».
pub fn period(visit: &Visit, edition: &Edition) -> String {
    let from = edition.from.year();
    match edition.until.map(Date::year) {
        Some(until) if until == from => from.to_string(),
        Some(until) => format!("{from}–{until}"),
        None => {
            let from = from.to_string();
            visit.say().ta("strategy-from-year", &[("year", &from)])
        }
    }
}
