//! Ways in, and what people were told, as stored.

use db::{Conn, Error};
use diesel::{
    AsChangeset, ExpressionMethods as _, Identifiable, Insertable, OptionalExtension as _,
    QueryDsl as _, Queryable, RunQueryDsl as _, Selectable, SelectableHelper as _, delete,
    insert_into, update,
};
use kernel::{Day, Instant};

use super::table::{let_in, way_in};
use crate::model::{Way, WayIn};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = way_in)]
struct Row {
    id: String,
    premises_id: String,
    from_on: Day,
    way: String,
    words_nb: String,
    words_nn: String,
    words_en: String,
    hours_before: i32,
}

/// What somebody was told to get in with.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = let_in, treat_none_as_null = true)]
pub struct LetIn {
    /// Its id.
    pub id: String,
    /// The time.
    pub occurrence_id: String,
    /// The association it was told to; empty for a person.
    pub held_by: String,
    /// The code; empty when none is needed, or it is erased.
    pub code: String,
    /// The code works from then.
    pub opens: Instant,
    /// To then.
    pub closes: Instant,
    /// The lock system that was told; empty: none yet.
    pub lock_system: String,
    /// When that was told that it works no more.
    pub taken_back_at: Option<Instant>,
    /// When the tenant was told.
    pub told_at: Instant,
}

/// Every way into some premises, oldest first.
pub fn of(conn: &mut Conn, premises: &str) -> Result<Vec<WayIn>, Error> {
    let rows: Vec<Row> = way_in::table
        .filter(way_in::premises_id.eq(premises))
        .order(way_in::from_on)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Every way into all premises, oldest first.
pub fn all(conn: &mut Conn) -> Result<Vec<WayIn>, Error> {
    let rows: Vec<Row> = way_in::table
        .order(way_in::from_on)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Writes down a way in; one of the same premises and date gives way to it.
pub fn put(conn: &mut Conn, it: &WayIn) -> Result<(), Error> {
    let same = way_in::table
        .filter(way_in::premises_id.eq(&it.premises))
        .filter(way_in::from_on.eq(Day::from(it.from_on)));
    delete(same).execute(conn)?;
    let [nb, nn, en] = it.words.clone();
    let row = Row {
        id: it.id.clone(),
        premises_id: it.premises.clone(),
        from_on: it.from_on.into(),
        way: it.way.word().to_owned(),
        words_nb: nb,
        words_nn: nn,
        words_en: en,
        hours_before: it.hours_before,
    };
    insert_into(way_in::table).values(&row).execute(conn)?;
    Ok(())
}

/// What was told with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<LetIn>, Error> {
    Ok(let_in::table
        .find(id)
        .select(LetIn::as_select())
        .first(conn)
        .optional()?)
}

/// What lock systems were told, that is not over, and that they were not told to take back.
pub fn given(conn: &mut Conn, now: Instant) -> Result<Vec<LetIn>, Error> {
    Ok(let_in::table
        .filter(let_in::lock_system.ne(""))
        .filter(let_in::taken_back_at.is_null())
        .filter(let_in::closes.gt(now))
        .order(let_in::id)
        .select(LetIn::as_select())
        .load(conn)?)
}

/// Whether a lock system has the same code for another time that is over no earlier than `since`.
pub fn is_shared(conn: &mut Conn, it: &LetIn, since: Instant) -> Result<bool, Error> {
    let count: i64 = let_in::table
        .filter(let_in::id.ne(&it.id))
        .filter(let_in::code.eq(&it.code))
        .filter(let_in::held_by.eq(&it.held_by))
        .filter(let_in::lock_system.ne(""))
        .filter(let_in::taken_back_at.is_null())
        .filter(let_in::closes.gt(since))
        .count()
        .get_result(conn)?;
    Ok(count > 0)
}

/// Stores what a lock system was told.
pub fn save(conn: &mut Conn, it: &LetIn) -> Result<(), Error> {
    update(it).set(it).execute(conn)?;
    Ok(())
}

/// What was told last for a time.
pub fn told(conn: &mut Conn, occurrence: &str) -> Result<Option<LetIn>, Error> {
    Ok(let_in::table
        .filter(let_in::occurrence_id.eq(occurrence))
        .order((let_in::told_at.desc(), let_in::id.desc()))
        .select(LetIn::as_select())
        .first(conn)
        .optional()?)
}

/// What an association, or a person, was told last for any of these times.
pub fn told_last(
    conn: &mut Conn,
    occurrences: &[String],
    held_by: &str,
) -> Result<Option<LetIn>, Error> {
    Ok(let_in::table
        .filter(let_in::occurrence_id.eq_any(occurrences))
        .filter(let_in::held_by.eq(held_by))
        .order(let_in::told_at.desc())
        .select(LetIn::as_select())
        .first(conn)
        .optional()?)
}

/// Writes down what was told.
pub fn tell(conn: &mut Conn, it: &LetIn) -> Result<(), Error> {
    insert_into(let_in::table).values(it).execute(conn)?;
    Ok(())
}

/// What was told for many times, the last of each last.
pub fn told_all(conn: &mut Conn, occurrences: &[String]) -> Result<Vec<LetIn>, Error> {
    Ok(let_in::table
        .filter(let_in::occurrence_id.eq_any(occurrences))
        .order((let_in::told_at, let_in::id))
        .select(LetIn::as_select())
        .load(conn)?)
}

/// Erases the codes of some times.
pub fn erase_codes(conn: &mut Conn, occurrences: &[String]) -> Result<usize, Error> {
    let those = let_in::table
        .filter(let_in::occurrence_id.eq_any(occurrences))
        .filter(let_in::code.ne(""));
    Ok(update(those).set(let_in::code.eq("")).execute(conn)?)
}

/// Times whose code is still kept.
pub fn with_code(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(let_in::table
        .filter(let_in::code.ne(""))
        .select(let_in::occurrence_id)
        .load(conn)?)
}

fn of_row(row: Row) -> Option<WayIn> {
    Some(WayIn {
        id: row.id,
        premises: row.premises_id,
        from_on: row.from_on.date(),
        way: Way::from_word(&row.way)?,
        words: [row.words_nb, row.words_nn, row.words_en],
        hours_before: row.hours_before,
    })
}
