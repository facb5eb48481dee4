//! Reservations and the times in them.

use access::PersonId;
use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods, JoinOnDsl as _, OptionalExtension as _, QueryDsl, RunQueryDsl,
    SelectableHelper as _, TextExpressionMethods as _, delete, dsl::min, insert_into, update,
};
use kernel::Instant;

use super::{
    AT_ONCE, TOPIC,
    table::{booking, booking_lost_date, booking_time},
};
use crate::{
    model::{Booking, BookingState, BookingTime, LostDate},
    words::Word as _,
};

/// Stores a new reservation.
pub fn insert(conn: &mut Conn, it: &Booking) -> Result<(), Error> {
    insert_into(booking::table)
        .values(it.clone())
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Booking) -> Result<bool, Error> {
    let unchanged = booking::table
        .filter(booking::id.eq(&it.id))
        .filter(booking::version.eq(it.version));
    let next = Booking {
        version: it.version + 1,
        ..it.clone()
    };
    let changed = update(unchanged).set(next).execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// The reservation with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Booking>, Error> {
    Ok(booking::table
        .find(id)
        .select(Booking::as_select())
        .first(conn)
        .optional()?)
}

/// The reservation an occurrence belongs to.
pub fn of_occurrence(conn: &mut Conn, occurrence: &str) -> Result<Option<Booking>, Error> {
    Ok(booking::table
        .inner_join(booking_time::table.on(booking_time::booking_id.eq(booking::id)))
        .filter(booking_time::occurrence_id.eq(occurrence))
        .select(Booking::as_select())
        .first(conn)
        .optional()?)
}

/// The reservations that some occurrences belong to, with the occurrence of each.
pub fn of_occurrences(
    conn: &mut Conn,
    occurrences: &[String],
) -> Result<Vec<(String, Booking)>, Error> {
    let mut all = Vec::new();
    for some in occurrences.chunks(AT_ONCE) {
        let rows: Vec<(String, Booking)> = booking::table
            .inner_join(booking_time::table.on(booking_time::booking_id.eq(booking::id)))
            .filter(booking_time::occurrence_id.eq_any(some))
            .select((booking_time::occurrence_id, Booking::as_select()))
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// Those of an association that were sent, newest first.
pub fn of_association(conn: &mut Conn, association: &str) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::held_by.eq(association))
        .filter(booking::state.ne_all(UNSENT))
        .order((booking::made_at.desc(), booking::id.desc()))
        .select(Booking::as_select())
        .load(conn)?)
}

/// Those a person made for herself and that were sent, newest first.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::person_id.eq(person))
        .filter(booking::held_by.is_null())
        .filter(booking::by_staff.eq(false))
        .filter(booking::state.ne_all(UNSENT))
        .order((booking::made_at.desc(), booking::id.desc()))
        .select(Booking::as_select())
        .load(conn)?)
}

/// Everything a person made, for whomever.
pub fn made_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::person_id.eq(person))
        .order(booking::made_at)
        .select(Booking::as_select())
        .load(conn)?)
}

/// Those in a state, those that are to be answered first at the top.
pub fn in_state(conn: &mut Conn, state: BookingState) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::state.eq(state.word()))
        .order((booking::answer_due_on, booking::sent_at, booking::id))
        .select(Booking::as_select())
        .load(conn)?)
}

/// Drafts whose hold has run out.
pub fn run_out(conn: &mut Conn, now: Instant) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::state.eq(BookingState::Draft.word()))
        .filter(booking::held_until.le(now))
        .select(Booking::as_select())
        .load(conn)?)
}

/// When the next draft or offer runs out.
pub fn next_to_run_out(conn: &mut Conn) -> Result<Option<Instant>, Error> {
    let draft: Option<Option<Instant>> = booking::table
        .filter(booking::state.eq(BookingState::Draft.word()))
        .select(min(booking::held_until))
        .first(conn)
        .optional()?;
    let offer = super::releases::next_to_run_out(conn)?;
    Ok(draft.flatten().into_iter().chain(offer).min())
}

/// Those that still know somebody's phone.
pub fn with_phone(conn: &mut Conn) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::responsible_phone.ne(""))
        .filter(booking::state.ne(BookingState::Draft.word()))
        .select(Booking::as_select())
        .load(conn)?)
}

/// Forgets who answered for the use.
pub fn forget_responsible(conn: &mut Conn, id: &str) -> Result<(), Error> {
    update(booking::table.find(id))
        .set((
            booking::responsible_name.eq(""),
            booking::responsible_phone.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets drafts that came to nothing.
pub fn remove_lapsed(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = booking::table
        .filter(booking::state.eq(BookingState::Lapsed.word()))
        .filter(booking::made_at.lt(before));
    Ok(delete(old).execute(conn)?)
}

/// The next free number of a year: R-2026-00042. Writes come one after another, so it is nobody's.
pub fn next_number(conn: &mut Conn, year: i16) -> Result<String, Error> {
    let highest: Option<Option<String>> = booking::table
        .filter(booking::number.like(format!("R-{year}-%")))
        .order(booking::number.desc())
        .select(booking::number)
        .first(conn)
        .optional()?;
    let last = highest
        .flatten()
        .and_then(|number| number.rsplit('-').next()?.parse::<u32>().ok())
        .unwrap_or_default();
    Ok(format!("R-{year}-{:05}", last + 1))
}

/// Puts a time in the basket.
pub fn add_time(conn: &mut Conn, it: &BookingTime) -> Result<(), Error> {
    insert_into(booking_time::table).values(it).execute(conn)?;
    Ok(())
}

/// The times of a reservation, in order of what was wished for.
pub fn times(conn: &mut Conn, id: &str) -> Result<Vec<BookingTime>, Error> {
    Ok(booking_time::table
        .filter(booking_time::booking_id.eq(id))
        .order((booking_time::wished_starts, booking_time::occurrence_id))
        .select(BookingTime::as_select())
        .load(conn)?)
}

/// The times of several reservations.
pub fn times_of(conn: &mut Conn, ids: &[String]) -> Result<Vec<BookingTime>, Error> {
    let mut all = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<BookingTime> = booking_time::table
            .filter(booking_time::booking_id.eq_any(some))
            .order((booking_time::wished_starts, booking_time::occurrence_id))
            .select(BookingTime::as_select())
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// Changes what was wished for of a time.
pub fn save_time(conn: &mut Conn, it: &BookingTime) -> Result<(), Error> {
    update(booking_time::table.find(&it.occurrence_id))
        .set(it)
        .execute(conn)?;
    Ok(())
}

/// Takes a time out of a basket.
pub fn remove_time(conn: &mut Conn, occurrence: &str) -> Result<(), Error> {
    delete(booking_time::table.find(occurrence)).execute(conn)?;
    Ok(())
}

/// Keeps that a date could not be had.
pub fn add_lost(conn: &mut Conn, it: &LostDate) -> Result<(), Error> {
    insert_into(booking_lost_date::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// Dates that could not be had, in order.
pub fn lost(conn: &mut Conn, id: &str) -> Result<Vec<LostDate>, Error> {
    Ok(booking_lost_date::table
        .filter(booking_lost_date::booking_id.eq(id))
        .order((booking_lost_date::starts, booking_lost_date::id))
        .select(LostDate::as_select())
        .load(conn)?)
}

const UNSENT: [&str; 2] = ["draft", "lapsed"];
