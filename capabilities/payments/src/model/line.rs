//! Lines of a payment plan, and what holds one back.
//!
//! A condition holds its own line alone: what is due without it is paid. What is paid after the report,
//! or was withheld until it, waits until every report is approved.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant, Money};

use super::UnknownWord;
use crate::store::table;

/// A line of a plan.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::payment_line, treat_none_as_null = true)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// The grant.
    pub application_id: String,
    /// Its number in the plan.
    pub rank: i32,
    /// When in the grant's life it is paid.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub kind: LineKind,
    /// How much.
    pub amount: Money,
    /// From this day.
    pub due_on: Day,
    /// What must be so before it is paid; may be empty.
    pub needs: String,
    /// When it was so.
    pub met_at: Option<Instant>,
    /// Who said so.
    pub met_by: Option<PersonId>,
    /// When it was paid.
    pub paid_on: Option<Day>,
    /// When it was given up.
    pub dropped_at: Option<Instant>,
}

/// When in a grant's life a line is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineKind {
    /// Before, at once.
    Before,
    /// On the way.
    Instalment,
    /// After the report.
    After,
    /// A share withheld until the report is approved.
    Withheld,
}

/// What holds a line back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hold {
    /// Its day has not come.
    NotDue,
    /// Its own condition is not met.
    Condition,
    /// A report is not approved.
    Report,
    /// There is no account.
    NoAccount,
    /// The account was changed after the application was sent, or is a person's, and nobody else has
    /// confirmed it.
    ChangedAccount,
    /// The decision was changed, and the plan does not follow it.
    OtherDecision,
}

impl LineKind {
    /// Every kind with its word.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Before, "before"),
        (Self::Instalment, "instalment"),
        (Self::After, "after"),
        (Self::Withheld, "withheld"),
    ];

    /// Whether it waits for the report.
    pub const fn waits(self) -> bool {
        matches!(self, Self::After | Self::Withheld)
    }
}

impl Hold {
    /// As texts know it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotDue => "not-due",
            Self::Condition => "condition",
            Self::Report => "report",
            Self::NoAccount => "no-account",
            Self::ChangedAccount => "changed-account",
            Self::OtherDecision => "other-decision",
        }
    }
}

impl Line {
    /// Whether money may still go out by it.
    pub const fn is_open(&self) -> bool {
        self.paid_on.is_none() && self.dropped_at.is_none()
    }
}

/// What the line itself holds back, apart from the account: its condition before its day, so that
/// whoever can do something about it sees it early.
pub fn held(line: &Line, reports_approved: bool, until: Day) -> Option<Hold> {
    if !line.needs.is_empty() && line.met_at.is_none() {
        return Some(Hold::Condition);
    }
    if line.kind.waits() && !reports_approved {
        return Some(Hold::Report);
    }
    (line.due_on > until).then_some(Hold::NotDue)
}

impl LineKind {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl From<LineKind> for String {
    fn from(it: LineKind) -> Self {
        it.word().to_owned()
    }
}

impl TryFrom<String> for LineKind {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}
#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn line(kind: LineKind, needs: &str) -> Line {
        Line {
            id: "1".to_owned(),
            application_id: "a".to_owned(),
            rank: 1,
            kind,
            amount: Money::from_kroner(1_000),
            due_on: date(2026, 5, 1).into(),
            needs: needs.to_owned(),
            met_at: None,
            met_by: None,
            paid_on: None,
            dropped_at: None,
        }
    }

    #[test]
    fn a_condition_a_report_and_a_day_each_hold_their_line() {
        let (day, before) = (date(2026, 5, 1).into(), date(2026, 4, 30).into());
        let plain = line(LineKind::Before, "");
        assert_eq!(held(&plain, false, day), None, "it waits for no report");
        assert_eq!(held(&plain, true, before), Some(Hold::NotDue));
        let asked = line(LineKind::Before, "Avtale med hallen");
        assert_eq!(held(&asked, true, before), Some(Hold::Condition));
        let after = line(LineKind::Withheld, "");
        assert_eq!(held(&after, false, day), Some(Hold::Report));
        assert_eq!(held(&after, true, day), None);
    }
}
