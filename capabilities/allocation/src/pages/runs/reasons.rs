//! Why one association gets what it gets in a run, as it would read itself, and its numbers with source
//! and date (forvaltningsloven § 25).
//!
//! For those who handle grants; every form is complete without script.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Crumb, PageError, PageResult, Visit, page};

use super::numbers::number_words;
use crate::{
    access::Action,
    engine::explain,
    pages::{allowed, run_of},
    words::{Explained, ExplainedLine, explained, figure_name},
};

#[derive(Template)]
#[template(path = "runs/reasons.html")]
struct ReasonsPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    name: String,
    told: Explained,
    numbers: Vec<(String, String, String)>,
}

/// The page.
pub async fn show(visit: Visit, Path((run, association)): Path<(String, String)>) -> PageResult {
    allowed(&visit, Action::See)?;
    let (run, snapshot) = visit.read(move |_, conn| run_of(conn, &run)).await?;
    let say = visit.say();
    let told = explain(&run.plan, &snapshot.content, &run.outcome, &association);
    let told = told.ok_or(PageError::NotFound)?;
    let row = snapshot.content.row(&association);
    let row = row.ok_or(PageError::NotFound)?;
    let numbers = row.numbers.iter().map(|(figure, number)| {
        let (count, source) = number_words(say, number);
        (figure_name(say, figure), count, source)
    });
    let here = visit.to(&format!("/saker/kjoring/{}", run.id));
    let crumb = |words: String, path: String| Crumb { words, path };
    let shown = ReasonsPage {
        visit: &visit,
        crumbs: vec![
            crumb(say.t("alloc-keys").into_owned(), visit.to("/saker/nokler")),
            crumb(run.title.clone(), here.clone()),
            crumb(row.name.clone(), format!("{here}/forening/{association}")),
        ],
        name: row.name.clone(),
        told: explained(say, &told),
        numbers: numbers.collect(),
    };
    page(&shown, StatusCode::OK)
}

impl ReasonsPage<'_> {
    /// Groups of lines with their headings; without a heading when there is one key.
    fn groups(&self) -> Vec<(String, &[ExplainedLine])> {
        let say = self.visit.say();
        if self.told.old.is_empty() && self.told.blend.is_empty() {
            return Vec::new();
        }
        vec![
            (say.t("alloc-by-old").into_owned(), self.told.old.as_slice()),
            (say.t("alloc-by-new").into_owned(), self.told.new.as_slice()),
        ]
    }
}
