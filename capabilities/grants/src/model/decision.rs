//! Decisions: what was decided, why, by whom, and when the applicant was told.
//!
//! A recommendation and a decision are two things. A decision can be undone until notice is given,
//! and stays in the history; after notice it stands until another, such as of a complaint, takes its
//! place.

use access::PersonId;
use diesel::prelude::{Identifiable, Insertable, Queryable, Selectable};
use kernel::{Day, Instant, Money};

use super::UnknownWord;
use crate::store::table;

/// A decision as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = table::grant_decision)]
pub struct Decision {
    /// Its id.
    pub id: String,
    /// The application.
    pub application_id: String,
    /// What was decided.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub outcome: Outcome,
    /// How much.
    pub amount: Money,
    /// Why.
    pub reasons: String,
    /// On what conditions; may be empty.
    pub conditions: String,
    /// Who decided, when it was no officer.
    pub body: String,
    /// Its case number there.
    pub case_number: String,
    /// A report is to come by then.
    pub report_on: Option<Day>,
    /// Those decided in one go share it.
    pub bulk: String,
    /// When.
    pub decided_at: Instant,
    /// By whom, or entered by whom.
    pub decided_by: Option<PersonId>,
    /// When it was undone.
    pub undone_at: Option<Instant>,
    /// When the applicant was told.
    pub notified_at: Option<Instant>,
    /// The last day to complain.
    pub complain_by: Option<Day>,
    /// The words of the letter, as it was sent.
    pub letter: String,
    /// SHA-256 of the letter.
    pub hash: String,
    /// Whether it stands on the public list.
    pub is_public: bool,
    /// Words of its standard reasons, parted by spaces; see [`STANDARD`].
    pub standard: String,
    /// When another, such as one over a complaint, took its place.
    pub replaced_at: Option<Instant>,
    /// Why it is kept off the public list, as the list says it; empty when it stands there.
    pub withheld: String,
}

/// Standard reasons: words that are written once, in every language, and chosen by whoever decides.
pub const STANDARD: [&str; 8] = [
    "pot", "purpose", "key", "share", "costs", "register", "lacking", "late",
];

impl Decision {
    /// Its standard reasons, those that are known.
    pub fn standard_reasons(&self) -> impl Iterator<Item = &'static str> + '_ {
        let chosen = |word: &&str| self.standard.split(' ').any(|own| own == *word);
        STANDARD.into_iter().filter(chosen)
    }
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// What was applied for.
    Granted,
    /// Less.
    Partly,
    /// Nothing.
    Refused,
    /// It was not treated: too late, or not for this scheme.
    Dismissed,
}

impl Outcome {
    /// Every outcome with its word.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Granted, "granted"),
        (Self::Partly, "partly"),
        (Self::Refused, "refused"),
        (Self::Dismissed, "dismissed"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// What an amount amounts to. Where nothing was asked for in kroner, anything is all of it.
    pub fn of(applied: Money, amount: Money) -> Self {
        if amount <= Money::ZERO {
            Self::Refused
        } else if applied > amount {
            Self::Partly
        } else {
            Self::Granted
        }
    }

    /// Whether money is given.
    pub const fn gives(self) -> bool {
        matches!(self, Self::Granted | Self::Partly)
    }
}

impl From<Outcome> for String {
    fn from(outcome: Outcome) -> Self {
        outcome.word().to_owned()
    }
}

impl TryFrom<String> for Outcome {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_all_part_or_nothing_of_what_was_asked() {
        let of =
            |applied, amount| Outcome::of(Money::from_kroner(applied), Money::from_kroner(amount));
        assert_eq!(of(20_000, 20_000), Outcome::Granted);
        assert_eq!(of(20_000, 19_999), Outcome::Partly);
        assert_eq!(of(20_000, 0), Outcome::Refused);
        assert_eq!(of(0, 12_786), Outcome::Granted);
    }
}
