//! Rounds: when one can apply, with which money, and the dates that follow.
//!
//! A round is open to the end of its last day in Norway. People read «23.59»; whoever sends in the
//! last second of that minute is in time, also on the nights the clocks are changed.

use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use kernel::{Instant, Language, Money, Translated};
use serde::{Deserialize, Serialize};

use super::scheme::said;

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: String,
    /// The scheme.
    pub scheme: String,
    /// The guidelines it is held under.
    pub guidelines: String,
    /// The form it asks with.
    pub form: String,
    /// Such as «Driftstilskudd 2026».
    pub title: Translated,
    /// From this day.
    pub opens_on: Date,
    /// To the end of this day; none when it is rolling.
    pub closes_on: Option<Date>,
    /// Attachments may come until then.
    pub papers_on: Option<Date>,
    /// An answer can be expected by then.
    pub answer_on: Option<Date>,
    /// Reports are to come by then.
    pub report_on: Option<Date>,
    /// The most an officer decides alone.
    pub officer_up_to: Money,
    /// Who recommends; may be empty.
    pub recommended_by: String,
    /// Who decides above the officer's limit.
    pub decided_by: String,
    /// Whether it is announced.
    pub state: RoundState,
    /// When it was last changed.
    pub changed_at: Instant,
    /// Counts changes.
    pub version: i64,
    /// The year whose budget its money is of, where it is said; see [`Round::year`].
    pub budget_year: Option<i32>,
    /// Its money.
    pub pots: Vec<Pot>,
}

/// Money of a round for one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pot {
    /// Its number in the round.
    pub rank: i32,
    /// What for; empty when the round has one pot.
    pub purpose: Translated,
    /// How much.
    pub amount: Money,
}

/// Whether the public sees a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    /// Not yet.
    Draft,
    /// Yes.
    Announced,
    /// It was called off.
    Cancelled,
}

/// Where a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Not announced, or called off.
    Hidden,
    /// Has not opened.
    Coming,
    /// One can apply.
    Open,
    /// The last day has passed.
    Closed,
}

impl RoundState {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Draft, "draft"),
        (Self::Announced, "announced"),
        (Self::Cancelled, "cancelled"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl Round {
    /// Its title as near to `language` as it is written.
    pub fn titled(&self, language: Language) -> &str {
        said(&self.title, language)
    }

    /// The year whose budget its money is of: who applies in the autumn, applies for the year after, when
    /// nothing else is said. Grants of several years are carried by the rounds of later ones.
    pub fn year(&self) -> i32 {
        let year = match self.closes_on {
            Some(day) => day.year() + i16::from(day.month() > 6),
            None => self.opens_on.year(),
        };
        self.budget_year.unwrap_or_else(|| year.into())
    }

    /// All its money.
    pub fn money(&self) -> Money {
        self.pots.iter().map(|pot| pot.amount).sum()
    }

    /// The first instant at which it is too late.
    pub fn closes_at(&self) -> Option<Instant> {
        self.closes_on.map(ends_at)
    }

    /// Where it is now.
    pub fn stage(&self, now: Instant) -> Stage {
        if self.state != RoundState::Announced {
            return Stage::Hidden;
        }
        if now.in_oslo().date() < self.opens_on {
            return Stage::Coming;
        }
        match self.closes_at() {
            Some(end) if now >= end => Stage::Closed,
            _ => Stage::Open,
        }
    }

    /// Whether anybody may have seen its form.
    pub fn has_opened(&self, now: Instant) -> bool {
        matches!(self.stage(now), Stage::Open | Stage::Closed)
    }
}

/// The first instant after a day in Norway.
pub fn ends_at(day: Date) -> Instant {
    let next = day.saturating_add(1.days());
    let oslo = TimeZone::get(kernel::OSLO).unwrap_or(TimeZone::UTC);
    // A day that begins in a changed hour begins when the clocks say so.
    oslo.to_ambiguous_zoned(next.at(0, 0, 0, 0))
        .compatible()
        .map_or_else(
            |_| Instant::from(jiff::Timestamp::MAX),
            |it| it.timestamp().into(),
        )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(written: &str) -> Instant {
        let at: jiff::Timestamp = written.parse().expect("a timestamp");
        at.into()
    }

    #[test]
    fn a_day_ends_at_midnight_in_norway_winter_and_summer() {
        assert_eq!(ends_at(date(2026, 1, 15)), at("2026-01-15T23:00:00Z"));
        assert_eq!(ends_at(date(2026, 4, 15)), at("2026-04-15T22:00:00Z"));
    }

    #[test]
    fn the_days_the_clocks_change_end_when_they_end() {
        assert_eq!(ends_at(date(2026, 3, 28)), at("2026-03-28T23:00:00Z"));
        assert_eq!(ends_at(date(2026, 3, 29)), at("2026-03-29T22:00:00Z"));
        assert_eq!(ends_at(date(2026, 10, 24)), at("2026-10-24T22:00:00Z"));
        assert_eq!(ends_at(date(2026, 10, 25)), at("2026-10-25T23:00:00Z"));
    }

    #[test]
    fn the_last_second_of_the_last_day_is_in_time() {
        let round = Round {
            id: "r".into(),
            scheme: "s".into(),
            guidelines: "g".into(),
            form: "f".into(),
            title: Translated::default(),
            opens_on: date(2026, 3, 1),
            closes_on: Some(date(2026, 3, 29)),
            papers_on: None,
            answer_on: None,
            report_on: None,
            officer_up_to: Money::ZERO,
            recommended_by: String::new(),
            decided_by: String::new(),
            state: RoundState::Announced,
            changed_at: at("2026-01-01T00:00:00Z"),
            version: 1,
            budget_year: None,
            pots: Vec::new(),
        };
        assert_eq!(round.stage(at("2026-02-28T22:59:59Z")), Stage::Coming);
        assert_eq!(round.stage(at("2026-02-28T23:00:00Z")), Stage::Open);
        assert_eq!(round.stage(at("2026-03-29T21:59:59Z")), Stage::Open);
        assert_eq!(round.stage(at("2026-03-29T22:00:00Z")), Stage::Closed);
    }
}
