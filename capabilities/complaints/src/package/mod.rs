//! Everything of a case in one file, for the appeal body, the auditor or a journalist: the decisions, the
//! words and figures they were based on, how the case was weighed and by whom, what happened after, the
//! log, a folder for each step with its documents and its archive message, and a list with the hash of
//! each.
//!
//! Where persons are named is marked in the list. A journalist's has what was decided and why; answers,
//! attachments, letters, and who did what are left out, and a list says so (offentleglova § 13;
//! forvaltningsloven § 13). Somebody must read it through before it is handed out.
//!
//! What is about a whole round is not in it: whoever takes a case out may be one who steps aside for
//! another of the round, and the case paper is closed to her. The archive has it, as a case of its own.

mod afterwards;
mod archive;
mod document;
mod file;
mod log;
mod money_papers;
mod of;
mod rounds;
mod rules;
mod step_papers;
mod steps;
mod weighing;

use access::Permit;
use db::{Conn, Error};
use grants::model::{Application, State, Submission};
use serde_json::{Value, json};
use web::Town;

pub use archive::{Case, message};
pub use document::Document;
pub use of::Of;
pub use step_papers::papers_of;
pub use steps::{Step, Way, What, steps};

use file::{File, list, packed, person_unless};

use crate::{access::Action, store};

/// What a reader who is to know no persons does not get.
const LEFT_OUT: [&str; 5] = [
    "svarene i søknaden og vedlegg",
    "brev, som nevner saksbehandler og mottaker",
    "logg over hvem som gjorde hva, og hvem som ga hvilke poeng",
    "det som er skrevet i rapporter, og kontonummer",
    "teksten i klagen",
];

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

/// Makes it. Gives back its name and its bytes; that it was taken out is recorded.
pub fn made(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    application: &str,
    reader: Reader,
) -> Result<(String, Vec<u8>), Error> {
    let it = grants::store::applications::one(conn, application)?;
    let is_open = reader == Reader::Journalist;
    let it = it.filter(|it| is_ready(it, is_open));
    let it = it.ok_or(Error::NotFound)?;
    if is_open && is_withheld(conn, &it)? {
        return Err(Error::NotFound);
    }
    let mut files = known(conn, town, &it, is_open)?;
    let left_out: &[&str] = if is_open { &LEFT_OUT } else { &[] };
    if !is_open {
        papers(conn, town, &it, &mut files)?;
    }
    files.push(File {
        name: "filer.txt".to_owned(),
        bytes: list(&files, left_out).into_bytes(),
        names_persons: false,
    });
    let seen = access::Versions {
        from: None,
        to: None,
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    let about = it.held_by.as_deref();
    let word = kernel::words::word_of(&Reader::ALL, reader);
    access::record_with(conn, clock, ids, permit, &it.id, seen, about, word)?;
    let number = it.number.as_deref().unwrap_or("sak");
    let bytes = packed(&files).map_err(|fault| Error::Failed(fault.to_string()))?;
    Ok((format!("{number}-{word}.zip"), bytes))
}

/// Whether there is a package: a draft is its writer's and no case, and what is prepared is told to
/// nobody outside before the applicant knows.
pub fn is_ready(it: &Application, is_open: bool) -> bool {
    it.state.is_sent() && (!is_open || it.state == State::Notified)
}

/// Whether its award is kept off the public list: then no file for the public tells of it either.
pub fn is_withheld(conn: &mut Conn, it: &Application) -> Result<bool, Error> {
    let decision = grants::store::decisions::of(conn, &it.id)?;
    Ok(decision.is_some_and(|it| !it.withheld.is_empty()))
}

/// What is known of the case, a file for each side of it.
fn known(
    conn: &mut Conn,
    town: &Town,
    it: &Application,
    is_open: bool,
) -> Result<Vec<File>, Error> {
    let sent = grants::store::applications::submissions(conn, &it.id)?;
    let under = (sent.as_slice(), is_open);
    let clock = &*town.clock;
    let told = [
        ("vedtak.json", decisions(conn, it, is_open)?),
        ("klage.json", complaints(conn, it, is_open)?),
        ("grunnlag.json", based_on(conn, it, under)?),
        ("retningslinjer.json", rules::guidelines(conn, it, under)?),
        ("skjema.json", rules::form(conn, it, under)?),
        ("poeng.json", weighing::points(conn, it, is_open)?),
        (
            "innstilling-fra-rad.json",
            weighing::advice(conn, it, is_open)?,
        ),
        (
            "habilitet.json",
            weighing::impartiality(conn, clock, (it, is_open))?,
        ),
        ("brev.json", afterwards::letters(conn, it, is_open)?),
        ("utbetaling.json", afterwards::money(conn, it, is_open)?),
        ("rapporter.json", afterwards::reports(conn, it, is_open)?),
    ];
    let files = told.iter();
    files
        .map(|(name, told)| File::json(name, told, !is_open))
        .collect()
}

/// The log, and a folder for each step: every document as it came or went, and its archive message.
fn papers(
    conn: &mut Conn,
    town: &Town,
    it: &Application,
    files: &mut Vec<File>,
) -> Result<(), Error> {
    files.push(File::json("logg.json", &log::of(conn, it)?, true)?);
    let case = Case::of(conn, town, it)?;
    for (place, step) in (1..).zip(steps(conn, it)?) {
        let folder = folder(&step, place);
        let documents = papers_of(conn, town, (&case, it), &step)?;
        let message = message(&case, &step, &documents);
        for document in documents {
            let name = format!("{folder}/{}", document.reference);
            files.push(File::document(name, document.bytes));
        }
        let name = format!("{folder}/arkivmelding.xml");
        files.push(File::document(name, message.into_bytes()));
    }
    Ok(())
}

/// The folder of a step: what it is, and its place in the case, such as `brev/02`.
fn folder(step: &Step, place: usize) -> String {
    let word = match step.what {
        What::Sent => "soknad",
        What::Question | What::Answer => "sporsmal",
        What::Advice => "innstilling",
        What::Decision => "vedtak",
        What::Letter => "brev",
        What::Complaint => "klage",
        What::Report => "rapport",
        What::Change | What::ChangeAnswer => "endring",
        What::Payment => "utbetaling",
        What::Claim | What::ClaimSettled => "tilbakebetaling",
        What::End => "avslutning",
        What::CasePaper => "saksframlegg",
        What::Minutes => "motebok",
    };
    format!("{word}/{place:02}")
}

fn decisions(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let mut all = Vec::new();
    for one in grants::store::decisions::all_told(conn, &it.id)? {
        let sitting = grants::store::sittings::one(conn, &one.bulk)?;
        // Who sat is not for everybody: the minutes of the body itself say it where that is public.
        let minutes = sitting.as_ref().filter(|_| !is_open).map(|sitting| {
            let rows = sitting.minutes.rows.iter();
            let own = rows.filter(|row| row.application == it.id);
            json!({
                "present": sitting.minutes.present,
                "stepped_aside": own.flat_map(|row| &row.aside).collect::<Vec<_>>(),
            })
        });
        all.push(json!({
            "outcome": one.outcome.word(), "amount_ore": one.amount.ore(),
            "reasons": one.reasons, "standard_reasons": one.standard_reasons().collect::<Vec<_>>(),
            "conditions": one.conditions, "body": one.body,
            "case_number": one.case_number, "vote": sitting.map(|it| it.vote),
            "minutes": minutes,
            "decided_at": one.decided_at, "notified_at": one.notified_at,
            "decided_by": person_unless(is_open, conn, one.decided_by.as_ref())?,
            "complain_by": one.complain_by.map(|day| day.date().to_string()),
            "sha256_of_letter": one.hash, "replaced_at": one.replaced_at,
        }));
    }
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

/// What the decision was based on: what was sent, corrected figures, questions, the formula.
fn based_on(
    conn: &mut Conn,
    it: &Application,
    (sent, is_open): (&[Submission], bool),
) -> Result<Value, Error> {
    let sent: Vec<Value> = sent
        .iter()
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
    let figures = grants::store::cases::figures(conn, &it.id)?;
    let figures: Vec<Value> = figures
        .into_iter()
        .map(|one| json!({ "name": one.name, "amount": one.amount, "reason": one.reason }))
        .collect();
    Ok(json!({
        "sent": sent,
        "recommended_ore": it.recommended.map(kernel::Money::ore),
        "recommended_why": it.recommended_why,
        "corrected": figures,
        "run": grants::formula::basis(conn, it)?,
    }))
}
