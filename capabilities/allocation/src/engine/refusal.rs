//! Why a run comes to nothing: always with the step and the sums that do not fit.

use super::{Fault, Plan};

/// Why there is no outcome.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The key is not finished.
    #[error("the key has faults: {0:?}")]
    Key(Vec<Fault>),
    /// What a step must give is more than what is left.
    #[error("step {step} needs {needed} øre, and {left} are there")]
    NotEnough {
        /// Its place.
        step: usize,
        /// What it needs, in øre.
        needed: i64,
        /// What there is, in øre.
        left: i64,
    },
    /// Rounding to the nearest comes to more than there is.
    #[error("rounded to the nearest, it comes to {over} øre too much")]
    Overshoots {
        /// Its place.
        step: usize,
        /// How much too much, in øre.
        over: i64,
    },
    /// The pot is nothing, or far too large.
    #[error("the pot is nothing, or far too large")]
    Pot,
    /// The old key of a blend counts nothing, or everything.
    #[error("a blend counts from 1 to 99 per cent")]
    Blend,
    /// The old key of a blend cannot be run.
    #[error("the old key: {0}")]
    OldKey(Box<Refusal>),
    /// In one of several parts.
    #[error("part {0}: {1}")]
    InPart(usize, Box<Refusal>),
    /// The reckoning contradicts itself: a fault of ours, and nothing is given on it.
    #[error("the reckoning does not add up")]
    Unsound,
}

impl Refusal {
    /// Without the number of the part when there is only one.
    pub(super) fn plain(self, plan: &Plan) -> Self {
        match self {
            Self::InPart(_, why) if plan.parts.len() == 1 => *why,
            other => other,
        }
    }
}
