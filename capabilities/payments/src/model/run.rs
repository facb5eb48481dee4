//! Payment runs: one file, released by two different people.
//!
//! What a run pays is frozen when it is made; an account that changes meanwhile stops its release.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant, Money};
use serde::Serialize;
use upkeep::model::AccountNumber;

use super::UnknownWord;
use crate::store::table;

/// A run.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::payment_run, treat_none_as_null = true)]
pub struct Run {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub number: i32,
    /// It takes lines that are due by then.
    pub until: Day,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: RunState,
    /// How many lines.
    pub lines: i64,
    /// All of it.
    pub total: Money,
    /// When it was made.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// When the first released it.
    pub first_at: Option<Instant>,
    /// Who that was.
    pub first_by: Option<PersonId>,
    /// When the second did.
    pub second_at: Option<Instant>,
    /// Who that was.
    pub second_by: Option<PersonId>,
    /// When it was undone.
    pub undone_at: Option<Instant>,
    /// When the bank paid.
    pub paid_on: Option<Day>,
    /// The file as a table; empty until it is released.
    pub csv_file: String,
    /// Its SHA-256.
    pub csv_hash: String,
    /// The same as JSON.
    pub json_file: String,
    /// Its SHA-256.
    pub json_hash: String,
    /// Counts changes.
    pub version: i64,
}

/// What a run pays to whom.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = table::payment_run_line)]
pub struct RunLine {
    /// The line of the plan.
    pub line_id: String,
    /// The run.
    #[serde(skip)]
    pub run_id: String,
    /// Who is paid.
    pub payee: String,
    /// Its number; may be empty.
    pub organisation_number: String,
    /// Where to.
    pub account: String,
    /// How much, in øre.
    pub amount: Money,
    /// Such as T-2026-00042-1.
    pub reference: String,
}

impl RunLine {
    /// Where to, with all but the last three digits hidden.
    pub fn masked_account(&self) -> String {
        let number = self.account.parse::<AccountNumber>();
        number.map_or_else(|_| String::new(), |number| number.masked())
    }
}

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunState {
    /// Made; nobody has released it.
    Made,
    /// One person has.
    First,
    /// Two have: there is a file.
    Released,
    /// The bank has paid it.
    Paid,
    /// Taken back before it was released.
    Undone,
}

impl RunState {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Made, "made"),
        (Self::First, "first"),
        (Self::Released, "released"),
        (Self::Paid, "paid"),
        (Self::Undone, "undone"),
    ];
}

impl RunState {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl From<RunState> for String {
    fn from(it: RunState) -> Self {
        it.word().to_owned()
    }
}

impl TryFrom<String> for RunState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_told_by_its_last_digits_and_never_whole() {
        let line = |account: &str| RunLine {
            line_id: "1".to_owned(),
            run_id: "1".to_owned(),
            payee: "Koret".to_owned(),
            organisation_number: String::new(),
            account: account.to_owned(),
            amount: Money::from_kroner(1_000),
            reference: "T-2026-00042-1".to_owned(),
        };
        assert_eq!(line("18136445320").masked_account(), "•••• •• ••320");
        assert_eq!(line("1813").masked_account(), "", "what is no account");
    }
}
