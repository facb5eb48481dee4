//! What somebody declared about her ties before she saw the rows of a round.
//!
//! Each time is a row of its own: what she said last counts, what she said before is the trace.

use access::PersonId;
use kernel::Instant;

use crate::impartiality::{Addition, Tie};

/// A declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Its id.
    pub id: String,
    /// The round.
    pub round: String,
    /// Whose.
    pub person: PersonId,
    /// Counts from 1.
    pub number: i32,
    /// Applicants she named herself; none: «I have nothing».
    pub additions: Vec<Addition>,
    /// What the register said of her then.
    pub shown: Vec<Tie>,
    /// When.
    pub said_at: Instant,
}
