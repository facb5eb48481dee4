//! Sums that are exact: whole numbers over one common denominator.
//!
//! Fractions one by one would need a common divisor for each sum of each association; here all sums
//! of a run share one denominator, `one`, which is how many parts an øre is cut into. When a share
//! does not come out even, every øre is cut finer ([`Sums::share`]), and nothing is lost. The numbers
//! may grow beyond any machine word, so they are [`BigInt`]s (docs/decisions/0015-allocation.md).

use std::cmp::Ordering;

use num_bigint::{BigInt, Sign};

/// What each association has so far, and what is left of the pot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// How many parts an øre is cut into.
    one: BigInt,
    /// What each has, in parts.
    rows: Vec<BigInt>,
    /// What is left, in parts.
    left: BigInt,
}

/// What stands in somebody's way when a sum is shared, in whole øre.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// Not less.
    pub least: Option<i64>,
    /// Not more.
    pub most: Option<i64>,
}

/// How a sharing within bounds ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// After so many rounds, everybody stands within their bounds.
    Stable(i64),
    /// What must be given at least is more than there is.
    TooLittle,
}

impl Sums {
    /// Nobody has anything; `left` øre are left.
    pub fn new(rows: usize, left: i64) -> Self {
        Self {
            one: BigInt::from(1),
            rows: vec![BigInt::ZERO; rows],
            left: BigInt::from(left),
        }
    }

    /// What one has, to the nearest øre, halves up.
    pub fn ore(&self, row: usize) -> i64 {
        self.nearest(&self.rows[row])
    }

    /// What is left, to the nearest øre, halves up.
    pub fn left_ore(&self) -> i64 {
        self.nearest(&self.left)
    }

    /// What all have together, to the nearest øre.
    pub fn given_ore(&self) -> i64 {
        self.nearest(&self.rows.iter().sum())
    }

    fn nearest(&self, parts: &BigInt) -> i64 {
        let twice: BigInt = parts * 2 + &self.one;
        small(&(twice / (&self.one * 2)))
    }

    /// Whether one has anything at all.
    pub fn has(&self, row: usize) -> bool {
        self.rows[row].sign() == Sign::Plus
    }

    /// Whether one has less than so many øre.
    pub fn is_below(&self, row: usize, ore: i64) -> bool {
        self.rows[row] < &self.one * ore
    }

    /// Gives so many øre to each; `false`, and nothing is given, when there is not enough.
    pub fn give(&mut self, ore: &[i64]) -> bool {
        let all: BigInt = ore.iter().map(|sum| BigInt::from(*sum)).sum();
        let all = all * &self.one;
        if all > self.left {
            return false;
        }
        self.left -= all;
        for (row, sum) in self.rows.iter_mut().zip(ore) {
            if *sum != 0 {
                *row += &self.one * *sum;
            }
        }
        true
    }

    /// Takes everything from one, back to what is left.
    pub fn take_back(&mut self, row: usize) {
        self.left += std::mem::take(&mut self.rows[row]);
    }

    /// A part of what is left: so many ten-thousandths.
    pub fn part_of_left(&mut self, ten_thousandths: i64) -> BigInt {
        let part = &self.left * ten_thousandths;
        let finer = self.cut_for(&part, &BigInt::from(10_000));
        part * finer / 10_000
    }

    /// A part of so many øre: so many ten-thousandths.
    pub fn part_of(&mut self, ore: i64, ten_thousandths: i64) -> BigInt {
        let part = &self.one * ore * ten_thousandths;
        let finer = self.cut_for(&part, &BigInt::from(10_000));
        part * finer / 10_000
    }

    /// Parts as øre, down.
    pub fn down(&self, parts: &BigInt) -> i64 {
        small(&(parts / &self.one))
    }

    /// Takes so many øre out of what is left, for something else.
    pub fn spend(&mut self, ore: i64) {
        self.left -= &self.one * ore;
    }

    /// So many øre as parts.
    pub fn parts(&self, ore: i64) -> BigInt {
        &self.one * ore
    }

    /// What is left, in parts.
    pub fn left(&self) -> &BigInt {
        &self.left
    }

    /// What all have together, in parts.
    pub fn given(&self) -> BigInt {
        self.rows.iter().sum()
    }

    /// What each has, in parts: points for sharing on.
    pub fn rows(&self) -> &[BigInt] {
        &self.rows
    }

    /// Parts as øre, to the nearest.
    pub fn as_ore(&self, parts: &BigInt) -> i64 {
        self.nearest(parts)
    }

    /// Shares `portion` of what is left by `points`, on top of what each has, none getting more than
    /// its bounds let this portion give. What nobody may have stays left.
    pub fn share(&mut self, portion: &BigInt, points: &[BigInt], bounds: &[Bounds]) -> Filled {
        let fill = self.filled(portion, points, bounds);
        if let Some((new, rounds)) = fill {
            let shared: BigInt = new.iter().sum();
            self.left -= shared;
            for (row, more) in self.rows.iter_mut().zip(new) {
                *row += more;
            }
            return Filled::Stable(rounds);
        }
        Filled::TooLittle
    }

    /// Lays `total` parts out anew by what each has, within bounds. `total` is what all have, with
    /// some or all of what is left.
    pub fn lay_out(&mut self, total: &BigInt, bounds: &[Bounds]) -> Filled {
        let all = self.given() + &self.left;
        let before = self.one.clone();
        let points = self.rows.clone();
        match self.filled(total, &points, bounds) {
            Some((new, rounds)) => {
                let given: BigInt = new.iter().sum();
                // `filled` may have cut every øre finer.
                self.left = all * (&self.one / before) - given;
                self.rows = new;
                Filled::Stable(rounds)
            }
            None => Filled::TooLittle,
        }
    }

    /// `total` shared by points, each within its bounds, and the number of rounds it took.
    ///
    /// Everybody gets points × rate. Those whom this puts outside of their bounds are set to them,
    /// and the rate is found anew for the rest, until nobody is outside. When some are below and some
    /// above, those are set whose shortage or surplus weighs most, as both cannot be right at once:
    /// so it ends, after at most as many rounds as there are associations, and does not depend on
    /// their order.
    fn filled(
        &mut self,
        total: &BigInt,
        points: &[BigInt],
        bounds: &[Bounds],
    ) -> Option<(Vec<BigInt>, i64)> {
        let least = |row: usize| {
            let counts = points[row].sign() == Sign::Plus;
            bounds[row].least.filter(|_| counts)
        };
        let floor: BigInt = (0..points.len())
            .filter_map(least)
            .map(|ore| &self.one * ore)
            .sum();
        if floor > *total {
            return None;
        }
        let parts = |ore: Option<i64>| ore.map(|ore| &self.one * ore);
        let limits: Vec<(Option<BigInt>, Option<BigInt>)> = bounds
            .iter()
            .map(|bound| (parts(bound.least), parts(bound.most)))
            .collect();
        let mut set: Vec<Option<BigInt>> = vec![None; points.len()];
        let (mut rest, mut all): (BigInt, BigInt) = (total.clone(), points.iter().sum());
        let mut rounds = 0;
        loop {
            rounds += 1;
            if all.sign() != Sign::Plus {
                break;
            }
            let (mut low, mut high) = (Vec::new(), Vec::new());
            let (mut shortage, mut surplus) = (BigInt::ZERO, BigInt::ZERO);
            for row in 0..points.len() {
                let (least, most) = &limits[row];
                let open = set[row].is_none() && points[row].sign() == Sign::Plus;
                if !open || (least.is_none() && most.is_none()) {
                    continue;
                }
                let share = &rest * &points[row];
                if let Some(limit) = most {
                    let over = &share - limit * &all;
                    if over.sign() == Sign::Plus {
                        surplus += over;
                        high.push((row, limit));
                        continue;
                    }
                }
                if let Some(limit) = least {
                    let under = limit * &all - &share;
                    if under.sign() == Sign::Plus {
                        shortage += under;
                        low.push((row, limit));
                    }
                }
            }
            let outside = match shortage.cmp(&surplus) {
                Ordering::Greater => low,
                Ordering::Less => high,
                Ordering::Equal => low.into_iter().chain(high).collect(),
            };
            if outside.is_empty() {
                break;
            }
            for (row, limit) in outside {
                rest -= limit;
                all -= &points[row];
                set[row] = Some(limit.clone());
            }
        }
        let finer = self.cut_for(&rest, &all);
        let share = if all.sign() == Sign::Plus {
            rest * &finer / &all
        } else {
            BigInt::ZERO
        };
        let new = points.iter().zip(set).map(|(points, set)| match set {
            Some(limit) => limit * &finer,
            None => points * &share,
        });
        Some((new.collect(), rounds))
    }

    /// Cuts every øre fine enough for `rest` to be shared by `all` points, and tells how fine.
    fn cut_for(&mut self, rest: &BigInt, all: &BigInt) -> BigInt {
        if all.sign() != Sign::Plus {
            return BigInt::from(1);
        }
        let finer = all / common(rest, all);
        self.cut(&finer);
        finer
    }

    fn cut(&mut self, finer: &BigInt) {
        if *finer == BigInt::from(1) {
            return;
        }
        self.one *= finer;
        self.left *= finer;
        for row in &mut self.rows {
            *row *= finer;
        }
    }

    /// So many whole units of `unit` øre as one has, and what is over, in parts.
    pub fn units(&self, row: usize, unit: i64) -> (i64, BigInt) {
        let unit = &self.one * unit;
        let whole = &self.rows[row] / &unit;
        let over = &self.rows[row] - &whole * unit;
        (small(&whole), over)
    }

    /// A unit of so many øre, in parts.
    pub fn unit(&self, unit: i64) -> BigInt {
        &self.one * unit
    }

    /// Whole units of `unit` øre in so many parts.
    pub fn whole_units(&self, parts: &BigInt, unit: i64) -> i64 {
        small(&(parts / (&self.one * unit)))
    }

    /// So many per cent of one and the rest of another, which are about the same associations.
    pub fn mixed(one: &Self, other: &Self, percent: i64) -> Self {
        let (of_one, of_other) = (&other.one * percent, &one.one * (100 - percent));
        let mix = |a: &BigInt, b: &BigInt| a * &of_one + b * &of_other;
        let rows = one.rows.iter().zip(&other.rows);
        Self {
            one: &one.one * &other.one * 100,
            rows: rows.map(|(a, b)| mix(a, b)).collect(),
            left: mix(&one.left, &other.left),
        }
    }

    /// What is left in whole øre, down.
    pub fn left_down(&self) -> i64 {
        small(&(&self.left / &self.one))
    }

    /// Sets what each has to so many øre; what is over is left. `false` when there is not enough.
    pub fn settle(&mut self, ore: &[i64]) -> bool {
        let all = self.given() + &self.left;
        let given: BigInt = ore.iter().map(|sum| BigInt::from(*sum)).sum();
        let left = all - given * &self.one;
        if left.sign() == Sign::Minus {
            return false;
        }
        self.left = left;
        self.rows = ore.iter().map(|sum| &self.one * *sum).collect();
        true
    }
}

/// The greatest common divisor, by Euclid; of zero and a number, the number.
fn common(one: &BigInt, other: &BigInt) -> BigInt {
    let (mut one, mut other) = (one.clone(), other.clone());
    while other != BigInt::ZERO {
        let rest = &one % &other;
        one = other;
        other = rest;
    }
    one
}

/// As a machine word. No sum of a run is more than its pot, which is one.
fn small(number: &BigInt) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
