//! A key and its versions: decided by somebody on a date, holding from another.

use access::PersonId;
use jiff::civil::Date;
use kernel::{
    Instant, Translated,
    words::{from_word, word_of},
};

use crate::engine::Key;

/// A key, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllocationKey {
    /// Its id.
    pub id: String,
    /// Such as «Driftstilskudd til idrettslag».
    pub name: Translated,
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyState {
    /// It is being written; it can be tried, and used for nothing.
    #[default]
    Draft,
    /// It was decided, and is never changed.
    Decided,
    /// A draft that came to nothing.
    Discarded,
}

/// One version of a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyVersion {
    /// Its id.
    pub id: String,
    /// The key it is a version of.
    pub of: AllocationKey,
    /// 1, 2, 3 …
    pub number: i64,
    /// Where it stands.
    pub state: KeyState,
    /// What it says.
    pub key: Key,
    /// The first date it holds for.
    pub from_on: Option<Date>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// By whom, such as «kommunestyret».
    pub decided_by: String,
    /// The case it was decided in.
    pub case_number: String,
    /// Counts changes of the draft.
    pub version: i64,
    /// When it was entered as decided.
    pub frozen_at: Option<Instant>,
    /// By whom.
    pub frozen_by: Option<PersonId>,
}

impl KeyState {
    /// Every state with its word.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Draft, "draft"),
        (Self::Decided, "decided"),
        (Self::Discarded, "discarded"),
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

impl KeyVersion {
    /// Whether it may still be changed.
    pub fn is_draft(&self) -> bool {
        self.state == KeyState::Draft
    }

    /// Of several versions of one key, the one that holds on a date.
    pub fn in_force<'a>(all: impl IntoIterator<Item = &'a Self>, on: Date) -> Option<&'a Self> {
        let begun = |one: &&Self| {
            one.state == KeyState::Decided && one.from_on.is_some_and(|from| from <= on)
        };
        let decided = all.into_iter().filter(begun);
        decided.max_by_key(|one| (one.from_on, one.number))
    }
}
