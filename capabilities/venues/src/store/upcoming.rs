//! Times that somebody has, or waits for an answer about, from an instant on.

use db::{Conn, Error};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use kernel::Instant;

use super::table::occurrence;
use crate::{model::State, time::Period};

/// A time that somebody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// The occurrence.
    pub id: String,
    /// The set.
    pub set: String,
    /// The association that has it.
    pub held_by: Option<String>,
    /// What everybody sees.
    pub title: String,
    /// When.
    pub period: Period,
}

type Row = (String, String, Option<String>, String, Instant, Instant);

/// Those of some sets that end after an instant, in order.
pub fn of_sets(conn: &mut Conn, sets: &[String], from: Instant) -> Result<Vec<Upcoming>, Error> {
    let states = [State::Held, State::Requested, State::Granted].map(State::word);
    let rows: Vec<Row> = occurrence::table
        .filter(occurrence::set_id.eq_any(sets))
        .filter(occurrence::ends.gt(from))
        .filter(occurrence::state.eq_any(states))
        .order((occurrence::starts, occurrence::id))
        .select((
            occurrence::id,
            occurrence::set_id,
            occurrence::held_by,
            occurrence::title,
            occurrence::starts,
            occurrence::ends,
        ))
        .load(conn)?;
    let of_row = |(id, set, held_by, title, starts, ends): Row| Upcoming {
        id,
        set,
        held_by,
        title,
        period: Period { starts, ends },
    };
    Ok(rows.into_iter().map(of_row).collect())
}
