//! What stands on paper: a letter or a report, said in blocks, without a word of how it is set.
//!
//! The same blocks become a page in the browser elsewhere; here they become tagged PDF. Text is plain
//! text: nothing in it can be read as markup, whoever wrote it.

use jiff::civil::Date;
use kernel::Language;
use serde::{Deserialize, Serialize};

/// A document to be set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Paper {
    /// The language it is read aloud in.
    #[serde(serialize_with = "tag")]
    pub language: Language,
    /// Its name, on top and in the viewer's title line.
    pub title: String,
    /// Who it is from: the municipality.
    pub author: String,
    /// The date it bears.
    pub date: Date,
    /// What stands above the title.
    pub head: Head,
    /// A heading for a list of contents, if there is to be one.
    pub contents: Option<String>,
    /// The document itself.
    pub blocks: Vec<Block>,
}

/// What stands above the title.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Head {
    /// Sender, recipient, and lines such as «Vår referanse: T-2026-00042».
    Letter {
        /// Name and address of the sender, a line each.
        sender: Vec<String>,
        /// Name and address of the recipient, a line each.
        recipient: Vec<String>,
        /// Names of facts, and the facts: date, reference, case officer.
        facts: Vec<(String, String)>,
    },
    /// A line below the title.
    Report {
        /// Such as the body that decided it, and when.
        lead: String,
    },
}

/// A piece of the document.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// A heading, from level 1 below the title. Levels may not be skipped on the way down.
    Heading {
        /// 1 to 4.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Span>,
    },
    /// A list.
    List {
        /// Numbered or not.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Span>>,
    },
    /// A table with one row of headings.
    Table {
        /// What it shows, above it.
        caption: String,
        /// The headings.
        head: Vec<String>,
        /// Which columns hold figures, and stand to the right.
        figures: Vec<bool>,
        /// The rows, each as long as `head`.
        rows: Vec<Vec<String>>,
    },
    /// Names and values, such as «Innvilget: 12 786 kr».
    Facts {
        /// Name and value.
        rows: Vec<(String, String)>,
    },
    /// What must not be overlooked: a deadline, a condition.
    Note {
        /// Its heading.
        title: String,
        /// Its text.
        text: Vec<Span>,
    },
    /// A picture, PNG, JPEG or SVG.
    Picture {
        /// Its bytes; they lie beside the text while it is set.
        #[serde(skip)]
        bytes: Vec<u8>,
        /// What it shows, for those who do not see it.
        alternative: String,
        /// What stands below it.
        caption: String,
    },
}

/// A run of text.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Span {
    /// Ordinary text.
    Plain {
        /// The text.
        text: String,
    },
    /// Strong text.
    Strong {
        /// The text.
        text: String,
    },
    /// A link.
    Link {
        /// What it says.
        text: String,
        /// Where it leads.
        to: String,
    },
}

impl Span {
    /// One run of ordinary text.
    pub fn plain(text: impl Into<String>) -> Vec<Self> {
        vec![Self::Plain { text: text.into() }]
    }
}

impl Block {
    /// A paragraph of ordinary text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph {
            text: Span::plain(text),
        }
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over references"
)]
fn tag<S: serde::Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(language.tag())
}
