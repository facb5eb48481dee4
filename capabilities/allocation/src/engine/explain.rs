//! Why one association gets what it gets: its own numbers, step by step.
//!
//! Facts only; the sentences are in the room's texts, so that the same reason is told in bokmål,
//! nynorsk and English (forvaltningsloven § 25: reasons name the facts a decision builds on). It is
//! read from plan, snapshot and outcome as they were kept, and reckons nothing anew: the sums that are
//! told are the sums that were given.

use kernel::{Money, Translated};

use super::{
    Counted, Figure, Key, Line, Method, Outcome, PartOutcome, Plan, Row, Snapshot, Step,
    StepOutcome,
};

/// Everything there is to say to one association.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it gets.
    pub amount: Money,
    /// The part of the plan it belongs to.
    pub part: usize,
    /// When two keys are blended: what each gave before rounding, and how many per cent the old counts.
    pub blend: Option<(Money, Money, i64)>,
    /// Lines by each key: the old first when there are two.
    pub ways: Vec<Vec<Told>>,
    /// Lines of rounding and of what was left.
    pub last: Vec<Told>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it added or took.
    pub sum: Money,
    /// Why.
    pub reason: Reason,
}

/// Why a line is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// So much for each of so many.
    Base {
        /// For each of these.
        each: Figure,
        /// How many it has.
        count: i64,
        /// For each.
        sum: Money,
    },
    /// It has so many, and that reaches this tier.
    Tier {
        /// Of what.
        by: Figure,
        /// How many it has.
        count: i64,
        /// Where the tier begins.
        from: i64,
    },
    /// It counts more, or less, from here on.
    Weight {
        /// In per cent.
        percent: i64,
    },
    /// Its share of a sum.
    Share {
        /// What for, when it is for something particular.
        purpose: Option<Translated>,
        /// The sum.
        portion: Money,
        /// What it counts.
        own: String,
        /// What all count together.
        all: String,
        /// How that is counted: figure, how many it has, weight in hundredths.
        counted: Vec<(Figure, i64, i64)>,
        /// The ceiling, when it reached it.
        ceiling: Option<Money>,
    },
    /// Raised to the least anybody gets.
    Raised(Money),
    /// Gave way so that others could be raised.
    GaveWay,
    /// Held down by the most anybody gets.
    Held(Money),
    /// Its share of what others could not have.
    OthersSurplus,
    /// Less than is paid.
    TooSmall(Money),
    /// To whole sums of so much.
    Rounded(Money, Method),
    /// What was left.
    Leftover,
}

/// Explains what one association gets; `None` when the run is not about it.
pub fn explain(
    plan: &Plan,
    snapshot: &Snapshot,
    outcome: &Outcome,
    id: &str,
) -> Option<Explanation> {
    let (at, given) = outcome.of(id)?;
    let (part, done, row) = (plan.parts.get(at)?, &outcome.parts[at], snapshot.row(id)?);
    let old = part.blend.as_ref();
    let keys: Vec<&Key> = old
        .map(|blend| &blend.key)
        .into_iter()
        .chain([&part.key])
        .collect();
    let told_of = |key: &Key, lines: &[Line], steps: &[StepOutcome]| {
        let known = Known {
            key,
            part: done,
            steps,
            row,
        };
        known.tell(lines)
    };
    let ways = given.ways.iter().zip(&keys).zip(&done.ways);
    Some(Explanation {
        amount: given.amount,
        part: at,
        blend: old.map(|blend| {
            let sum = |way| Money::from_ore(given.before_rounding(way));
            (sum(0), sum(1), blend.percent)
        }),
        ways: ways
            .map(|((lines, key), steps)| told_of(key, lines, steps))
            .collect(),
        last: told_of(&part.key, &given.last, &done.last),
    })
}

struct Known<'a> {
    key: &'a Key,
    part: &'a PartOutcome,
    steps: &'a [StepOutcome],
    row: &'a Row,
}

impl Known<'_> {
    /// Lines as they stand, with a word on weights where they begin to count.
    fn tell(&self, lines: &[Line]) -> Vec<Told> {
        let mut told = Vec::new();
        for totals in self.steps {
            let Some(step) = self.key.steps.get(totals.step) else {
                continue;
            };
            if let Step::Weight { who, percent } = step
                && who.has(self.row)
                && *percent != 100
            {
                told.push(Told {
                    sum: Money::ZERO,
                    reason: Reason::Weight { percent: *percent },
                });
            }
            let line = lines.iter().find(|line| line.step == totals.step);
            if let Some(line) = line {
                told.push(Told {
                    sum: Money::from_ore(line.sum),
                    reason: self.reason(step, totals, line),
                });
            }
        }
        told
    }

    fn reason(&self, step: &Step, totals: &StepOutcome, line: &Line) -> Reason {
        let (row, pot) = (self.row, self.part.pot.ore());
        let unit = self.key.unit().unwrap_or(1);
        let more = line.sum > 0;
        match step {
            Step::Base { each, sum, .. } => Reason::Base {
                each: each.clone(),
                count: row.count(each),
                sum: *sum,
            },
            Step::Tier { by, tiers, .. } => {
                let reached = |tier: &&super::Tier| tier.from <= row.count(by);
                let tier = tiers.iter().rev().find(reached);
                Reason::Tier {
                    by: by.clone(),
                    count: row.count(by),
                    from: tier.map_or(0, |tier| tier.from),
                }
            }
            Step::Share { by, .. } => self.share(by, None, None, totals, line),
            Step::PercentPot {
                by,
                purpose,
                ceiling,
                ..
            } => {
                let reached = ceiling.filter(|ceiling| line.sum >= ceiling.ore());
                self.share(by, Some(purpose.clone()), reached, totals, line)
            }
            Step::Floor { least } => match least.up(pot, row, unit).filter(|_| more) {
                Some(least) => Reason::Raised(Money::from_ore(least)),
                None => Reason::GaveWay,
            },
            Step::Cap { most, .. } => match most.down(pot, row, unit).filter(|_| !more) {
                Some(most) => Reason::Held(Money::from_ore(most)),
                None => Reason::OthersSurplus,
            },
            Step::Minimum { least, .. } if !more => Reason::TooSmall(*least),
            Step::Minimum { .. } => Reason::OthersSurplus,
            Step::Rounding { unit, method } => Reason::Rounded(*unit, *method),
            // Neither a sum set aside nor a weight gives anybody a line.
            Step::Leftover { .. } | Step::SetAside { .. } | Step::Weight { .. } => Reason::Leftover,
        }
    }

    fn share(
        &self,
        by: &[Counted],
        purpose: Option<Translated>,
        ceiling: Option<Money>,
        totals: &StepOutcome,
        line: &Line,
    ) -> Reason {
        let own = |one: &Counted| (one.figure.clone(), self.row.count(&one.figure), one.weight);
        Reason::Share {
            purpose,
            portion: Money::from_ore(totals.portion),
            own: line.points.clone(),
            all: totals.points.clone(),
            counted: by
                .iter()
                .map(own)
                .filter(|(_, count, _)| *count > 0)
                .collect(),
            ceiling,
        }
    }
}
