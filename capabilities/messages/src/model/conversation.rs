//! A conversation between an association and the municipality.

use access::PersonId;
use kernel::{Instant, Language};

/// Who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Somebody who works for the municipality.
    Municipality,
    /// Somebody who reads messages for the association.
    Association,
}

impl Side {
    /// The word it is stored as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Association => "association",
        }
    }

    /// Reads [`Side::word`]; the table lets no other words in.
    pub fn from_word(word: &str) -> Self {
        if word == Self::Association.word() {
            Self::Association
        } else {
            Self::Municipality
        }
    }
}

/// A thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Its id.
    pub id: String,
    /// The association whose inbox it lies in.
    pub association: String,
    /// The key of the unit that answers; may be empty.
    pub unit: String,
    /// What it is about.
    pub subject: String,
    /// The message to many that it began with.
    pub mailing: Option<String>,
    /// The language of the subject and of that message.
    pub language: Language,
    /// When it began.
    pub begun_at: Instant,
    /// When somebody last wrote.
    pub last_at: Instant,
    /// Who that was.
    pub last_side: Side,
}

/// What somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its id.
    pub id: String,
    /// Who, of the two.
    pub side: Side,
    /// Who, by name; `None` when she has been forgotten.
    pub person: Option<PersonId>,
    /// What.
    pub body: String,
    /// When.
    pub posted_at: Instant,
}

/// That somebody of the association has opened a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The thread.
    pub thread: String,
    /// Who.
    pub person: PersonId,
    /// When she first did.
    pub first_at: Instant,
    /// When she last did.
    pub last_at: Instant,
}
