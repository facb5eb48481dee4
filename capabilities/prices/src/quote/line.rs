//! A line of a price: a sum, and what it is for.

use jiff::civil::Date;
use kernel::{Money, Translated};
use serde::{Deserialize, Serialize};

use crate::model::Unit;

/// A line of a price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteLine {
    /// The sum; below zero for what is taken off.
    pub amount: Money,
    /// What it is for.
    pub about: About,
    /// Where the rule stands in what was decided; may be empty.
    pub point: String,
    /// Value added tax in the sum, in per cent.
    pub vat_percent: i64,
}

/// What a line is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum About {
    /// Time at premises.
    Rent {
        /// The part that is used.
        set: String,
        /// What the rate is called; may be empty.
        name: Translated,
        /// The day it begins.
        date: Date,
        /// Minutes of the day, when the use has several lines of the same day.
        clock: Option<(i64, i64)>,
        /// What it is counted by.
        unit: Unit,
        /// How many of the unit; minutes when it is [`Unit::Hour`].
        count: i64,
        /// The sum of one.
        rate: Money,
    },
    /// Up to the least that is taken.
    Lowest {
        /// The least.
        limit: Money,
    },
    /// Down to the most that is taken.
    Highest {
        /// The most.
        limit: Money,
    },
    /// A share of what the tickets bring in.
    Tickets {
        /// Of it.
        percent: i64,
        /// What they brought in, when it is known.
        income: Option<Money>,
    },
    /// Something off.
    Relief {
        /// What it is called.
        name: Translated,
        /// How many per cent.
        percent: i64,
        /// The minutes of the day it is for, when it is not for all.
        clock: Option<(i64, i64)>,
        /// Because.
        why: Why,
    },
    /// Something besides.
    Extra {
        /// What it is called.
        name: Translated,
        /// What it is counted by.
        unit: Unit,
        /// How many of the unit; minutes when it is [`Unit::Hour`].
        count: i64,
        /// The sum of one.
        rate: Money,
    },
    /// A part of what it would have cost, because it was given up too late.
    Kept {
        /// Of it.
        percent: i64,
        /// What it would have cost.
        of: Money,
    },
    /// A sum that somebody has set.
    Sum {
        /// What it is called.
        name: String,
    },
}

/// Why something is taken off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Why {
    /// It holds for everybody like these.
    Decided,
    /// Enough are young.
    Young {
        /// Younger than this.
        under: i64,
        /// So many are.
        young: i64,
        /// Of so many.
        all: i64,
        /// So many had to be.
        least: i64,
        /// The year of the member numbers, when they are the register's.
        year: Option<i16>,
    },
    /// So much has been paid for this season.
    Season {
        /// As many hours as one pays for, in minutes.
        minutes: i64,
    },
}

impl QuoteLine {
    /// Whether it takes something off for a reason.
    pub fn is_relief(&self) -> bool {
        matches!(self.about, About::Relief { .. })
    }
}
