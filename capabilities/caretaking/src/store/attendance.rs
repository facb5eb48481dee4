//! Who came, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::Instant;

use super::table::attendance;
use crate::model::{Attendance, Settled};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = attendance)]
struct Row {
    occurrence_id: String,
    came: bool,
    people: Option<i32>,
    marked_by: Option<PersonId>,
    marked_at: Instant,
    reply: String,
    replied_at: Option<Instant>,
    settled: String,
    version: i64,
}

/// Whether people came to a time; none when nobody has said.
pub fn of(conn: &mut Conn, occurrence: &str) -> Result<Option<Attendance>, Error> {
    let row: Option<Row> = attendance::table
        .find(occurrence)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(of_row))
}

/// The same for many times.
pub fn of_all(conn: &mut Conn, occurrences: &[String]) -> Result<Vec<Attendance>, Error> {
    let rows: Vec<Row> = attendance::table
        .filter(attendance::occurrence_id.eq_any(occurrences))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Answers nobody has settled, oldest first.
pub fn to_settle(conn: &mut Conn) -> Result<Vec<Attendance>, Error> {
    let rows: Vec<Row> = attendance::table
        .filter(attendance::replied_at.is_not_null())
        .filter(attendance::settled.eq(""))
        .order(attendance::replied_at)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Marks since an instant that say they did not come.
pub fn no_shows_since(conn: &mut Conn, since: Instant) -> Result<Vec<Attendance>, Error> {
    let rows: Vec<Row> = attendance::table
        .filter(attendance::came.eq(false))
        .filter(attendance::marked_at.ge(since))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Writes down the first mark of a time.
pub fn insert(conn: &mut Conn, it: &Attendance) -> Result<(), Error> {
    insert_into(attendance::table)
        .values(&to_row(it))
        .execute(conn)?;
    Ok(())
}

/// Changes a mark; false when somebody changed it first. `it` carries the version it is to have.
pub fn change(conn: &mut Conn, it: &Attendance) -> Result<bool, Error> {
    let row = to_row(it);
    let same = attendance::table
        .filter(attendance::occurrence_id.eq(&it.occurrence))
        .filter(attendance::version.eq(it.version - 1));
    let changed = update(same)
        .set((
            attendance::came.eq(row.came),
            attendance::people.eq(row.people),
            attendance::marked_by.eq(row.marked_by),
            attendance::marked_at.eq(row.marked_at),
            attendance::reply.eq(row.reply),
            attendance::replied_at.eq(row.replied_at),
            attendance::settled.eq(row.settled),
            attendance::version.eq(row.version),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// What a person marked: the times, and when.
pub fn marked_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, Instant)>, Error> {
    Ok(attendance::table
        .filter(attendance::marked_by.eq(Some(&person.0)))
        .select((attendance::occurrence_id, attendance::marked_at))
        .load(conn)?)
}

/// Forgets who marked; that it was marked stays.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    let hers = attendance::table.filter(attendance::marked_by.eq(Some(&person.0)));
    Ok(update(hers)
        .set(attendance::marked_by.eq(None::<String>))
        .execute(conn)?)
}

fn to_row(it: &Attendance) -> Row {
    Row {
        occurrence_id: it.occurrence.clone(),
        came: it.came,
        people: it.people,
        marked_by: it.marked_by.clone(),
        marked_at: it.marked_at,
        reply: it.reply.clone(),
        replied_at: it.replied_at,
        settled: it.settled.word().to_owned(),
        version: it.version,
    }
}

fn of_row(row: Row) -> Option<Attendance> {
    Some(Attendance {
        occurrence: row.occurrence_id,
        came: row.came,
        people: row.people,
        marked_by: row.marked_by,
        marked_at: row.marked_at,
        reply: row.reply,
        replied_at: row.replied_at,
        settled: Settled::from_word(&row.settled)?,
        version: row.version,
    })
}
