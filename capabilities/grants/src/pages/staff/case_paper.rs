//! The case paper of a round as a page, on print and as PDF. What it says is in [`crate::case_paper`];
//! whoever may read the cases of a round may read it, and whoever enters what a political body decides
//! goes on from here.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use documents::Kind;
use pdf::{Head, Paper};
use web::{PageError, PageResult, Visit, download_made, page};

use crate::{
    access::{Action, may_as_staff},
    case_paper::paper,
    document, store,
};

#[derive(Template)]
#[template(path = "staff/case_paper.html")]
struct CasePaperPage<'a> {
    visit: &'a Visit,
    title: String,
    lead: String,
    body: String,
    back: String,
    /// Whether she enters what a political body decides.
    enters: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let paper = made(&visit, &id).await?;
    let body = document::shown(&paper).map_err(|fault| PageError::fault(&fault))?;
    let lead = match paper.head {
        Head::Report { lead } => lead,
        Head::Letter { .. } => String::new(),
    };
    let shown = CasePaperPage {
        back: visit.to(&format!("/saker/tilskudd/runde/{id}")),
        enters: may_as_staff(&visit.actor(), Action::Decide).is_ok(),
        visit: &visit,
        title: paper.title,
        lead,
        body,
    };
    page(&shown, StatusCode::OK)
}

/// The same as PDF.
pub async fn pdf(visit: Visit, Path(id): Path<String>) -> PageResult {
    let paper = made(&visit, &id).await?;
    let bytes = pdf::pdf(&paper).map_err(|fault| PageError::fault(&fault))?;
    download_made(&paper.title, Kind::Pdf, bytes)
}

async fn made(visit: &Visit, id: &str) -> Result<Paper, PageError> {
    may_as_staff(&visit.actor(), Action::Read)?;
    let (seen, id) = (visit.clone(), id.to_owned());
    visit
        .read(move |town, conn| {
            let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let today = kernel::today(&*town.clock);
            let author = seen.municipality_name();
            Ok(paper(conn, seen.say(), &round, (today, author))?)
        })
        .await
}
