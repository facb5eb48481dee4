//! Amendments: what a council changed before it decided is carried into the text, word for word, in the
//! same transaction as the decision.

use access::Permit;
use db::Conn;
use kernel::Language;

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{Amendment, Section, SectionText},
    store::sections,
};

/// An amendment as it is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amended {
    /// The id of the section.
    pub section: String,
    /// The words that are changed; empty: something is added below.
    pub before: String,
    /// The words instead; empty: they are taken out.
    pub after: String,
}

/// What a section says once an amendment is carried into it, in each language that has the words. None
/// when no language has them.
pub fn carried(section: &Section, before: &str, after: &str) -> Vec<SectionText> {
    if before.is_empty() {
        let first = section.text(Language::Nb).or(section.texts.first());
        let added = first.map(|text| SectionText {
            text: format!("{}\n\n{after}", text.text).trim().to_owned(),
            ..text.clone()
        });
        return added.into_iter().collect();
    }
    let has = |it: &&SectionText| it.text.contains(before) || it.title.contains(before);
    let each = section.texts.iter().filter(has);
    each.map(|it| SectionText {
        title: it.title.replacen(before, after, 1),
        text: it.text.replacen(before, after, 1),
        ..it.clone()
    })
    .collect()
}

/// Carries an amendment into its section.
pub fn amend(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Amended,
) -> Result<Amendment, Refused> {
    let section = sections::one(conn, &it.section)?.ok_or(Refused::NotThere)?;
    let texts = carried(&section, &it.before, &it.after);
    if texts.is_empty() {
        return Err(Refused::Changed);
    }
    let by = permit.actor().who().map(|who| &who.person);
    for text in texts {
        let said = SectionText {
            saved_at: parts.0.now(),
            ..text
        };
        sections::write(conn, &section.id, &said, by)?.ok_or(Refused::Changed)?;
    }
    record(conn, parts, permit, &section.id)?;
    Ok(Amendment {
        node: section.node,
        before: it.before.clone(),
        after: it.after.clone(),
    })
}
