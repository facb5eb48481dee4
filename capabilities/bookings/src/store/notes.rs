//! History as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper as _, insert_into};

use super::table::booking_note;
use crate::model::Note;

/// Adds a line to the history.
pub fn add(conn: &mut Conn, it: &Note) -> Result<(), Error> {
    insert_into(booking_note::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The history, first things first.
pub fn all(conn: &mut Conn, booking: &str) -> Result<Vec<Note>, Error> {
    Ok(booking_note::table
        .filter(booking_note::booking_id.eq(booking))
        .order((booking_note::at, booking_note::id))
        .select(Note::as_select())
        .load(conn)?)
}

/// What a person wrote.
pub fn written_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Note>, Error> {
    Ok(booking_note::table
        .filter(booking_note::by_person.eq(person))
        .order((booking_note::at, booking_note::id))
        .select(Note::as_select())
        .load(conn)?)
}
