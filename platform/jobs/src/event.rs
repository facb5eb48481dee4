//! The outbox: a room says what happened, in the transaction in which it happened.
//!
//! Nobody is called there and then. A worker later gives each subscriber a job for the event, in
//! that subscriber's line, so that events reach each subscriber in the order they were committed
//! and one that fails holds up nobody else. An event names things by id and holds no personal data:
//! it is kept after what it tells of is gone.

use db::{Conn, Error, changes};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl};
use kernel::{Clock, Ids, Instant};
use serde_json::json;

use crate::{
    Payload, Subscriber,
    job::{self, Line, NewJob},
    table::event,
};

/// Counts events, so that each has its place in the order of commits.
const TOPIC: &str = "event";
/// How many events one transaction hands out; a large import must not hold up other writers.
const AT_ONCE: i64 = 200;

/// Something that happened, about to be told.
#[derive(Clone, Debug)]
pub struct NewEvent {
    /// What happened, beginning with the room: `associations.changed`.
    pub kind: &'static str,
    /// Id of the thing it happened to.
    pub subject: String,
    /// What a subscriber needs besides: ids and names of fields, never personal data.
    pub payload: Payload,
}

/// Something that happened, as a subscriber gets it.
#[derive(Clone, Debug, Queryable)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// Its place in the order of commits; there may be gaps.
    pub number: i64,
    /// What happened, such as `associations.changed`.
    pub kind: String,
    /// Id of the thing it happened to.
    pub subject: String,
    /// What else the room told.
    #[diesel(deserialize_as = String)]
    pub payload: Payload,
    /// When it happened.
    pub made_at: Instant,
}

/// Tells that something happened, in the transaction `conn` is in.
pub fn emit(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    happened: &NewEvent,
) -> Result<(), Error> {
    let number = changes::bump(conn, TOPIC)?;
    diesel::insert_into(event::table)
        .values((
            event::id.eq(ids.next()),
            event::number.eq(number),
            event::kind.eq(happened.kind),
            event::subject.eq(&happened.subject),
            event::payload.eq(happened.payload.written()),
            event::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whether an event waits to be handed to its subscribers.
pub(crate) fn any_unhandled(conn: &mut Conn) -> Result<bool, Error> {
    let first: Option<i64> = event::table
        .filter(event::handled_at.is_null())
        .select(event::number)
        .order(event::number)
        .first(conn)
        .optional()?;
    Ok(first.is_some())
}

/// Gives every subscriber a job for each event that waits, and returns how many events were so
/// handled.
pub(crate) fn hand_out(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    subscribers: &[Subscriber],
) -> Result<usize, Error> {
    let waiting: Vec<(String, i64, String)> = event::table
        .filter(event::handled_at.is_null())
        .select((event::id, event::number, event::kind))
        .order(event::number)
        .limit(AT_ONCE)
        .load(conn)?;
    let now = clock.now();
    for (id, number, kind) in &waiting {
        for subscriber in subscribers {
            if !subscriber.kinds.contains(&kind.as_str()) {
                continue;
            }
            let line = Line {
                name: subscriber.name,
                place: *number,
            };
            let handing = NewJob {
                kind: subscriber.name,
                key: Some(id.clone()),
                payload: Payload::from(json!(id)),
                due_at: now,
            };
            job::insert(conn, clock, ids, &handing, Some(line))?;
        }
        diesel::update(event::table.find(id))
            .set(event::handled_at.eq(now))
            .execute(conn)?;
    }
    Ok(waiting.len())
}

/// The event with this id; `None` when it has been forgotten.
pub(crate) fn load(conn: &mut Conn, id: &str) -> Result<Option<Event>, Error> {
    Ok(event::table
        .find(id)
        .select((
            event::id,
            event::number,
            event::kind,
            event::subject,
            event::payload,
            event::made_at,
        ))
        .first(conn)
        .optional()?)
}
