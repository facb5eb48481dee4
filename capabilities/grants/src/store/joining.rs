//! Two associations become one, and may be parted again: applications follow along.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, update};
use serde_json::Value;

use super::table::grant_application;

/// Moves every application of `from` to `into`.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let ids: Vec<String> = grant_application::table
        .filter(grant_application::held_by.eq(from))
        .select(grant_application::id)
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
    update(grant_application::table.filter(grant_application::id.eq_any(ids)))
        .set(grant_application::held_by.eq(to))
        .execute(conn)?;
    Ok(())
}
