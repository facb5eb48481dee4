//! How long a case's content is kept, and what was thrown away.
//!
//! The rule stands in the guidelines the case was sent under («so many years after it ended»), so it is
//! dated and follows the case. A case has ended when it was decided and told, withdrawn or lapsed, and
//! nothing has happened with it since: no letter, no report to come, no last day to complain.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;

/// A line of the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThrownAway {
    /// The application.
    pub application: String,
    /// The last day anything happened with it.
    pub ended_on: Date,
    /// How many years its guidelines said.
    pub years: i32,
    /// How many of each went: answers, files …
    pub what: BTreeMap<String, usize>,
    /// When.
    pub thrown_at: Instant,
}

/// The first day the content of a case that ended may be thrown away.
pub fn kept_until(ended_on: Date, years: i32) -> Date {
    ended_on
        .saturating_add(i64::from(years).years())
        .saturating_add(1.days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_case_is_kept_whole_years_and_to_the_end_of_the_day() {
        assert_eq!(kept_until(date(2021, 5, 20), 5), date(2026, 5, 21));
        assert_eq!(kept_until(date(2024, 2, 29), 1), date(2025, 3, 1));
    }
}
