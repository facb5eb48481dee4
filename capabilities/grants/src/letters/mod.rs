//! Letters: the receipt, a question, what is missing, a reminder of a draft, and the decision.
//!
//! They go to whoever sent the application and to the association's own address, each in its reader's
//! language. A decision is a paper ([`paper`]) that is kept as it was posted ([`post`]); mail says that
//! it is there and gives the last day to complain, the same as letter and page.

pub mod paper;
mod post;
mod word;

pub use post::{Posting, file, paper_words, post, remind};
pub use word::{merged, message, moved, parted};

use associations::model::AssociationId;
use db::{Conn, Error};
use identity::people;
use jiff::civil::Date;
use jobs::mail::{self, Content, MailAddress, NewMail};
use kernel::Language;
use texts::Speaker;
use web::Town;

use crate::model::{Application, Decision, Guidelines, Letter, LetterNotice, Round};

/// Tells that it has come.
pub fn receipt(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
) -> Result<(), Error> {
    for Reader { to, language, .. } in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let answer_on = round.answer_on.map(|day| say.date(day)).unwrap_or_default();
        let words = [
            ("number", application.number.as_deref().unwrap_or_default()),
            ("round", round.titled(language)),
            ("answer", answer_on.as_str()),
        ];
        let body = if round.answer_on.is_some() {
            say.ta("grants-letter-receipt-body", &words)
        } else {
            say.ta("grants-letter-receipt-body-rolling", &words)
        };
        let change = if round.closes_on.is_some() {
            say.t("grants-letter-receipt-change")
        } else {
            say.t("grants-letter-receipt-change-rolling")
        };
        let content = content(conn, town, &say, &say.ta("grants-letter-receipt", &words))?
            .paragraph(&body)
            .paragraph(&change);
        put(
            conn,
            town,
            (to, "grants.receipt"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Asks a question.
pub fn question(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
    (text, due_on): (&str, Date),
) -> Result<(), Error> {
    for Reader { to, language, .. } in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let due = say.date(due_on);
        let words = [("round", round.titled(language)), ("due", due.as_str())];
        let content = content(conn, town, &say, &say.ta("grants-letter-question", &words))?
            .paragraph(&say.ta("grants-letter-question-body", &words))
            .paragraphs(text);
        put(
            conn,
            town,
            (to, "grants.question"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Asks for what is missing.
pub fn lacking(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
    (what, until): (&str, Date),
) -> Result<(), Error> {
    for Reader { to, language, .. } in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let due = say.date(until);
        let words = [("round", round.titled(language)), ("due", due.as_str())];
        let content = content(conn, town, &say, &say.ta("grants-letter-lacking", &words))?
            .paragraph(&say.ta("grants-letter-lacking-body", &words))
            .paragraphs(what);
        put(
            conn,
            town,
            (to, "grants.lacking"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Reminds of a draft.
pub fn reminder(
    conn: &mut Conn,
    town: &Town,
    draft: &Application,
    round: &Round,
    closes_on: Date,
) -> Result<(), Error> {
    for Reader { to, language, .. } in readers(conn, town, draft)? {
        let say = speaking(conn, town, Some(language))?;
        let due = say.date(closes_on);
        let words = [("round", round.titled(language)), ("due", due.as_str())];
        let content = content(conn, town, &say, &say.ta("grants-letter-draft", &words))?
            .paragraph(&say.ta("grants-letter-draft-body", &words));
        put(conn, town, (to, "grants.draft"), content, &say, draft)?;
    }
    Ok(())
}

/// Posts the letter of a decision and tells its readers, who are told the last day to complain.
pub fn decision(
    conn: &mut Conn,
    town: &Town,
    (application, decision): (&Application, &Decision),
    (guidelines, round): (&Guidelines, &Round),
) -> Result<Letter, Error> {
    let say = first_reader(conn, town, application)?;
    let paper = paper::decision(
        conn,
        town,
        &say,
        (application, decision),
        (guidelines, round),
    )?;
    let words = move |say: &Speaker| {
        let number = application.number.as_deref().unwrap_or_default();
        let words = [("number", number), ("round", round.titled(say.language()))];
        let mut body = vec![say.ta("grants-letter-decision-body", &words)];
        if let Some(day) = decision.complain_by {
            let day = say.date(day.date());
            body.push(say.ta("grants-letter-complain", &[("day", &day)]));
        }
        (say.ta("grants-letter-decision", &words), body)
    };
    let posting = Posting {
        application,
        subject: &decision.id,
        complain_by: decision.complain_by,
        paper,
    };
    post(conn, town, posting, &words)
}

/// Writes to whoever reads letters about an application, with a way to a page.
pub fn write_to(
    conn: &mut Conn,
    town: &Town,
    (application, purpose): (&Application, &'static str),
    path: &str,
    words: &dyn Fn(&Speaker) -> (String, Vec<String>),
) -> Result<(), Error> {
    for Reader { to, language, .. } in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let (heading, paragraphs) = words(&say);
        let mut content = content(conn, town, &say, &heading)?;
        for paragraph in &paragraphs {
            content = content.paragraph(paragraph);
        }
        put_with(conn, town, (to, purpose), content, &say, path)?;
    }
    Ok(())
}

/// One who speaks the language of whoever reads a letter first.
pub fn first_reader(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
) -> Result<Speaker, Error> {
    let readers = readers(conn, town, application)?;
    let first = readers.first().map(|reader| reader.language);
    speaking(conn, town, first)
}

/// One who speaks a language as the municipality does; its own when none is said.
pub fn speaking(
    conn: &mut Conn,
    town: &Town,
    language: Option<Language>,
) -> Result<Speaker, Error> {
    let (_, profile) = town.profile(conn)?;
    let language = language.unwrap_or(profile.municipality.default_language);
    Ok(profile.catalog.speaker(language))
}

/// Somebody a letter goes to.
struct Reader {
    to: MailAddress,
    language: Language,
    /// As [`LetterNotice::receiver`] has it.
    receiver: String,
}

/// Whoever sent it, or began it, and the association's own address; each once.
fn readers(conn: &mut Conn, town: &Town, application: &Application) -> Result<Vec<Reader>, Error> {
    let mut all: Vec<Reader> = Vec::new();
    let by_staff = !application.way.is_empty();
    let person = application
        .sent_by
        .as_ref()
        .or(application.person_id.as_ref())
        .filter(|_| !by_staff);
    if let Some(id) = person
        && let Some(person) = people::one(conn, id)?
        && let Ok(to) = person.email.parse()
    {
        all.push(Reader {
            to,
            language: person.language(),
            receiver: id.0.clone(),
        });
    }
    if let Some(id) = &application.held_by {
        let association = associations::one(conn, &AssociationId(id.clone()))?;
        let own = association.as_ref().and_then(|it| it.email()?.parse().ok());
        let own: Option<MailAddress> = own;
        if let Some(to) = own
            && all.iter().all(|known| known.to.as_str() != to.as_str())
        {
            let say = speaking(conn, town, None)?;
            all.push(Reader {
                to,
                language: say.language(),
                receiver: LetterNotice::ASSOCIATION.to_owned(),
            });
        }
    }
    Ok(all)
}

fn content(conn: &mut Conn, town: &Town, say: &Speaker, heading: &str) -> Result<Content, Error> {
    let (_, profile) = town.profile(conn)?;
    let name = profile.municipality.name(say.language());
    let sender = say.ta("municipality-named", &[("name", name)]);
    Ok(Content::new(say.language(), &sender, heading))
}

/// Without an address nobody can be led anywhere; the letter then says the rest.
fn put(
    conn: &mut Conn,
    town: &Town,
    (to, purpose): (MailAddress, &'static str),
    content: Content,
    say: &Speaker,
    application: &Application,
) -> Result<(), Error> {
    let path = format!("/soknad/{}", application.id);
    put_with(conn, town, (to, purpose), content, say, &path)?;
    Ok(())
}

/// The same, leading to a page; gives back the mail's id.
fn put_with(
    conn: &mut Conn,
    town: &Town,
    (to, purpose): (MailAddress, &'static str),
    content: Content,
    say: &Speaker,
    path: &str,
) -> Result<String, Error> {
    let content = if town.outside.address.is_empty() {
        content
    } else {
        let base = &town.outside.address;
        let tag = say.language().tag();
        let address = format!("{base}/{tag}{path}");
        content.button(&say.t("grants-letter-see"), &address)
    };
    let content = content.small(&say.t("grants-letter-why"));
    let letter = NewMail::letter(purpose, to, content);
    mail::queue(conn, &*town.clock, &*town.ids, &letter)
}
