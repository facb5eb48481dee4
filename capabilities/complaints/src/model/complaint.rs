//! A complaint and how far it has come.
//!
//! A late one is admitted when whoever complains cannot be blamed, or for special reasons, and never
//! more than a year after the decision was made (forvaltningsloven § 31). The first body prepares it
//! and may change its decision itself (§ 33); the appeal body's answer is final (§ 28 third paragraph).

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use jiff::{ToSpan as _, civil::Date};
use kernel::{Day, Instant};

use crate::store::table;

/// A complaint as stored.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::complaint, treat_none_as_null = true)]
pub struct Complaint {
    /// Its id.
    pub id: String,
    /// Such as K-2026-00007.
    pub number: String,
    /// The application.
    pub application_id: String,
    /// What is complained of.
    pub decision_id: String,
    /// The association.
    pub held_by: Option<String>,
    /// Whose it is, when there is no association.
    pub person_id: Option<PersonId>,
    /// `page`, `paper`, `phone` or `talk`.
    pub way: String,
    /// What it says.
    pub text: String,
    /// Asks for help to write it.
    pub wants_help: bool,
    /// Sent, or handed in, on this day.
    pub received_on: Day,
    /// When it stood here.
    pub received_at: Instant,
    /// Who sent it.
    pub sent_by: Option<PersonId>,
    /// Who entered it, when it came on paper.
    pub entered_by: Option<PersonId>,
    /// Whether it came after the last day.
    pub is_late: bool,
    /// Why it is treated though it was late.
    pub admitted_why: String,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: ComplaintState,
    /// The first body's view, when it was sent on.
    pub view: String,
    /// When it was sent on.
    pub sent_on_at: Option<Instant>,
    /// By whom.
    pub sent_on_by: Option<PersonId>,
    /// The appeal body.
    pub body: String,
    /// Its case number.
    pub case_number: String,
    /// Reasons of the answer.
    pub reasons: String,
    /// Where more money comes from; empty when there is none.
    pub money_from: String,
    /// The same in words.
    pub money_words: String,
    /// The decision that took the place of the first.
    pub new_decision_id: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// Who answered, or entered the answer.
    pub answered_by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

/// Something that happened with a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::complaint_event)]
pub struct ComplaintEvent {
    /// Its id.
    pub id: String,
    /// The complaint.
    pub complaint_id: String,
    /// What, as texts know it.
    pub kind: String,
    /// Words of whoever did it.
    pub text: String,
    /// When.
    pub at: Instant,
    /// Who.
    pub by_person: Option<PersonId>,
}

/// How far a complaint has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ComplaintState {
    /// Came after the last day, and nobody has said whether it is treated.
    Late,
    /// The first body looks at its decision again.
    Received,
    /// With the appeal body.
    Forwarded,
    /// The first body changed its decision.
    Changed,
    /// The appeal body let it stand.
    Upheld,
    /// The appeal body changed it.
    Won,
    /// It came too late and was not treated.
    Dismissed,
    /// Taken back.
    Withdrawn,
}

impl ComplaintState {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Late, "late"),
        (Self::Received, "received"),
        (Self::Forwarded, "forwarded"),
        (Self::Changed, "changed"),
        (Self::Upheld, "upheld"),
        (Self::Won, "won"),
        (Self::Dismissed, "dismissed"),
        (Self::Withdrawn, "withdrawn"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// Whether it waits for somebody.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Late | Self::Received | Self::Forwarded)
    }
}

impl From<ComplaintState> for String {
    fn from(state: ComplaintState) -> Self {
        state.word().to_owned()
    }
}

impl TryFrom<String> for ComplaintState {
    type Error = UnknownState;

    fn try_from(word: String) -> Result<Self, UnknownState> {
        Self::from_word(&word).ok_or(UnknownState(word))
    }
}

/// A word in the column of states that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("«{0}» is no state of a complaint")]
pub struct UnknownState(String);

/// Where the money of a complaint that was won comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyFrom {
    /// What is left of the round's pot.
    Pot,
    /// Another line of the budget, said in words.
    Other,
}

impl MoneyFrom {
    /// Each with its word.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Pot, "pot"), (Self::Other, "other")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

/// Whether a complaint that came too late can be admitted at all: not when more than a year has passed
/// since the decision was made (forvaltningsloven § 31 third paragraph).
pub fn can_be_admitted(decided_on: Date, received_on: Date) -> bool {
    received_on <= decided_on.saturating_add(1.year())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_late_complaint_can_be_admitted_for_a_year() {
        let decided = date(2024, 2, 29);
        assert!(can_be_admitted(decided, date(2025, 2, 28)));
        assert!(!can_be_admitted(decided, date(2025, 3, 1)));
    }
}
