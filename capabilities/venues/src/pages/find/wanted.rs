//! What a search means: what for, for how many, where, what it must have, and when it is wanted. Made
//! by [`super::search::Search`] of what was written and chosen, when the words have been read; all that
//! looks for premises asks this and not the address.

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use kernel::Position;

use crate::model::{FactTopic, IntendedUse, PremisesKind};

/// What is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub intended: Option<IntendedUse>,
    pub activity: Option<String>,
    pub people: Option<i32>,
    pub kind: Option<PremisesKind>,
    pub names: Vec<String>,
    pub when: When,
    pub must: Vec<FactTopic>,
    pub district: String,
    pub near: Option<Position>,
    pub within: Option<i32>,
    pub at_once: bool,
    pub gratis: bool,
}

/// When it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whenever there is time, in the days to come.
    Soon(Hours),
    /// One day.
    Day(Date, Hours),
    /// The same hours every week.
    Weeks {
        weekday: Weekday,
        opens: i32,
        closes: i32,
        first: Date,
        last: Date,
    },
}

/// From and to, as far as they are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    pub from: Option<i32>,
    pub to: Option<i32>,
}

impl When {
    /// The days that are looked at.
    pub fn days(self, today: Date, soon: i64) -> (Date, Date) {
        match self {
            Self::Soon(_) => (today, today.saturating_add(soon.days())),
            Self::Day(date, _) => (date, date),
            Self::Weeks { first, last, .. } => (first, last),
        }
    }

    /// Whether what has no time then is left out.
    pub fn is_said(self) -> bool {
        !matches!(
            self,
            Self::Soon(Hours {
                from: None,
                to: None
            })
        )
    }

    /// The hours asked for.
    pub fn hours(self) -> Hours {
        match self {
            Self::Soon(hours) | Self::Day(_, hours) => hours,
            Self::Weeks { opens, closes, .. } => Hours {
                from: Some(opens),
                to: Some(closes),
            },
        }
    }
}
