//! Figures that are kept by hand: where they began, where they are to go, and what they were on days.
//!
//! Values are hundredths, so that «4,5 prosent» is kept as it was written. A value without its own source
//! has the figure's; none is shown without day and source.

use jiff::civil::Date;
use kernel::{
    Translated,
    words::{from_word, word_of},
};

/// A figure that is kept by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Translated,
    /// How it is measured.
    pub how: String,
    /// Such as «møter»; may be empty. Words for per cent make it a share ([`Figure::is_share`]).
    pub unit: String,
    /// Where its values come from.
    pub source: String,
    /// Which way is good.
    pub direction: Direction,
    /// What it was to begin with, and on which day.
    pub baseline: Option<(i64, Date)>,
    /// What it is to be, and by which day.
    pub target: Option<(i64, Date)>,
    /// Whether everybody sees it.
    pub is_public: bool,
    /// 1 when new.
    pub version: i64,
    /// What it was, the first first.
    pub values: Vec<FigureValue>,
}

/// What a figure was on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureValue {
    /// The day.
    pub on: Date,
    /// Hundredths.
    pub value: i64,
    /// How many stand behind it.
    pub n: Option<i64>,
    /// Where it comes from, when it is another place than the figure says.
    pub source: String,
}

/// Which way a figure is to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    #[default]
    Up,
    /// Less is better.
    Down,
    /// As it is, is good.
    Keep,
}

/// A figure that stands beside a goal or a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownAt {
    /// Node of a goal, or id of a measure.
    pub subject: String,
    /// Id of a figure of ours, or code of one that a room offers.
    pub figure: String,
}

impl Direction {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 3] =
        [(Self::Up, "up"), (Self::Down, "down"), (Self::Keep, "keep")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

/// What people call a hundredth part, in every language of ours.
const PER_CENT: [&str; 6] = ["%", "prosent", "pst", "pst.", "per cent", "percent"];

impl Figure {
    /// Whether it is a share: it is counted in per cent, and changes by percentage points.
    pub fn is_share(&self) -> bool {
        PER_CENT.contains(&self.unit.trim().to_lowercase().as_str())
    }

    /// The newest value.
    pub fn latest(&self) -> Option<&FigureValue> {
        self.values.last()
    }

    /// How far it has come from where it began to where it is to be, in per cent; `None` when one of the
    /// three is not known, or there was no way to go.
    pub fn way(&self) -> Option<i64> {
        let ((from, _), (to, _)) = (self.baseline?, self.target?);
        let now = self.latest()?.value;
        let part = (now - from).checked_mul(100)?;
        let part = part.checked_div(to - from)?;
        Some(part.clamp(0, 100))
    }

    /// Whether it is where it is to be.
    pub fn is_there(&self) -> Option<bool> {
        let (target, _) = self.target?;
        let now = self.latest()?.value;
        Some(match self.direction {
            Direction::Up => now >= target,
            Direction::Down => now <= target,
            Direction::Keep => now == target,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn figure(direction: Direction, from: i64, to: i64, now: i64) -> Figure {
        Figure {
            id: String::new(),
            name: Translated::default(),
            how: String::new(),
            unit: String::new(),
            source: String::new(),
            direction,
            baseline: Some((from, date(2023, 1, 1))),
            target: Some((to, date(2026, 12, 31))),
            is_public: true,
            version: 1,
            values: vec![FigureValue {
                on: date(2025, 6, 1),
                value: now,
                n: None,
                source: String::new(),
            }],
        }
    }

    #[test]
    fn per_cent_is_a_share_however_it_is_written() {
        let mut one = figure(Direction::Up, 0, 100, 50);
        for (unit, is_share) in [
            ("prosent", true),
            (" % ", true),
            ("Per cent", true),
            ("prosentpoeng", false),
            ("møter", false),
            ("", false),
        ] {
            unit.clone_into(&mut one.unit);
            assert_eq!(one.is_share(), is_share, "{unit}");
        }
    }

    #[test]
    fn the_way_is_measured_from_where_it_began_whichever_way_is_good() {
        let up = figure(Direction::Up, 4_000, 6_000, 5_000);
        assert_eq!((up.way(), up.is_there()), (Some(50), Some(false)));
        let down = figure(Direction::Down, 900, 300, 300);
        assert_eq!((down.way(), down.is_there()), (Some(100), Some(true)));
        let worse = figure(Direction::Down, 900, 300, 1_000);
        assert_eq!((worse.way(), worse.is_there()), (Some(0), Some(false)));
        assert_eq!(figure(Direction::Keep, 500, 500, 500).way(), None);
    }
}
