//! A claim: somebody says that she acts for an association.

use access::{PersonId, RoleKind};
use jiff::civil::Date;
use kernel::Instant;

/// A claim as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// The association.
    pub association: String,
    /// Who claims.
    pub person: PersonId,
    /// What she says she is.
    pub kind: RoleKind,
    /// How she shows it.
    pub way: Way,
    /// Her own words.
    pub evidence: String,
    /// Id of a file she gave.
    pub file: Option<String>,
    /// How far it has come.
    pub state: ClaimState,
    /// Why not.
    pub answer: String,
    /// When she can expect an answer.
    pub due_on: Option<Date>,
    /// The other officers may object to and with this day.
    pub object_until: Option<Date>,
    /// When she claimed.
    pub made_at: Instant,
    /// Counts changes.
    pub version: i64,
}

/// How a claim is shown to be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The entity register says so.
    National,
    /// She reads the association's registered post.
    Code,
    /// An officer or staff must judge.
    Request,
}

/// How far a claim has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimState {
    /// Waits for an answer.
    Waiting,
    /// She has the role.
    Granted,
    /// She was told no.
    Refused,
    /// She took it back.
    Withdrawn,
    /// The role ended because others objected.
    Ended,
}

/// Somebody who says that a claim is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Its id.
    pub id: String,
    /// The claim.
    pub claim: String,
    /// Who.
    pub person: PersonId,
    /// Her own words.
    pub reason: String,
    /// When.
    pub made_at: Instant,
    /// Whether staff kept the role; `None` while it waits.
    pub kept: Option<bool>,
}

impl Way {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Code => "code",
            Self::Request => "request",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::National, Self::Code, Self::Request]
            .into_iter()
            .find(|way| way.word() == word)
    }
}

impl ClaimState {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        use ClaimState::{Ended, Granted, Refused, Waiting, Withdrawn};
        [Waiting, Granted, Refused, Withdrawn, Ended]
            .into_iter()
            .find(|state| state.word() == word)
    }
}

impl Claim {
    /// Whether the other officers may still object.
    pub fn may_be_objected_to(&self, today: Date) -> bool {
        self.state == ClaimState::Granted && self.object_until.is_some_and(|last| today <= last)
    }
}
