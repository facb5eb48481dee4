//! Every morning drafts are reminded, closed rounds are put in order (see [`crate::actions::tend`]),
//! letters nobody has opened are told of again, and what has been kept long enough is thrown away.

use jiff::civil::time;
use jobs::{Context, Daily, JobError, JobKind};
use web::Town;

use crate::{actions, filing};

const KIND: &str = "grants.morning";

/// When: before people read their post.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(7, 0, 0, 0),
    jitter_minutes: 20,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![
        JobKind::new(KIND, |context, _| morning(context)),
        filing::job(),
    ]
}

fn morning(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    town.db.write_now(|conn| actions::tend(conn, town))?;
    town.db
        .write_now(|conn| actions::remind_of_letters(conn, town))?;
    town.db.write_now(|conn| actions::throw_away(conn, town))?;
    Ok(())
}
