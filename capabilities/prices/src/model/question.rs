//! Who asks what premises cost, for what, where and when.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use kernel::Money;

use kernel::words::{from_word, word_of};

/// Who uses premises, as price lists sort them.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum UserCategory {
    /// An association where enough are young.
    YouthAssociation,
    /// Any other association.
    AdultAssociation,
    /// A person, for herself.
    #[default]
    Private,
    /// A business.
    Commercial,
    /// The municipality itself.
    Municipality,
}

/// What premises are used for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum UsePurpose {
    /// Practice and rehearsal.
    #[default]
    Practice,
    /// A match, a cup, a meet.
    Match,
    /// A concert, a play, a fair: something with an audience.
    Event,
    /// A meeting.
    Meeting,
    /// A course with state support (voksenopplæringsloven § 7).
    Course,
    /// A party.
    Party,
    /// Keeping things.
    Storage,
    /// Something else.
    Other,
}

/// A use of premises that somebody wants the price of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Question<'a> {
    /// The id of the premises.
    pub premises: &'a str,
    /// The id of whoever lets them; empty when the municipality does.
    pub let_by: &'a str,
    /// What the premises are: the word of a `PremisesKind`.
    pub kind: &'a str,
    /// The id of the set.
    pub set: &'a str,
    /// What the set is called, such as «Bane B», for the explanation.
    pub set_name: &'a str,
    /// How many per cent of the premises the set is; 0 counts as all of it.
    pub share: i64,
    /// Who.
    pub category: UserCategory,
    /// Of how many people, how many are under the limit of the price list
    /// ([`crate::PriceLists::young_under`]).
    pub young: Option<(i64, i64)>,
    /// The year of the register's member numbers, when `young` is from there.
    pub young_year: Option<i16>,
    /// How many come.
    pub people: Option<i64>,
    /// What for.
    pub purpose: UsePurpose,
    /// Whether one pays to get in.
    pub tickets: bool,
    /// What the tickets brought in, once that is known.
    pub ticket_income: Option<Money>,
    /// The date it begins.
    pub date: Date,
    /// The minute of the date it begins.
    pub opens: i32,
    /// The minute, counted from the same midnight, it ends: 1560 is two at night.
    pub closes: i32,
    /// How long it lasts. Longer than from `opens` to `closes` when it goes on for days.
    pub minutes: i64,
    /// Keys of what is wanted besides.
    pub extras: &'a [&'a str],
    /// Minutes the same tenant has paid for at these premises this season.
    pub season_minutes: i64,
}

impl UserCategory {
    /// Every category with its word, in the order shown.
    pub const ALL: [(Self, &str); 5] = [
        (Self::YouthAssociation, "youth"),
        (Self::AdultAssociation, "adult"),
        (Self::Private, "private"),
        (Self::Commercial, "commercial"),
        (Self::Municipality, "own"),
    ];

    /// As it is stored, and as it stands in an address.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl UsePurpose {
    /// Every purpose with its word, in the order shown.
    pub const ALL: [(Self, &str); 8] = [
        (Self::Practice, "practice"),
        (Self::Match, "match"),
        (Self::Event, "event"),
        (Self::Meeting, "meeting"),
        (Self::Course, "course"),
        (Self::Party, "party"),
        (Self::Storage, "storage"),
        (Self::Other, "other"),
    ];

    /// As it is stored, and as it stands in an address.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Question<'_> {
    /// The minute it ends, counted from the midnight before it begins. A use of several days is as
    /// long as its minutes say; a single one ends when the clock on the wall says so.
    pub fn ends(&self) -> i64 {
        const CLOCK_CHANGE: i64 = 60;
        let (opens, closes) = (i64::from(self.opens), i64::from(self.closes));
        if self.minutes > closes - opens + CLOCK_CHANGE {
            opens + self.minutes
        } else {
            closes
        }
    }

    /// How many per cent of the premises it takes.
    pub fn share(&self) -> i64 {
        if self.share == 0 { 100 } else { self.share }
    }
}
