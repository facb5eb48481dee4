//! What others gave, year by year.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    AsChangeset, ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _, insert_into, update,
};
use kernel::{Day, Instant};

use super::{read, stored, table::grant_told_year};
use crate::model::ToldYear;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = grant_told_year, treat_none_as_null = true)]
struct Row {
    scheme_id: String,
    year: i32,
    decided_by: String,
    met_on: Option<Day>,
    criteria: String,
    shares: String,
    entered_at: Instant,
    entered_by: Option<PersonId>,
    version: i64,
}

/// Those of a scheme, the newest first.
pub fn of_scheme(conn: &mut Conn, scheme: &str) -> Result<Vec<ToldYear>, Error> {
    let rows: Vec<Row> = grant_told_year::table
        .filter(grant_told_year::scheme_id.eq(scheme))
        .order(grant_told_year::year.desc())
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            Ok(ToldYear {
                shares: read(&row.shares)?,
                scheme: row.scheme_id,
                year: row.year,
                decided_by: row.decided_by,
                met_on: row.met_on.map(Day::date),
                criteria: row.criteria,
                entered_at: row.entered_at,
                entered_by: row.entered_by,
                version: row.version,
            })
        })
        .collect()
}

/// Stores a year, new when `it.version` is 0. Gives back whether nobody else changed it since.
pub fn keep(conn: &mut Conn, it: &ToldYear) -> Result<bool, Error> {
    let row = Row {
        shares: stored(&it.shares)?,
        scheme_id: it.scheme.clone(),
        year: it.year,
        decided_by: it.decided_by.clone(),
        met_on: it.met_on.map(Day::from),
        criteria: it.criteria.clone(),
        entered_at: it.entered_at,
        entered_by: it.entered_by.clone(),
        version: it.version + 1,
    };
    let changed = if it.version == 0 {
        for_engine!(conn, |conn| insert_into(grant_told_year::table)
            .values(&row)
            .on_conflict((grant_told_year::scheme_id, grant_told_year::year))
            .do_nothing()
            .execute(conn))?
    } else {
        let unchanged = grant_told_year::table
            .filter(grant_told_year::scheme_id.eq(&it.scheme))
            .filter(grant_told_year::year.eq(it.year))
            .filter(grant_told_year::version.eq(it.version));
        update(unchanged).set(&row).execute(conn)?
    };
    Ok(changed == 1)
}
