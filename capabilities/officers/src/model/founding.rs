//! A founding: a person makes an association known that has no organisation number yet.

use access::PersonId;
use jiff::civil::Date;
use kernel::Instant;

/// A founding as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Founding {
    /// The association, which the public does not see until staff say yes.
    pub association: String,
    /// Who founded it.
    pub person: PersonId,
    /// What it is for.
    pub purpose: String,
    /// Key of its activity in the vocabulary.
    pub activity: String,
    /// Where it meets.
    pub place: String,
    /// Id of a file: the statutes.
    pub file: Option<String>,
    /// How far it has come.
    pub state: FoundingState,
    /// Why not.
    pub answer: String,
    /// When.
    pub made_at: Instant,
    /// When she can expect an answer.
    pub due_on: Date,
}

/// How far a founding has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundingState {
    /// Waits for staff.
    Waiting,
    /// It is in the register.
    Approved,
    /// It is not.
    Refused,
}

/// An association that has got an organisation number asks to be joined with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberRequest {
    /// Its id.
    pub id: String,
    /// The association.
    pub association: String,
    /// The number.
    pub number: String,
    /// When.
    pub made_at: Instant,
}

impl FoundingState {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Refused => "refused",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Approved, Self::Refused]
            .into_iter()
            .find(|state| state.word() == word)
    }
}
