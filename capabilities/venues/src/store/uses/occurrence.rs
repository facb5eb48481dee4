//! Occurrences: written down, changed, and read.

use db::{Conn, Error, changes, for_engine};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, JoinOnDsl as _, OptionalExtension as _,
    QueryDsl as _, Queryable, RunQueryDsl as _, insert_into, update,
};
use kernel::Instant;

use super::Stamp;
use crate::{
    model::{LettableSet, Occurrence, OccurrenceKind, State},
    store::{
        USE_TOPIC,
        table::{occupancy, occurrence as table, series},
    },
    time::Period,
};

/// As many rows are written in one statement.
const AT_ONCE: usize = 200;

#[derive(Queryable)]
struct Row {
    id: String,
    series_id: Option<String>,
    set_id: String,
    kind: String,
    held_by: Option<String>,
    title: String,
    starts: Instant,
    ends: Instant,
    before_minutes: i32,
    after_minutes: i32,
    state: String,
    held_until: Option<Instant>,
    reason: String,
    changed_at: Instant,
    _changed_in: i64,
    version: i64,
}

impl Row {
    /// None when it is of a sort, or in a state, that this program does not know.
    fn read(self) -> Option<Occurrence> {
        Some(Occurrence {
            id: self.id,
            series: self.series_id,
            set: self.set_id,
            kind: OccurrenceKind::from_word(&self.kind)?,
            held_by: self.held_by,
            title: self.title,
            period: Period {
                starts: self.starts,
                ends: self.ends,
            },
            before_minutes: self.before_minutes,
            after_minutes: self.after_minutes,
            state: State::from_word(&self.state)?,
            held_until: self.held_until,
            reason: self.reason,
            version: self.version,
        })
    }
}

fn read(rows: Vec<Row>) -> Vec<Occurrence> {
    rows.into_iter().filter_map(Row::read).collect()
}

/// An occurrence, whatever its state.
pub fn occurrence(conn: &mut Conn, id: &str) -> Result<Option<Occurrence>, Error> {
    let row: Option<Row> = table::table.find(id).first(conn).optional()?;
    Ok(row.and_then(Row::read))
}

/// Those with these ids, in order of time.
pub fn by_ids(conn: &mut Conn, ids: &[String]) -> Result<Vec<Occurrence>, Error> {
    let rows = table::table
        .filter(table::id.eq_any(ids))
        .order((table::starts, table::id))
        .load(conn)?;
    Ok(read(rows))
}

/// Those of a series, in order of time.
pub fn of_series(conn: &mut Conn, series: &str) -> Result<Vec<Occurrence>, Error> {
    let rows = table::table
        .filter(table::series_id.eq(series))
        .order((table::starts, table::id))
        .load(conn)?;
    Ok(read(rows))
}

/// Those of an association that end after an instant, in order of time.
pub fn of_association(
    conn: &mut Conn,
    association: &str,
    from: Instant,
) -> Result<Vec<Occurrence>, Error> {
    let rows = table::table
        .filter(table::held_by.eq(association))
        .filter(table::ends.gt(from))
        .order((table::starts, table::id))
        .load(conn)?;
    Ok(read(rows))
}

/// Who has times in these states that meet a period, and of which set: each pair once.
pub fn tenants(
    conn: &mut Conn,
    within: Period,
    states: &[State],
) -> Result<Vec<(String, String)>, Error> {
    let words: Vec<&str> = states.iter().map(|state| state.word()).collect();
    let rows: Vec<(String, Option<String>)> = table::table
        .filter(table::starts.lt(within.ends))
        .filter(table::ends.gt(within.starts))
        .filter(table::held_by.is_not_null())
        .filter(table::state.eq_any(words))
        .select((table::set_id, table::held_by))
        .distinct()
        .load(conn)?;
    let one = |(set, held_by): (String, Option<String>)| Some((set, held_by?));
    Ok(rows.into_iter().filter_map(one).collect())
}

/// All that meet a period, in order of time.
pub fn between(conn: &mut Conn, within: Period) -> Result<Vec<Occurrence>, Error> {
    let meets = table::starts
        .lt(within.ends)
        .and(table::ends.gt(within.starts));
    let rows = table::table
        .filter(meets)
        .order((table::starts, table::id))
        .load(conn)?;
    Ok(read(rows))
}

/// What stands in the way of a set in a period, its buffers included, in order of time. Holds that
/// have run out by `now` do not.
pub fn conflicts(
    conn: &mut Conn,
    set: &LettableSet,
    period: Period,
    now: Instant,
) -> Result<Vec<Occurrence>, Error> {
    let wanted = period.widened(set.before_minutes, set.after_minutes);
    let still = table::held_until.is_null().or(table::held_until.gt(now));
    let rows = table::table
        .inner_join(occupancy::table.on(occupancy::occurrence_id.eq(table::id)))
        .filter(occupancy::atom.eq_any(&set.atoms))
        .filter(occupancy::ends.gt(wanted.starts))
        .filter(occupancy::starts.lt(wanted.ends))
        .filter(still)
        .order((table::starts, table::id))
        .select(table::all_columns)
        .distinct()
        .load(conn)?;
    Ok(read(rows))
}

/// The occurrences of some sets that meet a period, in any state, in order, with when each was last
/// changed and whether it still takes its time.
pub fn occurrences(
    conn: &mut Conn,
    sets: &[String],
    within: Period,
) -> Result<Vec<(Occurrence, Instant, bool)>, Error> {
    let meets = table::starts
        .lt(within.ends)
        .and(table::ends.gt(within.starts));
    let rows: Vec<Row> = table::table
        .filter(table::set_id.eq_any(sets))
        .filter(meets)
        .order((table::starts, table::id))
        .load(conn)?;
    let with_change = |row: Row| {
        let changed_at = row.changed_at;
        let it = row.read()?;
        let takes_time = it.state.takes_time();
        Some((it, changed_at, takes_time))
    };
    Ok(rows.into_iter().filter_map(with_change).collect())
}

/// Holds that have run out by an instant: all of them, or those on some atoms in a period.
pub(crate) fn holds(
    conn: &mut Conn,
    run_out_by: Instant,
    near: Option<(&std::collections::BTreeSet<i64>, Period)>,
) -> Result<Vec<Occurrence>, Error> {
    let rows = match near {
        None => table::table
            .filter(table::held_until.le(run_out_by))
            .order(table::id)
            .load(conn)?,
        Some((atoms, within)) => table::table
            .inner_join(occupancy::table.on(occupancy::occurrence_id.eq(table::id)))
            .filter(table::held_until.le(run_out_by))
            .filter(occupancy::atom.eq_any(atoms))
            .filter(occupancy::ends.gt(within.starts))
            .filter(occupancy::starts.lt(within.ends))
            .order(table::id)
            .select(table::all_columns)
            .distinct()
            .load(conn)?,
    };
    Ok(read(rows))
}

/// When the next hold runs out.
pub(crate) fn next_to_run_out(conn: &mut Conn) -> Result<Option<Instant>, Error> {
    let next: Option<Option<Instant>> = table::table
        .filter(table::held_until.is_not_null())
        .order(table::held_until)
        .select(table::held_until)
        .first(conn)
        .optional()?;
    Ok(next.flatten())
}

/// Writes down a new occurrence.
pub(crate) fn put(conn: &mut Conn, stamp: Stamp, it: &Occurrence) -> Result<(), Error> {
    put_all(conn, stamp, std::slice::from_ref(it))
}

/// Writes down new occurrences.
pub(crate) fn put_all(conn: &mut Conn, stamp: Stamp, all: &[Occurrence]) -> Result<(), Error> {
    let row = |it| {
        let it: &Occurrence = it;
        (
            table::id.eq(it.id.clone()),
            table::series_id.eq(it.series.clone()),
            table::set_id.eq(it.set.clone()),
            table::kind.eq(it.kind.word()),
            table::held_by.eq(it.held_by.clone()),
            table::title.eq(it.title.clone()),
            table::starts.eq(it.period.starts),
            table::ends.eq(it.period.ends),
            table::before_minutes.eq(it.before_minutes),
            table::after_minutes.eq(it.after_minutes),
            table::state.eq(it.state.word()),
            table::held_until.eq(it.held_until),
            table::reason.eq(it.reason.clone()),
            table::changed_at.eq(stamp.at),
            table::changed_in.eq(stamp.number),
            table::version.eq(it.version),
        )
    };
    for some in all.chunks(AT_ONCE) {
        let rows: Vec<_> = some.iter().map(row).collect();
        for_engine!(conn, |conn| insert_into(table::table)
            .values(&rows)
            .execute(conn))?;
    }
    Ok(())
}

/// Gives an occurrence the title, state, hold and reason of `it`, which is one version on; false when it
/// was changed since.
pub(crate) fn change(conn: &mut Conn, stamp: Stamp, it: &Occurrence) -> Result<bool, Error> {
    let same = table::table
        .filter(table::id.eq(&it.id))
        .filter(table::version.eq(it.version - 1));
    let changed = update(same)
        .set((
            table::title.eq(&it.title),
            table::state.eq(it.state.word()),
            table::held_until.eq(it.held_until),
            table::reason.eq(&it.reason),
            table::changed_at.eq(stamp.at),
            table::changed_in.eq(stamp.number),
            table::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Gives an occurrence the set, time and buffers of `it`, which is one version on; false when it was
/// changed since.
pub(crate) fn moved(conn: &mut Conn, stamp: Stamp, it: &Occurrence) -> Result<bool, Error> {
    let same = table::table
        .filter(table::id.eq(&it.id))
        .filter(table::version.eq(it.version - 1));
    let changed = update(same)
        .set((
            table::set_id.eq(&it.set),
            table::starts.eq(it.period.starts),
            table::ends.eq(it.period.ends),
            table::before_minutes.eq(it.before_minutes),
            table::after_minutes.eq(it.after_minutes),
            table::changed_at.eq(stamp.at),
            table::changed_in.eq(stamp.number),
            table::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// What one association holds: its series and its occurrences, by id.
pub(crate) fn held(
    conn: &mut Conn,
    association: &str,
) -> Result<(Vec<String>, Vec<String>), Error> {
    let series = series::table
        .filter(series::held_by.eq(association))
        .select(series::id)
        .load(conn)?;
    let occurrences = table::table
        .filter(table::held_by.eq(association))
        .select(table::id)
        .load(conn)?;
    Ok((series, occurrences))
}

/// Gives some series and occurrences to an association.
pub(crate) fn hand_over(
    conn: &mut Conn,
    (all_series, occurrences): (&[String], &[String]),
    into: &str,
) -> Result<(), Error> {
    let number = changes::bump(conn, USE_TOPIC)?;
    update(series::table.filter(series::id.eq_any(all_series)))
        .set(series::held_by.eq(into))
        .execute(conn)?;
    update(table::table.filter(table::id.eq_any(occurrences)))
        .set((table::held_by.eq(into), table::changed_in.eq(number)))
        .execute(conn)?;
    Ok(())
}
