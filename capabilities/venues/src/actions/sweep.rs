//! Holds that have run out.
//!
//! Nobody meets one: a diary leaves it out from that instant, and whoever takes time sweeps those in
//! the way first, in the same transaction. The rest are swept by a job, which each hold plans.

use std::collections::BTreeSet;

use ::access::{Actor, Permit};
use db::{Conn, Error};
use jobs::{JobKind, NewJob, Payload};
use kernel::Instant;

use super::{Parts, Refused, change::ended};
use crate::{
    access::{Action, For, may},
    model::{Occurrence, State},
    store::{self, Stamp},
    time::Period,
};

const KIND: &str = "venues.sweep";

/// Lets all holds run out whose time is over, and plans when to look again. Gives back how many.
pub fn sweep(conn: &mut Conn, parts: Parts<'_>) -> Result<usize, Refused> {
    let over = store::holds(conn, parts.0.now(), None)?;
    if !over.is_empty() {
        let stamp = store::stamp(conn, parts.0)?;
        run_out(conn, parts, stamp, &over)?;
    }
    if let Some(next) = store::next_to_run_out(conn)? {
        plan(conn, parts, next)?;
    }
    Ok(over.len())
}

/// Lets those run out that are on some atoms in a period.
pub(super) fn near(
    conn: &mut Conn,
    parts: Parts<'_>,
    stamp: Stamp,
    atoms: &BTreeSet<i64>,
    within: Period,
) -> Result<(), Refused> {
    let over = store::holds(conn, stamp.at, Some((atoms, within)))?;
    run_out(conn, parts, stamp, &over)
}

fn run_out(
    conn: &mut Conn,
    parts: Parts<'_>,
    stamp: Stamp,
    over: &[Occurrence],
) -> Result<(), Refused> {
    if over.is_empty() {
        return Ok(());
    }
    let permit = permit()?;
    for it in over {
        ended(conn, parts, &permit, stamp, it, (State::Expired, ""))?;
    }
    Ok(())
}

/// It is the program's own doing, whoever happens to come by.
fn permit() -> Result<Permit<Action>, Error> {
    may(&Actor::Program, Action::LetRunOut, &For::NOBODY)
        .map_err(|denied| Error::Failed(denied.to_string()))
}

/// Asks for a sweep at an instant.
pub(super) fn plan(conn: &mut Conn, (clock, ids): Parts<'_>, at: Instant) -> Result<(), Error> {
    let wanted = NewJob {
        kind: KIND,
        key: Some("holds".to_owned()),
        payload: Payload::default(),
        due_at: at,
    };
    jobs::enqueue(conn, clock, ids, &wanted)
}

/// The job that sweeps.
pub(crate) fn job() -> JobKind {
    JobKind::new(KIND, |context, _| {
        let parts = (&*context.clock, &*context.ids);
        let swept = context.db.write_now(|conn| sweep(conn, parts));
        let told = |fault: Refused| jobs::JobError::TryAgain(fault.to_string());
        swept.map(|_| ()).map_err(told)
    })
}
