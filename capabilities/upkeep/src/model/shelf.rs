//! The document shelf: what lies there, and what is missing.

use access::PersonId;
use documents::FileId;
use jiff::civil::Date;
use kernel::Instant;
use serde::{Deserialize, Serialize};

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// Vedtekter.
    Statutes,
    /// Årsmelding.
    YearlyReport,
    /// Årsregnskap.
    Accounts,
    /// Protokoll or referat.
    Minutes,
    /// Revisjonsberetning.
    Audit,
    /// Anything else.
    Other,
}

/// A version of a document on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfDocument {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub association: String,
    /// What it is.
    pub kind: DocumentKind,
    /// The year it is about.
    pub year: i16,
    /// A name of its own; mostly empty.
    pub title: String,
    /// Counts the versions of the same document.
    pub version: i64,
    /// The file.
    pub file: FileId,
    /// How staff got it: `paper`, `phone`; else empty.
    pub remark: String,
    /// When it came.
    pub kept_at: Instant,
    /// Who gave it.
    pub kept_by: Option<PersonId>,
    /// Whether it is the newest version.
    pub in_force: bool,
}

impl DocumentKind {
    /// Every kind, in the order of the shelf.
    pub const ALL: [Self; 6] = [
        Self::Statutes,
        Self::YearlyReport,
        Self::Accounts,
        Self::Minutes,
        Self::Audit,
        Self::Other,
    ];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Statutes => "statutes",
            Self::YearlyReport => "yearly_report",
            Self::Accounts => "accounts",
            Self::Minutes => "minutes",
            Self::Audit => "audit",
            Self::Other => "other",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether there is a new one every year; statutes hold until others are adopted.
    pub const fn is_yearly(self) -> bool {
        !matches!(self, Self::Statutes | Self::Other)
    }
}

impl ShelfDocument {
    /// Whether it is the same document, in whatever version.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.kind, self.year, &self.title) == (other.kind, other.year, &other.title)
    }

    /// Whether it was given on `today`: a mistake can be taken away that day.
    pub fn is_of_today(&self, today: Date) -> bool {
        self.kept_at.in_oslo().date() == today
    }
}

/// Which of the `expected` kinds are not on the shelf: for what is yearly, those of `year`.
pub fn missing(shelf: &[ShelfDocument], expected: &[DocumentKind], year: i16) -> Vec<DocumentKind> {
    let is_there = |kind: DocumentKind| {
        let fits = |one: &ShelfDocument| !kind.is_yearly() || one.year == year;
        shelf.iter().any(|one| one.kind == kind && fits(one))
    };
    let expected = expected.iter().copied();
    expected.filter(|kind| !is_there(*kind)).collect()
}
