//! What happens at the hours of an opening: the line begins, lots are drawn, and what is left is
//! freed.

use access::Actor;
use db::Conn;
use jiff::civil::time;
use jobs::{Context, Daily, JobError, JobKind, Payload};
use kernel::Instant;
use serde::Deserialize;
use venues::Venues;

use crate::{
    access::{Action, may},
    actions::{Refused, draw_lots, end_line, move_on},
    model::Way,
    store::{line, openings, wishes},
};

/// Begins a line.
pub const BEGIN: &str = "openings.begin";
/// Ends a line, or draws lots.
pub const END: &str = "openings.end";

/// Days after an opening that it is known who took part.
const KEPT_DAYS: i64 = 90;

#[derive(Deserialize)]
struct Which {
    opening: String,
}

/// The kinds of jobs of this room.
pub fn kinds() -> Vec<JobKind> {
    vec![
        JobKind::new(BEGIN, begin),
        JobKind::new(END, end),
        JobKind::new(FORGET, |context, _| {
            let now = context.clock.now();
            let forgotten: Result<_, db::Error> = context.db.write_now(|conn| forget(conn, now));
            forgotten?;
            Ok(())
        }),
    ]
}

const FORGET: &str = "openings.forget";

/// What it does every night.
pub const NIGHTLY: &[Daily] = &[Daily {
    kind: FORGET,
    at: time(3, 30, 0, 0),
    jitter_minutes: 40,
}];

fn begin(context: &Context, payload: &Payload) -> Result<(), JobError> {
    let which: Which = payload.read()?;
    let parts = (&*context.clock, &*context.ids);
    let moved = context.db.write_now(|conn: &mut Conn| {
        let venues = all(conn)?;
        move_on(conn, parts, &venues, &which.opening)
    });
    settled(moved)
}

fn end(context: &Context, payload: &Payload) -> Result<(), JobError> {
    let which: Which = payload.read()?;
    let parts = (&*context.clock, &*context.ids);
    let permit = may(&Actor::Program, Action::MoveOn)
        .map_err(|denied| JobError::GiveUp(denied.to_string()))?;
    let ended = context.db.write_now(|conn: &mut Conn| {
        let it = openings::one(conn, &which.opening)?.ok_or(Refused::NotThere)?;
        match it.way {
            Way::Line => end_line(conn, parts, &permit, &it.id),
            Way::Lots => {
                let venues = all(conn)?;
                draw_lots(conn, parts, &permit, &venues, &it.id).map(|_| ())
            }
        }
    });
    settled(ended)
}

/// Forgets who took part long ago.
fn forget(conn: &mut Conn, now: Instant) -> Result<usize, db::Error> {
    let before = now.plus_seconds(-KEPT_DAYS * 86_400);
    Ok(line::forget(conn, before)? + wishes::forget(conn, before)?)
}

fn all(conn: &mut Conn) -> Result<Venues, db::Error> {
    let (sites, premises) = venues::all(conn)?;
    Ok(Venues::of(sites, premises))
}

fn settled(outcome: Result<(), Refused>) -> Result<(), JobError> {
    match outcome {
        // Called off meanwhile, or done by whoever came first.
        Ok(()) | Err(Refused::NotOpen) => Ok(()),
        Err(Refused::Database(fault)) => Err(fault.into()),
        Err(other) => Err(JobError::TryAgain(other.to_string())),
    }
}
