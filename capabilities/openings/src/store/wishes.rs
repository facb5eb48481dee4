//! Wishes for a draw, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into, update,
};
use kernel::{Clock, Instant};

use super::table::{opening, opening_wish};
use crate::model::{Given, Opening, Wishes};

/// What a person wished for, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wished {
    /// Who.
    pub person: PersonId,
    /// What she wished for.
    pub wishes: Wishes,
    /// When her lot came; none before the draw.
    pub turn: Option<i64>,
    /// Numbers of the slots she got.
    pub got: Vec<i32>,
}

type Row = (String, i64, String, Option<i64>, String);

const COLUMNS: (
    opening_wish::person_id,
    opening_wish::number,
    opening_wish::slots,
    opening_wish::turn,
    opening_wish::got,
) = (
    opening_wish::person_id,
    opening_wish::number,
    opening_wish::slots,
    opening_wish::turn,
    opening_wish::got,
);

/// A person's wishes.
pub fn of_person(
    conn: &mut Conn,
    opening: &str,
    person: &PersonId,
) -> Result<Option<Wished>, Error> {
    let row: Option<Row> = opening_wish::table
        .find((opening, &person.0))
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(of_row))
}

/// Everybody's wishes, by number.
pub fn all(conn: &mut Conn, opening: &str) -> Result<Vec<Wished>, Error> {
    let rows: Vec<Row> = opening_wish::table
        .filter(opening_wish::opening_id.eq(opening))
        .order(opening_wish::number)
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(of_row).collect())
}

/// Writes down what a person wishes for; she keeps her number when she changes it. Gives it back.
pub fn put(
    conn: &mut Conn,
    clock: &dyn Clock,
    it: &Opening,
    person: &PersonId,
    slots: &[i32],
) -> Result<i64, Error> {
    let slots = written(slots);
    let changed = update(opening_wish::table.find((&it.id, &person.0)))
        .set((
            opening_wish::slots.eq(&slots),
            opening_wish::made_at.eq(clock.now()),
        ))
        .returning(opening_wish::number)
        .get_result(conn)
        .optional()?;
    if let Some(number) = changed {
        return Ok(number);
    }
    let number: i64 = update(opening::table.find(&it.id))
        .set(opening::joined.eq(opening::joined + 1))
        .returning(opening::joined)
        .get_result(conn)?;
    insert_into(opening_wish::table)
        .values((
            opening_wish::opening_id.eq(&it.id),
            opening_wish::person_id.eq(&person.0),
            opening_wish::number.eq(number),
            opening_wish::slots.eq(slots),
            opening_wish::made_at.eq(clock.now()),
            opening_wish::got.eq(""),
        ))
        .execute(conn)?;
    Ok(number)
}

/// Takes a person's wishes back.
pub fn take_back(conn: &mut Conn, opening: &str, person: &PersonId) -> Result<bool, Error> {
    let gone = delete(opening_wish::table.find((opening, &person.0))).execute(conn)?;
    Ok(gone == 1)
}

/// Writes down what a person got.
pub fn decided(
    conn: &mut Conn,
    opening: &str,
    person: &PersonId,
    given: &Given,
) -> Result<(), Error> {
    update(opening_wish::table.find((opening, &person.0)))
        .set((
            opening_wish::turn.eq(given.turn),
            opening_wish::got.eq(written(&given.slots)),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets who wished in openings that ended before an instant.
pub fn forget(conn: &mut Conn, ended_before: Instant) -> Result<usize, Error> {
    let old: Vec<String> = opening::table
        .filter(opening::ends_at.lt(ended_before))
        .select(opening::id)
        .load(conn)?;
    Ok(delete(opening_wish::table.filter(opening_wish::opening_id.eq_any(old))).execute(conn)?)
}

/// Everything a person wished for, by opening.
pub fn all_of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, Wished)>, Error> {
    let rows: Vec<(String, Row)> = opening_wish::table
        .filter(opening_wish::person_id.eq(&person.0))
        .select((opening_wish::opening_id, COLUMNS))
        .load(conn)?;
    let all = rows.into_iter();
    Ok(all.map(|(opening, row)| (opening, of_row(row))).collect())
}

/// Forgets a person.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    let hers = opening_wish::table.filter(opening_wish::person_id.eq(&person.0));
    Ok(delete(hers).execute(conn)?)
}

fn of_row((person, number, slots, turn, got): Row) -> Wished {
    Wished {
        person: PersonId(person),
        wishes: Wishes {
            number,
            slots: read(&slots),
        },
        turn,
        got: read(&got),
    }
}

fn written(slots: &[i32]) -> String {
    let words: Vec<String> = slots.iter().map(ToString::to_string).collect();
    words.join(" ")
}

fn read(written: &str) -> Vec<i32> {
    let words = written.split(' ');
    words.filter_map(|word| word.parse().ok()).collect()
}
