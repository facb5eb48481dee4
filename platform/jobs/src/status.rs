//! What operators see of jobs and mail, and what they can do about failures.
//!
//! For `/metrics`, `/readyz` and `doctor`. Mail is counted by itself: it may wait for good reason,
//! where mail is not configured.

use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl, dsl::min,
};
use kernel::{Clock, Instant};

use crate::{
    mail::{KINDS as MAIL, state},
    table::job,
};

/// How jobs and mail stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Jobs that are due and wait for a worker.
    pub waiting: i64,
    /// Jobs that are due later, planned or after a failure.
    pub planned: i64,
    /// Jobs being done.
    pub running: i64,
    /// Since when the job that waits longest has been due.
    pub oldest_due_at: Option<Instant>,
    /// Jobs that were given up in the last 30 days, by kind.
    pub failed: Vec<FailedKind>,
    /// Mail that is not sent yet.
    pub mail_waiting: i64,
    /// Mail that was given up in the last 30 days.
    pub mail_failed: i64,
    /// Why the last of it was given up, or why the last that waits was not taken.
    pub mail_error: Option<String>,
}

/// Jobs of one kind that were given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedKind {
    /// The kind.
    pub kind: String,
    /// How many.
    pub count: i64,
    /// When the last was given up.
    pub last_failed_at: Instant,
    /// And why.
    pub last_error: String,
}

/// How jobs and mail stand now.
pub fn status(conn: &mut Conn, clock: &dyn Clock) -> Result<Status, Error> {
    let now = clock.now();
    let unended = || {
        job::table
            .filter(job::done_at.is_null().and(job::failed_at.is_null()))
            .filter(job::kind.ne_all(MAIL))
    };
    let running = unended()
        .filter(job::leased_until.gt(now))
        .count()
        .get_result(conn)?;
    let planned = unended()
        .filter(job::due_at.gt(now))
        .count()
        .get_result(conn)?;
    let free = || {
        unended()
            .filter(job::due_at.le(now))
            .filter(job::leased_until.is_null().or(job::leased_until.le(now)))
    };
    Ok(Status {
        waiting: free().count().get_result(conn)?,
        planned,
        running,
        oldest_due_at: free().select(min(job::due_at)).first(conn)?,
        failed: failed(conn)?,
        mail_waiting: mail_that(conn, false)?,
        mail_failed: mail_that(conn, true)?,
        mail_error: mail_error(conn)?,
    })
}

/// Lets every job and mail that was given up, of `kind` or of all kinds, be tried from the start.
/// Returns how many that were.
pub fn try_again(conn: &mut Conn, clock: &dyn Clock, kind: Option<&str>) -> Result<usize, Error> {
    let failed: Vec<(String, String, Option<String>)> = job::table
        .filter(job::failed_at.is_not_null())
        .select((job::id, job::kind, job::key))
        .order(job::failed_at)
        .load(conn)?;
    let mut freed = 0;
    for (id, found, key) in failed {
        if kind.is_some_and(|kind| kind != found) || is_asked_for(conn, &found, key.as_deref())? {
            continue;
        }
        if let (true, Some(mail)) = (MAIL.contains(&found.as_str()), &key) {
            state::revived(conn, mail)?;
        }
        freed += diesel::update(job::table.find(&id))
            .set((
                job::failed_at.eq(None::<Instant>),
                job::attempts.eq(0),
                job::due_at.eq(clock.now()),
            ))
            .execute(conn)?;
    }
    Ok(freed)
}

/// Whether the same work has been asked for since, and waits.
fn is_asked_for(conn: &mut Conn, kind: &str, key: Option<&str>) -> Result<bool, Error> {
    let Some(key) = key else { return Ok(false) };
    let found: Option<String> = job::table
        .filter(job::kind.eq(kind).and(job::key.eq(key)))
        .filter(job::done_at.is_null().and(job::failed_at.is_null()))
        .select(job::id)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

fn failed(conn: &mut Conn) -> Result<Vec<FailedKind>, Error> {
    let rows: Vec<(String, Option<Instant>, Option<String>)> = job::table
        .filter(job::failed_at.is_not_null())
        .filter(job::kind.ne_all(MAIL))
        .select((job::kind, job::failed_at, job::last_error))
        .order((job::kind, job::failed_at))
        .load(conn)?;
    let mut kinds: Vec<FailedKind> = Vec::new();
    for (kind, failed_at, error) in rows {
        let Some(last_failed_at) = failed_at else {
            continue;
        };
        let last_error = error.unwrap_or_default();
        match kinds.last_mut().filter(|last| last.kind == kind) {
            Some(last) => {
                last.count += 1;
                last.last_failed_at = last_failed_at;
                last.last_error = last_error;
            }
            None => kinds.push(FailedKind {
                kind,
                count: 1,
                last_failed_at,
                last_error,
            }),
        }
    }
    Ok(kinds)
}

fn mail_that(conn: &mut Conn, is_given_up: bool) -> Result<i64, Error> {
    Ok(job::table
        .filter(job::kind.eq_any(MAIL).and(job::done_at.is_null()))
        .filter(job::failed_at.is_not_null().eq(is_given_up))
        .count()
        .get_result(conn)?)
}

fn mail_error(conn: &mut Conn) -> Result<Option<String>, Error> {
    let error: Option<Option<String>> = job::table
        .filter(job::kind.eq_any(MAIL).and(job::done_at.is_null()))
        .filter(job::last_error.is_not_null())
        .select(job::last_error)
        .order(job::id.desc())
        .first(conn)
        .optional()?;
    Ok(error.flatten())
}
