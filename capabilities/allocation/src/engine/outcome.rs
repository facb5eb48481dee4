//! What came of a run: what each gets, every step's totals, and each association's own lines.
//!
//! An outcome is kept as the bytes of its JSON and their SHA-256. All sums are whole øre; the lines of
//! an association are differences of what it has so far to the nearest øre, so they add up to what it
//! gets, to the last øre.

use kernel::{Money, Translated};
use serde::{Deserialize, Serialize};

/// A whole run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Each part of the plan, closed on its own pot.
    pub parts: Vec<PartOutcome>,
    /// Ids of associations that no part of the plan is about.
    pub outside: Vec<String>,
}

/// What came of one part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartOutcome {
    /// What there was.
    pub pot: Money,
    /// Set aside for something else.
    pub set_aside: Money,
    /// Given to all together.
    pub given: Money,
    /// Left when all was done.
    pub left: Money,
    /// What that is kept for.
    pub kept_for: Translated,
    /// The steps of each key before rounding: one key, or the old and the new when two are blended.
    pub ways: Vec<Vec<StepOutcome>>,
    /// Rounding and what is left, by the key in force.
    pub last: Vec<StepOutcome>,
    /// Each association, by id.
    pub rows: Vec<Given>,
}

/// The totals of one step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepOutcome {
    /// Its place in the key.
    pub step: usize,
    /// What was to be shared or set aside, in øre.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub portion: i64,
    /// What all count together in it; empty when nothing is counted.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub points: String,
    /// How many it changed something for.
    pub takers: i64,
    /// How many rounds it took until all stood within their bounds.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub rounds: i64,
    /// What all have after it, in øre.
    pub given: i64,
    /// What is left after it, in øre.
    pub left: i64,
}

/// What one association gets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Its id.
    pub id: String,
    /// What it gets.
    pub amount: Money,
    /// Its lines by each key before rounding, as in [`PartOutcome::ways`].
    pub ways: Vec<Vec<Line>>,
    /// Its lines of rounding and of what is left.
    pub last: Vec<Line>,
}

/// One step as one association has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its place in the key.
    pub step: usize,
    /// What it changed, in øre.
    pub sum: i64,
    /// What the association counts in it; empty when nothing is counted.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub points: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_zero(number: &i64) -> bool {
    *number == 0
}

impl Outcome {
    /// What an association gets, and the place of the part it is in.
    pub fn of(&self, id: &str) -> Option<(usize, &Given)> {
        let mut parts = self.parts.iter().enumerate();
        parts.find_map(|(at, part)| part.of(id).map(|given| (at, given)))
    }

    /// What an association gets; nothing when it is in no part.
    pub fn amount(&self, id: &str) -> Money {
        self.of(id).map_or(Money::ZERO, |(_, given)| given.amount)
    }

    /// The pots of all parts.
    pub fn pot(&self) -> Money {
        self.parts.iter().map(|part| part.pot).sum()
    }

    /// Given to all in all parts.
    pub fn given(&self) -> Money {
        self.parts.iter().map(|part| part.given).sum()
    }

    /// Set aside in all parts.
    pub fn set_aside(&self) -> Money {
        self.parts.iter().map(|part| part.set_aside).sum()
    }

    /// Left in all parts.
    pub fn left(&self) -> Money {
        self.parts.iter().map(|part| part.left).sum()
    }
}

impl PartOutcome {
    /// What an association gets here.
    pub fn of(&self, id: &str) -> Option<&Given> {
        let at = self.rows.binary_search_by(|row| row.id.as_str().cmp(id));
        at.ok().map(|at| &self.rows[at])
    }
}

impl Given {
    /// What its lines by one key come to, in øre, before anything is rounded.
    pub fn before_rounding(&self, way: usize) -> i64 {
        let lines = self.ways.get(way).map_or(&[][..], Vec::as_slice);
        lines.iter().map(|line| line.sum).sum()
    }
}
