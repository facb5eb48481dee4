//! Arranging: kinds, roles, documents, and sections in their places.

use access::Permit;
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Translated;

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{
        DEEPEST, Document, Edition, EditionState, Kind, Role, Section, SectionText, Shape, placed,
    },
    store::{documents, kinds, roles, sections},
};

/// A document as somebody begins it.
#[derive(Clone, Debug)]
pub struct NewDocument {
    /// Its name, and the title of its first edition.
    pub name: Translated,
    /// Its place in addresses.
    pub slug: String,
    /// The id of its kind.
    pub kind: String,
    /// The first day it will say something about.
    pub from: Date,
    /// The last, when there is one.
    pub until: Option<Date>,
}

/// A section as somebody adds it.
#[derive(Clone, Debug, Default)]
pub struct NewSection {
    /// The node above.
    pub parent: Option<String>,
    /// Its titles.
    pub title: Translated,
    /// Its text.
    pub text: Translated,
    /// Whether it is numbered where its level is.
    pub is_numbered: bool,
    /// The role that owns it.
    pub role: Option<String>,
    /// Its anchor, when it has one from before.
    pub node: Option<String>,
}

/// A step in the order of sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Before the one before it.
    Up,
    /// After the one after it.
    Down,
    /// Below the one before it.
    In,
    /// Beside the one it lies below.
    Out,
}

/// A new kind of document. Gives back its id.
pub fn make_kind(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    shape: Shape,
) -> Result<String, Error> {
    let kind = Kind {
        id: parts.1.next(),
        shape,
        version: 1,
    };
    kinds::insert(conn, &kind)?;
    record(conn, parts, permit, &kind.id)?;
    Ok(kind.id)
}

/// Changes a kind of document.
pub fn save_kind(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    kind: &Kind,
) -> Result<(), Refused> {
    if !kinds::save(conn, kind)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &kind.id)?)
}

/// A new role. Gives back its id.
pub fn make_role(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    role: Role,
) -> Result<String, Error> {
    let role = Role {
        id: parts.1.next(),
        version: 1,
        ..role
    };
    roles::insert(conn, &role)?;
    record(conn, parts, permit, &role.id)?;
    Ok(role.id)
}

/// Changes a role and who holds it.
pub fn save_role(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    role: &Role,
) -> Result<(), Refused> {
    if !roles::save(conn, role)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &role.id)?)
}

/// Begins a document with its first edition. Gives back its id.
pub fn make_document(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    new: &NewDocument,
) -> Result<String, Error> {
    let (clock, ids) = parts;
    let document = Document {
        id: ids.next(),
        slug: new.slug.clone(),
        kind: new.kind.clone(),
        name: new.name.clone(),
        revision_on: None,
        version: 1,
    };
    documents::insert(conn, clock, &document)?;
    let edition = Edition {
        id: ids.next(),
        document: document.id.clone(),
        number: 1,
        title: new.name.clone(),
        lead: Translated::default(),
        from: new.from,
        until: new.until,
        state: EditionState::Draft,
        read_until: None,
        content: None,
        content_hash: String::new(),
        decided_at: None,
        version: 1,
    };
    documents::insert_edition(conn, &edition)?;
    record(conn, parts, permit, &document.id)?;
    Ok(document.id)
}

/// Changes title, lead and period of a draft.
pub fn save_frame(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    edition: &Edition,
) -> Result<(), Refused> {
    if !documents::save_edition(conn, edition)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &edition.id)?)
}

/// Opens a read-through until a day, or ends it.
pub fn open_reading(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    edition: Edition,
    until: Option<Date>,
) -> Result<(), Refused> {
    let state = match until {
        Some(_) => EditionState::Reading,
        None => EditionState::Draft,
    };
    let edition = Edition {
        state,
        read_until: until.or(edition.read_until),
        ..edition
    };
    save_frame(conn, parts, permit, &edition)
}

/// Adds a section last below its parent. Gives back its id.
pub fn add_section(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    edition: &Edition,
    new: &NewSection,
) -> Result<String, Refused> {
    if edition.state == EditionState::Decided {
        return Err(Refused::Decided);
    }
    let all = sections::of_edition(conn, &edition.id)?;
    if let Some(parent) = &new.parent {
        let depth = placed(&Shape::default(), &all)
            .iter()
            .find(|it| it.section.node == *parent)
            .map(|it| it.depth);
        if depth.is_none_or(|depth| depth >= DEEPEST) {
            return Err(Refused::TooDeep);
        }
    }
    let below = all.iter().filter(|it| it.parent == new.parent);
    let id = parts.1.next();
    let section = Section {
        node: new.node.clone().unwrap_or_else(|| short(&id)),
        id,
        edition: edition.id.clone(),
        parent: new.parent.clone(),
        place: below.map(|it| it.place).max().unwrap_or(0) + 1,
        is_numbered: new.is_numbered,
        role: new.role.clone(),
        inside: String::new(),
        version: 1,
        texts: Vec::new(),
    };
    sections::insert(conn, &section)?;
    let by = permit.actor().who().map(|who| &who.person);
    for language in kernel::Language::ALL {
        let (title, text) = (new.title.get(language), new.text.get(language));
        if title.is_empty() && text.is_empty() {
            continue;
        }
        let said = SectionText {
            language,
            title: title.to_owned(),
            text: text.to_owned(),
            version: 0,
            saved_at: parts.0.now(),
        };
        sections::write(conn, &section.id, &said, by)?;
    }
    record(conn, parts, permit, &section.id)?;
    Ok(section.id)
}

/// Changes who owns a section, whether it is numbered, and the note inside.
pub fn tend_section(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    section: &Section,
) -> Result<(), Refused> {
    if !sections::save(conn, section)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &section.id)?)
}

/// Moves a section, with all below it, a step.
pub fn move_section(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    id: &str,
    step: Step,
) -> Result<(), Refused> {
    let section = sections::one(conn, id)?.ok_or(Refused::NotThere)?;
    let all = sections::of_edition(conn, &section.edition)?;
    let tree = placed(&Shape::default(), &all);
    let siblings: Vec<&Section> = tree
        .iter()
        .map(|it| it.section)
        .filter(|it| it.parent == section.parent)
        .collect();
    let at = siblings.iter().position(|it| it.id == section.id);
    let at = at.ok_or(Refused::NotThere)?;
    let mut order: Vec<Section> = siblings.iter().map(|it| (*it).clone()).collect();
    match step {
        Step::Up if at > 0 => order.swap(at, at - 1),
        Step::Down if at + 1 < order.len() => order.swap(at, at + 1),
        Step::In if at > 0 => {
            let below = depth_below(&tree, &section.node);
            let depth = tree.iter().find(|it| it.section.id == section.id);
            if depth.is_none_or(|it| it.depth + below >= DEEPEST) {
                return Err(Refused::TooDeep);
            }
            let parent = Some(order[at - 1].node.clone());
            let last = all.iter().filter(|it| it.parent == parent);
            let place = last.map(|it| it.place).max().unwrap_or(0) + 1;
            order = vec![Section {
                parent,
                place,
                ..section
            }];
            return kept(conn, parts, permit, id, &order);
        }
        Step::Out => {
            let above = all
                .iter()
                .find(|it| Some(&it.node) == section.parent.as_ref());
            let Some(above) = above else { return Ok(()) };
            let mut beside: Vec<Section> = tree
                .iter()
                .filter(|it| it.section.parent == above.parent)
                .map(|it| it.section.clone())
                .collect();
            let after = beside.iter().position(|it| it.id == above.id).unwrap_or(0) + 1;
            let moved = Section {
                parent: above.parent.clone(),
                ..section
            };
            beside.insert(after, moved);
            order = beside;
        }
        _ => return Ok(()),
    }
    for (place, section) in (1..).zip(&mut order) {
        section.place = place;
    }
    kept(conn, parts, permit, id, &order)
}

fn kept(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    id: &str,
    order: &[Section],
) -> Result<(), Refused> {
    for section in order {
        if !sections::save(conn, section)? {
            return Err(Refused::Changed);
        }
    }
    Ok(record(conn, parts, permit, id)?)
}

/// How many levels lie below a node.
fn depth_below(tree: &[crate::model::Placed<'_>], node: &str) -> usize {
    let Some(at) = tree.iter().position(|it| it.section.node == node) else {
        return 0;
    };
    let own = tree[at].depth;
    let below = tree[at + 1..].iter().take_while(|it| it.depth > own);
    below.map(|it| it.depth - own).max().unwrap_or(0)
}

/// Takes a section away that has none below it.
pub fn remove_section(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    section: &Section,
) -> Result<(), Refused> {
    let all = sections::of_edition(conn, &section.edition)?;
    if all
        .iter()
        .any(|it| it.parent.as_ref() == Some(&section.node))
    {
        return Err(Refused::TooDeep);
    }
    sections::remove(conn, &section.id)?;
    Ok(record(conn, parts, permit, &section.id)?)
}

/// An anchor people can write down.
fn short(id: &str) -> String {
    let tail: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let tail = &tail[tail.len().saturating_sub(8)..];
    format!("p{tail}")
}
