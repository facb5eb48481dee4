//! What is known here of a person: the councils she sits and has sat in.
//!
//! All of it is handed out. Her name is emptied when she is erased; that the seat was filled stays,
//! with an id that leads to nobody, since a council's advice must show who gave it (arkivlova).

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let places = store::places_of(conn, person)?;
    if places.is_empty() {
        return Ok(Value::Null);
    }
    let mut all = Vec::new();
    for place in places {
        let council = store::one(conn, &place.council_id)?;
        all.push(json!({
            "council": council.map(|it| it.name_nb), "since": place.since_on.date().to_string(),
            "until": place.until_on.map(|day| day.date().to_string()), "stand_in": place.is_stand_in, "why": place.ended_because,
        }));
    }
    Ok(json!({ "council_places": all }))
}

/// Empties her name.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    let known = store::forget(conn, person)?;
    Ok(if known > 0 {
        vec![texts::id("councils-kept-by-law")]
    } else {
        Vec::new()
    })
}
