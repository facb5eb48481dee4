//! What is known here of a person: for which lessors she answers, and did.
//!
//! All of it is handed out. When she is erased her name is emptied, and her role ends with her other
//! roles; that somebody answered stays with the lessor's history.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store::lessors;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let places = lessors::places_of(conn, person)?;
    if places.is_empty() {
        return Ok(Value::Null);
    }
    let mut all = Vec::new();
    for place in places {
        let name = lessors::name(conn, &place.lessor_id)?;
        all.push(json!({
            "lessor": name, "asked_at": place.asked_at.to_string(),
            "ended_at": place.ended_at.map(|at| at.to_string()),
        }));
    }
    Ok(json!({ "answers_for": all }))
}

/// Empties her name.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    lessors::forget(conn, person)?;
    Ok(Vec::new())
}
