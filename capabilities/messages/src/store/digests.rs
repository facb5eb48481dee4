//! Who wants no news, and who was told what when.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use jiff::civil::Date;
use kernel::{Clock, Day, Instant};

use super::table::{digest, news_declined};

/// When somebody was last told what had happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The day.
    pub on: Date,
    /// What had happened before then has been told.
    pub up_to: Instant,
}

/// Ids of associations whose own address wants no news.
pub fn declined(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(news_declined::table
        .select(news_declined::association_id)
        .load(conn)?)
}

/// Notes that an association's own address wants no news.
pub fn decline(conn: &mut Conn, clock: &dyn Clock, association: &str) -> Result<(), Error> {
    let row = (
        news_declined::association_id.eq(association),
        news_declined::declined_at.eq(clock.now()),
    );
    for_engine!(conn, |conn| diesel::insert_into(news_declined::table)
        .values(row)
        .on_conflict(news_declined::association_id)
        .do_nothing()
        .execute(conn))?;
    Ok(())
}

/// When a person was last told.
pub fn told(conn: &mut Conn, person: &PersonId) -> Result<Option<Told>, Error> {
    let row: Option<(Day, Instant)> = digest::table
        .find(&person.0)
        .select((digest::told_on, digest::up_to))
        .first(conn)
        .optional()?;
    Ok(row.map(|(on, up_to)| Told {
        on: on.date(),
        up_to,
    }))
}

/// Notes that a person has been told all up to now.
pub fn write_told(conn: &mut Conn, clock: &dyn Clock, person: &PersonId) -> Result<(), Error> {
    diesel::delete(digest::table.find(&person.0)).execute(conn)?;
    diesel::insert_into(digest::table)
        .values((
            digest::person_id.eq(&person.0),
            digest::told_on.eq(Day::from(kernel::today(clock))),
            digest::up_to.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(())
}
