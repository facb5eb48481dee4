//! The steps a key is made of: data, one sentence each.
//!
//! | stage | steps |
//! |---|---|
//! | 1 set aside | a sum for something else, fixed or a share of the pot |
//! | 2 give | base sums, tiers, weights, shares, percent pots |
//! | 3 cap | the most anybody gets; the surplus redistributed until stable |
//! | 4 floor | the least anybody gets; the others give way, until stable |
//! | 5 minimum | what is too small to be paid is nothing |
//! | 6 round | nearest, down, or largest remainder |
//! | 7 leftover | kept for something, or to the largest |
//!
//! A later stage never comes before an earlier one ([`super::Key::check`]), so that bounds still hold
//! when all is done. Caps come before floors: a surplus shared on top of a floor would be the smaller
//! the less the floor had to lift, and an association could lose by growing.

use kernel::{Money, Translated};
use serde::{Deserialize, Serialize};

use super::Figure;

/// One step of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Sets a sum aside before anything is given.
    SetAside {
        /// What for.
        purpose: Translated,
        /// How much; of the whole pot.
        sum: Portion,
    },
    /// The same sum for each association, group, member …
    Base {
        /// For each of these.
        each: Figure,
        /// So much.
        sum: Money,
        /// Who gets it.
        who: Who,
    },
    /// A sum by where a number falls; the highest tier reached counts.
    Tier {
        /// The number.
        by: Figure,
        /// Tiers, lowest first.
        tiers: Vec<Tier>,
        /// Who gets it.
        who: Who,
    },
    /// From here on, these count more, or less, in shares and pots.
    Weight {
        /// Who.
        who: Who,
        /// In per cent: 150 is half as much again.
        percent: i64,
    },
    /// A sum shared by what is counted.
    Share {
        /// How much.
        sum: Portion,
        /// What counts, and how much.
        by: Vec<Counted>,
        /// Who takes part.
        who: Who,
    },
    /// A share of the pot for something particular, nobody getting more than a ceiling.
    PercentPot {
        /// What for.
        purpose: Translated,
        /// How much of the pot, in hundredths of a per cent.
        percent: i64,
        /// What counts, and how much.
        by: Vec<Counted>,
        /// Who takes part.
        who: Who,
        /// The most that one association gets of it.
        ceiling: Option<Money>,
    },
    /// Whoever gets something gets at least this; the rest give way.
    Floor {
        /// The least.
        least: Limit,
    },
    /// Nobody gets more than this.
    Cap {
        /// The most.
        most: Limit,
        /// Where the surplus goes.
        surplus: Surplus,
    },
    /// Less than this is not paid.
    Minimum {
        /// The least that is paid.
        least: Money,
        /// Where it goes.
        surplus: Surplus,
    },
    /// To whole sums.
    Rounding {
        /// To this many øre: 100, 1,000, 5,000, 10,000.
        unit: Money,
        /// How.
        method: Method,
    },
    /// What is left at last.
    Leftover {
        /// To whom.
        to: LeftoverTo,
    },
}

/// A part of the pot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Portion {
    /// All that is left.
    Rest,
    /// So much.
    Fixed(Money),
    /// Hundredths of a per cent of the whole pot.
    OfPot(i64),
    /// Hundredths of a per cent of what is left.
    OfRest(i64),
}

/// What counts in a share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// What.
    pub figure: Figure,
    /// How much each counts, in hundredths: 200 is twice.
    pub weight: i64,
}

/// One tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// From so many.
    pub from: i64,
    /// So much.
    pub sum: Money,
}

/// Which associations a step is about. What is empty holds for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Who {
    /// Keys of districts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// Keys of kinds of activity: one of them is enough.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// At least so many of something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<(Figure, i64)>,
    /// Fewer than so many of something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below: Option<(Figure, i64)>,
}

/// A bound on what one association gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// So much.
    Fixed(Money),
    /// Hundredths of a per cent of the pot.
    OfPot(i64),
    /// Per cent of what it got last year; who got nothing then is not bound.
    OfLast(i64),
}

/// Where it goes when somebody cannot have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Surplus {
    /// To the others, by what they have.
    Shared,
    /// Back to what is left.
    Left,
}

/// How sums are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// To the nearest, halves up. Refused when it comes to more than there is.
    Nearest,
    /// Always down.
    Down,
    /// Down, and what is over goes one unit each to those who lost most by it.
    LargestRemainder(Ties),
}

/// Who goes first when two have lost the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ties {
    /// Who has more members; then by name.
    MostMembers,
    /// By name, in Norwegian order.
    Name,
    /// Who got least last year; then by name.
    LeastLast,
}

/// What becomes of what is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftoverTo {
    /// Kept, for something.
    Kept(Translated),
    /// To whoever gets most, as far as its cap allows.
    Largest,
}

/// Where in a key a step belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Before anything is given.
    SetAside,
    /// Giving.
    Give,
    /// The most.
    Cap,
    /// The least.
    Floor,
    /// What is too small.
    Minimum,
    /// Whole sums.
    Round,
    /// What is left.
    Leftover,
}

impl Step {
    /// Where it belongs.
    pub const fn stage(&self) -> Stage {
        match self {
            Self::SetAside { .. } => Stage::SetAside,
            Self::Base { .. }
            | Self::Tier { .. }
            | Self::Weight { .. }
            | Self::Share { .. }
            | Self::PercentPot { .. } => Stage::Give,
            Self::Cap { .. } => Stage::Cap,
            Self::Floor { .. } => Stage::Floor,
            Self::Minimum { .. } => Stage::Minimum,
            Self::Rounding { .. } => Stage::Round,
            Self::Leftover { .. } => Stage::Leftover,
        }
    }

    /// What it is called in texts, addresses and files.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SetAside { .. } => "set-aside",
            Self::Base { .. } => "base",
            Self::Tier { .. } => "tier",
            Self::Weight { .. } => "weight",
            Self::Share { .. } => "share",
            Self::PercentPot { .. } => "percent-pot",
            Self::Floor { .. } => "floor",
            Self::Cap { .. } => "cap",
            Self::Minimum { .. } => "minimum",
            Self::Rounding { .. } => "rounding",
            Self::Leftover { .. } => "leftover",
        }
    }

    /// Every number it looks at.
    pub fn figures(&self) -> Vec<&Figure> {
        let mut figures: Vec<&Figure> = match self {
            Self::Base { each, .. } => vec![each],
            Self::Tier { by, .. } => vec![by],
            Self::Share { by, .. } | Self::PercentPot { by, .. } => {
                by.iter().map(|counted| &counted.figure).collect()
            }
            _ => Vec::new(),
        };
        if let Some(who) = self.who() {
            figures.extend(who.at_least.iter().map(|(figure, _)| figure));
            figures.extend(who.below.iter().map(|(figure, _)| figure));
        }
        figures
    }

    /// Whom it is about, when it is not about all.
    pub const fn who(&self) -> Option<&Who> {
        match self {
            Self::Base { who, .. }
            | Self::Tier { who, .. }
            | Self::Weight { who, .. }
            | Self::Share { who, .. }
            | Self::PercentPot { who, .. } => Some(who),
            _ => None,
        }
    }
}

impl Who {
    /// Whether a row is one of them.
    pub fn has(&self, row: &super::Row) -> bool {
        let among = |all: &[String], own: &[String]| {
            all.is_empty() || own.iter().any(|one| all.contains(one))
        };
        let known = |(figure, _): &&(Figure, i64)| row.knows(figure);
        among(&self.areas, std::slice::from_ref(&row.area))
            && among(&self.kinds, &row.kinds)
            && self
                .at_least
                .as_ref()
                .is_none_or(|(figure, least)| row.count(figure) >= *least)
            // Who has not said how many is not taken to be few.
            && self
                .below
                .as_ref()
                .is_none_or(|pair| known(&pair) && row.count(&pair.0) < pair.1)
    }

    /// Whether it holds for everybody.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}
