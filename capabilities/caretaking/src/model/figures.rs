//! Figures of use: hours booked, used, released, lost, and how much of it in prime time.
//!
//! Hours are those of the use itself, without buffers. Prime time is 16–20 on Mondays to Thursdays,
//! when most want the same (facts: venues); its share is of the hours that were given. «Used» is
//! what somebody marked, so it is told with how many were marked at all.

use jiff::civil::Weekday;
use venues::{
    model::{Occurrence, State},
    time::{Period, civil},
};

/// Prime time, in minutes after midnight.
const PRIME: (i32, i32) = (16 * 60, 20 * 60);

/// Minutes and numbers of some uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Times that were given, whatever became of them.
    pub given: Used,
    /// Of those, times that are over.
    pub over: Used,
    /// Marked as used.
    pub used: Used,
    /// Marked as not used.
    pub not_used: Used,
    /// Given back for others to have.
    pub released: Used,
    /// Cancelled by the tenant.
    pub cancelled: Used,
    /// Taken over by an event.
    pub displaced: Used,
    /// Asked for and refused.
    pub refused: Used,
    /// Minutes of those given that lie in prime time.
    pub prime_minutes: i64,
}

/// How many, and how many minutes together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Times.
    pub times: i64,
    /// Minutes.
    pub minutes: i64,
}

/// The figures of some uses, as things stood at an instant.
pub fn figures<'a>(
    uses: impl IntoIterator<Item = &'a Occurrence>,
    now: kernel::Instant,
) -> Figures {
    let mut all = Figures::default();
    for it in uses {
        let was_given = match it.state {
            State::Granted | State::Used | State::NotUsed => true,
            State::Released => {
                all.released.add(it.period);
                true
            }
            State::Cancelled => {
                all.cancelled.add(it.period);
                true
            }
            State::Displaced => {
                all.displaced.add(it.period);
                true
            }
            State::Refused => {
                all.refused.add(it.period);
                false
            }
            State::Held | State::Requested | State::Withdrawn | State::Expired => false,
        };
        match it.state {
            State::Used => all.used.add(it.period),
            State::NotUsed => all.not_used.add(it.period),
            _ => {}
        }
        if !was_given {
            continue;
        }
        all.given.add(it.period);
        all.prime_minutes += prime_minutes(it.period);
        if it.state.takes_time() && it.period.ends <= now {
            all.over.add(it.period);
        }
    }
    all
}

impl Used {
    fn add(&mut self, period: Period) {
        self.times += 1;
        self.minutes += period.minutes();
    }

    /// Hours, to the nearest.
    pub fn hours(self) -> i64 {
        (self.minutes + 30) / 60
    }
}

impl Figures {
    /// The share of the hours given that lies in prime time, in per cent; none when nothing was.
    pub fn prime_percent(&self) -> Option<i64> {
        percent(self.prime_minutes, self.given.minutes)
    }

    /// The share of the times marked where nobody came, in per cent.
    pub fn no_show_percent(&self) -> Option<i64> {
        percent(self.not_used.times, self.used.times + self.not_used.times)
    }
}

fn percent(part: i64, whole: i64) -> Option<i64> {
    (part * 100 + whole / 2).checked_div(whole)
}

fn prime_minutes(period: Period) -> i64 {
    let (date, opens) = civil(period.starts);
    if matches!(
        date.weekday(),
        Weekday::Friday | Weekday::Saturday | Weekday::Sunday
    ) {
        return 0;
    }
    let closes = i64::from(opens) + period.minutes();
    let (from, to) = (i64::from(PRIME.0), i64::from(PRIME.1));
    (closes.min(to) - i64::from(opens).max(from)).max(0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use venues::model::OccurrenceKind;

    use super::*;

    fn a_use(state: State, day: i8, from: i32, to: i32) -> Occurrence {
        Occurrence {
            id: "o".into(),
            series: None,
            set: "s".into(),
            kind: OccurrenceKind::Single,
            held_by: None,
            title: String::new(),
            period: Period::on(date(2026, 3, day), from * 60, to * 60),
            before_minutes: 15,
            after_minutes: 15,
            state,
            held_until: None,
            reason: String::new(),
            version: 1,
        }
    }

    #[test]
    fn hours_are_told_by_what_became_of_them_without_buffers() {
        // 16 March 2026 is a Monday.
        let uses = [
            a_use(State::Used, 16, 15, 17),
            a_use(State::NotUsed, 17, 18, 21),
            a_use(State::Released, 18, 18, 20),
            a_use(State::Granted, 20, 18, 20),
            a_use(State::Refused, 20, 18, 20),
            a_use(State::Held, 20, 20, 21),
        ];
        let now = venues::time::instant(date(2026, 3, 19), 0);
        let all = figures(&uses, now);
        assert_eq!((all.given.times, all.given.minutes), (4, 9 * 60));
        assert_eq!(
            (all.over.times, all.used.hours(), all.not_used.hours()),
            (2, 2, 3)
        );
        assert_eq!((all.released.times, all.refused.times), (1, 1));
        // One hour of Monday, two of Tuesday, two of Wednesday; Friday is none.
        assert_eq!(all.prime_minutes, 5 * 60);
        assert_eq!(all.prime_percent(), Some(56));
        assert_eq!(all.no_show_percent(), Some(50));
        assert_eq!(figures(&[], now).prime_percent(), None);
    }
}
