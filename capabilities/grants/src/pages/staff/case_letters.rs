//! The letters of a case for staff: when each reader was told, whether the mail was taken, who opened it
//! when, and whether it was told again; and the standard reasons that can be ticked.

// texts: grantdesk-reader-*

use db::Conn;
use identity::people;
use jobs::mail::{self, State as MailState};
use texts::Speaker;
use web::{Choice, PageError, State, Visit};

use crate::{
    model::{LetterNotice, LetterOpening, STANDARD},
    store,
};

/// A letter.
pub struct LetterRow {
    /// What it is about.
    pub title: String,
    /// The day it was posted.
    pub day: String,
    /// Its PDF.
    pub path: String,
    /// Who was told of it.
    pub readers: Vec<ReaderRow>,
}

/// One who was told.
pub struct ReaderRow {
    /// A name, or that it is the association's own address.
    pub name: String,
    /// How it went.
    pub state: (State, String),
}

/// The letters of an application, newest first.
pub fn letters(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Vec<LetterRow>, PageError> {
    let say = visit.say();
    let mut all = Vec::new();
    for letter in store::letters::of(conn, id)? {
        let openings = store::letters::openings(conn, &letter.id)?;
        let notices = store::letters::notices(conn, &letter.id)?;
        let ids: Vec<String> = notices.iter().map(|it| it.mail_id.clone()).collect();
        let states = mail::states(conn, &ids)?;
        let mut readers = Vec::new();
        for notice in &notices {
            let mail = states.iter().find(|(id, _)| *id == notice.mail_id);
            readers.push(ReaderRow {
                name: name(conn, say, notice)?,
                state: told(say, notice, mail.map(|(_, state)| *state)),
            });
        }
        for opening in &openings {
            readers.push(opened(conn, say, opening)?);
        }
        all.push(LetterRow {
            day: say.date(letter.posted_at.in_oslo().date()),
            path: visit.to(&format!("/saker/tilskudd/sak/{id}/brev/{}", letter.id)),
            title: letter.paper.title,
            readers,
        });
    }
    Ok(all)
}

fn name(conn: &mut Conn, say: &Speaker, notice: &LetterNotice) -> Result<String, PageError> {
    if notice.receiver == LetterNotice::ASSOCIATION {
        return Ok(say.t("grantdesk-reader-association").into_owned());
    }
    let person = people::one(conn, &access::PersonId(notice.receiver.clone()))?;
    Ok(person.map(|it| it.name).unwrap_or_default())
}

fn told(say: &Speaker, notice: &LetterNotice, mail: Option<MailState>) -> (State, String) {
    let when = |at: kernel::Instant| say.date_and_time(at.in_oslo());
    let (state, id, at) = match mail {
        Some(MailState::Sent(at)) => (State::Good, "grantdesk-reader-taken", when(at)),
        Some(MailState::Failed(at, _)) => (State::Stopped, "grantdesk-reader-failed", when(at)),
        _ => (
            State::Waiting,
            "grantdesk-reader-waiting",
            when(notice.told_at),
        ),
    };
    let words = say.ta(id, &[("at", &at)]);
    if notice.turn > 1 {
        (state, say.ta("grantdesk-reader-again", &[("told", &words)]))
    } else {
        (state, words)
    }
}

fn opened(conn: &mut Conn, say: &Speaker, it: &LetterOpening) -> Result<ReaderRow, PageError> {
    let at = say.date_and_time(it.opened_at.in_oslo());
    Ok(ReaderRow {
        name: people::one(conn, &it.person_id)?
            .map(|it| it.name)
            .unwrap_or_default(),
        state: (
            State::Good,
            say.ta("grantdesk-reader-opened", &[("at", &at)]),
        ),
    })
}

// texts: grants-standard-*
/// The standard reasons, with those that are chosen.
pub fn standard(say: &Speaker, chosen: &str) -> Vec<Choice> {
    STANDARD
        .into_iter()
        .map(|word| {
            let words = say.t(&format!("grants-standard-{word}"));
            Choice::new(word, words).chosen(chosen.split(' ').any(|own| own == word))
        })
        .collect()
}
