//! Everything of a case in one file, for the appeal body, the auditor or a journalist: the decisions, what
//! they were based on, the log, letters, an archive message, and a list with the hash of each.
//!
//! Where persons are named is marked in the list. A journalist's has what was decided and why; answers,
//! attachments, letters, and who did what are left out, and a list says so (offentleglova § 13;
//! forvaltningsloven § 13). Somebody must read it through before it is handed out.

mod archive;

use std::{fmt::Write as _, io::Write as _};

use access::Permit;
use db::{Conn, Error};
use grants::model::Application;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use web::Town;
use zip::{ZipWriter, write::SimpleFileOptions};

pub use archive::{Step, message};

use crate::{access::Action, store};

/// Who it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The body that treats the complaint.
    AppealBody,
    /// The auditor.
    Auditor,
    /// The press, or anybody who asks for access.
    Journalist,
}

impl Reader {
    /// Each with the word of its address.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::AppealBody, "klageinstans"),
        (Self::Auditor, "revisor"),
        (Self::Journalist, "journalist"),
    ];

    /// From the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

/// A file of the package.
struct File {
    name: String,
    bytes: Vec<u8>,
    names_persons: bool,
}

/// Makes it. Gives back its name and its bytes; that it was taken out is recorded.
pub fn made(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    application: &str,
    reader: Reader,
) -> Result<(String, Vec<u8>), Error> {
    let it = grants::store::applications::one(conn, application)?.ok_or(Error::NotFound)?;
    let is_open = reader == Reader::Journalist;
    let mut files = Vec::new();
    let whole = |name: &str, content: &Value, names_persons: bool| -> Result<File, Error> {
        let bytes = serde_json::to_vec_pretty(content);
        Ok(File {
            name: name.to_owned(),
            bytes: bytes.map_err(|fault| Error::Failed(fault.to_string()))?,
            names_persons,
        })
    };
    files.push(whole(
        "vedtak.json",
        &decisions(conn, &it, is_open)?,
        !is_open,
    )?);
    files.push(whole(
        "klage.json",
        &complaints(conn, &it, is_open)?,
        !is_open,
    )?);
    files.push(whole(
        "grunnlag.json",
        &based_on(conn, &it, is_open)?,
        !is_open,
    )?);
    let mut left_out = Vec::new();
    if is_open {
        left_out.extend([
            "svarene i søknaden og vedlegg",
            "brev, som nevner saksbehandler og mottaker",
            "logg over hvem som gjorde hva",
            "teksten i klagen",
        ]);
    } else {
        files.push(whole("logg.json", &log(conn, &it)?, true)?);
        let steps = steps(conn, &it)?;
        files.push(File {
            name: "arkivmelding.xml".to_owned(),
            bytes: message(&it, &it.id, town.clock.now(), &steps).into_bytes(),
            names_persons: true,
        });
        for letter in grants::store::letters::of(conn, &it.id)? {
            let file = grants::letters::file(conn, town, &letter)?;
            let stored = documents::find(conn, &file)?.ok_or(Error::NotFound)?;
            let day = letter.posted_at.in_oslo().date();
            files.push(File {
                name: format!("brev/{day}-{}.pdf", letter.id),
                bytes: documents::content(conn, &stored)?,
                names_persons: true,
            });
        }
    }
    if !is_open {
        attachments(conn, &it, &mut files)?;
    }
    files.push(File {
        name: "filer.txt".to_owned(),
        bytes: list(&files, &left_out).into_bytes(),
        names_persons: false,
    });
    let seen = access::Versions {
        from: None,
        to: None,
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    let about = it.held_by.as_deref();
    access::record_with(conn, clock, ids, permit, &it.id, seen, about, "")?;
    let number = it.number.as_deref().unwrap_or("sak");
    let word = kernel::words::word_of(&Reader::ALL, reader);
    let bytes = packed(&files).map_err(|fault| Error::Failed(fault.to_string()))?;
    Ok((format!("{number}-{word}.zip"), bytes))
}

/// What came with the complaints: each under the number of its complaint.
fn attachments(conn: &mut Conn, it: &Application, files: &mut Vec<File>) -> Result<(), Error> {
    for complaint in store::of_application(conn, &it.id)? {
        for (place, (_, stored)) in (1..).zip(store::files::of(conn, &complaint.id)?) {
            files.push(File {
                name: format!("vedlegg/{}-{place}-{}", complaint.number, stored.name),
                bytes: documents::content(conn, &stored)?,
                names_persons: true,
            });
        }
    }
    Ok(())
}

fn decisions(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let all = grants::store::decisions::all_told(conn, &it.id)?;
    let all: Vec<Value> = all
        .into_iter()
        .map(|one| {
            let by = one.decided_by.filter(|_| !is_open).map(|by| by.0);
            json!({
                "outcome": one.outcome.word(), "amount_ore": one.amount.ore(),
                "reasons": one.reasons, "conditions": one.conditions, "body": one.body,
                "case_number": one.case_number, "decided_at": one.decided_at,
                "decided_by": by, "notified_at": one.notified_at,
                "complain_by": one.complain_by.map(|day| day.date().to_string()),
                "replaced_at": one.replaced_at,
            })
        })
        .collect();
    Ok(json!({
        "number": it.number, "title": it.title, "applied_ore": it.applied.ore(), "decisions": all,
    }))
}

fn complaints(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let all = store::of_application(conn, &it.id)?;
    let all: Vec<Value> = all
        .into_iter()
        .map(|one| {
            json!({
                "number": one.number, "state": one.state.word(), "is_late": one.is_late,
                "received_on": one.received_on.date().to_string(),
                "text": if is_open { "" } else { &one.text },
                "view": one.view, "body": one.body, "case_number": one.case_number,
                "reasons": one.reasons, "money_from": one.money_from,
                "money_words": one.money_words, "answered_at": one.answered_at,
            })
        })
        .collect();
    Ok(all.into())
}

/// What the decision was based on: what was sent, the guidelines, corrected figures, the formula.
fn based_on(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let sent = grants::store::applications::submissions(conn, &it.id)?;
    let sent: Vec<Value> = sent
        .into_iter()
        .map(|copy| {
            let mut told = json!({
                "number": copy.number, "sent_at": copy.sent_at, "sha256": copy.hash,
                "applied_ore": copy.applied.ore(), "members": copy.members,
                "guidelines": copy.guidelines, "form": copy.form,
            });
            if !is_open {
                told["answers"] = json!(copy.answers);
                let files = copy.files.iter();
                let files = files.map(|file| json!({ "name": file.name, "sha256": file.sha256 }));
                told["files"] = files.collect::<Vec<_>>().into();
            }
            told
        })
        .collect();
    let guidelines = grants::store::schemes::guidelines_of(conn, &it.guidelines_id)?;
    let figures = grants::store::cases::figures(conn, &it.id)?;
    let figures: Vec<Value> = figures
        .into_iter()
        .map(|one| json!({ "name": one.name, "amount": one.amount, "reason": one.reason }))
        .collect();
    let run = grants::letters::paper::final_run(conn, &it.round_id)?;
    Ok(json!({
        "sent": sent,
        "guidelines": guidelines.map(|one| json!({
            "number": one.number, "from_on": one.from_on.to_string(),
        })),
        "recommended_ore": it.recommended.map(kernel::Money::ore),
        "recommended_why": it.recommended_why,
        "corrected": figures,
        "run": run.map(|run| json!({ "id": run.id, "snapshot": run.snapshot, "sha256": run.hash })),
    }))
}

fn log(conn: &mut Conn, it: &Application) -> Result<Value, Error> {
    let mut all = Vec::new();
    for event in grants::store::cases::history(conn, &it.id)? {
        let by = event.by_person.map(|by| by.0);
        all.push((
            event.at,
            json!({ "at": event.at, "what": event.kind, "text": event.text, "by": by }),
        ));
    }
    for complaint in store::of_application(conn, &it.id)? {
        for event in store::history(conn, &complaint.id)? {
            let what = format!("complaint-{}", event.kind);
            let by = event.by_person.map(|by| by.0);
            all.push((
                event.at,
                json!({ "at": event.at, "what": what, "text": event.text, "by": by }),
            ));
        }
    }
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, line)| line).collect())
}

/// The steps of a case with their places, from 1.
pub fn steps(conn: &mut Conn, it: &Application) -> Result<Vec<(usize, Step)>, Error> {
    let mut steps = Vec::new();
    for copy in grants::store::applications::submissions(conn, &it.id)?
        .into_iter()
        .rev()
    {
        let key = format!("{}-{}", it.id, copy.number);
        steps.extend(copy.sent_at.map(|at| Step::came(&key, &copy.title, at)));
    }
    for letter in grants::store::letters::of(conn, &it.id)?.into_iter().rev() {
        let file = match &letter.file_id {
            Some(file) => documents::find(conn, file)?.map(|file| (file.name, file.sha256)),
            None => None,
        };
        let title = &letter.paper.title;
        steps.push(Step::went(&letter.id, title, letter.posted_at, file));
    }
    for complaint in store::of_application(conn, &it.id)? {
        let at = complaint.received_at;
        steps.push(Step::came(&complaint.id, &complaint.number, at));
    }
    steps.sort_by_key(|step| step.at);
    Ok((1..).zip(steps).collect())
}

/// SHA-256 and name of each, whether it names persons, and what is left out.
fn list(files: &[File], left_out: &[&str]) -> String {
    let mut text = String::new();
    for file in files {
        // Writing to a string cannot fail.
        for byte in &Sha256::digest(&file.bytes) {
            let _ = write!(text, "{byte:02x}");
        }
        let mark = if file.names_persons {
            "  [personopplysninger]"
        } else {
            ""
        };
        let _ = writeln!(text, "  {}{mark}", file.name);
    }
    for what in left_out {
        let _ = writeln!(text, "utelatt: {what}");
    }
    text
}

fn packed(files: &[File]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut package = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for file in files {
        package.start_file(file.name.as_str(), SimpleFileOptions::default())?;
        package.write_all(&file.bytes)?;
    }
    Ok(package.finish()?.into_inner())
}
