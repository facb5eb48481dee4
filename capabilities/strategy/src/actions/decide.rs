//! Deciding: an edition is frozen as it is, and the next begins where it ended.

use access::Permit;
use db::Conn;
use jiff::civil::Date;

use super::{Amended, Parts, Refused, amend, record};
use crate::{
    access::Action,
    model::{Content, Decision, Document, Edition, EditionState, Section, SectionText, placed},
    store::{documents, kept, kinds, roles, sections},
};

/// Carries amendments into the text and enters a decision. From now on the edition says what it says today, at its own address, for ever.
pub fn decide(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (document, edition): (&Document, &Edition),
    (decision, amended): (Decision, &[Amended]),
    revision_on: Option<Date>,
) -> Result<(), Refused> {
    let kind = kinds::one(conn, &document.kind)?.ok_or(Refused::NotThere)?;
    let mut carried = Vec::new();
    for it in amended {
        carried.push(amend(conn, parts, permit, it)?);
    }
    let all = sections::of_edition(conn, &edition.id)?;
    if all.is_empty() {
        return Err(Refused::Empty);
    }
    let roles = roles::all(conn)?;
    let tree = placed(&kind.shape, &all);
    let content = Content {
        decision: Some(Decision {
            amended: carried,
            ..decision
        }),
        ..Content::of(&kind.shape, edition, &tree, &roles)
    };
    documents::freeze(conn, parts.0, &edition.id, &content)?.ok_or(Refused::Decided)?;
    kept::keep_all(conn, &document.id, &edition.id)?;
    documents::revise_on(conn, &document.id, revision_on)?;
    Ok(record(conn, parts, permit, &edition.id)?)
}

/// Begins the next edition with what the last one says: same sections, same anchors, same owners.
pub fn next_edition(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (from, until): (Date, Option<Date>),
) -> Result<String, Refused> {
    let (clock, ids) = parts;
    let editions = documents::editions(conn, document)?;
    let last = editions.last().ok_or(Refused::NotThere)?;
    if last.state != EditionState::Decided {
        return Err(Refused::DraftThere);
    }
    let next = Edition {
        id: ids.next(),
        number: last.number + 1,
        from,
        until,
        state: EditionState::Draft,
        read_until: None,
        content: None,
        content_hash: String::new(),
        decided_at: None,
        version: 1,
        ..last.clone()
    };
    documents::insert_edition(conn, &next)?;
    for section in sections::of_edition(conn, &last.id)? {
        let copy = Section {
            id: ids.next(),
            edition: next.id.clone(),
            inside: String::new(),
            version: 1,
            texts: Vec::new(),
            ..section.clone()
        };
        sections::insert(conn, &copy)?;
        for text in section.texts {
            let said = SectionText {
                version: 0,
                saved_at: clock.now(),
                ..text
            };
            sections::write(conn, &copy.id, &said, None)?;
        }
    }
    record(conn, parts, permit, &next.id)?;
    Ok(next.id)
}
