//! The steps of one key, taken one after another, until sums are to be rounded.

use num_bigint::BigInt;

use super::{
    Bounds, Counted, Figure, Filled, Key, Limit, Line, Portion, Refusal, Row, Step, StepOutcome,
    Surplus, Who, exact::Sums, step::Stage,
};

/// A key on its way through the steps.
pub(super) struct Way<'a> {
    rows: &'a [&'a Row],
    pot: i64,
    /// To this many øre sums will be rounded.
    unit: i64,
    pub sums: Sums,
    /// How much each counts: whole numbers over a hundred to the power of `weights`.
    factors: Vec<BigInt>,
    weights: u32,
    pub bounds: Vec<Bounds>,
    pub set_aside: i64,
    /// What each had after the step before, to the nearest øre.
    shown: Vec<i64>,
    pub steps: Vec<StepOutcome>,
    pub lines: Vec<Vec<Line>>,
}

/// What a step had to share, and by what.
#[derive(Default)]
struct Did {
    portion: i64,
    rounds: i64,
    /// What each counts, over a hundred to the power of the second.
    points: Option<(Vec<BigInt>, u32)>,
}

impl<'a> Way<'a> {
    /// Takes every step before rounding.
    pub fn walk(key: &Key, rows: &'a [&'a Row], pot: i64) -> Result<Self, Refusal> {
        let mut way = Self {
            rows,
            pot,
            unit: key.unit().unwrap_or(1),
            sums: Sums::new(rows.len(), pot),
            factors: vec![BigInt::from(1); rows.len()],
            weights: 0,
            bounds: vec![Bounds::default(); rows.len()],
            set_aside: 0,
            shown: vec![0; rows.len()],
            steps: Vec::new(),
            lines: vec![Vec::new(); rows.len()],
        };
        for (at, step) in key.steps.iter().enumerate() {
            if step.stage() >= Stage::Round {
                break;
            }
            let did = way.take(at, step)?;
            way.note(at, did);
        }
        Ok(way)
    }

    fn take(&mut self, at: usize, step: &Step) -> Result<Did, Refusal> {
        match step {
            Step::SetAside { sum, .. } => self.set_aside(at, *sum),
            Step::Base { each, sum, who } => {
                let sums = self.each(who, |row| {
                    i128::from(row.count(each)) * i128::from(sum.ore())
                });
                self.give(at, &sums)
            }
            Step::Tier { by, tiers, who } => {
                let sums = self.each(who, |row| {
                    let reached = |tier: &&super::Tier| tier.from <= row.count(by);
                    let tier = tiers.iter().rev().find(reached).filter(|_| row.knows(by));
                    tier.map_or(0, |tier| i128::from(tier.sum.ore()))
                });
                self.give(at, &sums)
            }
            Step::Weight { who, percent } => {
                for (factor, row) in self.factors.iter_mut().zip(self.rows) {
                    *factor *= if who.has(row) { *percent } else { 100 };
                }
                self.weights += 1;
                Ok(Did::default())
            }
            Step::Share { sum, by, who } => {
                let portion = self.portion(at, *sum)?;
                Ok(self.share(&portion, by, who, None))
            }
            Step::PercentPot {
                percent,
                by,
                who,
                ceiling,
                ..
            } => {
                let portion = self.portion(at, Portion::OfPot(*percent))?;
                let ceiling = ceiling.map(kernel::Money::ore);
                Ok(self.share(&portion, by, who, ceiling))
            }
            Step::Floor { least } => self.floor(at, *least),
            Step::Cap { most, surplus } => Ok(self.cap(*most, *surplus)),
            Step::Minimum { least, surplus } => Ok(self.minimum(least.ore(), *surplus)),
            Step::Rounding { .. } | Step::Leftover { .. } => Ok(Did::default()),
        }
    }

    fn each(&self, who: &Who, sum: impl Fn(&Row) -> i128) -> Vec<i128> {
        let of = |row: &&Row| if who.has(row) { sum(row) } else { 0 };
        self.rows.iter().map(of).collect()
    }

    fn give(&mut self, at: usize, sums: &[i128]) -> Result<Did, Refusal> {
        let needed: i128 = sums.iter().sum();
        let left = self.sums.left_down();
        let short = Refusal::NotEnough {
            step: at,
            needed: i64::try_from(needed).unwrap_or(i64::MAX),
            left,
        };
        if needed > i128::from(left) {
            return Err(short);
        }
        // Each is no more than all together, which is no more than the pot.
        let small = |sum: &i128| i64::try_from(*sum).unwrap_or(i64::MAX);
        let sums: Vec<i64> = sums.iter().map(small).collect();
        if self.sums.give(&sums) {
            Ok(Did::default())
        } else {
            Err(short)
        }
    }

    fn set_aside(&mut self, at: usize, sum: Portion) -> Result<Did, Refusal> {
        let portion = self.portion(at, sum)?;
        // Down to whole øre, so that what is left for all is a whole number too.
        let ore = self.sums.down(&portion);
        self.sums.spend(ore);
        self.set_aside += ore;
        Ok(Did {
            portion: ore,
            ..Did::default()
        })
    }

    fn portion(&mut self, at: usize, sum: Portion) -> Result<BigInt, Refusal> {
        let portion = match sum {
            Portion::Rest => self.sums.left().clone(),
            Portion::Fixed(money) => self.sums.parts(money.ore()),
            Portion::OfPot(share) => self.sums.part_of(self.pot, share),
            Portion::OfRest(share) => self.sums.part_of_left(share),
        };
        if portion > *self.sums.left() {
            return Err(Refusal::NotEnough {
                step: at,
                needed: self.sums.as_ore(&portion),
                left: self.sums.left_down(),
            });
        }
        Ok(portion)
    }

    fn share(&mut self, portion: &BigInt, by: &[Counted], who: &Who, ceiling: Option<i64>) -> Did {
        let points = self.points(by, who);
        let bound = Bounds {
            least: None,
            most: ceiling,
        };
        let ore = self.sums.as_ore(portion);
        let filled = self
            .sums
            .share(portion, &points, &vec![bound; points.len()]);
        Did {
            portion: ore,
            rounds: rounds_of(filled),
            points: Some((points, self.weights + 1)),
        }
    }

    fn points(&self, by: &[Counted], who: &Who) -> Vec<BigInt> {
        let rows = self.rows.iter().zip(&self.factors);
        rows.map(|(row, factor)| {
            if !who.has(row) {
                return BigInt::ZERO;
            }
            let counted =
                |one: &Counted| i128::from(row.count(&one.figure)) * i128::from(one.weight);
            BigInt::from(by.iter().map(counted).sum::<i128>()) * factor
        })
        .collect()
    }

    fn floor(&mut self, at: usize, least: Limit) -> Result<Did, Refusal> {
        let mut needed: i128 = 0;
        let mut short = BigInt::ZERO;
        for (row, known) in self.rows.iter().enumerate() {
            let Some(ore) = least.up(self.pot, known, self.unit) else {
                continue;
            };
            let bound = &mut self.bounds[row];
            // Where both are set, the cap is the stronger.
            let ore = ore.max(bound.least.unwrap_or(0));
            let ore = ore.min(bound.most.unwrap_or(i64::MAX));
            bound.least = Some(ore);
            if self.sums.has(row) {
                needed += i128::from(ore);
                let under = self.sums.parts(ore) - &self.sums.rows()[row];
                if under > BigInt::ZERO {
                    short += under;
                }
            }
        }
        let there = self.sums.given() + self.sums.left();
        let total = (self.sums.given() + short).min(there.clone());
        match self.sums.lay_out(&total, &self.bounds) {
            Filled::Stable(rounds) => Ok(Did {
                rounds,
                ..Did::default()
            }),
            Filled::TooLittle => Err(Refusal::NotEnough {
                step: at,
                needed: i64::try_from(needed).unwrap_or(i64::MAX),
                left: self.sums.as_ore(&there),
            }),
        }
    }

    fn cap(&mut self, most: Limit, surplus: Surplus) -> Did {
        let mut over = BigInt::ZERO;
        for (row, known) in self.rows.iter().enumerate() {
            let Some(ore) = most.down(self.pot, known, self.unit) else {
                continue;
            };
            let bound = &mut self.bounds[row];
            let ore = ore.min(bound.most.unwrap_or(i64::MAX));
            bound.most = Some(ore);
            bound.least = bound.least.map(|least| least.min(ore));
            let above = &self.sums.rows()[row] - self.sums.parts(ore);
            if above > BigInt::ZERO {
                over += above;
            }
        }
        let total = match surplus {
            Surplus::Shared => self.sums.given(),
            Surplus::Left => self.sums.given() - over,
        };
        // What was there can always be laid out again: no floor grew.
        let filled = self.sums.lay_out(&total, &self.bounds);
        Did {
            rounds: rounds_of(filled),
            ..Did::default()
        }
    }

    fn minimum(&mut self, least: i64, surplus: Surplus) -> Did {
        let before = self.sums.left().clone();
        for row in 0..self.rows.len() {
            if self.sums.has(row) && self.sums.is_below(row, least) {
                self.sums.take_back(row);
            }
        }
        let freed = self.sums.left() - before;
        if surplus == Surplus::Left || freed == BigInt::ZERO {
            return Did::default();
        }
        let total = self.sums.given() + freed;
        let filled = self.sums.lay_out(&total, &self.bounds);
        Did {
            rounds: rounds_of(filled),
            ..Did::default()
        }
    }

    /// Keeps what a step did, for all and for each.
    fn note(&mut self, at: usize, did: Did) {
        let mut takers = 0;
        let (points, hundredths) = did.points.unwrap_or_default();
        for row in 0..self.rows.len() {
            let now = self.sums.ore(row);
            let sum = now - std::mem::replace(&mut self.shown[row], now);
            let own = points.get(row).filter(|own| **own != BigInt::ZERO);
            takers += i64::from(sum != 0);
            if sum != 0 || own.is_some() {
                self.lines[row].push(Line {
                    step: at,
                    sum,
                    points: own.map_or_else(String::new, |own| decimal(own, hundredths)),
                });
            }
        }
        let all: BigInt = points.iter().sum();
        self.steps.push(StepOutcome {
            step: at,
            portion: did.portion,
            points: if points.is_empty() {
                String::new()
            } else {
                decimal(&all, hundredths)
            },
            takers,
            rounds: did.rounds,
            given: self.sums.given_ore(),
            left: self.sums.left_ore(),
        });
    }
}

/// Sharing with ceilings alone always ends; a floor is asked about by [`Way::floor`].
const fn rounds_of(filled: Filled) -> i64 {
    match filled {
        Filled::Stable(rounds) => rounds,
        Filled::TooLittle => 0,
    }
}

/// A whole number over a hundred to some power, as digits with a point: `1970`, `72.5`.
fn decimal(number: &BigInt, hundredths: u32) -> String {
    let digits = number.to_string();
    let places = 2 * hundredths as usize;
    let digits = format!("{digits:0>width$}", width = places + 1);
    let (whole, rest) = digits.split_at(digits.len() - places);
    let rest = rest.trim_end_matches('0');
    if rest.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{rest}")
    }
}

impl Limit {
    /// In øre for one association, up to whole units: a floor.
    pub fn up(self, pot: i64, row: &Row, unit: i64) -> Option<i64> {
        let (top, whole) = self.fraction(pot, row)?;
        let unit = i128::from(unit);
        let units = top.div_euclid(whole * unit) + i128::from(top.rem_euclid(whole * unit) != 0);
        Some(i64::try_from(units * unit).unwrap_or(i64::MAX))
    }

    /// In øre for one association, down to whole units: a cap.
    pub fn down(self, pot: i64, row: &Row, unit: i64) -> Option<i64> {
        let (top, whole) = self.fraction(pot, row)?;
        let unit = i128::from(unit);
        Some(i64::try_from(top / (whole * unit) * unit).unwrap_or(i64::MAX))
    }

    fn fraction(self, pot: i64, row: &Row) -> Option<(i128, i128)> {
        match self {
            Self::Fixed(sum) => Some((i128::from(sum.ore()), 1)),
            Self::OfPot(share) => Some((i128::from(pot) * i128::from(share), 10_000)),
            Self::OfLast(share) => {
                let last = row.last_ore().filter(|last| *last > 0)?;
                Some((i128::from(last) * i128::from(share), 100))
            }
        }
    }
}

impl Who {
    /// The figure it asks for fewer of, when it does.
    pub fn favours_fewer(&self) -> Option<&Figure> {
        self.below.as_ref().map(|(figure, _)| figure)
    }
}
