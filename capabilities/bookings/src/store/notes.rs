//! History and terms as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into,
};
use jiff::civil::Date;
use kernel::Day;

use super::table::{booking_note, booking_terms};
use crate::model::{Note, Terms};

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

/// Adds a version of terms.
pub fn add_terms(conn: &mut Conn, it: &Terms) -> Result<(), Error> {
    insert_into(booking_terms::table).values(it).execute(conn)?;
    Ok(())
}

/// The terms with this id that are in force on a day: the latest version that has begun.
pub fn terms(conn: &mut Conn, id: &str, on: Date) -> Result<Option<Terms>, Error> {
    let begun = booking_terms::id
        .eq(id)
        .and(booking_terms::from_on.le(Day::from(on)));
    let mut found: Vec<Terms> = booking_terms::table
        .filter(begun)
        .order(booking_terms::version.desc())
        .limit(1)
        .select(Terms::as_select())
        .load(conn)?;
    Ok(found.pop())
}

/// Every version of all terms, newest first in each.
pub fn all_terms(conn: &mut Conn) -> Result<Vec<Terms>, Error> {
    Ok(booking_terms::table
        .order((booking_terms::id, booking_terms::version.desc()))
        .select(Terms::as_select())
        .load(conn)?)
}
