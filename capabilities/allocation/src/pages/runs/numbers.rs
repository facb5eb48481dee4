//! The numbers a run stood on: every association's, each with its source and date.
//!
//! They are frozen; what an association changes later does not move them.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::Money;
use texts::Speaker;
use web::{Crumb, PageResult, Visit, page};

use crate::{
    access::Action,
    engine::{Figure, Number, Row},
    pages::{allowed, run_of, sums},
    words::figure_name,
};

#[derive(Template)]
#[template(path = "runs/numbers.html")]
struct NumbersPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    lead: String,
    hash: String,
    heads: Vec<String>,
    rows: Vec<(String, String, Vec<String>)>,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    allowed(&visit, Action::See)?;
    let (run, snapshot) = visit.read(move |_, conn| run_of(conn, &id)).await?;
    let say = visit.say();
    let mut figures: Vec<Figure> = Vec::new();
    for row in snapshot.content.rows() {
        figures.extend(row.numbers.keys().cloned());
    }
    figures.sort();
    figures.dedup();
    let mut rows: Vec<&Row> = snapshot.content.rows().iter().collect();
    rows.sort_by_key(|row| row.place);
    let row = |row: &&Row| {
        let cell = |figure: &Figure| match row.numbers.get(figure) {
            Some(number) => say.number(number.value),
            None => "–".to_owned(),
        };
        let mut cells: Vec<String> = figures.iter().map(cell).collect();
        cells.push(match row.last_ore() {
            Some(last) => sums::plain(say, Money::from_ore(last)),
            None => "–".to_owned(),
        });
        (row.name.clone(), sources_of(say, row), cells)
    };
    let taken = snapshot.taken_at.in_oslo();
    let arguments = [
        ("day", say.date(taken.date())),
        ("year", snapshot.year.to_string()),
    ];
    let arguments = arguments
        .each_ref()
        .map(|(name, text)| (*name, text.as_str()));
    let mut heads: Vec<String> = figures.iter().map(|one| figure_name(say, one)).collect();
    heads.push(say.t("alloc-last").into_owned());
    let here = visit.to(&format!("/saker/kjoring/{}", run.id));
    let crumb = |words: String, path: String| Crumb { words, path };
    let shown = NumbersPage {
        crumbs: vec![
            crumb(say.t("alloc-keys").into_owned(), visit.to("/saker/nokler")),
            crumb(run.title.clone(), here.clone()),
            crumb(say.t("alloc-numbers").into_owned(), format!("{here}/tall")),
        ],
        lead: say.ta("alloc-numbers-lead", &arguments),
        hash: snapshot.hash.clone(),
        heads,
        rows: rows.iter().map(row).collect(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// Every source a row has, each once: «Oppgitt av foreningen, per 31. desember 2025».
fn sources_of(say: &Speaker, row: &Row) -> String {
    let mut sources: Vec<String> = Vec::new();
    for number in row.numbers.values() {
        let (_, source) = number_words(say, number);
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    if let Some(last) = &row.last {
        let source = say.text_if_any(&format!("alloc-source-{}", last.source));
        let source = source.unwrap_or(&last.source);
        let told = format!("{}: {source}", say.t("alloc-last"));
        sources.push(told);
    }
    sources.join("; ")
}

// texts: alloc-source-*
/// How many, and whose word it is of which date.
pub fn number_words(say: &Speaker, number: &Number) -> (String, String) {
    let source = say.text_if_any(&format!("alloc-source-{}", number.source));
    let source = source.unwrap_or(&number.source);
    let day = say.date(number.on);
    let words = [("source", source), ("day", day.as_str())];
    (say.number(number.value), say.ta("alloc-source", &words))
}
