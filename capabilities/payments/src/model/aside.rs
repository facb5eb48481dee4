//! What stands beside a grant and never takes the place of its state: requests to change what was
//! granted for, and claims to get money back.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant, Money};

use super::UnknownWord;
use crate::store::table;

/// A request to do something else than what was granted for.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = table::payment_change)]
pub struct Change {
    /// Its id.
    pub id: String,
    /// The grant.
    pub application_id: String,
    /// What is asked.
    pub text: String,
    /// A new date for the report.
    pub report_on: Option<Day>,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: ChangeState,
    /// When it was asked.
    pub asked_at: Instant,
    /// By whom.
    pub asked_by: Option<PersonId>,
    /// The answer.
    pub answer: String,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// By whom.
    pub answered_by: Option<PersonId>,
}

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangeState {
    /// Waits.
    Asked,
    /// Yes.
    Approved,
    /// No.
    Refused,
}

/// Money the municipality wants back.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::payment_claim, treat_none_as_null = true)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// The grant.
    pub application_id: String,
    /// How much.
    pub amount: Money,
    /// Why.
    pub reason: String,
    /// It is to come by then.
    pub due_on: Day,
    /// How much has come.
    pub repaid: Money,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: ClaimState,
    /// When it was claimed.
    pub claimed_at: Instant,
    /// By whom.
    pub claimed_by: Option<PersonId>,
    /// When it was paid or given up.
    pub settled_at: Option<Instant>,
    /// Who wrote that.
    pub settled_by: Option<PersonId>,
    /// Why it was given up.
    pub remark: String,
    /// Counts changes.
    pub version: i64,
    /// The basis it is invoiced by; see [`super::ClaimBasis`].
    pub basis_id: Option<String>,
}

impl Claim {
    /// What has not come.
    pub fn rest(&self) -> Money {
        self.amount - self.repaid
    }
}

/// How far a claim has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClaimState {
    /// Nothing has come.
    Claimed,
    /// Some has.
    Partly,
    /// All has.
    Paid,
    /// The rest was given up.
    WrittenOff,
}

impl ChangeState {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Asked, "asked"),
        (Self::Approved, "approved"),
        (Self::Refused, "refused"),
    ];
}

impl ClaimState {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Claimed, "claimed"),
        (Self::Partly, "partly"),
        (Self::Paid, "paid"),
        (Self::WrittenOff, "written_off"),
    ];

    /// Whether money is still to come.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Claimed | Self::Partly)
    }
}

impl ChangeState {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl From<ChangeState> for String {
    fn from(it: ChangeState) -> Self {
        it.word().to_owned()
    }
}

impl TryFrom<String> for ChangeState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}
impl ClaimState {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl From<ClaimState> for String {
    fn from(it: ClaimState) -> Self {
        it.word().to_owned()
    }
}

impl TryFrom<String> for ClaimState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}
