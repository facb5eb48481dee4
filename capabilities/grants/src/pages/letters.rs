//! Letters: read as a page, fetched as the PDF that is filed, and a decision as JSON for those who
//! build on it.
//!
//! The page shows the blocks the PDF was made of. That one of the applicant's own has opened a letter
//! is noted, so that nobody is told of it again; staff's reading is not.

use askama::Template;
use axum::{Json, extract::Path, http::StatusCode, response::IntoResponse as _};
use serde_json::json;
use web::{PageError, PageResult, Visit, download, page};

use super::apply::allowed;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    document, letters,
    model::Letter,
    store,
};

#[derive(Template)]
#[template(path = "apply/letter.html")]
struct LetterPage<'a> {
    visit: &'a Visit,
    title: String,
    back: String,
    pdf: String,
    recipient: Vec<String>,
    facts: Vec<(String, String)>,
    /// The blocks; or, for letters from before there were papers, their words.
    body: Option<String>,
    paragraphs: Vec<String>,
    hash: String,
}

/// The newest letter.
pub async fn latest(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(visit, id, None).await
}

/// One letter.
pub async fn one(visit: Visit, Path((id, letter)): Path<(String, String)>) -> PageResult {
    shown(visit, id, Some(letter)).await
}

async fn shown(visit: Visit, id: String, letter: Option<String>) -> PageResult {
    let (seen, own) = (visit.clone(), id.clone());
    let (title, letter, decision, hash) = visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::See, &own)?;
            let all = store::letters::of(conn, &own)?;
            let found = all
                .into_iter()
                .find(|it| letter.as_ref().is_none_or(|id| *id == it.id));
            if let Some(it) = &found {
                let hand = Hand::new(town, &permit);
                actions::open_letter(conn, &hand, &ground.application, it)?;
            } else if letter.is_some() {
                return Err(PageError::NotFound);
            }
            let decision = store::decisions::of(conn, &own)?;
            let decision = decision.filter(|it| it.notified_at.is_some());
            if found.is_none() && decision.is_none() {
                return Err(PageError::NotFound);
            }
            let file = match found.as_ref().and_then(|it| it.file_id.as_ref()) {
                Some(file) => documents::find(conn, file)?,
                None => None,
            };
            let title = ground.round.titled(seen.language()).to_owned();
            Ok((title, found, decision, file.map(|file| file.sha256)))
        })
        .await?;
    let back = visit.to(&format!("/soknad/{id}"));
    let shown = if let Some(it) = letter {
        let (recipient, facts) = document::head(&it.paper);
        LetterPage {
            pdf: visit.to(&format!("/soknad/{id}/brev/{}/pdf", it.id)),
            recipient: recipient.to_vec(),
            facts: facts.to_vec(),
            body: Some(document::shown(&it.paper).map_err(|fault| PageError::fault(&fault))?),
            title: it.paper.title,
            paragraphs: Vec::new(),
            hash: hash.unwrap_or_default(),
            visit: &visit,
            back,
        }
    } else {
        let decision = decision.ok_or(PageError::NotFound)?;
        LetterPage {
            pdf: String::new(),
            recipient: Vec::new(),
            facts: Vec::new(),
            body: None,
            paragraphs: decision.letter.split("\n\n").map(str::to_owned).collect(),
            hash: decision.hash,
            visit: &visit,
            title,
            back,
        }
    };
    page(&shown, StatusCode::OK)
}

/// The PDF, for the applicant.
pub async fn pdf(visit: Visit, Path((id, letter)): Path<(String, String)>) -> PageResult {
    let seen = visit.clone();
    let (stored, bytes) = visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::See, &id)?;
            let it = of(conn, &id, &letter)?;
            let hand = Hand::new(town, &permit);
            actions::open_letter(conn, &hand, &ground.application, &it)?;
            content(town, conn, &it)
        })
        .await?;
    download(&stored, bytes)
}

/// The PDF, for staff.
pub async fn staff_pdf(visit: Visit, Path((id, letter)): Path<(String, String)>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let (stored, bytes) = visit
        .write(move |town, conn| {
            let it = of(conn, &id, &letter)?;
            content(town, conn, &it)
        })
        .await?;
    download(&stored, bytes)
}

fn of(conn: &mut db::Conn, id: &str, letter: &str) -> Result<Letter, PageError> {
    let it = store::letters::one(conn, letter)?;
    it.filter(|it| it.application_id == id)
        .ok_or(PageError::NotFound)
}

fn content(
    town: &web::Town,
    conn: &mut db::Conn,
    it: &Letter,
) -> Result<(documents::StoredFile, Vec<u8>), PageError> {
    let file = letters::file(conn, town, it)?;
    let stored = documents::find(conn, &file)?.ok_or(PageError::NotFound)?;
    let bytes = documents::content(conn, &stored)?;
    Ok((stored, bytes))
}

/// The decision that counts, for programs.
pub async fn decision(visit: Visit, Path(id): Path<String>) -> PageResult {
    let seen = visit.clone();
    let told = visit
        .read(move |_, conn| {
            let (ground, _) = allowed(&seen, conn, Action::See, &id)?;
            let decision = store::decisions::of(conn, &id)?;
            let it = decision
                .filter(|it| it.notified_at.is_some())
                .ok_or(PageError::NotFound)?;
            Ok(json!({
                "number": ground.application.number,
                "outcome": it.outcome.word(),
                "amount_ore": it.amount.ore(),
                "reasons": it.reasons,
                "standard_reasons": it.standard_reasons().collect::<Vec<_>>(),
                "conditions": it.conditions,
                "report_on": it.report_on.map(|day| day.date().to_string()),
                "decided_by": it.body,
                "case_number": it.case_number,
                "notified_at": it.notified_at,
                "complain_by": it.complain_by.map(|day| day.date().to_string()),
            }))
        })
        .await?;
    Ok(Json(told).into_response())
}
