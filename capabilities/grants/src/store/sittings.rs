//! Sittings of a body that decided.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::{Day, Instant};

use super::{read, stored, table::grant_sitting};
use crate::model::Sitting;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_sitting)]
struct Row {
    id: String,
    round_id: String,
    body: String,
    met_on: Day,
    case_number: String,
    vote: String,
    entered_at: Instant,
    entered_by: Option<PersonId>,
    council: String,
    minutes: String,
    undone_at: Option<Instant>,
}

fn sitting(row: Row) -> Result<Sitting, Error> {
    Ok(Sitting {
        minutes: read(&row.minutes)?,
        id: row.id,
        round_id: row.round_id,
        body: row.body,
        council: row.council,
        met_on: row.met_on,
        case_number: row.case_number,
        vote: row.vote,
        entered_at: row.entered_at,
        entered_by: row.entered_by,
        undone_at: row.undone_at,
    })
}

/// Keeps a sitting.
pub fn insert(conn: &mut Conn, it: &Sitting) -> Result<(), Error> {
    let row = Row {
        minutes: stored(&it.minutes)?,
        id: it.id.clone(),
        round_id: it.round_id.clone(),
        body: it.body.clone(),
        council: it.council.clone(),
        met_on: it.met_on,
        case_number: it.case_number.clone(),
        vote: it.vote.clone(),
        entered_at: it.entered_at,
        entered_by: it.entered_by.clone(),
        undone_at: it.undone_at,
    };
    insert_into(grant_sitting::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// The sitting with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Sitting>, Error> {
    let row: Option<Row> = grant_sitting::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(sitting).transpose()
}

/// Those of a round, the newest first, those that were undone among them.
pub fn of_round(conn: &mut Conn, round: &str) -> Result<Vec<Sitting>, Error> {
    let rows: Vec<Row> = grant_sitting::table
        .filter(grant_sitting::round_id.eq(round))
        .order((grant_sitting::entered_at.desc(), grant_sitting::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(sitting).collect()
}

/// Notes that all of it was undone.
pub fn undone(conn: &mut Conn, id: &str, now: Instant) -> Result<(), Error> {
    update(grant_sitting::table.find(id))
        .set(grant_sitting::undone_at.eq(now))
        .execute(conn)?;
    Ok(())
}
