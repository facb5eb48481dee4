//! Rounds in which those who answer for measures say how they stand.
//!
//! Twice a year, on dates the municipality decides. A round ends by itself a month after its last day:
//! then links have run out, and what was not answered stands as it was.

use access::PersonId;
use db::settings::Setting;
use jiff::{ToSpan as _, civil::Date};
use kernel::{
    Instant,
    words::{from_word, word_of},
};
use serde::{Deserialize, Serialize};
use strategy::model::Status;

/// Reminders go so many days from the last day, each once.
pub const REMINDERS: [i32; 3] = [-7, 1, 14];

/// A link and a round live so many days after the last day.
const GRACE: i32 = 30;

/// When rounds begin, and how long one has to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoundDates {
    /// 1–12.
    pub spring_month: i8,
    /// 1–31.
    pub spring_day: i8,
    /// 1–12.
    pub autumn_month: i8,
    /// 1–31.
    pub autumn_day: i8,
    /// Days to answer in.
    pub days: i64,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRound {
    /// Its id.
    pub id: String,
    /// About which document.
    pub document: String,
    /// The first day.
    pub opens_on: Date,
    /// The last day to answer.
    pub due_on: Date,
    /// Measures, and the role that answers for each.
    pub asked: Vec<(String, Option<String>)>,
    /// 1 when new.
    pub version: i64,
}

/// An answer about a measure; every one is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundAnswer {
    /// Its id.
    pub id: String,
    /// In which round.
    pub round: String,
    /// About which measure.
    pub measure: String,
    /// How it stands.
    pub status: Status,
    /// How far it has come, in per cent.
    pub progress: u8,
    /// Why, for all to see.
    pub reason: String,
    /// A note among the municipality's own.
    pub inside: String,
    /// When.
    pub at: Instant,
    /// By whom, when she was signed in.
    pub by: Option<PersonId>,
    /// How it came.
    pub way: AnswerWay,
}

/// How an answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerWay {
    /// By the link of a letter.
    Link,
    /// By somebody who was signed in.
    Page,
}

impl Default for RoundDates {
    fn default() -> Self {
        Self {
            spring_month: 4,
            spring_day: 15,
            autumn_month: 11,
            autumn_day: 1,
            days: 28,
        }
    }
}

impl Setting for RoundDates {
    const NAME: &'static str = "followup.rounds";
}

impl RoundDates {
    /// The newest day on or before this one on which a round begins.
    pub fn latest(&self, today: Date) -> Option<Date> {
        let of = |year: i16| {
            [
                (self.spring_month, self.spring_day),
                (self.autumn_month, self.autumn_day),
            ]
            .into_iter()
            .filter_map(move |(month, day)| Date::new(year, month, day).ok())
        };
        let both = of(today.year() - 1).chain(of(today.year()));
        both.filter(|day| *day <= today).max()
    }
}

impl StatusRound {
    /// The last day on which one can answer at all.
    pub fn ends_on(&self) -> Date {
        self.due_on.saturating_add(GRACE.days())
    }

    /// Whether one can answer on a day.
    pub fn is_open(&self, today: Date) -> bool {
        self.opens_on <= today && today <= self.ends_on()
    }

    /// Whether the last day has passed.
    pub fn is_late(&self, today: Date) -> bool {
        today > self.due_on
    }

    /// Measures of a role.
    pub fn of_role(&self, role: &str) -> impl Iterator<Item = &str> {
        let own = self
            .asked
            .iter()
            .filter(move |(_, who)| who.as_deref() == Some(role));
        own.map(|(measure, _)| measure.as_str())
    }

    /// Roles that are asked, each once.
    pub fn roles(&self) -> Vec<&str> {
        let mut roles: Vec<&str> = self
            .asked
            .iter()
            .filter_map(|(_, role)| role.as_deref())
            .collect();
        roles.sort_unstable();
        roles.dedup();
        roles
    }
}

impl AnswerWay {
    /// Each, with its word.
    pub const ALL: [(Self, &str); 2] = [(Self::Link, "link"), (Self::Page, "page")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn rounds_begin_twice_a_year() {
        let dates = RoundDates::default();
        assert_eq!(dates.latest(date(2026, 4, 14)), Some(date(2025, 11, 1)));
        assert_eq!(dates.latest(date(2026, 4, 15)), Some(date(2026, 4, 15)));
        assert_eq!(dates.latest(date(2026, 12, 31)), Some(date(2026, 11, 1)));
    }

    #[test]
    fn a_round_ends_a_month_after_its_last_day() {
        let round = StatusRound {
            id: String::new(),
            document: String::new(),
            opens_on: date(2026, 4, 15),
            due_on: date(2026, 5, 13),
            asked: vec![
                ("a".to_owned(), Some("r".to_owned())),
                ("b".to_owned(), None),
            ],
            version: 1,
        };
        assert!(!round.is_open(date(2026, 4, 14)));
        assert!(round.is_open(date(2026, 6, 12)));
        assert!(!round.is_open(date(2026, 6, 13)));
        assert!(!round.is_late(date(2026, 5, 13)));
        assert!(round.is_late(date(2026, 5, 14)));
        assert_eq!(round.of_role("r").collect::<Vec<_>>(), ["a"]);
    }
}
