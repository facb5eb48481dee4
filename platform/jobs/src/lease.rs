//! Taking a job, and saying how it went.
//!
//! A worker takes a job by writing its lease on it. Writes never overlap (platform/db), so two
//! workers cannot take the same one. A worker that dies leaves its lease behind; when that has
//! expired the next worker takes the job over. Attempts are counted when they begin: a job that
//! kills its process every time is given up like any other.

use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, OptionalExtension,
    QueryDsl, RunQueryDsl, TextExpressionMethods,
    dsl::{exists, not},
};
use kernel::{Ids, Instant};

use crate::{JobError, Payload, table::job};

/// How long an attempt may take before others believe that its worker died: 15 minutes.
pub const LEASE_SECONDS: i64 = 15 * 60;

/// Waits after each failed attempt: 1 and 5 minutes, half an hour, 2 and 12 hours.
pub const BACK_OFF_SECONDS: [i64; 5] = [60, 5 * 60, 30 * 60, 2 * 3600, 12 * 3600];

/// Attempts before a job is given up: the first, and one after each wait.
pub const MAXIMUM_ATTEMPTS: i32 = 6;

/// A job in the hands of this attempt.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub id: String,
    pub kind: String,
    pub payload: Payload,
    pub attempt: i32,
    lease: String,
}

/// How recording the end of an attempt went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// The job ended, or waits to be done once more.
    Done,
    /// It will be tried again at this time.
    Waits(Instant),
    /// It is given up.
    Failed,
    /// The lease had expired and somebody else has taken the job; nothing was recorded.
    Lost,
}

/// Whether a job of one of `kinds` is due.
pub(crate) fn any_due(conn: &mut Conn, now: Instant, kinds: &[&str]) -> Result<bool, Error> {
    Ok(due(conn, now, kinds)?.is_some())
}

/// Takes the job of one of `kinds` that has been due longest, for `lease_seconds(kind)`. Jobs that
/// stopped in the middle every time are given up on the way, and told to `given_up` by kind and
/// payload.
pub(crate) fn take(
    conn: &mut Conn,
    now: Instant,
    ids: &dyn Ids,
    kinds: &[&str],
    lease_seconds: impl Fn(&str) -> i64,
    given_up: impl Fn(&mut Conn, &str, &Payload) -> Result<(), Error>,
) -> Result<Option<Taken>, Error> {
    while let Some((id, kind, payload, begun)) = due(conn, now, kinds)? {
        let row = job::table.find(&id);
        if begun >= MAXIMUM_ATTEMPTS {
            // Only a lease that ran out leads here: a failure would have been recorded as such.
            tracing::error!(job = %id, %kind, "a job was given up: it never came to an end");
            diesel::update(row)
                .set((
                    job::failed_at.eq(now),
                    job::last_error.eq("it stopped in the middle, every time"),
                    job::leased_by.eq(None::<String>),
                    job::leased_until.eq(None::<Instant>),
                ))
                .execute(conn)?;
            given_up(conn, &kind, &Payload::from(payload))?;
            continue;
        }
        let lease = ids.next();
        diesel::update(row)
            .set((
                job::attempts.eq(begun + 1),
                job::leased_by.eq(&lease),
                job::leased_until.eq(now.plus_seconds(lease_seconds(&kind))),
            ))
            .execute(conn)?;
        return Ok(Some(Taken {
            id,
            kind,
            payload: Payload::from(payload),
            attempt: begun + 1,
            lease,
        }));
    }
    Ok(None)
}

/// Records how `taken` went, unless somebody else has it by now.
pub(crate) fn record(
    conn: &mut Conn,
    now: Instant,
    taken: &Taken,
    went: &Result<(), JobError>,
) -> Result<Recorded, Error> {
    let mine = job::table
        .find(&taken.id)
        .filter(job::leased_by.eq(&taken.lease));
    let again: Option<Option<Instant>> = mine.select(job::again_at).first(conn).optional()?;
    let Some(again_at) = again else {
        return Ok(Recorded::Lost);
    };
    let row = job::table.find(&taken.id);
    diesel::update(row)
        .set((
            job::leased_by.eq(None::<String>),
            job::leased_until.eq(None::<Instant>),
            job::again_at.eq(None::<Instant>),
        ))
        .execute(conn)?;
    if let Err(fault) = went {
        diesel::update(row)
            .set(job::last_error.eq(fault.to_string()))
            .execute(conn)?;
    }
    let wait = match went {
        Err(JobError::TryAgain(_)) => wait_after(taken.attempt),
        _ => None,
    };
    if let Some(seconds) = wait {
        let at = now.plus_seconds(seconds);
        diesel::update(row).set(job::due_at.eq(at)).execute(conn)?;
        return Ok(Recorded::Waits(at));
    }
    if let Some(at) = again_at {
        diesel::update(row)
            .set((job::due_at.eq(at), job::attempts.eq(0)))
            .execute(conn)?;
    } else if went.is_ok() {
        diesel::update(row)
            .set(job::done_at.eq(now))
            .execute(conn)?;
    } else {
        diesel::update(row)
            .set(job::failed_at.eq(now))
            .execute(conn)?;
    }
    Ok(match (went, again_at) {
        (Ok(()), _) => Recorded::Done,
        (Err(_), Some(at)) => Recorded::Waits(at),
        (Err(_), None) => Recorded::Failed,
    })
}

fn wait_after(attempt: i32) -> Option<i64> {
    let failures = usize::try_from(attempt).unwrap_or(0).checked_sub(1)?;
    BACK_OFF_SECONDS.get(failures).copied()
}

diesel::alias!(job as earlier: Earlier);

type Due = (String, String, String, i32);

fn due(conn: &mut Conn, now: Instant, kinds: &[&str]) -> Result<Option<Due>, Error> {
    let held_up = exists(
        earlier
            .filter(earlier.field(job::line).eq(job::line))
            .filter(earlier.field(job::place).lt(job::place))
            .filter(earlier.field(job::done_at).is_null())
            .filter(earlier.field(job::failed_at).is_null()),
    );
    Ok(job::table
        .filter(job::done_at.is_null().and(job::failed_at.is_null()))
        .filter(job::due_at.le(now))
        .filter(
            job::leased_by
                .is_null()
                .or(job::leased_until.le(now).assume_not_null()),
        )
        // As an expression, so that SQLite walks the index of due jobs in order and stops at the
        // first, rather than gathering and sorting all jobs of these kinds.
        .filter(job::kind.concat("").eq_any(kinds.iter().copied()))
        .filter(job::line.is_null().or(not(held_up)))
        .order((job::due_at, job::place, job::id))
        .select((job::id, job::kind, job::payload, job::attempts))
        .first(conn)
        .optional()?)
}
