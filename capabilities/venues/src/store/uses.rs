//! Who uses what when: the diary read for some days, times taken and given back.

use std::collections::BTreeSet;

use db::{Conn, Error, changes};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, JoinOnDsl as _, OptionalExtension as _,
    QueryDsl as _, RunQueryDsl as _, delete, insert_into, update,
};
use kernel::{Clock, Day, Instant};

use super::{
    USE_TOPIC,
    table::{missing_date, occupancy, occurrence as occurrence_table, series},
};
use crate::{
    availability::{Diary, Taken},
    model::{Occurrence, OccurrenceKind, Series},
    plan::Missing,
    time::Period,
};

/// The rule of the tables that keeps two uses apart.
pub const TAKEN: &str = "occupancy_atom_taken";

type TakenRow = (
    i64,
    Instant,
    Instant,
    String,
    Option<String>,
    String,
    Instant,
    Instant,
);
type Row = (
    String,
    Option<String>,
    String,
    String,
    Option<String>,
    String,
    Instant,
    Instant,
    i32,
    i32,
    String,
    Instant,
    i64,
);

/// What has these atoms in a period.
pub fn diary(conn: &mut Conn, atoms: &BTreeSet<i64>, within: Period) -> Result<Diary, Error> {
    let rows: Vec<TakenRow> = occupancy::table
        .inner_join(occurrence_table::table.on(occurrence_table::id.eq(occupancy::occurrence_id)))
        .filter(occupancy::atom.eq_any(atoms))
        .filter(occupancy::ends.gt(within.starts))
        .filter(occupancy::starts.lt(within.ends))
        .select(taken_columns())
        .load(conn)?;
    Ok(diary_of(rows))
}

/// What has any atom in a period.
pub fn diary_of_all(conn: &mut Conn, within: Period) -> Result<Diary, Error> {
    let rows: Vec<TakenRow> = occupancy::table
        .inner_join(occurrence_table::table.on(occurrence_table::id.eq(occupancy::occurrence_id)))
        .filter(occupancy::ends.gt(within.starts))
        .filter(occupancy::starts.lt(within.ends))
        .select(taken_columns())
        .load(conn)?;
    Ok(diary_of(rows))
}

type TakenColumns = (
    occupancy::atom,
    occupancy::starts,
    occupancy::ends,
    occurrence_table::id,
    occurrence_table::held_by,
    occurrence_table::title,
    occurrence_table::starts,
    occurrence_table::ends,
);

const fn taken_columns() -> TakenColumns {
    (
        occupancy::atom,
        occupancy::starts,
        occupancy::ends,
        occurrence_table::id,
        occurrence_table::held_by,
        occurrence_table::title,
        occurrence_table::starts,
        occurrence_table::ends,
    )
}

fn diary_of(rows: Vec<TakenRow>) -> Diary {
    Diary::of(rows.into_iter().map(
        |(atom, kept_from, kept_to, occurrence, held_by, title, starts, ends)| {
            let taken = Taken {
                occurrence,
                held_by,
                title,
                period: Period { starts, ends },
                kept: Period {
                    starts: kept_from,
                    ends: kept_to,
                },
            };
            (atom, taken)
        },
    ))
}

/// Writes down an occurrence and takes its atoms for it. The buffer between two times of one tenant
/// is shared: a range that reaches into the neighbour's use is cut there, on both sides.
pub fn occupy(
    conn: &mut Conn,
    clock: &dyn Clock,
    it: &Occurrence,
    atoms: &BTreeSet<i64>,
) -> Result<(), Error> {
    insert_into(occurrence_table::table)
        .values((
            occurrence_table::id.eq(&it.id),
            occurrence_table::series_id.eq(&it.series),
            occurrence_table::set_id.eq(&it.set),
            occurrence_table::kind.eq(it.kind.word()),
            occurrence_table::held_by.eq(&it.held_by),
            occurrence_table::title.eq(&it.title),
            occurrence_table::starts.eq(it.period.starts),
            occurrence_table::ends.eq(it.period.ends),
            occurrence_table::before_minutes.eq(it.before_minutes),
            occurrence_table::after_minutes.eq(it.after_minutes),
            occurrence_table::state.eq("granted"),
            occurrence_table::changed_at.eq(clock.now()),
            occurrence_table::version.eq(it.version),
        ))
        .execute(conn)?;
    for atom in atoms {
        let mut kept = it.period.widened(it.before_minutes, it.after_minutes);
        for other in neighbours(conn, it, *atom, kept)? {
            if other.period.ends <= it.period.starts {
                let ends = other.kept.ends.min(it.period.starts);
                cut(conn, &other, *atom, Period { ends, ..other.kept })?;
                kept.starts = kept.starts.max(ends);
            } else if it.period.ends <= other.period.starts {
                let starts = other.kept.starts.max(it.period.ends);
                cut(
                    conn,
                    &other,
                    *atom,
                    Period {
                        starts,
                        ..other.kept
                    },
                )?;
                kept.ends = kept.ends.min(starts);
            }
        }
        insert_into(occupancy::table)
            .values((
                occupancy::occurrence_id.eq(&it.id),
                occupancy::atom.eq(atom),
                occupancy::starts.eq(kept.starts),
                occupancy::ends.eq(kept.ends),
            ))
            .execute(conn)?;
    }
    changes::bump(conn, USE_TOPIC)?;
    Ok(())
}

/// Times of the same tenant on an atom whose ranges reach into this one.
fn neighbours(
    conn: &mut Conn,
    it: &Occurrence,
    atom: i64,
    kept: Period,
) -> Result<Vec<Taken>, Error> {
    if it.held_by.is_none() {
        return Ok(Vec::new());
    }
    let all = diary(conn, &BTreeSet::from([atom]), kept)?;
    let same = |taken: &&Taken| taken.held_by == it.held_by && taken.occurrence != it.id;
    Ok(all.of_atom(atom).iter().filter(same).cloned().collect())
}

fn cut(conn: &mut Conn, it: &Taken, atom: i64, kept: Period) -> Result<(), Error> {
    if kept != it.kept {
        update(occupancy::table.find((&it.occurrence, atom)))
            .set((
                occupancy::starts.eq(kept.starts),
                occupancy::ends.eq(kept.ends),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Gives the atoms of an occurrence back, and to neighbours of the same tenant the buffer they had
/// shared with it.
pub fn vacate(conn: &mut Conn, it: &Occurrence) -> Result<(), Error> {
    let own: Vec<(i64, Instant, Instant)> = occupancy::table
        .filter(occupancy::occurrence_id.eq(&it.id))
        .select((occupancy::atom, occupancy::starts, occupancy::ends))
        .load(conn)?;
    delete(occupancy::table.filter(occupancy::occurrence_id.eq(&it.id))).execute(conn)?;
    for (atom, _, _) in own {
        let around = it.period.widened(it.before_minutes, it.after_minutes);
        // A neighbour that was cut ends just where this one begins.
        let around = around.widened(1, 1);
        for other in neighbours(conn, it, atom, around)? {
            if let Some(whole) = occurrence(conn, &other.occurrence)? {
                widen(conn, &whole, atom, other.kept)?;
            }
        }
    }
    changes::bump(conn, USE_TOPIC)?;
    Ok(())
}

/// The whole buffer of an occurrence on an atom, as far as others leave room.
fn widen(conn: &mut Conn, it: &Occurrence, atom: i64, now: Period) -> Result<(), Error> {
    let mut whole = it.period.widened(it.before_minutes, it.after_minutes);
    let others = diary(conn, &BTreeSet::from([atom]), whole)?;
    for other in others
        .of_atom(atom)
        .iter()
        .filter(|other| other.occurrence != it.id)
    {
        if other.kept.ends <= now.starts {
            whole.starts = whole.starts.max(other.kept.ends);
        } else if now.ends <= other.kept.starts {
            whole.ends = whole.ends.min(other.kept.starts);
        }
    }
    update(occupancy::table.find((&it.id, atom)))
        .set((
            occupancy::starts.eq(whole.starts),
            occupancy::ends.eq(whole.ends),
        ))
        .execute(conn)?;
    Ok(())
}

/// Marks an occurrence as cancelled; false when it was changed since `version`.
pub fn cancelled(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    version: i64,
) -> Result<bool, Error> {
    let granted = occurrence_table::table
        .filter(occurrence_table::id.eq(id))
        .filter(occurrence_table::version.eq(version))
        .filter(occurrence_table::state.eq("granted"));
    let changed = update(granted)
        .set((
            occurrence_table::state.eq("cancelled"),
            occurrence_table::changed_at.eq(clock.now()),
            occurrence_table::version.eq(version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// A granted occurrence.
pub fn occurrence(conn: &mut Conn, id: &str) -> Result<Option<Occurrence>, Error> {
    let row: Option<Row> = occurrence_table::table
        .filter(occurrence_table::id.eq(id))
        .filter(occurrence_table::state.eq("granted"))
        .first(conn)
        .optional()?;
    Ok(row.and_then(of_row))
}

/// The occurrences of some sets that meet a period, cancelled ones too, in order, with when each was
/// last changed and whether it is granted.
pub fn occurrences(
    conn: &mut Conn,
    sets: &[String],
    within: Period,
) -> Result<Vec<(Occurrence, Instant, bool)>, Error> {
    let rows: Vec<Row> = occurrence_table::table
        .filter(occurrence_table::set_id.eq_any(sets))
        .filter(
            occurrence_table::starts
                .lt(within.ends)
                .and(occurrence_table::ends.gt(within.starts)),
        )
        .order((occurrence_table::starts, occurrence_table::id))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let (changed_at, is_granted) = (row.11, row.10 == "granted");
            Some((of_row(row)?, changed_at, is_granted))
        })
        .collect())
}

fn of_row(row: Row) -> Option<Occurrence> {
    let (id, series, set, kind, held_by, title, starts, ends, before, after, _, _, version) = row;
    Some(Occurrence {
        id,
        series,
        set,
        kind: OccurrenceKind::from_word(&kind)?,
        held_by,
        title,
        period: Period { starts, ends },
        before_minutes: before,
        after_minutes: after,
        version,
    })
}

/// Writes down a series.
pub fn remember_series(conn: &mut Conn, clock: &dyn Clock, it: &Series) -> Result<(), Error> {
    insert_into(series::table)
        .values((
            series::id.eq(&it.id),
            series::set_id.eq(&it.set),
            series::kind.eq(it.kind.word()),
            series::held_by.eq(&it.held_by),
            series::title.eq(&it.title),
            series::weekday.eq(it.weekday),
            series::rhythm.eq(it.rhythm.word()),
            series::opens.eq(it.opens),
            series::closes.eq(it.closes),
            series::from_on.eq(Day::from(it.from_on)),
            series::until_on.eq(Day::from(it.until_on)),
            series::made_at.eq(clock.now()),
            series::version.eq(1),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes down a date that a series did not get.
pub fn remember_missing(conn: &mut Conn, series: &str, it: &Missing) -> Result<(), Error> {
    let (cause, reason) = it.cause.cause();
    insert_into(missing_date::table)
        .values((
            missing_date::series_id.eq(series),
            missing_date::on_date.eq(Day::from(it.date)),
            missing_date::cause.eq(cause),
            missing_date::reason.eq(reason),
        ))
        .execute(conn)?;
    Ok(())
}

/// What one association holds: its series and its occurrences, by id.
pub fn held(conn: &mut Conn, association: &str) -> Result<(Vec<String>, Vec<String>), Error> {
    let series = series::table
        .filter(series::held_by.eq(association))
        .select(series::id)
        .load(conn)?;
    let occurrences = occurrence_table::table
        .filter(occurrence_table::held_by.eq(association))
        .select(occurrence_table::id)
        .load(conn)?;
    Ok((series, occurrences))
}

/// Gives some series and occurrences to an association.
pub fn hand_over(
    conn: &mut Conn,
    (all_series, occurrences): (&[String], &[String]),
    into: &str,
) -> Result<(), Error> {
    update(series::table.filter(series::id.eq_any(all_series)))
        .set(series::held_by.eq(into))
        .execute(conn)?;
    update(occurrence_table::table.filter(occurrence_table::id.eq_any(occurrences)))
        .set(occurrence_table::held_by.eq(into))
        .execute(conn)?;
    changes::bump(conn, USE_TOPIC)?;
    Ok(())
}
