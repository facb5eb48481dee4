//! Asking for work to be done later.
//!
//! A key makes asking idempotent: as long as a job of that kind and key has not ended, asking again
//! adds no second one. When it is being done at that moment it may already have read what has
//! changed since, so it is done once more afterwards; two jobs of one kind and key never run at the
//! same time.

use db::{Conn, Error, for_engine};
use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{JobError, table::job};

/// Work to be done at or after a time.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Names the code that does it, beginning with the room: `associations.sync`.
    pub kind: &'static str,
    /// At most one job of this kind waits for this key. `None`: ask, and get, as often as you like.
    pub key: Option<String>,
    /// What the code needs to know: ids, never personal data.
    pub payload: Payload,
    /// When it may begin.
    pub due_at: Instant,
}

/// What a job or an event carries, as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payload(Value);

impl Payload {
    /// The payload as a type of the room. One that does not fit will fit no better later.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, JobError> {
        T::deserialize(&self.0)
            .map_err(|fault| JobError::GiveUp(format!("the payload is not as expected: {fault}")))
    }

    pub(crate) fn written(&self) -> String {
        self.0.to_string()
    }
}

impl From<Value> for Payload {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl From<String> for Payload {
    /// From a column, which this crate wrote.
    fn from(written: String) -> Self {
        Self(serde_json::from_str(&written).unwrap_or(Value::String(written)))
    }
}

/// Asks for `wanted`, in the transaction `conn` is in.
///
/// When a job of the same kind and key has not ended, it takes over the new payload, and
/// - while it waits for its first attempt, the earlier of the two times;
/// - while it waits after a failure, its own time;
/// - while it is being done, the new time, for being done once more.
pub fn enqueue(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    wanted: &NewJob,
) -> Result<(), Error> {
    let Some(pending) = pending(conn, wanted)? else {
        return insert(conn, clock, ids, wanted, None);
    };
    let same = job::table.find(&pending.id);
    diesel::update(same)
        .set(job::payload.eq(wanted.payload.written()))
        .execute(conn)?;
    if pending.leased {
        diesel::update(same)
            .set(job::again_at.eq(wanted.due_at))
            .execute(conn)?;
    } else if pending.attempts == 0 && wanted.due_at < pending.due_at {
        diesel::update(same)
            .set(job::due_at.eq(wanted.due_at))
            .execute(conn)?;
    }
    Ok(())
}

/// A place among jobs that are done one by one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub name: &'static str,
    pub place: i64,
}

pub(crate) fn insert(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    wanted: &NewJob,
    line: Option<Line>,
) -> Result<(), Error> {
    diesel::insert_into(job::table)
        .values((
            job::id.eq(ids.next()),
            job::kind.eq(wanted.kind),
            job::key.eq(wanted.key.as_deref()),
            job::payload.eq(wanted.payload.written()),
            job::line.eq(line.map(|line| line.name)),
            job::place.eq(line.map(|line| line.place)),
            job::made_at.eq(clock.now()),
            job::due_at.eq(wanted.due_at),
            job::attempts.eq(0),
        ))
        .execute(conn)?;
    Ok(())
}

/// Puts in jobs that nobody can have asked for before: their keys are new.
pub(crate) fn insert_all(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    all: &[NewJob],
) -> Result<(), Error> {
    let made_at = clock.now();
    let rows: Vec<_> = all
        .iter()
        .map(|wanted| {
            (
                job::id.eq(ids.next()),
                job::kind.eq(wanted.kind),
                job::key.eq(wanted.key.as_deref()),
                job::payload.eq(wanted.payload.written()),
                job::made_at.eq(made_at),
                job::due_at.eq(wanted.due_at),
                job::attempts.eq(0),
            )
        })
        .collect();
    for_engine!(conn, |conn| diesel::insert_into(job::table)
        .values(&rows)
        .execute(conn))?;
    Ok(())
}

/// Whether there is a job of this kind and key, ended or not.
pub(crate) fn is_known(conn: &mut Conn, kind: &str, key: &str) -> Result<bool, Error> {
    let found: Option<String> = job::table
        .filter(job::kind.eq(kind).and(job::key.eq(key)))
        .select(job::id)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

struct Pending {
    id: String,
    due_at: Instant,
    attempts: i32,
    leased: bool,
}

fn pending(conn: &mut Conn, wanted: &NewJob) -> Result<Option<Pending>, Error> {
    let Some(key) = wanted.key.as_deref() else {
        return Ok(None);
    };
    let row: Option<(String, Instant, i32, Option<String>)> = job::table
        .filter(job::kind.eq(wanted.kind).and(job::key.eq(key)))
        .filter(job::done_at.is_null().and(job::failed_at.is_null()))
        .select((job::id, job::due_at, job::attempts, job::leased_by))
        .first(conn)
        .optional()?;
    Ok(row.map(|(id, due_at, attempts, leased_by)| Pending {
        id,
        due_at,
        attempts,
        leased: leased_by.is_some(),
    }))
}
