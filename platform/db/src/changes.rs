//! Change numbers: how a node learns that what it keeps in memory is old.
//!
//! Whoever changes a topic bumps its number in the same transaction. Whoever keeps something made
//! from the topic keeps the number beside it and compares: one row by primary key, a few
//! microseconds, right on every node.

use std::{cell::Cell, collections::BTreeMap};

use diesel::{OptionalExtension, QueryDsl, QueryableByName, RunQueryDsl, sql_query, sql_types};

use self::table::change_number;
use crate::{Conn, Error};

mod table {
    diesel::table! {
        change_number (topic) {
            topic -> Text,
            number -> BigInt,
        }
    }
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = sql_types::BigInt)]
    number: i64,
}

thread_local! {
    /// Whether the write on this thread has changed numbers that nobody else sees yet.
    static AHEAD: Cell<bool> = const { Cell::new(false) };
}

/// Whether the write on this thread has changed numbers that nobody else sees yet, and may never see: what is
/// made from them is for that write alone.
pub fn is_ahead() -> bool {
    AHEAD.get()
}

/// A write begins, or has ended: numbers are what everybody sees.
pub(crate) fn level() {
    AHEAD.set(false);
}

/// The numbers of all topics at one instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers(BTreeMap<String, i64>);

impl Numbers {
    /// The number of `topic`; 0 when it never changed.
    pub fn of(&self, topic: &str) -> i64 {
        self.0.get(topic).copied().unwrap_or(0)
    }
}

/// The numbers of all topics now: a row for each room at most.
pub fn all(conn: &mut Conn) -> Result<Numbers, Error> {
    let rows: Vec<(String, i64)> = change_number::table.load(conn)?;
    Ok(Numbers(rows.into_iter().collect()))
}

/// The number `topic` has now; 0 when it never changed.
pub fn current(conn: &mut Conn, topic: &str) -> Result<i64, Error> {
    Ok(change_number::table
        .find(topic)
        .select(change_number::number)
        .first(conn)
        .optional()?
        .unwrap_or(0))
}

/// Says that `topic` changed, and returns its new number.
pub fn bump(conn: &mut Conn, topic: &str) -> Result<i64, Error> {
    let row: Number = sql_query(
        "INSERT INTO change_number (topic, number) VALUES ($1, 1) \
         ON CONFLICT (topic) DO UPDATE SET number = change_number.number + 1 RETURNING number",
    )
    .bind::<sql_types::Text, _>(topic)
    .get_result(conn)?;
    AHEAD.set(true);
    Ok(row.number)
}
