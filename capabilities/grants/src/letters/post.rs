//! Posting a letter: kept as it is, told to its readers, filed as PDF once, and told again when nobody
//! has opened it after a week.
//!
//! The letter, the mail to each reader and the job that files it are written in one transaction.
//! Filing and reminding bear being done again: what has a file, or was told twice, is left alone.

use db::{Conn, Error};
use documents::{Clean, Kind};
use jobs::{NewJob, Payload};
use kernel::Day;
use pdf::{Block, Paper, Span};
use serde_json::json;
use texts::Speaker;
use web::Town;

use super::{Reader, content, put_with, readers, speaking};
use crate::{
    filing,
    model::{Application, Letter, LetterNotice},
    store,
};

/// After so long an unopened letter is told again.
const AGAIN_SECONDS: i64 = 7 * 24 * 60 * 60;
/// Letters older than this are not told again: those that were posted before there was a program to.
const OLDEST_SECONDS: i64 = 21 * 24 * 60 * 60;

/// A letter to be posted.
pub struct Posting<'a> {
    /// What it is about.
    pub application: &'a Application,
    /// What it tells of: the id of a decision, or of something of another room.
    pub subject: &'a str,
    /// The last day to complain of it.
    pub complain_by: Option<Day>,
    /// What it says.
    pub paper: Paper,
}

/// Posts it. `words` gives the heading and the paragraphs of the mail that tells of it.
pub fn post(
    conn: &mut Conn,
    town: &Town,
    it: Posting<'_>,
    words: &dyn Fn(&Speaker) -> (String, Vec<String>),
) -> Result<Letter, Error> {
    let letter = Letter {
        id: town.ids.next(),
        application_id: it.application.id.clone(),
        subject_id: it.subject.to_owned(),
        paper: it.paper,
        complain_by: it.complain_by,
        posted_at: town.clock.now(),
        file_id: None,
    };
    store::letters::insert(conn, &letter)?;
    for reader in readers(conn, town, it.application)? {
        let say = speaking(conn, town, Some(reader.language))?;
        let told = words(&say);
        tell(conn, town, (&letter, 1), reader, &say, told)?;
    }
    let job = NewJob {
        kind: filing::KIND,
        key: Some(letter.id.clone()),
        payload: Payload::from(json!({ "letter": letter.id })),
        due_at: town.clock.now(),
    };
    jobs::enqueue(conn, &*town.clock, &*town.ids, &job)?;
    Ok(letter)
}

fn tell(
    conn: &mut Conn,
    town: &Town,
    (letter, turn): (&Letter, i32),
    Reader { to, receiver, .. }: Reader,
    say: &Speaker,
    (heading, paragraphs): (String, Vec<String>),
) -> Result<(), Error> {
    let mut content = content(conn, town, say, &heading)?;
    for paragraph in &paragraphs {
        content = content.paragraph(paragraph);
    }
    let path = format!("/soknad/{}/brev/{}", letter.application_id, letter.id);
    let mail_id = put_with(conn, town, (to, "grants.decision"), content, say, &path)?;
    let notice = LetterNotice {
        id: town.ids.next(),
        letter_id: letter.id.clone(),
        turn,
        receiver,
        mail_id,
        told_at: town.clock.now(),
    };
    store::letters::tell(conn, &notice)
}

/// Makes the PDF of a letter and keeps it; once, whatever asks again. Gives back its file.
pub fn file(conn: &mut Conn, town: &Town, letter: &Letter) -> Result<documents::FileId, Error> {
    if let Some(file) = &letter.file_id {
        return Ok(file.clone());
    }
    let bytes = pdf::pdf(&letter.paper).map_err(|refusal| Error::Failed(refusal.to_string()))?;
    let clean = Clean::made_here(&letter.paper.title, Kind::Pdf, bytes);
    let (clock, ids) = (&*town.clock, &*town.ids);
    let file = documents::keep(conn, clock, ids, &clean, "program")?;
    if !store::letters::filed(conn, &letter.id, &file)? {
        documents::forget(conn, &file)?;
        let filed = store::letters::one(conn, &letter.id)?.and_then(|it| it.file_id);
        return filed.ok_or(Error::NotFound);
    }
    Ok(file)
}

/// Tells again of letters nobody has opened after a week. Gives back the applications.
pub fn remind(conn: &mut Conn, town: &Town) -> Result<Vec<String>, Error> {
    let now = town.clock.now();
    let (from, to) = (
        now.plus_seconds(-OLDEST_SECONDS),
        now.plus_seconds(-AGAIN_SECONDS),
    );
    let mut reminded = Vec::new();
    for letter in store::letters::posted(conn, from, to)? {
        let told = store::letters::notices(conn, &letter.id)?;
        let is_done = told.is_empty() || told.iter().any(|notice| notice.turn > 1);
        if is_done || !store::letters::openings(conn, &letter.id)?.is_empty() {
            continue;
        }
        let application = store::applications::one(conn, &letter.application_id)?;
        let application = application.ok_or(Error::NotFound)?;
        for reader in readers(conn, town, &application)? {
            let say = speaking(conn, town, Some(reader.language))?;
            let day = say.date(letter.posted_at.in_oslo().date());
            let words = [("title", letter.paper.title.as_str()), ("day", &day)];
            let mut body = vec![say.ta("grants-letter-again-body", &words)];
            if let Some(day) = letter.complain_by {
                let day = say.date(day.date());
                body.push(say.ta("grants-letter-again-complain", &[("day", &day)]));
            }
            let heading = say.ta("grants-letter-again", &words);
            tell(conn, town, (&letter, 2), reader, &say, (heading, body))?;
        }
        reminded.push(application.id);
    }
    Ok(reminded)
}

/// The words of a paper, for those who read it as text: a paragraph a block.
pub fn paper_words(paper: &Paper) -> String {
    let mut all = Vec::new();
    for block in &paper.blocks {
        match block {
            Block::Heading { text, .. } => all.push(text.clone()),
            Block::Paragraph { text } => all.push(run(text)),
            Block::List { items, .. } => all.extend(items.iter().map(|item| run(item))),
            Block::Table { rows, .. } => all.extend(rows.iter().map(|row| row.join(": "))),
            Block::Facts { rows } => {
                all.extend(rows.iter().map(|(name, value)| format!("{name}: {value}")));
            }
            Block::Note { title, text } => all.push(format!("{title}\n{}", run(text))),
            Block::Picture { alternative, .. } => all.push(alternative.clone()),
        }
    }
    all.join("\n\n")
}

fn run(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Plain { text } | Span::Strong { text } | Span::Link { text, .. } => text.as_str(),
        })
        .collect()
}
