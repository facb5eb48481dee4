//! Who uses a set of atoms when: once, or again and again.
//!
//! An occurrence is one use. A series says civil time and a rhythm; its dates become occurrences,
//! and a date it could not get keeps its cause. Odd and even weeks are those printed in the calendar
//! (ISO 8601). A year with 53 weeks, such as 2026, ends with two odd weeks in a row, 53 and 1: both
//! belong to the odd ones, since that is what people read on the wall, and the plan says so.

use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;

use super::State;
use crate::time::Period;

/// One use of a set, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Its id.
    pub id: String,
    /// The series it belongs to.
    pub series: Option<String>,
    /// The set that is used.
    pub set: String,
    /// What sort of use it is.
    pub kind: OccurrenceKind,
    /// The association that uses it; the municipality when there is none.
    pub held_by: Option<String>,
    /// What everybody sees.
    pub title: String,
    /// From when to when, without buffers.
    pub period: Period,
    /// Minutes kept free before, unless the one before has the same tenant.
    pub before_minutes: i32,
    /// Minutes kept free after.
    pub after_minutes: i32,
    /// How it goes with it.
    pub state: State,
    /// When a hold runs out.
    pub held_until: Option<Instant>,
    /// Why it was ended; may be empty.
    pub reason: String,
    /// 1 when new; rises with every change.
    pub version: i64,
}

/// What sort of use it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OccurrenceKind {
    /// Once.
    Single,
    /// An hour that was left over, at short notice.
    Spare,
    /// One of a series.
    Recurring,
    /// An event.
    Event,
    /// Things kept, for days to months.
    Storage,
    /// School or what else the municipality does there itself.
    OwnUse,
    /// Repairs and cleaning.
    Maintenance,
}

/// A time that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its id.
    pub id: String,
    /// The set that is used.
    pub set: String,
    /// What sort of use it is.
    pub kind: OccurrenceKind,
    /// The association that has it.
    pub held_by: Option<String>,
    /// What everybody sees.
    pub title: String,
    /// 1 is Monday.
    pub weekday: i32,
    /// Which weeks.
    pub rhythm: Rhythm,
    /// Minutes after midnight.
    pub opens: i32,
    /// Minutes after midnight.
    pub closes: i32,
    /// The first day.
    pub from_on: Date,
    /// The last day.
    pub until_on: Date,
    /// Dates left out from the beginning.
    pub except: Vec<Date>,
}

/// Which weeks of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// Every week.
    Every,
    /// Weeks with an odd number.
    Odd,
    /// Weeks with an even number.
    Even,
}

impl OccurrenceKind {
    /// Every kind with its word.
    pub const ALL: [(Self, &str); 7] = [
        (Self::Single, "single"),
        (Self::Spare, "spare"),
        (Self::Recurring, "recurring"),
        (Self::Event, "event"),
        (Self::Storage, "storage"),
        (Self::OwnUse, "own_use"),
        (Self::Maintenance, "maintenance"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// Whether it is the municipality's own business, which opening hours are not made for.
    pub fn is_own(self) -> bool {
        matches!(self, Self::OwnUse | Self::Maintenance)
    }
}

impl Rhythm {
    /// Every rhythm with its word.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Every, "every"),
        (Self::Odd, "odd"),
        (Self::Even, "even"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    fn has(self, date: Date) -> bool {
        let is_odd = date.iso_week_date().week() % 2 == 1;
        match self {
            Self::Every => true,
            Self::Odd => is_odd,
            Self::Even => !is_odd,
        }
    }
}

impl Series {
    /// The dates it asks for, in order.
    pub fn dates(&self) -> Vec<Date> {
        let wanted = |date: &Date| {
            i32::from(date.weekday().to_monday_one_offset()) == self.weekday
                && self.rhythm.has(*date)
                && !self.except.contains(date)
        };
        self.from_on
            .series(1.day())
            .take_while(|date| *date <= self.until_on)
            .filter(wanted)
            .collect()
    }

    /// Its hours on a date.
    pub fn period(&self, date: Date) -> Period {
        Period::on(date, self.opens, self.closes)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::time::civil;

    fn series(rhythm: Rhythm) -> Series {
        Series {
            id: "1".into(),
            set: "a".into(),
            kind: OccurrenceKind::Recurring,
            held_by: None,
            title: "Korps".into(),
            weekday: 4,
            rhythm,
            opens: 18 * 60,
            closes: 20 * 60,
            from_on: date(2026, 8, 20),
            until_on: date(2027, 6, 20),
            except: vec![date(2026, 9, 3)],
        }
    }

    #[test]
    fn a_weekly_time_keeps_its_hour_over_both_changes_of_the_clock() {
        let series = series(Rhythm::Every);
        let dates = series.dates();
        assert_eq!(dates.len(), 43);
        assert_eq!(
            (dates[0], dates[42]),
            (date(2026, 8, 20), date(2027, 6, 17))
        );
        assert!(!dates.contains(&date(2026, 9, 3)));
        for date in dates {
            let Period { starts, ends } = series.period(date);
            assert_eq!((civil(starts), civil(ends)), ((date, 1080), (date, 1200)));
        }
    }

    #[test]
    fn odd_and_even_are_those_of_the_calendar_and_week_53_and_1_are_both_odd() {
        let around = |rhythm| -> Vec<Date> {
            let (from, to) = (date(2026, 12, 14), date(2027, 1, 31));
            let dates = series(rhythm).dates();
            dates
                .into_iter()
                .filter(|it| from <= *it && *it <= to)
                .collect()
        };
        let odd = [
            date(2026, 12, 17),
            date(2026, 12, 31),
            date(2027, 1, 7),
            date(2027, 1, 21),
        ];
        assert_eq!(around(Rhythm::Odd), odd);
        assert_eq!(
            around(Rhythm::Even),
            [date(2026, 12, 24), date(2027, 1, 14), date(2027, 1, 28)]
        );
        let parts = series(Rhythm::Odd).dates().len() + series(Rhythm::Even).dates().len();
        assert_eq!(parts, series(Rhythm::Every).dates().len());
    }
}
