//! Sums of money, in øre and never in fractions of it.

use std::{
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
};

use diesel_derive_newtype::DieselNewType;
use serde::{Deserialize, Serialize};

/// A sum in øre, below zero when somebody has it to get back. Stored in a `BIGINT` column.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    DieselNewType,
    Deserialize,
    Serialize,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many øre.
    pub const fn from_ore(ore: i64) -> Self {
        Self(ore)
    }

    /// So many kroner.
    pub const fn from_kroner(kroner: i64) -> Self {
        Self(kroner * 100)
    }

    /// In øre.
    pub const fn ore(self) -> i64 {
        self.0
    }

    /// So many times `part` of `whole`, to the nearest øre, halves away from zero: three quarters of
    /// an hour's rent are `rate.share(45, 60)`. `None` when `whole` is zero or the sum is too large.
    pub fn share(self, part: i64, whole: i64) -> Option<Self> {
        let (top, whole) = (i128::from(self.0) * i128::from(part), i128::from(whole));
        let half = whole.abs() / 2 * (top.signum() * whole.signum());
        let sum = (top + half).checked_div(whole)?;
        i64::try_from(sum).ok().map(Self)
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Neg for Money {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        sums.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_the_nearest_ore_and_halves_away_from_zero() {
        let share = |ore, part, whole| Money::from_ore(ore).share(part, whole).map(Money::ore);
        assert_eq!(share(18_000, 45, 60), Some(13_500));
        assert_eq!(share(100, 1, 3), Some(33));
        assert_eq!(share(100, 2, 3), Some(67));
        assert_eq!((share(1, 1, 2), share(-1, 1, 2)), (Some(1), Some(-1)));
        assert_eq!((share(1, 1, 0), share(i64::MAX, 2, 1)), (None, None));
    }

    #[test]
    fn sums_add_up() {
        let sums = [
            Money::from_kroner(540),
            -Money::from_kroner(540),
            Money::from_ore(25),
        ];
        assert_eq!(sums.into_iter().sum::<Money>(), Money::from_ore(25));
    }
}
