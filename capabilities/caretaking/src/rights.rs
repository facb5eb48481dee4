//! What is known here of a person: what she marked, and what damage she told of.
//!
//! It is handed out whole. When she is forgotten, that somebody came or that something broke stays,
//! without who said so.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let marked: Vec<Value> = store::attendance::marked_by(conn, person)?
        .iter()
        .map(|(occurrence, at)| json!({ "time": occurrence, "marked_at": at }))
        .collect();
    let damage: Vec<Value> = store::damage::told_by(conn, person)?
        .iter()
        .map(|it| json!({ "at": it.made_at, "premises": it.premises, "words": it.words }))
        .collect();
    if marked.is_empty() && damage.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "marked": marked, "damage": damage }))
}

/// Forgets who marked and who told.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    store::attendance::forget_person(conn, person)?;
    store::lapses::forget_person(conn, person)?;
    store::damage::forget_person(conn, person)?;
    Ok(Vec::new())
}
