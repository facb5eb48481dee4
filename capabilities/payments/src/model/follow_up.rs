//! The follow-up of one grant, and the ways it can end.
//!
//! Endings are kept apart: somebody who declined a grant, and somebody from whom it was claimed back,
//! did different things, and figures must tell them apart.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Instant, Money};

use super::UnknownWord;
use crate::store::table;

/// What happens with a grant after its recipient was told.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::follow_up, primary_key(application_id), treat_none_as_null = true)]
pub struct FollowUp {
    /// The application.
    pub application_id: String,
    /// The decision its plan follows.
    pub decision_id: String,
    /// The association.
    pub held_by: Option<String>,
    /// What was decided.
    pub amount: Money,
    /// The account of a recipient the register has none of; else empty.
    pub account: String,
    /// Who wrote that account.
    pub account_by: Option<PersonId>,
    /// What another has confirmed: the id of an association's changed account, or the number of one
    /// the register has none of; may be empty.
    pub confirmed: String,
    /// When.
    pub confirmed_at: Option<Instant>,
    /// By whom.
    pub confirmed_by: Option<PersonId>,
    /// How it ended.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub ending: Ending,
    /// When.
    pub ended_at: Option<Instant>,
    /// By whom.
    pub ended_by: Option<PersonId>,
    /// Why.
    pub end_reason: String,
    /// When the plan was laid.
    pub laid_at: Instant,
    /// Counts changes.
    pub version: i64,
}

/// How a grant ended. Applications that were withdrawn, refused or dismissed never come here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// It goes on.
    Open,
    /// Paid, reported and approved.
    Completed,
    /// All of it came back.
    Repaid,
    /// What was to come back was given up.
    WrittenOff,
    /// The recipient said no thank you.
    Declined,
    /// What it was granted for did not happen in time.
    Lapsed,
}

impl Ending {
    /// Every ending with its word.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Open, ""),
        (Self::Completed, "completed"),
        (Self::Repaid, "repaid"),
        (Self::WrittenOff, "written_off"),
        (Self::Declined, "declined"),
        (Self::Lapsed, "lapsed"),
    ];
}

impl Ending {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl From<Ending> for String {
    fn from(it: Ending) -> Self {
        it.word().to_owned()
    }
}

impl TryFrom<String> for Ending {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}
