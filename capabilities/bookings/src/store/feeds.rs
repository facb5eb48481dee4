//! Private calendars of reservations as stored: the secret of the address as a hash.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl,
    delete, insert_into, update,
};
use identity::key;
use kernel::{Clock, Ids, Instant};

use super::table::booking_feed;

/// A calendar somebody reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Whose it is.
    pub person: PersonId,
    /// The association's reservations; her own when there is none.
    pub association: Option<String>,
    /// Since when.
    pub made_at: Instant,
}

type Row = (PersonId, String, Instant);

const COLUMNS: (
    booking_feed::person_id,
    booking_feed::association_id,
    booking_feed::made_at,
) = (
    booking_feed::person_id,
    booking_feed::association_id,
    booking_feed::made_at,
);

/// Makes a calendar in place of the one she had, and gives back the secret for its address.
pub fn renew(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    association: Option<&str>,
    person: &PersonId,
) -> Result<String, Error> {
    end(conn, clock, association, person)?;
    let token = key::token();
    insert_into(booking_feed::table)
        .values((
            booking_feed::id.eq(ids.next()),
            booking_feed::person_id.eq(person),
            booking_feed::association_id.eq(association.unwrap_or_default()),
            booking_feed::token_hash.eq(key::hash(&token)),
            booking_feed::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(token)
}

/// Ends her calendar.
pub fn end(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: Option<&str>,
    person: &PersonId,
) -> Result<(), Error> {
    let alive = booking_feed::table
        .filter(booking_feed::person_id.eq(person))
        .filter(booking_feed::association_id.eq(association.unwrap_or_default()))
        .filter(booking_feed::ended_at.is_null());
    update(alive)
        .set(booking_feed::ended_at.eq(clock.now()))
        .execute(conn)?;
    Ok(())
}

/// Her calendar, when she has one.
pub fn of(
    conn: &mut Conn,
    association: Option<&str>,
    person: &PersonId,
) -> Result<Option<Feed>, Error> {
    let row: Option<Row> = booking_feed::table
        .filter(booking_feed::person_id.eq(person))
        .filter(booking_feed::association_id.eq(association.unwrap_or_default()))
        .filter(booking_feed::ended_at.is_null())
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(read))
}

/// The calendar at an address, when it is alive.
pub fn of_token(conn: &mut Conn, token: &str) -> Result<Option<Feed>, Error> {
    let alive = booking_feed::token_hash
        .eq(key::hash(token))
        .and(booking_feed::ended_at.is_null());
    let row: Option<Row> = booking_feed::table
        .filter(alive)
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(read))
}

/// Forgets hers.
pub fn erase(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    Ok(delete(booking_feed::table.filter(booking_feed::person_id.eq(person))).execute(conn)?)
}

fn read((person, association, made_at): Row) -> Feed {
    Feed {
        person,
        association: (!association.is_empty()).then_some(association),
        made_at,
    }
}
