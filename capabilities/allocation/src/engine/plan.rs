//! A plan: which keys share which pots among whom, in one run.
//!
//! Several keys in one round each close on a pot of their own, by area or kind. A key may be blended
//! with an older one over some years, so that nobody loses much at once. And a part may go through a
//! council: one sum is granted to it, and the shares are what it is to pass on.

use kernel::{Money, Translated};
use serde::{Deserialize, Serialize};

use super::{
    Given, Key, Line, Outcome, PartOutcome, Refusal, Row, Snapshot, Step, StepOutcome, Who, round,
    snapshot::LARGEST, steps::Way,
};

/// What a run does: parts, each with its pot. An association belongs to the first part it fits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The parts, in order.
    pub parts: Vec<PlanPart>,
}

/// One pot, among some, by one key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanPart {
    /// What it is called; empty when it is the only one.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub name: Translated,
    /// What is to be shared.
    pub pot: Money,
    /// Among whom.
    #[serde(default)]
    pub who: Who,
    /// By which key.
    pub key: Key,
    /// An older key that still counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blend: Option<Blend>,
    /// The council that gets it all and passes it on: its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<String>,
}

/// An older key beside the one in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blend {
    /// The old key.
    pub key: Key,
    /// How much it still counts, in per cent.
    pub percent: i64,
}

impl Plan {
    /// One key for everybody.
    pub fn of(key: Key, pot: Money) -> Self {
        Self {
            parts: vec![PlanPart {
                pot,
                key,
                ..PlanPart::default()
            }],
        }
    }

    /// The place of the part an association belongs to.
    pub fn part_of(&self, row: &Row) -> Option<usize> {
        self.parts.iter().position(|part| {
            part.who.has(row)
                && part
                    .through
                    .as_ref()
                    .is_none_or(|council| *council != row.id)
        })
    }
}

/// Runs a plan on frozen numbers. It reads nothing else and keeps nothing: the same plan and snapshot
/// give the same outcome, byte by byte.
pub fn run(plan: &Plan, snapshot: &Snapshot) -> Result<Outcome, Refusal> {
    let mut among: Vec<Vec<&Row>> = vec![Vec::new(); plan.parts.len()];
    let mut outside = Vec::new();
    for row in snapshot.rows() {
        match plan.part_of(row) {
            Some(part) => among[part].push(row),
            None => outside.push(row.id.clone()),
        }
    }
    let mut parts = Vec::new();
    for (at, (part, rows)) in plan.parts.iter().zip(&among).enumerate() {
        let outcome = run_part(part, rows);
        parts.push(outcome.map_err(|why| Refusal::InPart(at, Box::new(why)).plain(plan))?);
    }
    Ok(Outcome { parts, outside })
}

fn run_part(part: &PlanPart, rows: &[&Row]) -> Result<PartOutcome, Refusal> {
    let pot = part.pot.ore();
    if !(1..=LARGEST).contains(&pot) {
        return Err(Refusal::Pot);
    }
    let faults = part.key.check();
    if !faults.is_empty() {
        return Err(Refusal::Key(faults));
    }
    let way = Way::walk(&part.key, rows, pot)?;
    let (mut sums, mut ways, bounds, set_aside);
    if let Some(blend) = &part.blend {
        if !(1..100).contains(&blend.percent) {
            return Err(Refusal::Blend);
        }
        let faults = blend.key.check();
        if !faults.is_empty() {
            return Err(Refusal::OldKey(Box::new(Refusal::Key(faults))));
        }
        let old = Way::walk(&blend.key, rows, pot);
        let old = old.map_err(|why| Refusal::OldKey(Box::new(why)))?;
        sums = super::exact::Sums::mixed(&old.sums, &way.sums, blend.percent);
        let aside = old.set_aside * blend.percent + way.set_aside * (100 - blend.percent);
        set_aside = (aside + 99) / 100;
        bounds = vec![super::Bounds::default(); rows.len()];
        ways = vec![(old.steps, old.lines), (way.steps, way.lines)];
    } else {
        (sums, set_aside, bounds) = (way.sums, way.set_aside, way.bounds);
        ways = vec![(way.steps, way.lines)];
    }
    let mut last = Vec::new();
    let mut last_lines: Vec<Vec<Line>> = vec![Vec::new(); rows.len()];
    let mut shown: Vec<i64> = (0..rows.len()).map(|row| sums.ore(row)).collect();
    let mut kept_for = Translated::default();
    for (at, step) in part.key.steps.iter().enumerate() {
        match step {
            Step::Rounding { unit, method } => {
                round::round(&mut sums, rows, (at, unit.ore()), *method)?;
            }
            Step::Leftover { to } => {
                round::hand_out(&mut sums, rows, &bounds, to);
                if let super::LeftoverTo::Kept(purpose) = to {
                    kept_for.clone_from(purpose);
                }
            }
            _ => continue,
        }
        let mut takers = 0;
        for (row, lines) in last_lines.iter_mut().enumerate() {
            let now = sums.ore(row);
            let sum = now - std::mem::replace(&mut shown[row], now);
            takers += i64::from(sum != 0);
            if sum != 0 {
                lines.push(Line {
                    step: at,
                    sum,
                    points: String::new(),
                });
            }
        }
        last.push(StepOutcome {
            step: at,
            takers,
            given: sums.given_ore(),
            left: sums.left_down(),
            ..StepOutcome::default()
        });
    }
    let given = sums.given_ore();
    let mut lines_of: Vec<Vec<Vec<Line>>> = vec![Vec::new(); rows.len()];
    for (_, lines) in &mut ways {
        for (row, own) in lines.drain(..).enumerate() {
            lines_of[row].push(own);
        }
    }
    let found = rows.iter().zip(lines_of).zip(last_lines).enumerate();
    let outcome = PartOutcome {
        pot: part.pot,
        set_aside: Money::from_ore(set_aside),
        given: Money::from_ore(given),
        left: Money::from_ore(pot - set_aside - given),
        kept_for,
        ways: ways.into_iter().map(|(steps, _)| steps).collect(),
        last,
        rows: found
            .map(|(at, ((row, ways), last))| Given {
                id: row.id.clone(),
                amount: Money::from_ore(shown[at]),
                ways,
                last,
            })
            .collect(),
    };
    outcome.sound().then_some(outcome).ok_or(Refusal::Unsound)
}

impl PartOutcome {
    /// What must be true of every outcome, asked once more when all is reckoned.
    fn sound(&self) -> bool {
        let sum: i64 = self.rows.iter().map(|row| row.amount.ore()).sum();
        let lowest = self.rows.iter().map(|row| row.amount).min();
        sum == self.given.ore()
            && lowest.is_none_or(|lowest| lowest >= Money::ZERO)
            && self.left >= Money::ZERO
            && self.set_aside >= Money::ZERO
    }
}
