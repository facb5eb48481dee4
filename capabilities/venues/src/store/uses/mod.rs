//! Who uses what when: occurrences and series written and read, and the atoms they take.
//!
//! Every change of the calendar has a [`Stamp`]: its instant and its number. Occurrences carry the
//! number of their last change, so a calendar in memory is brought up to date by what is new alone.

mod coming;
mod diary;
mod occupancy;
mod occurrence;
mod series;

use db::{Conn, Error, changes};
use kernel::{Clock, Instant};

pub use coming::Coming;
pub use diary::{diary, diary_of_all};
pub(crate) use occupancy::{LONGEST_BUFFER, occupy, occupy_all, vacate};
pub use occurrence::{
    between, by_ids, conflicts, occurrence, occurrences, of_association, of_series, tenants,
};
pub(crate) use occurrence::{change, hand_over, held, holds, moved, next_to_run_out, put, put_all};
pub use series::{missing, one_series};
pub(crate) use series::{remember_lost, remember_missing, remember_series};

/// The rule of the tables that keeps two uses apart.
pub const TAKEN: &str = "occupancy_atom_taken";

/// When a change of the calendar is made, and its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp {
    pub at: Instant,
    pub number: i64,
}

/// Begins a change of the calendar.
pub(crate) fn stamp(conn: &mut Conn, clock: &dyn Clock) -> Result<Stamp, Error> {
    Ok(Stamp {
        at: clock.now(),
        number: changes::bump(conn, super::USE_TOPIC)?,
    })
}
