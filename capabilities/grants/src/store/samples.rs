//! Samples drawn for control.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _, insert_into,
};
use kernel::Instant;

use super::{read, stored, table::grant_sample};
use crate::model::Sample;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_sample)]
struct Row {
    id: String,
    round_id: String,
    seed: String,
    among: String,
    drawn: String,
    drawn_at: Instant,
    drawn_by: Option<PersonId>,
}

/// Keeps one.
pub fn insert(conn: &mut Conn, it: &Sample) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        round_id: it.round.clone(),
        seed: it.seed.clone(),
        among: stored(&it.among)?,
        drawn: stored(&it.drawn)?,
        drawn_at: it.drawn_at,
        drawn_by: it.drawn_by.clone(),
    };
    insert_into(grant_sample::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Those of a round, newest first.
pub fn of_round(conn: &mut Conn, round: &str) -> Result<Vec<Sample>, Error> {
    let rows: Vec<Row> = grant_sample::table
        .filter(grant_sample::round_id.eq(round))
        .order((grant_sample::drawn_at.desc(), grant_sample::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            Ok(Sample {
                among: read(&row.among)?,
                drawn: read(&row.drawn)?,
                id: row.id,
                round: row.round_id,
                seed: row.seed,
                drawn_at: row.drawn_at,
                drawn_by: row.drawn_by,
            })
        })
        .collect()
}
