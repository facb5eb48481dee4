//! A rule of a price list: when it holds, and what it does.
//!
//! A price list has three tables of rules: rates (what time costs), reliefs (who pays less, and why)
//! and extras (what may be added). In each, the first rule that holds wins, in the order of the list.

use jiff::civil::Weekday;
use kernel::{Money, Translated};
use serde::{Deserialize, Serialize};

use super::{Question, UsePurpose, UserCategory};
use kernel::words::{from_word, word_of};

/// The table a rule stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What time costs.
    Rate,
    /// Who pays less.
    Relief,
    /// What may be added.
    Extra,
}

/// What a sum is counted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// An hour, by the minute.
    #[default]
    Hour,
    /// Each hour that is begun.
    StartedHour,
    /// One sum, however long.
    Fixed,
    /// Each day that is begun.
    Day,
    /// Each night.
    Night,
    /// Each person each night.
    PersonNight,
    /// Each month of thirty days that is begun.
    Month,
}

/// Days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Days {
    /// Any.
    #[default]
    All,
    /// Monday to Friday.
    Workdays,
    /// Saturday and Sunday.
    Weekend,
}

/// What must be so. What is empty holds for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// Who.
    pub categories: Vec<UserCategory>,
    /// What for.
    pub purposes: Vec<UsePurpose>,
    /// Words of `PremisesKind`.
    pub kinds: Vec<String>,
    /// The id of premises, when it is about these alone.
    pub premises: String,
    /// The id of a set, when it is about that alone.
    pub set: String,
    /// For sets of at most so many per cent of the premises.
    pub most_share: Option<i64>,
    /// Which days.
    pub days: Days,
    /// From this minute of the day.
    pub from: Option<i32>,
    /// Until this minute of the day.
    pub until: Option<i32>,
    /// For uses of at least so many minutes.
    pub least_minutes: Option<i64>,
    /// For uses of at most so many minutes.
    pub most_minutes: Option<i64>,
    /// With tickets, or without.
    pub tickets: Option<bool>,
    /// When at least so many per cent are under the age of the list.
    pub young_percent: Option<i64>,
    /// For what comes after so many minutes in a season.
    pub after_season_minutes: Option<i64>,
}

/// A rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// Where it stands in what was decided, such as `4.2`.
    pub point: String,
    /// What it is called; rates may do without.
    pub name: Translated,
    /// When it holds.
    pub when: When,
    /// For an extra: what it is asked for by.
    pub key: String,
    /// What the sum is counted by.
    pub unit: Unit,
    /// The sum, with value added tax.
    pub amount: Money,
    /// For a relief: how many per cent less. For a rate: the share of the tickets besides.
    pub percent: i64,
    /// At least this for the whole use.
    pub lowest: Option<Money>,
    /// At most this for the whole use.
    pub highest: Option<Money>,
    /// Value added tax in the sum, in per cent; 0 when it is exempt.
    pub vat_percent: i64,
}

impl Part {
    /// Every table with its word, in order.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Rate, "rate"),
        (Self::Relief, "relief"),
        (Self::Extra, "extra"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Unit {
    /// Every unit with its word, in the order shown.
    pub const ALL: [(Self, &str); 7] = [
        (Self::Hour, "hour"),
        (Self::StartedHour, "started_hour"),
        (Self::Fixed, "fixed"),
        (Self::Day, "day"),
        (Self::Night, "night"),
        (Self::PersonNight, "person_night"),
        (Self::Month, "month"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Days {
    /// Every choice with its word, in the order shown.
    pub const ALL: [(Self, &str); 3] = [
        (Self::All, "all"),
        (Self::Workdays, "workdays"),
        (Self::Weekend, "weekend"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }

    /// Whether a day is one of them.
    pub fn has(self, day: Weekday) -> bool {
        let rests = matches!(day, Weekday::Saturday | Weekday::Sunday);
        match self {
            Self::All => true,
            Self::Workdays => !rests,
            Self::Weekend => rests,
        }
    }
}

impl When {
    /// Whether it can hold for some of the use: all but day, hour and season, which may hold for a
    /// part of it.
    pub fn concerns(&self, question: &Question<'_>) -> bool {
        let length = question.ends() - i64::from(question.opens);
        any_or(&self.categories, &question.category)
            && any_or(&self.purposes, &question.purpose)
            && (self.kinds.is_empty() || self.kinds.iter().any(|kind| kind == question.kind))
            && (self.premises.is_empty() || self.premises == question.premises)
            && (self.set.is_empty() || self.set == question.set)
            && self.most_share.is_none_or(|most| question.share() <= most)
            && self.least_minutes.is_none_or(|least| length >= least)
            && self.most_minutes.is_none_or(|most| length <= most)
            && self
                .tickets
                .is_none_or(|tickets| tickets == question.tickets)
            && self
                .young_percent
                .is_none_or(|percent| is_young(question, percent))
    }

    /// Whether it holds on this day of the week at this minute of the day.
    pub fn holds_at(&self, day: Weekday, minute: i32) -> bool {
        self.days.has(day)
            && self.from.is_none_or(|from| minute >= from)
            && self.until.is_none_or(|until| minute < until)
    }
}

fn any_or<T: PartialEq>(list: &[T], value: &T) -> bool {
    list.is_empty() || list.contains(value)
}

/// Nobody's age is guessed: who has not said it gets no relief for it.
fn is_young(question: &Question<'_>, percent: i64) -> bool {
    let said = question.young;
    said.is_some_and(|(all, young)| all > 0 && young * 100 >= percent * all)
}
