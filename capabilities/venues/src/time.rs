//! Civil time in Norway and instants.
//!
//! What people plan is a date and minutes after midnight in Europe/Oslo; what is stored of a use is
//! two instants. A time that the clocks skip in March is the one after; a time that comes twice in
//! October is the first. 1440 minutes is midnight at the end of the day.

use jiff::{
    ToSpan as _,
    civil::{Date, Time},
    tz::TimeZone,
};
use kernel::{Instant, OSLO};

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
    let zone = TimeZone::get(OSLO).unwrap_or(TimeZone::UTC);
    let wall = date.to_datetime(clock(minute));
    let zoned = zone.to_ambiguous_zoned(wall).compatible();
    zoned.map_or(Instant::from(jiff::Timestamp::MAX), |at| {
        at.timestamp().into()
    })
}

/// The date and minute of an instant.
pub fn civil(at: Instant) -> (Date, i32) {
    let wall = at.in_oslo();
    let minute = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
    (wall.date(), minute)
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
