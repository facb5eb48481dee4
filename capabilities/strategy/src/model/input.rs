//! What people said on the way: findings, statements, notes and survey results, what they are about, and
//! what became of them.
//!
//! What is said is told of as it came; the note inside has a place of its own, as measures have.

use jiff::civil::Date;
use kernel::words::{from_word, word_of};
use serde::{Deserialize, Serialize};

/// Something that was said, to be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its id; its anchor too.
    pub id: String,
    /// About which document.
    pub document: String,
    /// What was said, and what became of it.
    pub told: InputTold,
    /// Whether everybody may read it.
    pub is_public: bool,
    /// A note among the municipality's own.
    pub inside: String,
    /// 1 when new.
    pub version: i64,
}

/// What an input says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InputTold {
    /// What it is about, in a few words.
    pub title: String,
    /// What was said.
    pub text: String,
    /// What it is.
    pub kind: InputKind,
    /// Who said it: an association, a council, a meeting; never a private person.
    pub from: String,
    /// When.
    pub on: Option<Date>,
    /// Anchors of the sections, goals and measures it is about.
    pub about: Vec<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, for those who said it; may be empty.
    pub answer: String,
}

/// What an input is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InputKind {
    /// A finding of the mapping or the report.
    Finding,
    /// A statement in a hearing.
    #[default]
    Statement,
    /// A note from a meeting.
    Note,
    /// A result of a survey.
    Survey,
}

/// What became of an input.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is in the document.
    Taken,
    /// Some of it is.
    Partly,
    /// It is not, and the answer says why.
    NotTaken,
    /// It waits for its answer.
    #[default]
    Waits,
}

impl InputKind {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 4] = [
        (Self::Finding, "finding"),
        (Self::Statement, "statement"),
        (Self::Note, "note"),
        (Self::Survey, "survey"),
    ];

    /// As forms have it.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Outcome {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 4] = [
        (Self::Waits, "waits"),
        (Self::Taken, "taken"),
        (Self::Partly, "partly"),
        (Self::NotTaken, "not-taken"),
    ];

    /// As forms have it.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}
