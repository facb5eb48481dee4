//! What is done every day, at a civil time in Norway.
//!
//! The next run is planned as a job with the local date as its key, so each date is planned once,
//! whichever node does it. When the program was not running at the time, the planned job is done
//! when it starts; days missed altogether are not made up for.
//!
//! Where summer time skips the hour, the run comes an hour later on the clock; where it repeats the
//! hour, the run comes the first time only.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};
use kernel::{Instant, OSLO};

/// A job that is done every day.
#[derive(Clone, Copy, Debug)]
pub struct Daily {
    /// The kind of job; its payload is empty.
    pub kind: &'static str,
    /// When, in Norway.
    pub at: Time,
    /// Spreads municipalities over so many minutes after that, each at a minute of its own, so
    /// that they do not all ask a national register at once.
    pub jitter_minutes: u16,
}

impl Daily {
    /// The next run after `now`: its local date and its instant. `seed` names the municipality.
    pub fn next_after(&self, now: Instant, seed: &str) -> Option<(Date, Instant)> {
        let zone = TimeZone::get(OSLO).unwrap_or(TimeZone::UTC);
        let today = now.in_oslo().date();
        // Yesterday's run may come after midnight when it is spread out.
        [-1, 0, 1, 2].into_iter().find_map(|days| {
            let date = today.checked_add(days.days()).ok()?;
            let at: Timestamp = zone.to_timestamp(date.to_datetime(self.at)).ok()?;
            let due = Instant::from(at).plus_seconds(self.spread(seed));
            (due > now).then_some((date, due))
        })
    }

    fn spread(&self, seed: &str) -> i64 {
        let mixed = seed
            .bytes()
            .chain(self.kind.bytes())
            .fold(0_u64, |sum, byte| {
                sum.wrapping_mul(31).wrapping_add(byte.into())
            });
        let within = u64::from(self.jitter_minutes) * 60 + 1;
        i64::try_from(mixed % within).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(written: &str) -> Instant {
        Instant::from(written.parse::<Timestamp>().expect("a timestamp"))
    }

    fn runs(daily: Daily, from: &str, count: usize) -> Vec<String> {
        let mut now = instant(from);
        (0..count)
            .map(|_| {
                let (date, due) = daily.next_after(now, "9999").expect("a next run");
                now = due;
                format!("{date} {}", due.timestamp())
            })
            .collect()
    }

    fn at(hour: i8, minute: i8) -> Daily {
        Daily {
            kind: "associations.sync",
            at: jiff::civil::time(hour, minute, 0, 0),
            jitter_minutes: 0,
        }
    }

    #[test]
    fn the_hour_that_summer_time_skips_is_run_an_hour_later_on_the_clock() {
        assert_eq!(
            runs(at(2, 30), "2026-03-27T12:00:00Z", 3),
            [
                "2026-03-28 2026-03-28T01:30:00Z",
                "2026-03-29 2026-03-29T01:30:00Z",
                "2026-03-30 2026-03-30T00:30:00Z",
            ]
        );
    }

    #[test]
    fn the_hour_that_comes_twice_is_run_once() {
        assert_eq!(
            runs(at(2, 30), "2026-10-24T12:00:00Z", 2),
            [
                "2026-10-25 2026-10-25T00:30:00Z",
                "2026-10-26 2026-10-26T01:30:00Z",
            ]
        );
    }

    #[test]
    fn a_time_outside_the_change_keeps_its_place_on_the_clock() {
        assert_eq!(
            runs(at(4, 0), "2026-10-23T12:00:00Z", 3),
            [
                "2026-10-24 2026-10-24T02:00:00Z",
                "2026-10-25 2026-10-25T03:00:00Z",
                "2026-10-26 2026-10-26T03:00:00Z",
            ]
        );
    }

    #[test]
    fn municipalities_are_spread_out_and_each_keeps_its_minute() {
        let spread_out = Daily {
            jitter_minutes: 120,
            ..at(23, 30)
        };
        let now = instant("2026-06-01T12:00:00Z");
        let due = |seed: &str| spread_out.next_after(now, seed).expect("a run").1;
        let mut seen: Vec<Instant> = ["0301", "3205", "3207", "4601", "9999"].map(due).into();
        assert_eq!(due("3205"), due("3205"));
        for due in &seen {
            let late = due.seconds_since(instant("2026-06-01T21:30:00Z"));
            assert!((0..=7200).contains(&late), "{late}");
        }
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 5);
    }

    #[test]
    fn a_run_spread_past_midnight_belongs_to_the_evening_it_was_planned_for() {
        let spread_out = Daily {
            jitter_minutes: 120,
            ..at(23, 59)
        };
        let (evening, due) = spread_out
            .next_after(instant("2026-06-01T12:00:00Z"), "9999")
            .expect("a run");
        assert_eq!(due.in_oslo().date(), evening.tomorrow().expect("a day"));
        let before = due.plus_seconds(-1);
        assert_eq!(spread_out.next_after(before, "9999"), Some((evening, due)));
    }
}
