//! What is known here of a person: reports she delivered and requests she made.
//!
//! Both are handed out. They are the association's papers and the municipality's case, and are kept
//! (arkivlova); what stays of her is her id, which leads to nobody once she is emptied.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let reports: Vec<Value> = store::reports::all(conn)?
        .into_iter()
        .filter(|it| it.delivered_by.as_ref() == Some(person))
        .map(|it| json!({ "delivered_at": it.delivered_at, "text": it.done, "answers": it.answers() }))
        .collect();
    let changes: Vec<Value> = store::asides::asked_by(conn, person)?
        .into_iter()
        .map(|it| json!({ "asked_at": it.asked_at, "text": it.text }))
        .collect();
    if reports.is_empty() && changes.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "grant_reports": reports, "grant_changes": changes }))
}

/// Names what is kept.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    Ok(if export(conn, person)? == Value::Null {
        Vec::new()
    } else {
        vec![texts::id("payments-kept-by-law")]
    })
}
