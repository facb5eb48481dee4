//! Proposals that a series lapses, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::Instant;

use super::table::lapse_proposal;
use crate::model::{LapseProposal, LapseState};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = lapse_proposal)]
struct Row {
    id: String,
    series_id: String,
    held_by: Option<String>,
    no_shows: i32,
    weeks: i32,
    made_at: Instant,
    state: String,
    decided_at: Option<Instant>,
    decided_by: Option<PersonId>,
    words: String,
    version: i64,
}

/// The proposal with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<LapseProposal>, Error> {
    let row: Option<Row> = lapse_proposal::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(of_row))
}

/// Those nobody has decided, oldest first.
pub fn open(conn: &mut Conn) -> Result<Vec<LapseProposal>, Error> {
    let rows: Vec<Row> = lapse_proposal::table
        .filter(lapse_proposal::state.eq(LapseState::Open.word()))
        .order((lapse_proposal::made_at, lapse_proposal::id))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// The last one of a series.
pub fn last_of(conn: &mut Conn, series: &str) -> Result<Option<LapseProposal>, Error> {
    let row: Option<Row> = lapse_proposal::table
        .filter(lapse_proposal::series_id.eq(series))
        .order((lapse_proposal::made_at.desc(), lapse_proposal::id.desc()))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(of_row))
}

/// Stores a new one.
pub fn insert(conn: &mut Conn, it: &LapseProposal) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        series_id: it.series.clone(),
        held_by: it.held_by.clone(),
        no_shows: it.no_shows,
        weeks: it.weeks,
        made_at: it.made_at,
        state: it.state.word().to_owned(),
        decided_at: it.decided_at,
        decided_by: it.decided_by.clone(),
        words: it.words.clone(),
        version: it.version,
    };
    insert_into(lapse_proposal::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Stores what was decided; false when somebody did it first. `it` carries the version it is to have.
pub fn decide(conn: &mut Conn, it: &LapseProposal) -> Result<bool, Error> {
    let same = lapse_proposal::table
        .filter(lapse_proposal::id.eq(&it.id))
        .filter(lapse_proposal::version.eq(it.version - 1));
    let changed = update(same)
        .set((
            lapse_proposal::state.eq(it.state.word()),
            lapse_proposal::decided_at.eq(it.decided_at),
            lapse_proposal::decided_by.eq(&it.decided_by),
            lapse_proposal::words.eq(&it.words),
            lapse_proposal::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Forgets who decided; what was decided stays.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    let hers = lapse_proposal::table.filter(lapse_proposal::decided_by.eq(Some(&person.0)));
    Ok(update(hers)
        .set(lapse_proposal::decided_by.eq(None::<String>))
        .execute(conn)?)
}

fn of_row(row: Row) -> Option<LapseProposal> {
    Some(LapseProposal {
        id: row.id,
        series: row.series_id,
        held_by: row.held_by,
        no_shows: row.no_shows,
        weeks: row.weeks,
        made_at: row.made_at,
        state: LapseState::from_word(&row.state)?,
        decided_at: row.decided_at,
        decided_by: row.decided_by,
        words: row.words,
        version: row.version,
    })
}
