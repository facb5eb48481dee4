//! Somebody says that something on an association's page is wrong.

use access::PersonId;
use kernel::{Instant, Language};

use super::{AssociationId, words};

/// What was reported, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultReport {
    /// Its id.
    pub id: String,
    /// The association.
    pub association: AssociationId,
    /// Which part of the page.
    pub about: FaultAbout,
    /// What is wrong, in the words of who says so.
    pub body: String,
    /// Where the answer goes; empty when none is wanted.
    pub email: String,
    /// The language it was written on the page in.
    pub language: Language,
    /// When.
    pub made_at: Instant,
    /// What was answered; empty while it waits.
    pub answer: String,
    /// When it was closed, and by whom.
    pub closed: Option<(Instant, Option<PersonId>)>,
}

/// The part of the page that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaultAbout {
    /// What it is called.
    Name,
    /// What it does.
    Activity,
    /// When and where it meets.
    TimePlace,
    /// How to reach it.
    Contact,
    /// It is no more.
    Ended,
    /// Something about a person that should not stand there.
    Privacy,
    /// Something else.
    Other,
}

impl FaultAbout {
    const WORDS: [(Self, &'static str); 7] = [
        (Self::TimePlace, "time_place"),
        (Self::Activity, "activity"),
        (Self::Contact, "contact"),
        (Self::Name, "name"),
        (Self::Ended, "ended"),
        (Self::Privacy, "privacy"),
        (Self::Other, "other"),
    ];

    /// Every one, the most common first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(about, _)| about)
    }

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        words::write(&Self::WORDS, self)
    }

    /// Reads [`FaultAbout::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        words::read(&Self::WORDS, word)
    }
}
