//! Alerts as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    delete, insert_into, update,
};
use jiff::civil::Date;
use kernel::Day;

use super::table::booking_alert;
use crate::{
    model::{Alert, AlertState},
    words::Word as _,
};

/// Stores a new alert.
pub fn insert(conn: &mut Conn, it: &Alert) -> Result<(), Error> {
    insert_into(booking_alert::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The alert with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Alert>, Error> {
    Ok(booking_alert::table
        .find(id)
        .select(Alert::as_select())
        .first(conn)
        .optional()?)
}

/// The alert that a link of a letter ends.
pub fn of_token(conn: &mut Conn, token: &str) -> Result<Option<Alert>, Error> {
    Ok(booking_alert::table
        .filter(booking_alert::token.eq(token))
        .select(Alert::as_select())
        .first(conn)
        .optional()?)
}

/// Those of a person, the newest first.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Alert>, Error> {
    Ok(booking_alert::table
        .filter(booking_alert::person_id.eq(person))
        .order((booking_alert::made_at.desc(), booking_alert::id.desc()))
        .select(Alert::as_select())
        .load(conn)?)
}

/// Those that are on and reach a day, in the order they were made.
pub fn active_on(conn: &mut Conn, on: Date) -> Result<Vec<Alert>, Error> {
    let day = Day::from(on);
    Ok(booking_alert::table
        .filter(booking_alert::state.eq(AlertState::Active.word()))
        .filter(booking_alert::from_on.le(day))
        .filter(booking_alert::until_on.ge(day))
        .order((booking_alert::made_at, booking_alert::id))
        .select(Alert::as_select())
        .load(conn)?)
}

/// The waiting list of an occurrence, in order.
pub fn waiting_for(conn: &mut Conn, occurrence: &str) -> Result<Vec<Alert>, Error> {
    Ok(booking_alert::table
        .filter(booking_alert::waits_for.eq(occurrence))
        .filter(booking_alert::state.eq(AlertState::Active.word()))
        .order((booking_alert::made_at, booking_alert::id))
        .select(Alert::as_select())
        .load(conn)?)
}

/// Says whether it is on.
pub fn set_state(conn: &mut Conn, id: &str, state: AlertState) -> Result<(), Error> {
    update(booking_alert::table.find(id))
        .set(booking_alert::state.eq(state.word()))
        .execute(conn)?;
    Ok(())
}

/// Forgets those of a person.
pub fn erase(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    Ok(delete(booking_alert::table.filter(booking_alert::person_id.eq(person))).execute(conn)?)
}

/// Forgets those that ended before a day.
pub fn forget_before(conn: &mut Conn, day: Date) -> Result<usize, Error> {
    Ok(
        delete(booking_alert::table.filter(booking_alert::until_on.lt(Day::from(day))))
            .execute(conn)?,
    )
}
