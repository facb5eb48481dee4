//! Every morning plans are laid and reports are reminded of; see [`crate::actions::tend`].

use jiff::civil::time;
use jobs::{Context, Daily, JobError, JobKind};
use web::Town;

use crate::actions;

const KIND: &str = "payments.morning";

/// When: before people read their post, and after grants has put its rounds in order.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(7, 25, 0, 0),
    jitter_minutes: 15,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(KIND, |context, _| morning(context))]
}

fn morning(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    town.db.write_now(|conn| actions::tend(conn, town))?;
    Ok(())
}
