//! Sections in the order of the document, with depth and number.
//!
//! Numbers are counted and never typed, so a section that moves is numbered anew; what points to it
//! points to its node.

use std::collections::BTreeMap;

use super::{Section, Shape};

/// The deepest a section can lie: below the title of a page there are four more headings.
pub const DEEPEST: usize = 4;

/// A section in its place.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// 1 for the outermost.
    pub depth: usize,
    /// Such as `2.1`; empty when it is not numbered.
    pub number: String,
    /// The section.
    pub section: &'a Section,
}

/// The role that answers for a section: its own, or that of the nearest it lies below.
pub fn answering<'a>(section: &'a Section, all: &'a [Section]) -> Option<&'a str> {
    let mut at = section;
    for _ in 0..DEEPEST {
        if let Some(role) = &at.role {
            return Some(role);
        }
        let above = at.parent.as_ref()?;
        at = all.iter().find(|it| it.node == *above)?;
    }
    None
}

/// Puts sections in order.
pub fn placed<'a>(shape: &Shape, sections: &'a [Section]) -> Vec<Placed<'a>> {
    let known = |node: &str| sections.iter().any(|section| section.node == node);
    let mut below: BTreeMap<Option<&str>, Vec<&Section>> = BTreeMap::new();
    for section in sections {
        let parent = section.parent.as_deref().filter(|node| known(node));
        below.entry(parent).or_default().push(section);
    }
    for children in below.values_mut() {
        children.sort_by_key(|section| (section.place, section.node.as_str()));
    }
    let mut all = Vec::new();
    put(shape, &below, (None, ""), 1, &mut all);
    all
}

fn put<'a>(
    shape: &Shape,
    below: &BTreeMap<Option<&str>, Vec<&'a Section>>,
    (parent, above): (Option<&str>, &str),
    depth: usize,
    all: &mut Vec<Placed<'a>>,
) {
    let mut counted = 0;
    for section in below.get(&parent).into_iter().flatten() {
        let level_is = shape.level(depth).is_some_and(|level| level.is_numbered);
        let number = if level_is && section.is_numbered {
            counted += 1;
            if above.is_empty() {
                counted.to_string()
            } else {
                format!("{above}.{counted}")
            }
        } else {
            String::new()
        };
        all.push(Placed {
            depth,
            number: number.clone(),
            section,
        });
        if depth < DEEPEST {
            put(shape, below, (Some(&section.node), &number), depth + 1, all);
        }
    }
}
