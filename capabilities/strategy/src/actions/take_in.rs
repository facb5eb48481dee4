//! Taking in a document that was written elsewhere: Markdown, plain text with headings, or our own
//! JSON.

use access::Permit;
use db::Conn;
use kernel::{Language, Translated};

use super::{NewSection, Parts, Refused, add_section, make_measure, make_role, record};
use crate::{
    access::Action,
    model::{Content, ContentSection, DEEPEST, Edition, Role, Shape, Told, Whole},
    store::{documents, roles, sections},
};

/// A document as it was read, to be looked at before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Its sections, in order; nodes are empty when they have none from before.
    pub sections: Vec<ContentSection>,
    /// Title, lead and period, when it is our own JSON.
    pub frame: Option<Box<Content>>,
    /// Its measures, when it is our own JSON; roles by title.
    pub measures: Vec<Told>,
}

/// Reads a document. JSON is known by its brace; all else is text in `language`. A number before a
/// heading is left out: numbers are counted here.
pub fn content_parts(text: &str, language: Language, shape: &Shape) -> Taken {
    if text.trim_start().starts_with('{')
        && let Ok(Whole { content, measures }) = serde_json::from_str::<Whole>(text)
    {
        return Taken {
            sections: content.sections.clone(),
            frame: Some(Box::new(content)),
            measures,
        };
    }
    let mut parts = prose::outline(&prose::marked_up(text));
    // One heading above all others is the title of the document.
    let tops = parts.iter().filter(|part| part.level == 1).count();
    if tops == 1 && parts.len() > 1 && parts[0].level == 1 {
        let lead = parts.remove(0);
        for part in &mut parts {
            part.level -= 1;
        }
        if !lead.text.is_empty() {
            parts.insert(0, prose::Part { level: 0, ..lead });
        }
    }
    let has_numbers = parts
        .iter()
        .any(|part| !without_number(&part.title).0.is_empty());
    let mut counted = Vec::new();
    let sections = parts.into_iter().map(|part| {
        let depth = usize::from(part.level).clamp(1, DEEPEST);
        let (number, title) = without_number(&part.title);
        let level_is = shape.level(depth).is_some_and(|level| level.is_numbered);
        let own_is = part.level > 0 && (!has_numbers || !number.is_empty());
        ContentSection {
            node: String::new(),
            depth,
            number: count(&mut counted, depth, level_is && own_is),
            title: in_language(language, title),
            text: in_language(language, &part.text),
            owner: String::new(),
        }
    });
    Taken {
        sections: sections.collect(),
        frame: None,
        measures: Vec::new(),
    }
}

/// The next number at a depth; `counted` has the numbers above and the last one beside.
fn count(counted: &mut Vec<usize>, depth: usize, is_numbered: bool) -> String {
    counted.resize(depth, 0);
    if !is_numbered {
        return String::new();
    }
    counted[depth - 1] += 1;
    let numbers = counted.iter().filter(|number| **number > 0);
    let numbers: Vec<String> = numbers.map(usize::to_string).collect();
    numbers.join(".")
}

/// Puts what was read after what is there. Gives back how many sections came.
pub fn take_in(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    edition: &Edition,
    taken: &Taken,
) -> Result<usize, Refused> {
    if let Some(content) = &taken.frame {
        let framed = Edition {
            title: content.title.clone(),
            lead: content.lead.clone(),
            from: content.from,
            until: content.until,
            ..edition.clone()
        };
        if !documents::save_edition(conn, &framed)? {
            return Err(Refused::Changed);
        }
    }
    let mut above: Vec<(usize, String)> = Vec::new();
    for section in &taken.sections {
        above.retain(|(depth, _)| *depth < section.depth);
        let known = sections::of_edition(conn, &edition.id)?;
        let is_new = !known.iter().any(|it| it.node == section.node);
        let new = NewSection {
            parent: above.last().map(|(_, node)| node.clone()),
            title: section.title.clone(),
            text: section.text.clone(),
            is_numbered: !section.number.is_empty(),
            role: role_of(conn, parts, permit, &section.owner)?,
            node: Some(section.node.clone()).filter(|node| !node.is_empty() && is_new),
        };
        let id = add_section(conn, parts, permit, edition, &new)?;
        let made = sections::one(conn, &id)?.ok_or(Refused::NotThere)?;
        above.push((section.depth, made.node));
    }
    for it in &taken.measures {
        let told = Told {
            role: role_of(conn, parts, permit, it.role.as_deref().unwrap_or_default())?,
            ..it.clone()
        };
        make_measure(conn, parts, permit, &edition.document, (told, ""))?;
    }
    record(conn, parts, permit, &edition.id)?;
    Ok(taken.sections.len())
}

/// The role with this title; one that is not there yet is made, and held by nobody.
fn role_of(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    title: &str,
) -> Result<Option<String>, Refused> {
    if title.is_empty() {
        return Ok(None);
    }
    let known = roles::all(conn)?.into_iter().find(|it| it.title == title);
    if let Some(known) = known {
        return Ok(Some(known.id));
    }
    let new = Role {
        id: String::new(),
        title: title.to_owned(),
        unit: String::new(),
        version: 1,
        holders: Vec::new(),
    };
    Ok(Some(make_role(conn, parts, permit, new)?))
}

fn without_number(title: &str) -> (&str, &str) {
    let Some((number, rest)) = title.split_once(' ') else {
        return ("", title);
    };
    let plain = number.trim_end_matches(['.', ':']);
    let is_number = !plain.is_empty()
        && plain
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if is_number {
        (plain, rest.trim())
    } else {
        ("", title)
    }
}

fn in_language(language: Language, text: &str) -> Translated {
    let mut all = Translated::default();
    let own = match language {
        Language::Nb => &mut all.nb,
        Language::Nn => &mut all.nn,
        Language::En => &mut all.en,
    };
    text.clone_into(own);
    all
}
