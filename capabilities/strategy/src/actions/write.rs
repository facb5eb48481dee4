//! Writing in a section: by the button, or by itself while somebody writes.

use access::Permit;
use db::Conn;
use kernel::Language;

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{EditionState, Section, SectionText},
    store::{documents, sections},
};

/// What somebody wrote in one language.
#[derive(Clone, Debug)]
pub struct Written {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// Structured text.
    pub text: String,
    /// The version she began with; 0: nothing was there.
    pub version: i64,
}

/// Saves it. Gives back the new version; the old one when nothing is new.
pub fn write(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    section: &Section,
    written: &Written,
) -> Result<i64, Refused> {
    let edition = documents::edition(conn, &section.edition)?.ok_or(Refused::NotThere)?;
    if edition.state == EditionState::Decided {
        return Err(Refused::Decided);
    }
    let now = section.text(written.language);
    let same = match now {
        Some(text) => text.title == written.title && text.text == written.text,
        None => written.title.is_empty() && written.text.is_empty(),
    };
    if same {
        return Ok(now.map_or(0, |text| text.version));
    }
    let said = SectionText {
        language: written.language,
        title: written.title.clone(),
        text: written.text.clone(),
        version: written.version,
        saved_at: parts.0.now(),
    };
    let by = permit.actor().who().map(|who| &who.person);
    let version = sections::write(conn, &section.id, &said, by)?.ok_or(Refused::Changed)?;
    record(conn, parts, permit, &section.id)?;
    Ok(version)
}
