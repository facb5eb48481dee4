//! A point in time, and the day it is in Norway.
//!
//! Instants are UTC with microseconds, which both engines hold exactly. What people plan is civil
//! time in Europe/Oslo; the time zone data comes with the program, so a bare server computes the
//! same dates as a developer's machine.

use std::fmt;

use diesel_derive_newtype::DieselNewType;
use jiff::{Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::Clock;

/// The civil time zone of everything people plan.
pub const OSLO: &str = "Europe/Oslo";

/// A point in time: UTC, whole microseconds.
#[derive(
    Clone, Copy, Debug, DieselNewType, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(from = "Timestamp", into = "Timestamp")]
pub struct Instant(chrono::NaiveDateTime);

impl Instant {
    /// The same instant as the time library writes it.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0.and_utc().timestamp_micros())
            .unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Date and time of day in Norway.
    pub fn in_oslo(self) -> civil::DateTime {
        self.timestamp().to_zoned(oslo()).datetime()
    }

    /// The instant `seconds` later.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + chrono::TimeDelta::seconds(seconds))
    }

    /// Seconds from `earlier` to this, negative when `earlier` is later.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_seconds()
    }
}

/// The day it is in Norway.
pub fn today(clock: &dyn Clock) -> civil::Date {
    clock.now().in_oslo().date()
}

impl From<Timestamp> for Instant {
    fn from(timestamp: Timestamp) -> Self {
        let micros = timestamp.as_microsecond();
        Self(
            chrono::DateTime::from_timestamp_micros(micros)
                .unwrap_or_default()
                .naive_utc(),
        )
    }
}

impl From<Instant> for Timestamp {
    fn from(instant: Instant) -> Self {
        instant.timestamp()
    }
}

impl fmt::Display for Instant {
    /// RFC 3339 in UTC, as logs and open data write it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(formatter)
    }
}

fn oslo() -> TimeZone {
    TimeZone::get(OSLO).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_in_norway_follows_summer_time() {
        let winter: Timestamp = "2026-03-28T23:30:00Z".parse().expect("a timestamp");
        let summer: Timestamp = "2026-03-29T22:30:00Z".parse().expect("a timestamp");
        assert_eq!(
            Instant::from(winter).in_oslo().to_string(),
            "2026-03-29T00:30:00"
        );
        assert_eq!(
            Instant::from(summer).in_oslo().to_string(),
            "2026-03-30T00:30:00"
        );
    }

    #[test]
    fn an_instant_keeps_microseconds_and_order() {
        let early: Timestamp = "2026-11-21T10:00:00.123456Z".parse().expect("a timestamp");
        let instant = Instant::from(early);
        assert_eq!(instant.timestamp(), early);
        assert_eq!(instant.plus_seconds(61).seconds_since(instant), 61);
        assert!(instant < instant.plus_seconds(1));
    }
}
