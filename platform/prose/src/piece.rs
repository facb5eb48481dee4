//! What structured text consists of.
//!
//! The same pieces become a page and a paper; a room that comments on a text points to a piece by its
//! place among them.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading; the first of a text is level 1, and none skips a level on the way down.
    Heading {
        /// From 1.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list.
    List {
        /// Numbered or not.
        ordered: bool,
        /// Its items.
        items: Vec<Item>,
    },
    /// What somebody else has said.
    Quote(Vec<Piece>),
    /// A table with one row of headings.
    Table {
        /// The headings.
        head: Vec<String>,
        /// The rows, each as long as the headings.
        rows: Vec<Vec<String>>,
    },
    /// A picture.
    Picture {
        /// What it shows.
        alternative: String,
        /// Its address.
        from: String,
    },
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Its text.
    pub text: Vec<Run>,
    /// Lists within it.
    pub within: Vec<Piece>,
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Ordinary text.
    Plain(String),
    /// Strong text.
    Strong(String),
    /// Emphasised text.
    Emphasis(String),
    /// A link.
    Link {
        /// What it says.
        text: String,
        /// Where it leads.
        to: String,
    },
}

impl Run {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text)
            | Self::Strong(text)
            | Self::Emphasis(text)
            | Self::Link { text, .. } => text,
        }
    }
}

impl Piece {
    /// Its words without marks, such as to quote it beside a comment.
    pub fn plain(&self) -> String {
        match self {
            Self::Heading { text, .. } => text.clone(),
            Self::Paragraph(runs) => plain(runs),
            Self::List { items, .. } => {
                let each = items.iter().map(|item| {
                    let within = item.within.iter().map(Self::plain);
                    let all: Vec<String> =
                        std::iter::once(plain(&item.text)).chain(within).collect();
                    all.join(" ")
                });
                each.collect::<Vec<_>>().join(" ")
            }
            Self::Quote(pieces) => {
                let each: Vec<String> = pieces.iter().map(Self::plain).collect();
                each.join(" ")
            }
            Self::Table { head, rows } => {
                let rows = rows.iter().map(|row| row.join(" "));
                let all: Vec<String> = std::iter::once(head.join(" ")).chain(rows).collect();
                all.join(" ")
            }
            Self::Picture { alternative, .. } => alternative.clone(),
        }
    }
}

fn plain(runs: &[Run]) -> String {
    runs.iter().map(Run::text).collect()
}
