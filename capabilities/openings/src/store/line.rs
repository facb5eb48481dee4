//! Places in the line, as stored.

use access::PersonId;
use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _,
    Selectable, SelectableHelper as _, delete, dsl::max, insert_into, sql_query, sql_types, update,
};
use kernel::Instant;

use super::{
    TOPIC,
    table::{opening, opening_place},
};
use crate::model::{Opening, Place, PlaceState, lot};

#[derive(Queryable, Selectable)]
#[diesel(table_name = opening_place)]
struct Row {
    number: i64,
    position: Option<i64>,
    state: String,
    turn_ends: Option<Instant>,
    taken: i32,
}

/// A person's place.
pub fn of_person(
    conn: &mut Conn,
    opening: &str,
    person: &PersonId,
) -> Result<Option<Place>, Error> {
    let row: Option<Row> = opening_place::table
        .find((opening, &person.0))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(|row| {
        Some(Place {
            number: row.number,
            position: row.position,
            state: PlaceState::from_word(&row.state)?,
            turn_ends: row.turn_ends,
            taken: row.taken,
        })
    }))
}

/// Puts a person at the end of the line: with a lot when it has not begun, else with a position.
/// Gives back her number.
pub fn join(
    conn: &mut Conn,
    it: &Opening,
    person: &PersonId,
    has_begun: bool,
    taken: i32,
) -> Result<i64, Error> {
    // The row of the opening is locked by this, so that no two get one number.
    let number: i64 = update(opening::table.find(&it.id))
        .set(opening::joined.eq(opening::joined + 1))
        .returning(opening::joined)
        .get_result(conn)?;
    delete(opening_place::table.find((&it.id, &person.0))).execute(conn)?;
    insert_into(opening_place::table)
        .values((
            opening_place::opening_id.eq(&it.id),
            opening_place::person_id.eq(&person.0),
            opening_place::number.eq(number),
            opening_place::lot.eq(lot(&it.seed, number)),
            opening_place::position.eq(has_begun.then_some(number)),
            opening_place::state.eq(PlaceState::Waiting.word()),
            opening_place::taken.eq(taken),
        ))
        .execute(conn)?;
    Ok(number)
}

/// Gives everybody who was early a position, in the order of their lots.
pub fn shuffle(conn: &mut Conn, opening: &str) -> Result<(), Error> {
    sql_query(
        "UPDATE opening_place SET position = ranked.place FROM \
         (SELECT person_id, row_number() OVER (ORDER BY lot) AS place FROM opening_place \
          WHERE opening_id = $1 AND position IS NULL) AS ranked \
         WHERE opening_place.opening_id = $1 AND opening_place.person_id = ranked.person_id",
    )
    .bind::<sql_types::Text, _>(opening)
    .execute(conn)?;
    Ok(())
}

/// Ends the turns that are over; gives back how many.
pub fn end_turns(conn: &mut Conn, opening: &str, now: Instant) -> Result<usize, Error> {
    let over = opening_place::table
        .filter(opening_place::opening_id.eq(opening))
        .filter(opening_place::state.eq(PlaceState::Choosing.word()))
        .filter(opening_place::turn_ends.le(now));
    Ok(update(over)
        .set(opening_place::state.eq(PlaceState::Missed.word()))
        .execute(conn)?)
}

/// How many choose now.
pub fn choosing(conn: &mut Conn, opening: &str) -> Result<i64, Error> {
    Ok(opening_place::table
        .filter(opening_place::opening_id.eq(opening))
        .filter(opening_place::state.eq(PlaceState::Choosing.word()))
        .count()
        .get_result(conn)?)
}

/// Lets in the next `many`, until `turn_ends`; gives back how many there were.
pub fn let_in(
    conn: &mut Conn,
    opening: &str,
    many: i64,
    turn_ends: Instant,
) -> Result<usize, Error> {
    let next: Vec<(String, Option<i64>)> = opening_place::table
        .filter(opening_place::opening_id.eq(opening))
        .filter(opening_place::state.eq(PlaceState::Waiting.word()))
        .filter(opening_place::position.is_not_null())
        .order(opening_place::position)
        .limit(many)
        .select((opening_place::person_id, opening_place::position))
        .load(conn)?;
    let Some(last) = next.iter().filter_map(|(_, position)| *position).max() else {
        return Ok(0);
    };
    let persons: Vec<&str> = next.iter().map(|(person, _)| person.as_str()).collect();
    let those = opening_place::table
        .filter(opening_place::opening_id.eq(opening))
        .filter(opening_place::person_id.eq_any(persons));
    update(those)
        .set((
            opening_place::state.eq(PlaceState::Choosing.word()),
            opening_place::turn_ends.eq(Some(turn_ends)),
        ))
        .execute(conn)?;
    update(opening::table.find(opening))
        .set(opening::let_in.eq(last))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(next.len())
}

/// Writes down how it goes for a person.
pub fn goes(
    conn: &mut Conn,
    opening: &str,
    person: &PersonId,
    (state, taken): (PlaceState, i32),
) -> Result<(), Error> {
    update(opening_place::table.find((opening, &person.0)))
        .set((
            opening_place::state.eq(state.word()),
            opening_place::taken.eq(taken),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// The soonest end of a turn; `None` when nobody chooses.
pub fn soonest_end(conn: &mut Conn, opening: &str) -> Result<Option<Instant>, Error> {
    let ends: Option<Option<Instant>> = opening_place::table
        .filter(opening_place::opening_id.eq(opening))
        .filter(opening_place::state.eq(PlaceState::Choosing.word()))
        .select(opening_place::turn_ends)
        .order(opening_place::turn_ends)
        .first(conn)
        .optional()?;
    Ok(ends.flatten())
}

/// The last position anybody waits at; 0 when nobody does.
pub fn last_position(conn: &mut Conn, opening: &str) -> Result<i64, Error> {
    let last: Option<i64> = opening_place::table
        .filter(opening_place::opening_id.eq(opening))
        .filter(opening_place::state.eq(PlaceState::Waiting.word()))
        .select(max(opening_place::position))
        .first(conn)?;
    Ok(last.unwrap_or(0))
}

/// Forgets who stood in line in openings that ended before an instant.
pub fn forget(conn: &mut Conn, ended_before: Instant) -> Result<usize, Error> {
    let old: Vec<String> = opening::table
        .filter(opening::ends_at.lt(ended_before))
        .select(opening::id)
        .load(conn)?;
    Ok(delete(opening_place::table.filter(opening_place::opening_id.eq_any(old))).execute(conn)?)
}

/// Every line a person stands or stood in, with her number.
pub fn all_of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, i64)>, Error> {
    Ok(opening_place::table
        .filter(opening_place::person_id.eq(&person.0))
        .select((opening_place::opening_id, opening_place::number))
        .load(conn)?)
}

/// Forgets a person.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    let hers = opening_place::table.filter(opening_place::person_id.eq(&person.0));
    Ok(delete(hers).execute(conn)?)
}
