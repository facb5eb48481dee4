//! A key: steps in order, and what must be so before it can be run.

use kernel::Money;
use serde::{Deserialize, Serialize};

use super::{
    Figure, Limit, Portion, Step,
    snapshot::LARGEST,
    step::{Counted, Stage},
};

/// A formula: steps in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key {
    /// The steps.
    pub steps: Vec<Step>,
}

/// What is wrong with a key before any number is looked at, with the place of the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no step that gives anything.
    Empty,
    /// It has no rounding.
    NoRounding,
    /// It rounds twice, or has two leftovers or minimums.
    Twice(usize),
    /// A step stands after one that belongs later.
    Order(usize),
    /// A percentage is outside of what it can be.
    Percent(usize),
    /// A sum is below zero or nothing.
    Sum(usize),
    /// It counts nothing, or something twice, or with a weight that cannot be.
    Counted(usize),
    /// Its tiers are none, or not in order.
    Tiers(usize),
    /// A sum does not come out even in what sums are rounded to.
    Uneven(usize),
    /// All percentages of the pot come to more than the whole of it.
    OverHundred,
    /// It has more steps than anybody can follow.
    TooMany,
}

/// More steps than this nobody follows.
pub const STEPS_AT_MOST: usize = 40;
const WHOLE: i64 = 10_000;
const HEAVIEST: i64 = 1_000_000;

impl Key {
    /// Everything that is wrong, in the order of the steps.
    pub fn check(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.steps.len() > STEPS_AT_MOST {
            faults.push(Fault::TooMany);
        }
        let gives =
            |step: &Step| step.stage() == Stage::Give && !matches!(step, Step::Weight { .. });
        if !self.steps.iter().any(gives) {
            faults.push(Fault::Empty);
        }
        let mut latest = Stage::SetAside;
        let mut of_pot = 0;
        for (at, step) in self.steps.iter().enumerate() {
            let stage = step.stage();
            if stage < latest {
                faults.push(Fault::Order(at));
            } else if stage == latest && stage > Stage::Floor {
                faults.push(Fault::Twice(at));
            }
            latest = latest.max(stage);
            of_pot += of_pot_in(step);
            faults.extend(fault_of(at, step));
        }
        if of_pot > WHOLE {
            faults.push(Fault::OverHundred);
        }
        if let Some(unit) = self.unit() {
            let uneven =
                |(_, step): &(usize, &Step)| fixed(step).is_some_and(|ore| ore % unit != 0);
            let found = self.steps.iter().enumerate().filter(uneven);
            faults.extend(found.map(|(at, _)| Fault::Uneven(at)));
        }
        if !self.steps.iter().any(|step| step.stage() == Stage::Round) {
            faults.push(Fault::NoRounding);
        }
        faults
    }

    /// What sums are rounded to, in øre.
    pub fn unit(&self) -> Option<i64> {
        let unit = |step: &Step| match step {
            Step::Rounding { unit, .. } => Some(unit.ore()),
            _ => None,
        };
        self.steps.iter().find_map(unit).filter(|unit| *unit > 0)
    }

    /// Every number it looks at, each once.
    pub fn figures(&self) -> Vec<Figure> {
        let mut figures: Vec<Figure> = self
            .steps
            .iter()
            .flat_map(Step::figures)
            .filter(|figure| **figure != Figure::Association)
            .cloned()
            .collect();
        figures.sort();
        figures.dedup();
        figures
    }

    /// Puts a step where it belongs: last of its stage.
    pub fn add(&mut self, step: Step) {
        let after = |other: &Step| other.stage() > step.stage();
        let at = self.steps.iter().position(after);
        self.steps.insert(at.unwrap_or(self.steps.len()), step);
    }

    /// Moves a step one up or down within its stage; `false` when it cannot go there.
    pub fn shift(&mut self, at: usize, down: bool) -> bool {
        let to = if down {
            Some(at + 1)
        } else {
            at.checked_sub(1)
        };
        let Some(to) = to.filter(|to| (*to).max(at) < self.steps.len()) else {
            return false;
        };
        let may = self.steps[at].stage() == self.steps[to].stage();
        if may {
            self.steps.swap(at, to);
        }
        may
    }
}

const fn of_pot_in(step: &Step) -> i64 {
    match step {
        Step::SetAside {
            sum: Portion::OfPot(percent),
            ..
        }
        | Step::Share {
            sum: Portion::OfPot(percent),
            ..
        }
        | Step::PercentPot { percent, .. } => *percent,
        _ => 0,
    }
}

/// A bound in øre, which holds after rounding only when rounding can meet it.
const fn fixed(step: &Step) -> Option<i64> {
    match step {
        Step::Floor {
            least: Limit::Fixed(sum),
        }
        | Step::Cap {
            most: Limit::Fixed(sum),
            ..
        }
        | Step::Minimum { least: sum, .. } => Some(sum.ore()),
        _ => None,
    }
}

fn fault_of(at: usize, step: &Step) -> Option<Fault> {
    let sum = |sum: Money| (!(1..=LARGEST).contains(&sum.ore())).then_some(Fault::Sum(at));
    let percent = |percent: i64| (!(1..=WHOLE).contains(&percent)).then_some(Fault::Percent(at));
    let portion = |portion: &Portion| match portion {
        Portion::Rest => None,
        Portion::Fixed(money) => sum(*money),
        Portion::OfPot(share) | Portion::OfRest(share) => percent(*share),
    };
    let limit = |limit: &Limit| match limit {
        Limit::Fixed(money) => sum(*money),
        Limit::OfPot(share) => percent(*share),
        Limit::OfLast(share) => (!(1..=1000).contains(share)).then_some(Fault::Percent(at)),
    };
    let counted = |by: &[Counted]| {
        let mut figures: Vec<&Figure> = by.iter().map(|one| &one.figure).collect();
        figures.sort();
        let twice = figures.windows(2).any(|pair| pair[0] == pair[1]);
        let heavy = |one: &Counted| !(1..=HEAVIEST).contains(&one.weight);
        (by.is_empty() || twice || by.iter().any(heavy)).then_some(Fault::Counted(at))
    };
    match step {
        Step::SetAside { sum: aside, .. } => match aside {
            // Of what is left before anything is given is of the pot; and all of it is no key.
            Portion::Rest => Some(Fault::Percent(at)),
            other => portion(other),
        },
        Step::Base { sum: base, .. } => sum(*base),
        Step::Tier { tiers, .. } => {
            let rises = tiers.windows(2).all(|pair| pair[0].from < pair[1].from);
            let fits =
                |tier: &super::Tier| tier.from >= 0 && (0..=LARGEST).contains(&tier.sum.ore());
            let good = !tiers.is_empty() && rises && tiers.iter().all(fits);
            (!good).then_some(Fault::Tiers(at))
        }
        Step::Weight { percent, .. } => {
            (!(0..=WHOLE).contains(percent)).then_some(Fault::Percent(at))
        }
        Step::Share { sum: share, by, .. } => portion(share).or_else(|| counted(by)),
        Step::PercentPot {
            percent: share,
            by,
            ceiling,
            ..
        } => percent(*share)
            .or_else(|| counted(by))
            .or_else(|| ceiling.and_then(sum)),
        Step::Floor { least } => limit(least),
        Step::Cap { most, .. } => limit(most),
        Step::Minimum { least, .. } => sum(*least),
        Step::Rounding { unit, .. } => sum(*unit),
        Step::Leftover { .. } => None,
    }
}
