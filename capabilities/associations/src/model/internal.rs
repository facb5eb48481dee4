//! What the municipality keeps to itself about an association. For staff alone.

use access::PersonId;
use kernel::Instant;

use super::{AssociationId, words};

/// Whether the public may see an association, and why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InternalRecord {
    /// Whether the public may see the association at all.
    pub listed: bool,
    /// Why it is not listed, or is archived; may be empty.
    pub because: String,
    /// For an association without number that a person founded here.
    pub approval: Approval,
    /// When it was put out of use; nothing of it is deleted.
    pub archived_at: Option<Instant>,
    /// The association it became a part of.
    pub merged_into: Option<AssociationId>,
}

impl Default for InternalRecord {
    fn default() -> Self {
        Self {
            listed: true,
            because: String::new(),
            approval: Approval::None,
            archived_at: None,
            merged_into: None,
        }
    }
}

/// How far the municipality has come with an association that a person founded here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Approval {
    /// It came from the national register, or from staff: nothing to approve.
    #[default]
    None,
    /// Nobody has looked at it yet.
    Waiting,
    /// It is one of ours.
    Approved,
    /// It is not.
    Refused,
}

impl Approval {
    const ALL: [(Self, &'static str); 4] = [
        (Self::None, "none"),
        (Self::Waiting, "waiting"),
        (Self::Approved, "approved"),
        (Self::Refused, "refused"),
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        words::write(&Self::ALL, self)
    }

    /// Reads [`Approval::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        words::read(&Self::ALL, word)
    }
}

/// A note for colleagues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// What it says.
    pub body: String,
    /// When it was written.
    pub made_at: Instant,
    /// By whom; `None` for those from before notes were signed.
    pub made_by: Option<PersonId>,
}
