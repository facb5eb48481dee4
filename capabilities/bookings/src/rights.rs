//! What is known here of a person: what she reserved, what she waits for, her calendars.
//!
//! It is handed out whole. Reservations of associations stay with the association; those of her own
//! are kept as long as money rests on them (bokføringsloven § 13: five years), without her name.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::{desk, store, words::Word as _};

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let mut bookings = Vec::new();
    for it in store::bookings::made_by(conn, person)? {
        let times: Vec<Value> = store::bookings::times(conn, &it.id)?
            .iter()
            .map(|time| json!({ "starts": time.wished_starts, "ends": time.wished_ends }))
            .collect();
        let own = it.held_by.is_none();
        bookings.push(json!({
            "number": it.number, "association": it.held_by, "state": it.state.word(),
            "title": it.title, "message": it.message, "made_at": it.made_at, "times": times,
            "responsible_name": own.then_some(it.responsible_name),
            "responsible_phone": own.then_some(it.responsible_phone),
            "terms": it.terms_accepted,
        }));
    }
    let alerts: Vec<Value> = store::alerts::of_person(conn, person)?
        .iter()
        .map(|it| {
            json!({
                "association": it.association_id, "premises": it.premises_id,
                "weekday": it.weekday, "from_minute": it.opens, "to_minute": it.closes,
                "until": it.until_on.date().to_string(), "state": it.state.word(),
            })
        })
        .collect();
    let notes: Vec<Value> = store::notes::written_by(conn, person)?
        .iter()
        .map(|it| json!({ "at": it.at, "kind": it.kind.word(), "text": it.text }))
        .collect();
    let desk = desk::store::persons::export(conn, person)?;
    if bookings.is_empty() && alerts.is_empty() && notes.is_empty() && desk.is_null() {
        return Ok(Value::Null);
    }
    Ok(json!({ "reservations": bookings, "alerts": alerts, "history": notes, "desk": desk }))
}

/// Forgets her alerts, calendars, names and phones, and what she wrote for herself; names what is
/// kept.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    store::alerts::erase(conn, person)?;
    store::feeds::erase(conn, person)?;
    let made = store::bookings::made_by(conn, person)?;
    store::joining::forget_person(conn, person)?;
    desk::store::persons::erase(conn, person)?;
    Ok(if made.is_empty() {
        Vec::new()
    } else {
        vec![texts::id("booking-kept-by-law")]
    })
}
