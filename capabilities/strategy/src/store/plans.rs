//! Action plans that were decided.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
};
use kernel::Clock;

use super::{read, stored, table::strategy_plan};
use crate::model::DecidedPlan;

/// The plan of a year, when it is decided.
pub fn decided(conn: &mut Conn, document: &str, year: i16) -> Result<Option<DecidedPlan>, Error> {
    let row: Option<String> = strategy_plan::table
        .find((document, i32::from(year)))
        .select(strategy_plan::content)
        .first(conn)
        .optional()?;
    row.map(|row| read(&row)).transpose()
}

/// The years whose plans are decided.
pub fn years(conn: &mut Conn, document: &str) -> Result<Vec<i16>, Error> {
    let rows: Vec<i32> = strategy_plan::table
        .filter(strategy_plan::document_id.eq(document))
        .order(strategy_plan::year)
        .select(strategy_plan::year)
        .load(conn)?;
    let years = rows.into_iter();
    Ok(years.filter_map(|year| i16::try_from(year).ok()).collect())
}

/// Keeps a plan as it was decided.
pub fn keep(
    conn: &mut Conn,
    clock: &dyn Clock,
    (document, year): (&str, i16),
    plan: &DecidedPlan,
) -> Result<(), Error> {
    let content = stored(plan)?;
    insert_into(strategy_plan::table)
        .values((
            strategy_plan::document_id.eq(document),
            strategy_plan::year.eq(i32::from(year)),
            strategy_plan::content_hash.eq(identity::key::hash(&content)),
            strategy_plan::content.eq(content),
            strategy_plan::decided_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(())
}
