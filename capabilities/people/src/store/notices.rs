//! Notices to people who come no more, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use jiff::civil::Date;
use kernel::Day;

use super::table::inactivity_notice;

/// The day she was told, when she was.
pub fn told_on(conn: &mut Conn, person: &PersonId) -> Result<Option<Date>, Error> {
    let told: Option<Day> = inactivity_notice::table
        .find(&person.0)
        .select(inactivity_notice::told_on)
        .first(conn)
        .optional()?;
    Ok(told.map(Day::date))
}

/// Notes that she is told today.
pub fn tell(conn: &mut Conn, person: &PersonId, today: Date) -> Result<(), Error> {
    take_back(conn, person)?;
    diesel::insert_into(inactivity_notice::table)
        .values((
            inactivity_notice::person_id.eq(&person.0),
            inactivity_notice::told_on.eq(Day::from(today)),
        ))
        .execute(conn)?;
    Ok(())
}

/// She came back, or is gone.
pub fn take_back(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    diesel::delete(inactivity_notice::table.find(&person.0)).execute(conn)?;
    Ok(())
}
