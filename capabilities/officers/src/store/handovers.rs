//! Handovers as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use kernel::{Clock, Day, Instant};

use super::table::role_handover;
use crate::model::Handover;

type Row = (
    String,
    String,
    String,
    Option<Day>,
    PersonId,
    Option<Instant>,
);

const COLUMNS: (
    role_handover::id,
    role_handover::association_id,
    role_handover::roles,
    role_handover::ends_on,
    role_handover::made_by,
    role_handover::done_at,
) = (
    role_handover::id,
    role_handover::association_id,
    role_handover::roles,
    role_handover::ends_on,
    role_handover::made_by,
    role_handover::done_at,
);

/// Stores a new handover.
pub fn insert(conn: &mut Conn, clock: &dyn Clock, handover: &Handover) -> Result<(), Error> {
    diesel::insert_into(role_handover::table)
        .values((
            role_handover::id.eq(&handover.id),
            role_handover::association_id.eq(&handover.association),
            role_handover::roles.eq(handover.roles.join(" ")),
            role_handover::ends_on.eq(handover.ends_on.map(Day::from)),
            role_handover::made_by.eq(&handover.made_by),
            role_handover::made_at.eq(clock.now()),
            role_handover::done_at.eq(handover.done_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The handover with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Handover>, Error> {
    let row: Option<Row> = role_handover::table
        .find(id)
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(read))
}

/// Those of an association that are not done.
pub fn open(conn: &mut Conn, association: &str) -> Result<Vec<Handover>, Error> {
    let rows: Vec<Row> = role_handover::table
        .filter(role_handover::association_id.eq(association))
        .filter(role_handover::done_at.is_null())
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(read).collect())
}

/// Those whose day has passed and that are not done.
pub fn due(conn: &mut Conn, clock: &dyn Clock) -> Result<Vec<Handover>, Error> {
    let today = Day::from(kernel::today(clock));
    let rows: Vec<Row> = role_handover::table
        .filter(role_handover::done_at.is_null())
        .filter(role_handover::ends_on.lt(today))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(read).collect())
}

/// Notes that all of it is done.
pub fn finish(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<(), Error> {
    diesel::update(role_handover::table.find(id))
        .set(role_handover::done_at.eq(clock.now()))
        .execute(conn)?;
    Ok(())
}

fn read((id, association, roles, ends_on, made_by, done_at): Row) -> Handover {
    Handover {
        id,
        association,
        roles: roles.split_whitespace().map(str::to_owned).collect(),
        ends_on: ends_on.map(Day::date),
        made_by,
        done_at,
    }
}
