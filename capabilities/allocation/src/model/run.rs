//! Frozen numbers and runs, as they are kept.

use access::PersonId;
use kernel::{
    Instant,
    words::{from_word, word_of},
};

use crate::engine::{Outcome, Plan, Snapshot};

/// Numbers that were frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSnapshot {
    /// Its id.
    pub id: String,
    /// Member numbers are as on 31 December of this year.
    pub year: i16,
    /// The numbers.
    pub content: Snapshot,
    /// SHA-256 of the numbers as they are kept.
    pub hash: String,
    /// When.
    pub taken_at: Instant,
    /// By whom.
    pub taken_by: Option<PersonId>,
}

/// What a run is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RunPurpose {
    /// To see what comes of it.
    #[default]
    Trial,
    /// What is decided builds on it.
    Final,
}

/// A plan that was run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllocationRun {
    /// Its id.
    pub id: String,
    /// What somebody called it.
    pub title: String,
    /// What it is for.
    pub purpose: RunPurpose,
    /// The round of grants it is for, when it is for one.
    pub round: Option<String>,
    /// The numbers it stood on.
    pub snapshot: String,
    /// The version of the key of its first part.
    pub key_version: Option<String>,
    /// A run on the same numbers that it is compared with.
    pub against: Option<String>,
    /// What was run: keys and pots.
    pub plan: Plan,
    /// What came of it.
    pub outcome: Outcome,
    /// SHA-256 of the outcome as it is kept.
    pub hash: String,
    /// When.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
}

impl RunPurpose {
    /// Every purpose with its word.
    pub const ALL: [(Self, &str); 2] = [(Self::Trial, "trial"), (Self::Final, "final")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}
