//! Reading through: a comment on a paragraph, and that it is dealt with.

use access::{Permit, PersonId};
use db::Conn;
use kernel::Language;

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{Comment, EditionState, Section},
    store::{comments, documents},
};

/// As much of a paragraph is kept beside a comment, in letters.
const QUOTE: usize = 80;

/// Says something of a paragraph of a section. The read-through must be open.
pub fn comment(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    section: &Section,
    (language, paragraph): (Language, usize),
    (person, text): (&PersonId, &str),
) -> Result<String, Refused> {
    let edition = documents::edition(conn, &section.edition)?.ok_or(Refused::NotThere)?;
    if edition.state != EditionState::Reading {
        return Err(Refused::Changed);
    }
    let said = section.said();
    let pieces = prose::pieces(said.get(language));
    let quote = pieces.get(paragraph).map(prose::Piece::plain);
    let quote = quote.unwrap_or_else(|| section.title().get(language).to_owned());
    let new = Comment {
        id: parts.1.next(),
        section: section.id.clone(),
        language,
        paragraph: i32::try_from(paragraph).unwrap_or(0),
        quote: quote.chars().take(QUOTE).collect(),
        text: text.to_owned(),
        said_at: parts.0.now(),
        said_by: person.clone(),
        resolved_at: None,
    };
    comments::insert(conn, &new)?;
    record(conn, parts, permit, &section.id)?;
    Ok(new.id)
}

/// Says that a comment is dealt with, or takes that back.
pub fn resolve(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    comment: &Comment,
) -> Result<(), Refused> {
    let at = match comment.resolved_at {
        Some(_) => None,
        None => Some(parts.0.now()),
    };
    let by = permit.actor().who().map(|who| &who.person);
    comments::resolve(conn, &comment.id, at, by)?;
    Ok(record(conn, parts, permit, &comment.id)?)
}
