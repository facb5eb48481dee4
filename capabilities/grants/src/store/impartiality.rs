//! Declarations, and who leads a unit.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, delete, insert_into,
};
use kernel::Instant;

use super::{
    council_tables::{grant_declaration, grant_unit_leader},
    read, stored,
};
use crate::model::Declaration;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_declaration)]
struct Row {
    id: String,
    round_id: String,
    person_id: PersonId,
    number: i32,
    additions: String,
    shown: String,
    said_at: Instant,
}

/// Stores a declaration.
pub fn insert(conn: &mut Conn, it: &Declaration) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        round_id: it.round.clone(),
        person_id: it.person.clone(),
        number: it.number,
        additions: stored(&it.additions)?,
        shown: stored(&it.shown)?,
        said_at: it.said_at,
    };
    insert_into(grant_declaration::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// What a person declared last in a round.
pub fn newest(
    conn: &mut Conn,
    round: &str,
    person: &PersonId,
) -> Result<Option<Declaration>, Error> {
    let row: Option<Row> = grant_declaration::table
        .filter(grant_declaration::round_id.eq(round))
        .filter(grant_declaration::person_id.eq(person))
        .order(grant_declaration::number.desc())
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(declaration).transpose()
}

/// Everything that was declared in a round, by person, newest first.
pub fn of_round(conn: &mut Conn, round: &str) -> Result<Vec<Declaration>, Error> {
    let rows: Vec<Row> = grant_declaration::table
        .filter(grant_declaration::round_id.eq(round))
        .order((
            grant_declaration::person_id,
            grant_declaration::number.desc(),
        ))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(declaration).collect()
}

/// Everything a person has declared.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Declaration>, Error> {
    let rows: Vec<Row> = grant_declaration::table
        .filter(grant_declaration::person_id.eq(person))
        .order((grant_declaration::said_at, grant_declaration::id))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(declaration).collect()
}

fn declaration(row: Row) -> Result<Declaration, Error> {
    Ok(Declaration {
        additions: read(&row.additions)?,
        shown: read(&row.shown)?,
        id: row.id,
        round: row.round_id,
        person: row.person_id,
        number: row.number,
        said_at: row.said_at,
    })
}

/// Each unit with whoever leads it.
pub fn leaders(conn: &mut Conn) -> Result<Vec<(String, PersonId)>, Error> {
    Ok(grant_unit_leader::table
        .order(grant_unit_leader::unit)
        .select((grant_unit_leader::unit, grant_unit_leader::person_id))
        .load(conn)?)
}

/// Says who leads a unit; nobody when it is `None`.
pub fn lead(
    conn: &mut Conn,
    unit: &str,
    person: Option<&PersonId>,
    now: Instant,
) -> Result<(), Error> {
    let Some(person) = person else {
        delete(grant_unit_leader::table.find(unit)).execute(conn)?;
        return Ok(());
    };
    for_engine!(conn, |conn| insert_into(grant_unit_leader::table)
        .values((
            grant_unit_leader::unit.eq(unit),
            grant_unit_leader::person_id.eq(person),
            grant_unit_leader::set_at.eq(now),
        ))
        .on_conflict(grant_unit_leader::unit)
        .do_update()
        .set((
            grant_unit_leader::person_id.eq(person),
            grant_unit_leader::set_at.eq(now),
        ))
        .execute(conn))?;
    Ok(())
}

/// She leads no unit any more.
pub fn forget_leader(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    delete(grant_unit_leader::table.filter(grant_unit_leader::person_id.eq(person)))
        .execute(conn)?;
    Ok(())
}
