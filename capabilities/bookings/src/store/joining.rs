//! Two associations that become one, and a person who is forgotten.

use access::PersonId;
use db::{Conn, Error, changes};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, update};
use serde_json::{Value, json};

use super::{
    TOPIC,
    table::{booking, booking_alert, booking_note, booking_release},
};
use crate::desk;

/// Moves what `from` has to `into`, and tells what it was.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let bookings: Vec<String> = booking::table
        .filter(booking::held_by.eq(from))
        .select(booking::id)
        .load(conn)?;
    let alerts: Vec<String> = booking_alert::table
        .filter(booking_alert::association_id.eq(from))
        .select(booking_alert::id)
        .load(conn)?;
    let releases: Vec<String> = booking_release::table
        .filter(booking_release::held_by.eq(from))
        .select(booking_release::id)
        .load(conn)?;
    let moved = json!({
        "bookings": bookings,
        "alerts": alerts,
        "releases": releases,
    });
    hand_over(conn, &moved, into)?;
    let desk = desk::store::persons::merge(conn, from, into)?;
    let mut moved = moved;
    moved["desk"] = desk;
    Ok(moved)
}

/// Takes a merge back.
pub fn unmerge(conn: &mut Conn, from: &str, _: &str, moved: &Value) -> Result<(), Error> {
    desk::store::persons::hand_over(conn, &moved["desk"], from)?;
    hand_over(conn, moved, from)
}

fn hand_over(conn: &mut Conn, moved: &Value, to: &str) -> Result<(), Error> {
    let ids = |name: &str| -> Vec<String> {
        let list = moved[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    update(booking::table.filter(booking::id.eq_any(ids("bookings"))))
        .set(booking::held_by.eq(to))
        .execute(conn)?;
    update(booking_alert::table.filter(booking_alert::id.eq_any(ids("alerts"))))
        .set(booking_alert::association_id.eq(to))
        .execute(conn)?;
    update(booking_release::table.filter(booking_release::id.eq_any(ids("releases"))))
        .set(booking_release::held_by.eq(to))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Takes a person out of what is kept: what she wrote for herself is emptied, and nothing leads to her.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    let own = booking::table
        .filter(booking::person_id.eq(person))
        .filter(booking::held_by.is_null());
    update(own)
        .set((
            booking::title.eq(""),
            booking::message.eq(""),
            booking::responsible_name.eq(""),
            booking::responsible_phone.eq(""),
        ))
        .execute(conn)?;
    update(booking_note::table.filter(booking_note::by_person.eq(person)))
        .set(booking_note::by_person.eq(None::<PersonId>))
        .execute(conn)?;
    update(booking_release::table.filter(booking_release::released_by.eq(person)))
        .set(booking_release::released_by.eq(None::<PersonId>))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}
