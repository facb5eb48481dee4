//! Figures that rooms offer to others: who reads them need not know who made them.
//!
//! A room hands in an [`Indicator`] with its manifest: what it counts, in which unit, how, and from
//! which source. A plan, a report or a page of figures asks for a period, and for one way of
//! breaking it down, and gets a [`Count`]. A figure is never shown without its day, its `n` and its
//! source.
//!
//! Figures about people obey the rule of small cells: a part that fewer than [`LEAST`] stand behind is
//! hidden, and so is one more when the hidden one could be found by subtraction (Statistics Norway's
//! practice for tables of counts; docs/decisions/0017-indicators.md). Figures of what associations get obey
//! it where everybody sees them ([`Indicator::for_all`]).

// texts: indicator-by-* indicator-about-*

use db::Conn;
use jiff::civil::Date;
use texts::Speaker;

use crate::Visit;

/// As few people may stand behind a figure that is shown.
pub const LEAST: i64 = 5;

/// What a figure is counted in. Values are whole numbers of the smallest step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things or people: 1.
    Number,
    /// Money: øre.
    Ore,
    /// Time used: minutes.
    Minutes,
    /// A share: hundredths of a per cent.
    Share,
    /// Time taken: hours.
    Hours,
}

/// What a figure tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Who the associations are.
    Associations,
    /// What they get.
    Support,
    /// Which premises and hours they use.
    Premises,
}

/// A figure that a room offers.
#[derive(Clone, Copy, Debug)]
pub struct Indicator {
    /// Such as `associations.number`. Targets and reports point to it, so it stays.
    pub code: &'static str,
    /// What it is called.
    pub text_id: &'static str,
    /// How it is computed, and from which source, in a sentence.
    pub how_text_id: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// What it tells of, for whoever puts figures in groups.
    pub about: About,
    /// Ways to break it down, such as `district`; each is the end of a text id
    /// `indicator-by-{…}`.
    pub by: &'static [&'static str],
    /// Whether people are counted, so that small cells are hidden.
    pub of_people: bool,
    /// Counts it.
    pub count: fn(&Visit, &mut Conn, &Asked<'_>) -> Result<Count, db::Error>,
}

/// What is asked of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The first day counted.
    pub from: Date,
    /// The last day counted. What stands rather than happens is counted as on this day, or as today
    /// when the day is not over.
    pub until: Date,
    /// One of the indicator's own ways to break it down.
    pub by: Option<&'a str>,
}

/// A figure, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The figure; `None` when there is nothing to count it from.
    pub value: Option<i64>,
    /// How many stand behind it.
    pub n: i64,
    /// Broken down, in the order to show; empty when nothing was asked for.
    pub parts: Vec<CountPart>,
}

/// A part of a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountPart {
    /// What it is called, in the visitor's language.
    pub words: String,
    /// The id of what the part is about when that is one thing of ours, such as an association; else empty.
    pub id: String,
    /// The figure; `None` when it is hidden.
    pub value: Option<i64>,
    /// How many stand behind it; 0 when it is hidden.
    pub n: i64,
}

impl Count {
    /// The same with small cells hidden.
    #[must_use]
    pub fn without_small_cells(mut self) -> Self {
        if (1..LEAST).contains(&self.n) {
            return Self::default();
        }
        let hide = |part: &mut CountPart| {
            part.value = None;
            part.n = 0;
        };
        let mut hidden = 0;
        for part in self
            .parts
            .iter_mut()
            .filter(|part| (1..LEAST).contains(&part.n))
        {
            hide(part);
            hidden += 1;
        }
        // One alone is the whole less the others.
        if hidden == 1 {
            let next = self
                .parts
                .iter_mut()
                .filter(|part| part.value.is_some() && part.n > 0);
            if let Some(part) = next.min_by_key(|part| part.n) {
                hide(part);
            }
        }
        self
    }
}

impl Indicator {
    /// Counts it, with small cells hidden when it is of people.
    pub fn ask(
        &self,
        visit: &Visit,
        conn: &mut Conn,
        asked: &Asked<'_>,
    ) -> Result<Count, db::Error> {
        let count = (self.count)(visit, conn, asked)?;
        Ok(if self.of_people {
            count.without_small_cells()
        } else {
            count
        })
    }

    /// A count of it as everybody may see it, where staff see all. Whom kroner went to can be one private
    /// person, so the parts of what associations get have no small cells, as on the page of grants in figures.
    /// It goes by what the figure tells of, and not by a field of its own: a new figure of support has it
    /// without asking. The whole is told, since it tells nothing of where the few belong; then it has no parts.
    #[must_use]
    pub fn for_all(&self, count: Count) -> Count {
        if self.about != About::Support {
            return count;
        }
        let (value, n) = (count.value, count.n);
        let parts = count.without_small_cells().parts;
        Count { value, n, parts }
    }
}

impl Unit {
    /// A value in words, as people read it: kroner, hours, per cent.
    pub fn words(self, say: &Speaker, value: i64) -> String {
        match self {
            Self::Number => say.number(value),
            Self::Ore => say.money_ore(value / 100 * 100),
            Self::Minutes => say.tn("indicator-hours", (value + 30) / 60),
            Self::Share => say.ta("indicator-percent", &[("number", &hundredths(say, value))]),
            Self::Hours if value != 0 && value % 24 == 0 => say.tn("indicator-days", value / 24),
            Self::Hours => say.tn("indicator-hours", value),
        }
    }

    /// How much a value has changed, without its sign: a share changes by percentage points.
    pub fn change_words(self, say: &Speaker, change: i64) -> String {
        match self {
            Self::Share => say.ta(
                "indicator-points",
                &[("number", &hundredths(say, change.abs()))],
            ),
            _ => self.words(say, change.abs()),
        }
    }
}

impl About {
    /// Each, in the order to show.
    pub const ALL: [Self; 3] = [Self::Associations, Self::Support, Self::Premises];

    /// The text that names it.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Associations => "indicator-about-associations",
            Self::Support => "indicator-about-support",
            Self::Premises => "indicator-about-premises",
        }
    }
}

/// Hundredths in the words of a language, with no more digits than there are.
pub fn hundredths(say: &Speaker, value: i64) -> String {
    let digits = match (value % 10, value % 100) {
        (_, 0) => return say.number(value / 100),
        (0, _) => 1,
        _ => 2,
    };
    // Figures of a municipality are far below what a float holds exactly.
    let whole = i32::try_from(value).map_or(f64::NAN, f64::from);
    say.decimal(whole / 100.0, digits)
}

impl Visit {
    /// Every figure that rooms of this municipality offer, in the order of the rooms.
    pub fn indicators(&self) -> impl Iterator<Item = &'static Indicator> {
        self.capabilities()
            .iter()
            .flat_map(|capability| capability.indicators)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parts: &[i64]) -> Count {
        Count {
            value: Some(parts.iter().sum()),
            n: parts.iter().sum(),
            parts: parts
                .iter()
                .map(|n| CountPart {
                    words: format!("{n}"),
                    value: Some(*n),
                    n: *n,
                    ..CountPart::default()
                })
                .collect(),
        }
    }

    fn shown(count: Count) -> Vec<Option<i64>> {
        count.parts.into_iter().map(|part| part.value).collect()
    }

    #[test]
    fn a_small_part_takes_the_next_smallest_along() {
        let hidden = of(&[12, 3, 7, 0]).without_small_cells();
        assert_eq!(hidden.value, Some(22));
        assert_eq!(shown(hidden), [Some(12), None, None, Some(0)]);
    }

    #[test]
    fn two_small_parts_hide_each_other() {
        let hidden = of(&[12, 3, 4, 9]).without_small_cells();
        assert_eq!(shown(hidden), [Some(12), None, None, Some(9)]);
    }

    #[test]
    fn nobody_is_nobody_and_five_are_enough() {
        assert_eq!(
            shown(of(&[5, 0, 6]).without_small_cells()),
            [Some(5), Some(0), Some(6)]
        );
    }

    #[test]
    fn a_small_whole_is_not_shown_at_all() {
        assert_eq!(of(&[4]).without_small_cells(), Count::default());
    }

    #[test]
    fn everybody_sees_what_was_given_and_not_where_few_got_it() {
        let given = |about| Indicator {
            code: "given",
            text_id: "given",
            how_text_id: "given",
            unit: Unit::Ore,
            about,
            by: &["kind"],
            of_people: false,
            count: |_, _, _| Ok(Count::default()),
        };
        let support = given(About::Support);
        let seen = support.for_all(of(&[12, 3, 7, 0]));
        assert_eq!(seen.value, Some(22));
        assert_eq!(shown(seen), [Some(12), None, None, Some(0)]);
        let few = support.for_all(of(&[4]));
        assert_eq!((few.value, few.n), (Some(4), 4));
        assert!(few.parts.is_empty(), "one part would be the whole");
        let hours = given(About::Premises).for_all(of(&[12, 3]));
        assert_eq!(shown(hours), [Some(12), Some(3)]);
    }
}
