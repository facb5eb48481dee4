//! What is known here of a person: complaints she sent. Handed out whole; a complaint is part of the
//! municipality's case and is kept by law (arkivlova).

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let all: Vec<Value> = store::of_person(conn, person)?
        .into_iter()
        .map(|it| {
            json!({
                "number": it.number, "text": it.text, "received_at": it.received_at,
                "state": it.state.word(), "association": it.held_by,
            })
        })
        .collect();
    Ok(if all.is_empty() {
        Value::Null
    } else {
        json!({ "complaints": all })
    })
}

/// Nothing is forgotten: what was complained stays in the case.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    let all = store::of_person(conn, person)?;
    Ok(if all.is_empty() {
        Vec::new()
    } else {
        vec![texts::id("complaint-kept-by-law")]
    })
}
