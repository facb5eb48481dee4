//! Two associations become one, and may be parted again: follow-ups go along.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, update};
use serde_json::Value;

use super::table::follow_up;

/// Moves every follow-up of `from` to `into`.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let ids: Vec<String> = follow_up::table
        .filter(follow_up::held_by.eq(from))
        .select(follow_up::application_id)
        .load(conn)?;
    give(conn, &ids, into)?;
    Ok(ids.into())
}

/// Gives `from` back what [`merge`] moved.
pub fn unmerge(conn: &mut Conn, from: &str, _into: &str, moved: &Value) -> Result<(), Error> {
    let ids: Vec<String> =
        serde_json::from_value(moved.clone()).map_err(|fault| Error::Failed(fault.to_string()))?;
    give(conn, &ids, from)
}

fn give(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    update(follow_up::table.filter(follow_up::application_id.eq_any(ids)))
        .set(follow_up::held_by.eq(to))
        .execute(conn)?;
    Ok(())
}
