//! Events, who was told of them, and the times that were lost.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into, update,
};
use jiff::civil::Date;
use kernel::Day;

use super::table::{booking_event, booking_event_time, booking_lost_time, booking_notice};
use crate::desk::model::{Event, LostTime, Notice};

/// Stores a new event with its times.
pub fn insert(conn: &mut Conn, it: &Event, occurrences: &[String]) -> Result<(), Error> {
    insert_into(booking_event::table)
        .values(it.clone())
        .execute(conn)?;
    for id in occurrences {
        insert_into(booking_event_time::table)
            .values((
                booking_event_time::occurrence_id.eq(id),
                booking_event_time::event_id.eq(&it.id),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Stores a change; false when somebody changed it first.
pub fn save(conn: &mut Conn, it: &Event) -> Result<bool, Error> {
    let unchanged = booking_event::table
        .filter(booking_event::id.eq(&it.id))
        .filter(booking_event::version.eq(it.version));
    let next = Event {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// The event with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Event>, Error> {
    Ok(booking_event::table
        .find(id)
        .select(Event::as_select())
        .first(conn)
        .optional()?)
}

/// Events that are not over on a day, soonest first.
pub fn coming(conn: &mut Conn, today: Date) -> Result<Vec<Event>, Error> {
    Ok(booking_event::table
        .filter(booking_event::until_on.ge(Day::from(today)))
        .order((booking_event::from_on, booking_event::id))
        .select(Event::as_select())
        .load(conn)?)
}

/// The times an event has.
pub fn times(conn: &mut Conn, event: &str) -> Result<Vec<String>, Error> {
    Ok(booking_event_time::table
        .filter(booking_event_time::event_id.eq(event))
        .order(booking_event_time::occurrence_id)
        .select(booking_event_time::occurrence_id)
        .load(conn)?)
}

/// Stores that somebody is told.
pub fn add_notice(conn: &mut Conn, it: &Notice) -> Result<(), Error> {
    insert_into(booking_notice::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change of it.
pub fn save_notice(conn: &mut Conn, it: &Notice) -> Result<(), Error> {
    update(booking_notice::table.find(&it.id))
        .set(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The notice with this id.
pub fn notice(conn: &mut Conn, id: &str) -> Result<Option<Notice>, Error> {
    Ok(booking_notice::table
        .find(id)
        .select(Notice::as_select())
        .first(conn)
        .optional()?)
}

/// Everybody who was told of an event.
pub fn notices(conn: &mut Conn, event: &str) -> Result<Vec<Notice>, Error> {
    Ok(booking_notice::table
        .filter(booking_notice::event_id.eq(event))
        .order((booking_notice::told_at, booking_notice::id))
        .select(Notice::as_select())
        .load(conn)?)
}

/// Stores a lost time.
pub fn add_lost(conn: &mut Conn, it: &LostTime) -> Result<(), Error> {
    insert_into(booking_lost_time::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores what came of it; false when somebody changed it first.
pub fn save_lost(conn: &mut Conn, it: &LostTime) -> Result<bool, Error> {
    let unchanged = booking_lost_time::table
        .filter(booking_lost_time::occurrence_id.eq(&it.occurrence_id))
        .filter(booking_lost_time::version.eq(it.version));
    let next = LostTime {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// The lost time with this occurrence.
pub fn lost(conn: &mut Conn, occurrence: &str) -> Result<Option<LostTime>, Error> {
    Ok(booking_lost_time::table
        .find(occurrence)
        .select(LostTime::as_select())
        .first(conn)
        .optional()?)
}

/// The times a notice tells of.
pub fn lost_of(conn: &mut Conn, notice: &str) -> Result<Vec<LostTime>, Error> {
    Ok(booking_lost_time::table
        .filter(booking_lost_time::notice_id.eq(notice))
        .order(booking_lost_time::occurrence_id)
        .select(LostTime::as_select())
        .load(conn)?)
}
