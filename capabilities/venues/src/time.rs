//! Civil time in Norway and instants.
//!
//! What people plan is a date and minutes after midnight in Europe/Oslo; what is stored of a use is
//! two instants. A time that the clocks skip in March is the one after; a time that comes twice in
//! October is the first. 1440 minutes is midnight at the end of the day.

use std::sync::LazyLock;

use jiff::{
    ToSpan as _,
    civil::{Date, Time},
    tz::TimeZone,
};
use kernel::{Instant, OSLO};

/// Looked up once: free hours are reckoned for thousands of days at a time.
static ZONE: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get(OSLO).unwrap_or(TimeZone::UTC));

/// Minutes in a day on the wall.
pub const DAY: i32 = 24 * 60;

/// From an instant up to, not including, another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The first instant in it.
    pub starts: Instant,
    /// The first instant after it.
    pub ends: Instant,
}

impl Period {
    /// A period of one date, between two minutes of it.
    pub fn on(date: Date, opens: i32, closes: i32) -> Self {
        Self {
            starts: instant(date, opens),
            ends: instant(date, closes),
        }
    }

    /// Every instant from the beginning of a date to the end of another.
    pub fn days(from: Date, to: Date) -> Self {
        Self {
            starts: instant(from, 0),
            ends: instant(to, DAY),
        }
    }

    /// Whole days, from the beginning of one to the beginning of another: how long things are kept.
    pub fn whole_days(from: Date, until: Date) -> Self {
        Self {
            starts: instant(from, 0),
            ends: instant(until, 0),
        }
    }

    /// Whether the two have an instant in common.
    pub fn meets(self, other: Self) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }

    /// Its length.
    pub fn minutes(self) -> i64 {
        self.ends.seconds_since(self.starts) / 60
    }

    /// With so many minutes more at each end.
    #[must_use]
    pub fn widened(self, before: i32, after: i32) -> Self {
        Self {
            starts: self.starts.plus_seconds(-60 * i64::from(before)),
            ends: self.ends.plus_seconds(60 * i64::from(after)),
        }
    }
}

/// The instant at a minute of a date.
pub fn instant(date: Date, minute: i32) -> Instant {
    let (date, minute) = if minute >= DAY {
        (date.saturating_add(1.days()), minute - DAY)
    } else {
        (date, minute)
    };
    let wall = date.to_datetime(clock(minute));
    let at = ZONE.to_ambiguous_timestamp(wall).compatible();
    at.map_or(Instant::from(jiff::Timestamp::MAX), Instant::from)
}

/// The date and minute of an instant.
pub fn civil(at: Instant) -> (Date, i32) {
    let wall = ZONE.to_datetime(at.timestamp());
    let minute = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
    (wall.date(), minute)
}

/// Monday and Sunday of the week of a date.
pub fn week(date: Date) -> (Date, Date) {
    let days = i64::from(date.weekday().to_monday_zero_offset());
    let monday = date.saturating_sub(days.days());
    (monday, monday.saturating_add(6.days()))
}

/// The first and the last day of the season of a date: from August to July, as the year of schools
/// and associations goes.
pub fn season(date: Date) -> (Date, Date) {
    let begins = |year: i16| Date::new(year, 8, 1).unwrap_or(Date::MIN);
    let year = date.year() - i16::from(date.month() < 8);
    let next = begins(year.saturating_add(1));
    (begins(year), next.yesterday().unwrap_or(Date::MAX))
}

/// The time of day of a minute; that of midnight for the end of the day.
pub fn clock(minute: i32) -> Time {
    let part = |number: i32| i8::try_from(number).unwrap_or(0);
    Time::new(part(minute / 60 % 24), part(minute % 60), 0, 0).unwrap_or(Time::midnight())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_evening_is_the_same_hour_on_the_wall_all_year() {
        for day in [
            date(2026, 3, 28),
            date(2026, 3, 29),
            date(2026, 10, 25),
            date(2026, 12, 1),
        ] {
            assert_eq!(civil(instant(day, 18 * 60)), (day, 18 * 60));
        }
    }

    #[test]
    fn a_week_begins_on_monday_and_a_season_in_august() {
        let sunday = date(2027, 1, 3);
        assert_eq!(week(sunday), (date(2026, 12, 28), sunday));
        assert_eq!(week(date(2026, 12, 28)), week(sunday));
        let season_26 = (date(2026, 8, 1), date(2027, 7, 31));
        assert_eq!(
            (season(sunday), season(season_26.1)),
            (season_26, season_26)
        );
        assert_eq!(season(date(2027, 8, 1)).0, date(2027, 8, 1));
    }

    #[test]
    fn the_nights_when_clocks_change_have_23_and_25_hours() {
        let night = |day| Period::on(day, 0, DAY).minutes() / 60;
        assert_eq!(night(date(2026, 3, 28)), 24);
        assert_eq!(night(date(2026, 3, 29)), 23);
        assert_eq!(night(date(2026, 10, 25)), 25);
        // 02.30 is skipped in March and comes twice in October.
        assert_eq!(civil(instant(date(2026, 3, 29), 150)).1, 210);
        let twice = Period::on(date(2026, 10, 25), 150, 180);
        assert_eq!(twice.minutes(), 90);
    }
}
