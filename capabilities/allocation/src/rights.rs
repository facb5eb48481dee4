//! What is known here of a person: which keys and runs she made for the municipality.
//!
//! It is handed out. It is not erased: who entered a key or ran it is what a municipality must be able
//! to show when money has been given (arkivlova). What stays is her id, which leads to nobody once the
//! person is emptied.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let keys: Vec<Value> = store::keys::made_by(conn, person)?
        .into_iter()
        .map(|(key, number, at)| json!({ "key": key, "number": number, "made_at": at }))
        .collect();
    let runs: Vec<Value> = store::runs::made_by(conn, person)?
        .into_iter()
        .map(|(title, at)| json!({ "title": title, "made_at": at }))
        .collect();
    if keys.is_empty() && runs.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "keys": keys, "runs": runs }))
}

/// Names what is kept.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    let is_known = !export(conn, person)?.is_null();
    Ok(if is_known {
        vec![texts::id("allocation-kept-by-law")]
    } else {
        Vec::new()
    })
}
