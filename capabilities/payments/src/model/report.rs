//! Reports: what was done, what it cost beside the budget, and numbers that become figures.
//!
//! A report is filled from the budget of the application. A person approves it; silence never does.

use std::collections::BTreeMap;

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant, Money};
use serde::{Deserialize, Serialize};

use super::UnknownWord;
use crate::store::table;

/// A line must be explained when it is so many per cent away from the budget.
const FAR: i64 = 20;

/// A report.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::payment_report, treat_none_as_null = true)]
pub struct Report {
    /// Its id.
    pub id: String,
    /// The grant.
    pub application_id: String,
    /// Its number; a grant may have several.
    pub rank: i32,
    /// It is to come by then.
    pub due_on: Day,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: ReportState,
    /// What was done.
    pub done: String,
    /// Lines of accounts, as JSON.
    pub accounts: String,
    /// How many took part.
    pub participants: Option<i64>,
    /// Of them under 20.
    pub young: Option<i64>,
    /// How many events.
    pub events: Option<i64>,
    /// Hours of voluntary work.
    pub hours: Option<i64>,
    /// When it was delivered.
    pub delivered_at: Option<Instant>,
    /// By whom.
    pub delivered_by: Option<PersonId>,
    /// When the accounts were attested.
    pub attested_at: Option<Instant>,
    /// By whom.
    pub attested_by: Option<PersonId>,
    /// What staff wrote back.
    pub answer: String,
    /// When somebody looked at it.
    pub reviewed_at: Option<Instant>,
    /// Who that was.
    pub reviewed_by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
    /// Answers to the scheme's own questions, as JSON; may be empty.
    pub answers: String,
}

/// How far a report has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportState {
    /// It is to come.
    Awaited,
    /// Somebody writes.
    Begun,
    /// It has come.
    Delivered,
    /// It came, and something is missing.
    Lacking,
    /// Somebody approved it.
    Approved,
    /// Somebody refused it.
    Refused,
    /// It need not come after all.
    Remitted,
}

/// A line of accounts beside the budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountLine {
    /// Whether money came in.
    pub is_income: bool,
    /// What for.
    pub words: String,
    /// In the budget, in kroner.
    pub budget: i64,
    /// What it became, as written.
    pub actual: String,
    /// Why it is far from the budget.
    pub comment: String,
}

/// What accounts amount to, in kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// What it cost.
    pub costs: i64,
    /// What came in from others.
    pub incomes: i64,
}

impl ReportState {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Awaited, "awaited"),
        (Self::Begun, "begun"),
        (Self::Delivered, "delivered"),
        (Self::Lacking, "lacking"),
        (Self::Approved, "approved"),
        (Self::Refused, "refused"),
        (Self::Remitted, "remitted"),
    ];

    /// Whether the recipient may write in it.
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Awaited | Self::Begun | Self::Lacking)
    }

    /// Whether nothing more is wanted.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Approved | Self::Remitted)
    }
}

impl AccountLine {
    /// What it became, in kroner; `None` when it cannot be read.
    pub fn kroner(&self) -> Option<i64> {
        web::kroner(&self.actual)
    }

    /// Whether it is so far from the budget that it must be explained.
    pub fn is_far(&self) -> bool {
        self.kroner().is_some_and(|actual| {
            let away = (actual - self.budget).abs();
            self.budget > 0 && away.saturating_mul(100) > self.budget.saturating_mul(FAR)
        })
    }
}

impl Report {
    /// The answers to the scheme's own questions, by code.
    pub fn answers(&self) -> BTreeMap<String, String> {
        serde_json::from_str(&self.answers).unwrap_or_default()
    }

    /// Its lines of accounts.
    pub fn lines(&self) -> Vec<AccountLine> {
        serde_json::from_str(&self.accounts).unwrap_or_default()
    }

    /// Whether it is late.
    pub fn is_late(&self, today: Day) -> bool {
        self.state.is_written() && self.due_on < today
    }
}

impl Sums {
    /// Of these lines; what cannot be read counts as nothing.
    pub fn of(lines: &[AccountLine]) -> Self {
        let sum = |incomes: bool| {
            let side = lines.iter().filter(|line| line.is_income == incomes);
            side.filter_map(AccountLine::kroner)
                .fold(0, i64::saturating_add)
        };
        Self {
            costs: sum(false),
            incomes: sum(true),
        }
    }

    /// What is left of a grant that covers what others do not, never more than the grant.
    pub fn unspent(self, granted: Money) -> Money {
        let needed = Money::from_kroner((self.costs - self.incomes).max(0));
        (granted - needed).max(Money::ZERO)
    }
}

impl ReportState {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl From<ReportState> for String {
    fn from(it: ReportState) -> Self {
        it.word().to_owned()
    }
}

impl TryFrom<String> for ReportState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}
#[cfg(test)]
mod tests {
    use super::*;

    fn line(is_income: bool, budget: i64, actual: &str) -> AccountLine {
        AccountLine {
            is_income,
            budget,
            actual: actual.to_owned(),
            ..AccountLine::default()
        }
    }

    #[test]
    fn what_others_did_not_cover_is_spent_and_the_rest_is_left() {
        let sums = Sums::of(&[line(false, 30_000, "24 000"), line(true, 10_000, "10000")]);
        assert_eq!(
            sums,
            Sums {
                costs: 24_000,
                incomes: 10_000
            }
        );
        let granted = Money::from_kroner(20_000);
        assert_eq!(sums.unspent(granted), Money::from_kroner(6_000));
        let more = Sums {
            costs: 90_000,
            incomes: 0,
        };
        assert_eq!(
            more.unspent(granted),
            Money::ZERO,
            "never less than nothing"
        );
    }

    #[test]
    fn a_fifth_away_from_the_budget_needs_no_words_and_more_does() {
        assert!(!line(false, 10_000, "12 000").is_far());
        assert!(line(false, 10_000, "12 001").is_far());
        assert!(line(false, 10_000, "0").is_far());
        assert!(!line(false, 0, "500").is_far(), "nothing was planned");
    }
}
