//! What has ended is not kept for ever (personvernforordningen art. 5 (1) e: storage limitation).
//!
//! Run daily by every worker: mail is emptied, and jobs and events that have ended are removed.

use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, QueryDsl, RunQueryDsl,
    dsl::{exists, not},
};
use jiff::civil::time;
use kernel::{Clock, Instant};

use crate::{
    Daily, JobKind, Work, mail,
    table::{event, job},
};

/// Days that what has ended is kept, for operators to look into.
pub const KEPT_DAYS: i64 = 30;

const KIND: &str = "jobs.forget";

/// Removes jobs that were done or given up before `before`, and events handled before then that no
/// job needs any more. Returns how many rows went.
pub fn forget_finished(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let ended = job::done_at.lt(before).or(job::failed_at.lt(before));
    let jobs = diesel::delete(job::table.filter(ended)).execute(conn)?;
    let needed = job::table.filter(job::key.eq(event::id.nullable()));
    let events = diesel::delete(
        event::table
            .filter(event::handled_at.lt(before))
            .filter(not(exists(needed))),
    )
    .execute(conn)?;
    Ok(jobs + events)
}

/// The daily round that every worker does.
pub(crate) fn daily_round() -> Work {
    let round = JobKind::new(KIND, |context, _| {
        let clock: &dyn Clock = &*context.clock;
        let before = clock.now().plus_seconds(-KEPT_DAYS * 24 * 3600);
        let (mails, rows) = context.db.write_now(|conn| {
            let mails = mail::forget_sent(conn, clock, before)?;
            Ok::<_, Error>((mails, forget_finished(conn, before)?))
        })?;
        tracing::info!(mails, rows, "what has ended was forgotten");
        Ok(())
    });
    Work {
        kinds: vec![round],
        schedule: vec![Daily {
            kind: KIND,
            at: time(3, 20, 0, 0),
            jitter_minutes: 20,
        }],
        ..Work::default()
    }
}
