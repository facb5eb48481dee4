//! Openings and the times they give out, as stored.

use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::{Clock, Instant};
use venues::time::Period;

use super::{
    TOPIC,
    table::{opening, opening_slot},
};
use crate::model::{Opening, OpeningState, Slot, Way};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = opening)]
struct Row {
    id: String,
    name: String,
    way: String,
    opens_at: Instant,
    ends_at: Instant,
    most_each: i32,
    at_once: i32,
    turn_minutes: i32,
    seed: String,
    seed_hash: String,
    state: String,
    joined: i64,
    let_in: i64,
    list_hash: String,
    made_at: Instant,
    version: i64,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = opening_slot)]
struct SlotRow {
    opening_id: String,
    number: i32,
    set_id: String,
    starts: Instant,
    ends: Instant,
    kept_by: Option<String>,
    booking_id: Option<String>,
}

/// Writes down an opening and its times.
pub fn insert(
    conn: &mut Conn,
    clock: &dyn Clock,
    it: &Opening,
    slots: &[Slot],
) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        name: it.name.clone(),
        way: it.way.word().to_owned(),
        opens_at: it.opens_at,
        ends_at: it.ends_at,
        most_each: it.most_each,
        at_once: it.at_once,
        turn_minutes: it.turn_minutes,
        seed: it.seed.clone(),
        seed_hash: it.seed_hash.clone(),
        state: it.state.word().to_owned(),
        joined: it.joined,
        let_in: it.let_in,
        list_hash: it.list_hash.clone(),
        made_at: clock.now(),
        version: it.version,
    };
    insert_into(opening::table).values(&row).execute(conn)?;
    for slot in slots {
        let row = SlotRow {
            opening_id: it.id.clone(),
            number: slot.number,
            set_id: slot.set.clone(),
            starts: slot.period.starts,
            ends: slot.period.ends,
            kept_by: slot.kept_by.clone(),
            booking_id: slot.booking.clone(),
        };
        insert_into(opening_slot::table)
            .values(&row)
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// The opening with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Opening>, Error> {
    let row: Option<Row> = opening::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(of_row))
}

/// Every opening that has not ended, and those that ended after an instant, soonest first.
pub fn since(conn: &mut Conn, ended_after: Instant) -> Result<Vec<Opening>, Error> {
    let rows: Vec<Row> = opening::table
        .filter(opening::ends_at.gt(ended_after))
        .order((opening::opens_at, opening::id))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// The times of an opening, in order of number.
pub fn slots(conn: &mut Conn, opening: &str) -> Result<Vec<Slot>, Error> {
    let rows: Vec<SlotRow> = opening_slot::table
        .filter(opening_slot::opening_id.eq(opening))
        .order(opening_slot::number)
        .select(SlotRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(of_slot).collect())
}

/// Says who keeps a time now: a hold for the line, or a booking.
pub fn slot_is_with(
    conn: &mut Conn,
    opening: &str,
    number: i32,
    (kept_by, booking): (Option<&str>, Option<&str>),
) -> Result<(), Error> {
    update(opening_slot::table.find((opening, number)))
        .set((
            opening_slot::kept_by.eq(kept_by),
            opening_slot::booking_id.eq(booking),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Moves an opening on to another state; false when it was not in one of `from`.
pub fn move_on(
    conn: &mut Conn,
    id: &str,
    from: &[OpeningState],
    to: OpeningState,
) -> Result<bool, Error> {
    let from: Vec<&str> = from.iter().map(|state| state.word()).collect();
    let it = opening::table
        .filter(opening::id.eq(id))
        .filter(opening::state.eq_any(from));
    let moved = update(it)
        .set((
            opening::state.eq(to.word()),
            opening::version.eq(opening::version + 1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(moved == 1)
}

/// Writes down what was drawn from.
pub fn drawn_from(conn: &mut Conn, id: &str, list_hash: &str) -> Result<(), Error> {
    update(opening::table.find(id))
        .set(opening::list_hash.eq(list_hash))
        .execute(conn)?;
    Ok(())
}

fn of_row(row: Row) -> Option<Opening> {
    Some(Opening {
        id: row.id,
        name: row.name,
        way: Way::from_word(&row.way)?,
        opens_at: row.opens_at,
        ends_at: row.ends_at,
        most_each: row.most_each,
        at_once: row.at_once,
        turn_minutes: row.turn_minutes,
        seed: row.seed,
        seed_hash: row.seed_hash,
        state: OpeningState::from_word(&row.state)?,
        joined: row.joined,
        let_in: row.let_in,
        list_hash: row.list_hash,
        version: row.version,
    })
}

fn of_slot(row: SlotRow) -> Slot {
    Slot {
        number: row.number,
        set: row.set_id,
        period: Period {
            starts: row.starts,
            ends: row.ends,
        },
        kept_by: row.kept_by,
        booking: row.booking_id,
    }
}
