//! Two associations that become one: what the one asked for, the other has.

use db::{Conn, Error, changes};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, update};
use serde_json::{Value, json};

use super::{
    TOPIC,
    table::{booking, booking_alert, booking_displacement, booking_release},
};

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
    let displacements: Vec<String> = booking_displacement::table
        .filter(booking_displacement::held_by.eq(from))
        .select(booking_displacement::id)
        .load(conn)?;
    let moved = json!({
        "bookings": bookings,
        "alerts": alerts,
        "releases": releases,
        "displacements": displacements,
    });
    hand_over(conn, &moved, into)?;
    Ok(moved)
}

/// Takes a merge back.
pub fn unmerge(conn: &mut Conn, from: &str, _: &str, moved: &Value) -> Result<(), Error> {
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
    let displacements =
        booking_displacement::table.filter(booking_displacement::id.eq_any(ids("displacements")));
    update(displacements)
        .set(booking_displacement::held_by.eq(to))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}
