//! Everything an association has applied for, as one file to take along: for each application what was
//! sent and decided as JSON, the letters as PDF, and the attachments.
//!
//! For those who apply for the association. That it was taken out is recorded (personvernforordningen
//! art. 20 has the same in mind for persons: their data, in a form others can read).

use std::io::{Cursor, Write as _};

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use db::Conn;
use serde_json::{Value, json};
use web::{PageError, PageResult, Town, Visit};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    access::{Action, Facts, may},
    actions::Hand,
    letters,
    model::Application,
    store,
};

/// A file of it.
type File = (String, Vec<u8>);

/// Hands it out.
pub async fn take(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::Apply, &Facts::association(&id))?;
    let files = visit
        .write(move |town, conn| {
            associations::name(conn, &id)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            let files = files(conn, town, &id)?;
            let seen = access::Versions {
                from: None,
                to: None,
            };
            hand.record(conn, &id, seen, Some(&id))?;
            Ok::<_, PageError>(files)
        })
        .await?;
    let bytes = packed(&files).map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"tilskudd.zip\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

fn files(conn: &mut Conn, town: &Town, id: &str) -> Result<Vec<File>, PageError> {
    let mut all = Vec::new();
    let mut list = Vec::new();
    for it in store::applications::of_association(conn, id)? {
        let round = store::rounds::one(conn, &it.round_id)?.ok_or(PageError::NotFound)?;
        let folder = it.number.clone().unwrap_or_else(|| it.id.clone());
        list.push(json!({
            "number": it.number, "folder": folder, "round": round.title.nb, "title": it.title,
            "state": it.state.word(), "applied_ore": it.applied.ore(), "sent_at": it.sent_at,
        }));
        all.push((
            format!("{folder}/soknad.json"),
            text(&application(conn, &it)?)?,
        ));
        let decisions = store::decisions::all_told(conn, &it.id)?;
        let decisions: Vec<Value> = decisions.iter().map(decided).collect();
        if !decisions.is_empty() {
            all.push((format!("{folder}/vedtak.json"), text(&json!(decisions))?));
        }
        for letter in store::letters::of(conn, &it.id)? {
            let file = letters::file(conn, town, &letter)?;
            let stored = documents::find(conn, &file)?.ok_or(PageError::NotFound)?;
            let day = letter.posted_at.in_oslo().date();
            let path = format!("{folder}/brev/{day}-{}.pdf", letter.id);
            all.push((path, documents::content(conn, &stored)?));
        }
        for (place, attached) in (1..).zip(store::files::of(conn, &it.id)?) {
            if let Some(stored) = documents::find(conn, &attached.file_id)? {
                let path = format!("{folder}/vedlegg/{place}-{}", plain(&stored.name));
                all.push((path, documents::content(conn, &stored)?));
            }
        }
    }
    all.insert(0, ("saker.json".to_owned(), text(&json!(list))?));
    Ok(all)
}

/// What was sent, newest first; what is written so far of one that was not.
fn application(conn: &mut Conn, it: &Application) -> Result<Value, PageError> {
    let copies = store::applications::submissions(conn, &it.id)?;
    let sent: Vec<Value> = copies
        .iter()
        .map(|copy| {
            json!({
                "number": copy.number, "sent_at": copy.sent_at, "title": copy.title,
                "applied_ore": copy.applied.ore(), "group": copy.group,
                "members": copy.members, "answers": copy.answers, "hash": copy.hash,
            })
        })
        .collect();
    let saves = store::answers::all(conn, &it.id)?;
    let written: serde_json::Map<String, Value> = saves
        .into_iter()
        .map(|saved| (saved.block, Value::String(saved.value)))
        .collect();
    let questions: Vec<Value> = store::cases::questions(conn, &it.id)?
        .into_iter()
        .map(|one| {
            json!({
                "question": one.text, "asked_at": one.asked_at,
                "answer": one.answer, "answered_at": one.answered_at,
            })
        })
        .collect();
    Ok(json!({ "sent": sent, "written": written, "questions": questions }))
}

fn decided(it: &crate::model::Decision) -> Value {
    json!({
        "outcome": it.outcome.word(), "amount_ore": it.amount.ore(), "reasons": it.reasons,
        "conditions": it.conditions, "decided_by": it.body, "case_number": it.case_number,
        "notified_at": it.notified_at,
        "complain_by": it.complain_by.map(|day| day.date().to_string()),
        "report_on": it.report_on.map(|day| day.date().to_string()),
        "replaced_at": it.replaced_at,
    })
}

fn text(content: &Value) -> Result<Vec<u8>, PageError> {
    serde_json::to_vec_pretty(content).map_err(|fault| PageError::fault(&fault))
}

/// A name that is no path.
fn plain(name: &str) -> String {
    let safe = |it: char| {
        if matches!(it, '/' | '\\' | ':') {
            '-'
        } else {
            it
        }
    };
    name.chars().map(safe).collect()
}

fn packed(files: &[File]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), SimpleFileOptions::default())?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
