//! Taking atoms for an occurrence, and giving them back.
//!
//! What an occurrence keeps of an atom is its time and its buffers, but of two of one tenant that
//! follow each other the buffers are shared: what the first needs to clear away goes up to the second
//! at most, and what the second needs to get ready begins after that. Taking and giving back touch
//! the neighbours alone, and leave behind what the occurrences on the atom say and nothing else:
//! a time given back is as if it had never been taken.

use std::collections::BTreeSet;

use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _, RunQueryDsl as _, delete, insert_into,
    update,
};
use kernel::Instant;

use super::Stamp;
use crate::{
    model::Occurrence,
    store::table::{occupancy, occurrence},
    time::{DAY, Period},
};

/// No buffer is longer, so no neighbour farther away matters.
pub const LONGEST_BUFFER: i32 = 7 * DAY;

/// As many rows are written in one statement.
const AT_ONCE: usize = 500;

/// What has an atom beside somebody, with what it keeps of it and what it kept before.
#[derive(Clone, Debug)]
struct Beside {
    atom: i64,
    occurrence: String,
    held_by: Option<String>,
    period: Period,
    wanted: Period,
    kept: Period,
    was: Period,
}

type Row = (
    i64,
    String,
    Option<String>,
    Instant,
    Instant,
    i32,
    i32,
    Instant,
    Instant,
);

impl Beside {
    fn of(row: Row) -> Self {
        let (atom, occurrence, held_by, starts, ends, before, after, kept_from, kept_to) = row;
        let period = Period { starts, ends };
        let kept = Period {
            starts: kept_from,
            ends: kept_to,
        };
        Self {
            atom,
            occurrence,
            held_by,
            period,
            wanted: period.widened(before, after),
            kept,
            was: kept,
        }
    }

    fn is_of(&self, it: &Occurrence) -> bool {
        self.held_by.is_some() && self.held_by == it.held_by
    }

    fn shrinks(&self) -> bool {
        self.was.starts <= self.kept.starts && self.kept.ends <= self.was.ends
    }
}

/// Takes atoms for an occurrence that is written down. The rule of the tables refuses what meets
/// another's use or buffer.
pub(crate) fn occupy(
    conn: &mut Conn,
    stamp: Stamp,
    it: &Occurrence,
    atoms: &BTreeSet<i64>,
) -> Result<(), Error> {
    occupy_all(conn, stamp, std::slice::from_ref(it), atoms)
}

/// Takes the same atoms for several occurrences of one tenant, in order of time and with more room
/// between them than their buffers.
pub(crate) fn occupy_all(
    conn: &mut Conn,
    stamp: Stamp,
    all: &[Occurrence],
    atoms: &BTreeSet<i64>,
) -> Result<(), Error> {
    let mut beside = beside(conn, all, atoms)?;
    let mut rows = Vec::with_capacity(all.len() * atoms.len());
    for (at, it) in all.iter().enumerate() {
        // Whoever is on the other side of the one before us, or after, is not our neighbour.
        let since = at.checked_sub(1).map(|at| all[at].period.ends);
        let until = all.get(at + 1).map(|next| next.period.starts);
        for atom in atoms {
            let (previous, next) = neighbours(&beside, *atom, it.period);
            let previous =
                previous.filter(|at| since.is_none_or(|since| since <= beside[*at].period.starts));
            let next = next.filter(|at| until.is_none_or(|until| beside[*at].period.ends <= until));
            let mut kept = it.period.widened(it.before_minutes, it.after_minutes);
            if let Some(previous) = previous.map(|at| &mut beside[at])
                && previous.is_of(it)
            {
                previous.kept.ends = previous.wanted.ends.min(it.period.starts);
                kept.starts = kept.starts.max(previous.kept.ends);
            }
            if let Some(next) = next.map(|at| &mut beside[at]) {
                if next.is_of(it) {
                    kept.ends = kept.ends.min(next.period.starts);
                }
                let starts = next.wanted.starts.max(kept.ends);
                // Room that the one before us no longer needs; ours the tables defend.
                if next.is_of(it) || starts < next.kept.starts {
                    next.kept.starts = starts;
                }
            }
            rows.push((
                occupancy::occurrence_id.eq(&it.id),
                occupancy::atom.eq(*atom),
                occupancy::starts.eq(kept.starts),
                occupancy::ends.eq(kept.ends),
            ));
        }
    }
    let (shrinking, growing) = changed(&beside);
    apply(conn, stamp, &shrinking)?;
    for some in rows.chunks(AT_ONCE) {
        for_engine!(conn, |conn| insert_into(occupancy::table)
            .values(some)
            .execute(conn))?;
    }
    apply(conn, stamp, &growing)
}

/// Gives the atoms of an occurrence back, and to its neighbours the buffers they had to share.
pub(crate) fn vacate(conn: &mut Conn, stamp: Stamp, it: &Occurrence) -> Result<(), Error> {
    let atoms: Vec<i64> = occupancy::table
        .filter(occupancy::occurrence_id.eq(&it.id))
        .select(occupancy::atom)
        .load(conn)?;
    let atoms = BTreeSet::from_iter(atoms);
    delete(occupancy::table.filter(occupancy::occurrence_id.eq(&it.id))).execute(conn)?;
    let mut beside = beside(conn, std::slice::from_ref(it), &atoms)?;
    for atom in &atoms {
        let (previous, next) = neighbours(&beside, *atom, it.period);
        let begins = next.map(|at| beside[at].period.starts);
        let until = previous.map(|at| {
            let previous = &mut beside[at];
            let wanted = previous.wanted.ends;
            previous.kept.ends = begins.map_or(wanted, |begins| wanted.min(begins));
            previous.kept.ends
        });
        if let Some(next) = next.map(|at| &mut beside[at]) {
            let wanted = next.wanted.starts;
            next.kept.starts = until.map_or(wanted, |until| wanted.max(until));
        }
    }
    let (shrinking, growing) = changed(&beside);
    apply(conn, stamp, &shrinking)?;
    apply(conn, stamp, &growing)
}

/// What others have of these atoms near some occurrences, in order of time.
fn beside(
    conn: &mut Conn,
    all: &[Occurrence],
    atoms: &BTreeSet<i64>,
) -> Result<Vec<Beside>, Error> {
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return Ok(Vec::new());
    };
    let span = Period {
        starts: first.period.starts,
        ends: last.period.ends,
    };
    let reach = |own: i32| own.saturating_add(LONGEST_BUFFER);
    let near = span.widened(reach(first.before_minutes), reach(last.after_minutes));
    let rows: Vec<Row> = occupancy::table
        .inner_join(occurrence::table.on(occurrence::id.eq(occupancy::occurrence_id)))
        .filter(occupancy::atom.eq_any(atoms))
        .filter(occupancy::ends.gt(near.starts))
        .filter(occupancy::starts.lt(near.ends))
        .order(occurrence::starts)
        .select((
            occupancy::atom,
            occurrence::id,
            occurrence::held_by,
            occurrence::starts,
            occurrence::ends,
            occurrence::before_minutes,
            occurrence::after_minutes,
            occupancy::starts,
            occupancy::ends,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(Beside::of).collect())
}

/// Where the last before a period stands, and the first after it.
fn neighbours(beside: &[Beside], atom: i64, period: Period) -> (Option<usize>, Option<usize>) {
    let before = |it: &Beside| it.atom == atom && it.period.ends <= period.starts;
    let after = |it: &Beside| it.atom == atom && period.ends <= it.period.starts;
    (
        beside.iter().rposition(before),
        beside.iter().position(after),
    )
}

/// Those that keep something else than before: first those that keep less.
fn changed(beside: &[Beside]) -> (Vec<&Beside>, Vec<&Beside>) {
    let changed = beside.iter().filter(|it| it.kept != it.was);
    changed.partition(|it| it.shrinks())
}

fn apply(conn: &mut Conn, stamp: Stamp, changed: &[&Beside]) -> Result<(), Error> {
    for it in changed {
        update(occupancy::table.find((&it.occurrence, it.atom)))
            .set((
                occupancy::starts.eq(it.kept.starts),
                occupancy::ends.eq(it.kept.ends),
            ))
            .execute(conn)?;
        update(occurrence::table.find(&it.occurrence))
            .set(occurrence::changed_in.eq(stamp.number))
            .execute(conn)?;
    }
    Ok(())
}
