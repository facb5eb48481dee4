//! Trials of a council: what a key would give, kept as it was reckoned.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _, insert_into,
};
use kernel::{Instant, Money};

use super::{council_tables::grant_council_trial, read, stored};
use crate::model::CouncilTrial;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_council_trial)]
struct Row {
    id: String,
    recommending_id: String,
    number: i32,
    key_id: String,
    key_name: String,
    frame: Money,
    sums: String,
    made_at: Instant,
    made_by: Option<PersonId>,
}

/// Keeps one.
pub fn insert(conn: &mut Conn, it: &CouncilTrial) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        recommending_id: it.recommending.clone(),
        number: it.number,
        key_id: it.key.clone(),
        key_name: stored(&it.key_name)?,
        frame: it.frame,
        sums: stored(&it.sums)?,
        made_at: it.made_at,
        made_by: it.made_by.clone(),
    };
    insert_into(grant_council_trial::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Those of a council's part of a round, as they were made.
pub fn of(conn: &mut Conn, recommending: &str) -> Result<Vec<CouncilTrial>, Error> {
    let rows: Vec<Row> = grant_council_trial::table
        .filter(grant_council_trial::recommending_id.eq(recommending))
        .order(grant_council_trial::number)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            Ok(CouncilTrial {
                key_name: read(&row.key_name)?,
                sums: read(&row.sums)?,
                id: row.id,
                recommending: row.recommending_id,
                number: row.number,
                key: row.key_id,
                frame: row.frame,
                made_at: row.made_at,
                made_by: row.made_by,
            })
        })
        .collect()
}
