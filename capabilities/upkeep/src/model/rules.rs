//! What a municipality has decided about the yearly confirmation: when, and what follows.
//!
//! Consequences are told in advance, on the page and in every reminder; nothing is ever deleted.
//! The defaults: the last day is 1 April, who is late cannot send new applications, and after a year
//! cannot make new bookings either.

use db::settings::Setting;
use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use super::DocumentKind;

/// When the last day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueRule {
    /// The same day for all.
    FixedDate {
        /// 1–12.
        month: i8,
        /// 1–31; a month that is shorter ends it.
        day: i8,
    },
    /// So many days after the month of the association's annual meeting.
    AfterMeeting {
        /// Days.
        days: i64,
    },
}

/// What follows when an association has not confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consequences {
    /// It cannot send new applications.
    pub no_applications: bool,
    /// It cannot make new bookings.
    pub no_bookings: bool,
    /// The open list says that it has not confirmed.
    pub marked: bool,
    /// It does not stand in the open list.
    pub hidden: bool,
}

/// All of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConfirmationRules {
    /// When the last day is.
    pub due: DueRule,
    /// The month of the annual meeting, for those who have not said theirs.
    pub meeting_month: i8,
    /// So many days before the last day one can begin to confirm.
    pub opens_days: i64,
    /// So many days after the last day an association is dormant.
    pub dormant_days: i64,
    /// From the day after the last day.
    pub overdue: Consequences,
    /// From when it is dormant.
    pub dormant: Consequences,
    /// Documents that are asked for.
    pub expected: Vec<DocumentKind>,
}

/// Days from the last day at which we remind.
pub const REMINDERS: [i32; 6] = [-30, -14, -3, 3, 14, 30];

impl Setting for ConfirmationRules {
    const NAME: &'static str = "upkeep.confirmation";
}

impl Default for ConfirmationRules {
    fn default() -> Self {
        Self {
            due: DueRule::FixedDate { month: 4, day: 1 },
            meeting_month: 3,
            opens_days: 90,
            dormant_days: 365,
            overdue: Consequences {
                no_applications: true,
                ..Consequences::default()
            },
            dormant: Consequences {
                no_applications: true,
                no_bookings: true,
                ..Consequences::default()
            },
            expected: vec![
                DocumentKind::Statutes,
                DocumentKind::YearlyReport,
                DocumentKind::Accounts,
            ],
        }
    }
}

impl ConfirmationRules {
    /// The last day of one year's round, for an association that meets in this month.
    pub fn due_in(&self, year: i16, meeting_month: Option<i8>) -> Date {
        match self.due {
            DueRule::FixedDate { month, day } => {
                let first = first_of(year, month);
                let day = day.clamp(1, first.days_in_month());
                first.saturating_add(i64::from(day - 1).days())
            }
            DueRule::AfterMeeting { days } => {
                let month = meeting_month.unwrap_or(self.meeting_month);
                let last = first_of(year, month).last_of_month();
                last.saturating_add(days.days())
            }
        }
    }

    /// The first day on which one can confirm for this last day.
    pub fn opens_before(&self, due: Date) -> Date {
        due.saturating_sub(self.opens_days.days())
    }
}

impl Consequences {
    /// Whether nothing follows.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn first_of(year: i16, month: i8) -> Date {
    Date::new(year, month.clamp(1, 12), 1).unwrap_or(Date::MAX)
}
