//! The diary read for some days.

use std::collections::BTreeSet;

use db::{Conn, Error};
use diesel::{ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _, RunQueryDsl as _};
use kernel::Instant;

use crate::{
    availability::{Diary, Taken},
    store::table::{occupancy, occurrence},
    time::Period,
};

/// An atom, and what has it.
pub(super) type TakenRow = (
    i64,
    Instant,
    Instant,
    String,
    Option<String>,
    String,
    Instant,
    Instant,
    Option<Instant>,
);

type TakenColumns = (
    occupancy::atom,
    occupancy::starts,
    occupancy::ends,
    occurrence::id,
    occurrence::held_by,
    occurrence::title,
    occurrence::starts,
    occurrence::ends,
    occurrence::held_until,
);

pub(super) const TAKEN_COLUMNS: TakenColumns = (
    occupancy::atom,
    occupancy::starts,
    occupancy::ends,
    occurrence::id,
    occurrence::held_by,
    occurrence::title,
    occurrence::starts,
    occurrence::ends,
    occurrence::held_until,
);

/// What has these atoms in a period. Holds that have run out by `now` are not in it.
pub fn diary(
    conn: &mut Conn,
    atoms: &BTreeSet<i64>,
    within: Period,
    now: Instant,
) -> Result<Diary, Error> {
    let rows: Vec<TakenRow> = occupancy::table
        .inner_join(occurrence::table.on(occurrence::id.eq(occupancy::occurrence_id)))
        .filter(occupancy::atom.eq_any(atoms))
        .filter(occupancy::ends.gt(within.starts))
        .filter(occupancy::starts.lt(within.ends))
        .select(TAKEN_COLUMNS)
        .load(conn)?;
    Ok(Diary::of(rows.into_iter().map(taken)).at(now))
}

/// What has any atom in a period. For the coming weeks [`super::Coming`] has it in memory.
pub fn diary_of_all(conn: &mut Conn, within: Period, now: Instant) -> Result<Diary, Error> {
    let rows: Vec<TakenRow> = occupancy::table
        .inner_join(occurrence::table.on(occurrence::id.eq(occupancy::occurrence_id)))
        .filter(occupancy::ends.gt(within.starts))
        .filter(occupancy::starts.lt(within.ends))
        .select(TAKEN_COLUMNS)
        .load(conn)?;
    Ok(Diary::of(rows.into_iter().map(taken)).at(now))
}

pub(super) fn taken(row: TakenRow) -> (i64, Taken) {
    let (atom, kept_from, kept_to, occurrence, held_by, title, starts, ends, held_until) = row;
    let taken = Taken {
        occurrence,
        held_by,
        title,
        period: Period { starts, ends },
        kept: Period {
            starts: kept_from,
            ends: kept_to,
        },
        held_until,
    };
    (atom, taken)
}
