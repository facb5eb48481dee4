//! Evidence tied to a measure, by people or by a rule.
//!
//! What belongs to another room is kept as kind and id, and asked for anew each time it is shown; what was
//! tied is still told by its words when the room has forgotten it.

use jiff::civil::Date;
use kernel::words::{from_word, word_of};

/// Evidence tied to a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Its id.
    pub id: String,
    /// The measure.
    pub measure: String,
    /// What sort it is.
    pub sort: Sort,
    /// Kind of the thing, or name of the rule; else empty.
    pub kind: String,
    /// Id of the thing, or what the rule counts; else empty.
    pub subject: String,
    /// As it was called when it was tied.
    pub words: String,
    /// Where it is; may be empty.
    pub link: String,
    /// The day of a meeting or a document.
    pub on: Option<Date>,
    /// The association it is about.
    pub association: Option<String>,
    /// Whether everybody sees it.
    pub is_public: bool,
}

/// What sort of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Something of another room, such as a grant.
    Thing,
    /// A rule that counts, such as all grants of a scheme.
    Rule,
    /// A document.
    Document,
    /// A meeting.
    Meeting,
    /// A page elsewhere.
    Link,
}

impl Sort {
    /// Each, with its word.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Thing, "thing"),
        (Self::Rule, "rule"),
        (Self::Document, "document"),
        (Self::Meeting, "meeting"),
        (Self::Link, "link"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}
