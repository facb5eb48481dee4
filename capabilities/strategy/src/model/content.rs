//! What is decided and shown: a document whole, in all its languages, with nothing from inside.
//!
//! Pages, papers, feeds and files are made from this and from nothing else, so a note among those who
//! write has no way out: there is no place for it here. It is stored as it was on the day of the
//! decision, and its JSON can be taken in again elsewhere.

use jiff::civil::Date;
use kernel::Translated;
use serde::{Deserialize, Serialize};

use super::{Edition, Placed, Role, Shape, Told};

/// A document as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What its levels are.
    pub shape: Shape,
    /// Its title.
    pub title: Translated,
    /// A sentence below the title.
    pub lead: Translated,
    /// The first day it says something about.
    pub from: Date,
    /// The last, when there is one.
    #[serde(default)]
    pub until: Option<Date>,
    /// How it was decided; none in a draft.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// Its sections, in order.
    pub sections: Vec<ContentSection>,
}

/// A document with its measures, as it is handed out as JSON and taken in again. The role of a measure
/// is told by its title here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whole {
    /// The document.
    #[serde(flatten)]
    pub content: Content,
    /// Its measures: as they are, or were last while the edition was in force.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Told>,
}

/// A section as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentSection {
    /// Its anchor.
    pub node: String,
    /// 1 for the outermost.
    pub depth: usize,
    /// Such as `2.1`; empty when it is not numbered.
    pub number: String,
    /// Its title.
    pub title: Translated,
    /// Structured text.
    pub text: Translated,
    /// The role that answers for it; never a name.
    pub owner: String,
}

/// How an edition was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Such as «Kommunestyret».
    pub body: String,
    /// On which day.
    pub on: Date,
    /// The number of the case; may be empty.
    pub case_number: String,
    /// Such as «Enstemmig»; may be empty.
    pub vote: String,
    /// The decision in its own words; may be empty.
    pub wording: String,
    /// What the body changed before it decided, in a few words; may be empty.
    pub amendments: String,
    /// Each change of the text, as it was carried into it.
    #[serde(default)]
    pub amended: Vec<Amendment>,
    /// What the body left to others to do or decide; may be empty.
    #[serde(default)]
    pub delegations: String,
}

/// A change of the text that the body decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// The anchor of the section.
    pub node: String,
    /// What was there; empty when something was added.
    pub before: String,
    /// What is there instead; empty when something was taken out.
    pub after: String,
}

impl Content {
    /// What an edition says, from its sections in order.
    pub fn of(shape: &Shape, edition: &Edition, placed: &[Placed<'_>], roles: &[Role]) -> Self {
        let owner = |id: &str| roles.iter().find(|role| role.id == id);
        let sections = placed.iter().map(|it| {
            let role = it.section.role.as_deref().and_then(owner);
            ContentSection {
                node: it.section.node.clone(),
                depth: it.depth,
                number: it.number.clone(),
                title: it.section.title(),
                text: it.section.said(),
                owner: role.map_or_else(String::new, |role| role.title.clone()),
            }
        });
        Self {
            shape: shape.clone(),
            title: edition.title.clone(),
            lead: edition.lead.clone(),
            from: edition.from,
            until: edition.until,
            decision: None,
            sections: sections.collect(),
        }
    }

    /// The section with this anchor.
    pub fn section(&self, node: &str) -> Option<&ContentSection> {
        self.sections.iter().find(|section| section.node == node)
    }
}
