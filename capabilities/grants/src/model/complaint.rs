//! The last day to complain: one function, the same for letter, page, mail and interface.
//!
//! Three weeks from when notice reached the applicant (forvaltningsloven § 29 first paragraph). The
//! weeks are whole days on the calendar of Norway, so a change of clocks moves nothing. A period that
//! would end on a Saturday or on a holiday ends on the next working day: that is the municipality's rule,
//! which it rests on forvaltningsloven § 30 and domstolloven §§ 148 and 149. A rule is a dated row, and
//! data to be looked over by whoever answers for the law: when it changes, a row is added, and notices
//! given before keep the rule they were given under.

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday, date},
};
use kernel::Instant;

/// A rule of law, from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// From this day of notice.
    pub from_on: Date,
    /// Weeks to complain.
    pub weeks: i64,
    /// Where it stands.
    pub source: &'static str,
}

/// What the law has said, newest last.
pub const RULES: [Rule; 1] = [Rule {
    from_on: date(1970, 1, 1),
    weeks: 3,
    source: "forvaltningsloven § 29",
}];

/// The rule for a notice given on a day.
pub fn rule(noticed_on: Date) -> Rule {
    let in_force = RULES.iter().rev().find(|rule| rule.from_on <= noticed_on);
    *in_force.unwrap_or(&RULES[0])
}

/// The last day to complain of what was told at `noticed`. The whole day counts.
pub fn last_day(noticed: Instant) -> Date {
    let noticed_on = noticed.in_oslo().date();
    let weeks = rule(noticed_on).weeks;
    let mut day = noticed_on.saturating_add(weeks.weeks());
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        || kernel::holidays::holiday(day).is_some()
    {
        day = day.saturating_add(1.day());
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(written: &str) -> Date {
        let at: jiff::Timestamp = written.parse().expect("a timestamp");
        last_day(at.into())
    }

    #[test]
    fn three_weeks_on_the_same_weekday() {
        assert_eq!(of("2026-06-03T10:00:00Z"), date(2026, 6, 24));
    }

    #[test]
    fn the_day_is_the_one_in_norway() {
        assert_eq!(of("2026-06-03T21:59:59Z"), date(2026, 6, 24));
        assert_eq!(of("2026-06-03T22:00:00Z"), date(2026, 6, 25));
        assert_eq!(of("2026-01-12T22:59:59Z"), date(2026, 2, 2));
        assert_eq!(of("2026-01-12T23:00:00Z"), date(2026, 2, 3));
    }

    #[test]
    fn changed_clocks_move_nothing() {
        assert_eq!(
            of("2026-03-16T08:00:00Z"),
            date(2026, 4, 7),
            "past Easter Monday"
        );
        assert_eq!(of("2026-03-18T08:00:00Z"), date(2026, 4, 8));
        assert_eq!(of("2026-10-12T08:00:00Z"), date(2026, 11, 2));
        assert_eq!(
            of("2026-10-24T22:30:00Z"),
            date(2026, 11, 16),
            "a Sunday after midnight"
        );
    }

    #[test]
    fn a_weekend_or_a_holiday_waits_for_the_next_working_day() {
        assert_eq!(of("2026-06-06T10:00:00Z"), date(2026, 6, 29), "Saturday");
        assert_eq!(
            of("2026-04-10T10:00:00Z"),
            date(2026, 5, 4),
            "1 May, then a weekend"
        );
        assert_eq!(
            of("2026-12-04T10:00:00Z"),
            date(2026, 12, 28),
            "Christmas and a weekend"
        );
        assert_eq!(
            of("2026-12-11T10:00:00Z"),
            date(2027, 1, 4),
            "new year and a weekend"
        );
        assert_eq!(
            of("2026-04-23T10:00:00Z"),
            date(2026, 5, 15),
            "Ascension Day"
        );
    }

    #[test]
    fn the_rule_is_the_one_of_the_day_of_notice() {
        assert_eq!(rule(date(2026, 6, 3)).weeks, 3);
        assert_eq!(rule(date(2026, 6, 3)).source, "forvaltningsloven § 29");
    }
}
