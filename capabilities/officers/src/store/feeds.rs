//! Private calendars as stored: the secret of the address as a hash.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use identity::key;
use kernel::{Clock, Ids, Instant};

use super::table::calendar_feed;

/// A calendar somebody reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Its id.
    pub id: String,
    /// The association.
    pub association: String,
    /// Whose it is.
    pub person: PersonId,
    /// Since when.
    pub made_at: Instant,
}

type Row = (String, String, PersonId, Instant);

const COLUMNS: (
    calendar_feed::id,
    calendar_feed::association_id,
    calendar_feed::person_id,
    calendar_feed::made_at,
) = (
    calendar_feed::id,
    calendar_feed::association_id,
    calendar_feed::person_id,
    calendar_feed::made_at,
);

/// Makes a calendar in place of the one she had, and gives back the secret for its address.
pub fn renew(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &str,
    person: &PersonId,
) -> Result<String, Error> {
    end(conn, clock, association, person)?;
    let token = key::token();
    diesel::insert_into(calendar_feed::table)
        .values((
            calendar_feed::id.eq(ids.next()),
            calendar_feed::association_id.eq(association),
            calendar_feed::person_id.eq(person),
            calendar_feed::token_hash.eq(key::hash(&token)),
            calendar_feed::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(token)
}

/// Ends her calendar. Gives back whether there was one.
pub fn end(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
    person: &PersonId,
) -> Result<bool, Error> {
    let alive = calendar_feed::table
        .filter(calendar_feed::association_id.eq(association))
        .filter(calendar_feed::person_id.eq(person))
        .filter(calendar_feed::ended_at.is_null());
    Ok(diesel::update(alive)
        .set(calendar_feed::ended_at.eq(clock.now()))
        .execute(conn)?
        > 0)
}

/// Her calendar of an association.
pub fn of(conn: &mut Conn, association: &str, person: &PersonId) -> Result<Option<Feed>, Error> {
    let row: Option<Row> = calendar_feed::table
        .filter(calendar_feed::association_id.eq(association))
        .filter(calendar_feed::person_id.eq(person))
        .filter(calendar_feed::ended_at.is_null())
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(read))
}

/// The calendar at an address, when it is alive.
pub fn of_token(conn: &mut Conn, token: &str) -> Result<Option<Feed>, Error> {
    let row: Option<Row> = calendar_feed::table
        .filter(calendar_feed::token_hash.eq(key::hash(token)))
        .filter(calendar_feed::ended_at.is_null())
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(read))
}

/// How many calendars a person has, and takes them away: she asked to be erased.
pub fn erase(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    Ok(
        diesel::delete(calendar_feed::table.filter(calendar_feed::person_id.eq(person)))
            .execute(conn)?,
    )
}

/// The calendars of a person.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Feed>, Error> {
    let rows: Vec<Row> = calendar_feed::table
        .filter(calendar_feed::person_id.eq(person))
        .filter(calendar_feed::ended_at.is_null())
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(read).collect())
}

fn read((id, association, person, made_at): Row) -> Feed {
    Feed {
        id,
        association,
        person,
        made_at,
    }
}
