//! Pictures: putting one last in a text, and taking one away.

use access::Permit;
use db::Conn;
use documents::{Clean, keep};
use kernel::Language;

use super::{Parts, Refused, Written, record, write};
use crate::{
    access::Action,
    model::{Section, StrategyPicture},
    store::pictures,
};

/// Keeps a picture that was drawn anew, and shows it last in what a section says in a language.
pub fn add_picture(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (document, section): (&str, &Section),
    (drawn, alternative, language): (&Clean, &str, Language),
) -> Result<(), Refused> {
    let by = permit.actor().who();
    let by = by.map_or("", |who| who.person.0.as_str());
    let picture = StrategyPicture {
        id: parts.1.next(),
        document: document.to_owned(),
        file: keep(conn, parts.0, parts.1, drawn, by)?.0,
        alternative: alternative.to_owned(),
        made_at: parts.0.now(),
    };
    pictures::insert(conn, &picture)?;
    let now = section.text(language);
    let text = now.map_or("", |now| now.text.trim_end());
    let line = picture.line(language);
    let written = Written {
        language,
        title: now.map_or_else(String::new, |now| now.title.clone()),
        text: format!("{text}\n\n{line}\n").trim_start().to_owned(),
        version: now.map_or(0, |now| now.version),
    };
    write(conn, parts, permit, section, &written)?;
    Ok(record(conn, parts, permit, &picture.id)?)
}

/// Takes a picture away for good, wherever it was shown.
pub fn remove_picture(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    picture: &StrategyPicture,
) -> Result<(), Refused> {
    pictures::remove(conn, picture)?;
    Ok(record(conn, parts, permit, &picture.id)?)
}
