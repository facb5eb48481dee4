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
    ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _, Queryable, RunQueryDsl as _, delete,
    insert_into, update,
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

/// What has an atom beside somebody.
#[derive(Clone, Debug, Queryable)]
struct Beside {
    atom: i64,
    occurrence: String,
    held_by: Option<String>,
    starts: Instant,
    ends: Instant,
    before_minutes: i32,
    after_minutes: i32,
    kept_from: Instant,
    kept_to: Instant,
}

impl Beside {
    fn kept(&self) -> Period {
        Period {
            starts: self.kept_from,
            ends: self.kept_to,
        }
    }

    /// With its whole buffers.
    fn wanted(&self) -> Period {
        let period = Period {
            starts: self.starts,
            ends: self.ends,
        };
        period.widened(self.before_minutes, self.after_minutes)
    }

    fn is_of(&self, it: &Occurrence) -> bool {
        self.held_by.is_some() && self.held_by == it.held_by
    }
}

/// A new range for what has an atom.
struct Change {
    atom: i64,
    occurrence: String,
    from: Period,
    to: Period,
}

impl Change {
    fn of(it: &Beside, to: Period) -> Option<Self> {
        let from = it.kept();
        (from != to).then(|| Self {
            atom: it.atom,
            occurrence: it.occurrence.clone(),
            from,
            to,
        })
    }

    fn shrinks(&self) -> bool {
        self.from.starts <= self.to.starts && self.to.ends <= self.from.ends
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
    let wanted = it.period.widened(it.before_minutes, it.after_minutes);
    let beside = beside(conn, it, atoms, wanted)?;
    let (mut changes, mut rows) = (Vec::new(), Vec::new());
    for atom in atoms {
        let (previous, next) = neighbours(&beside, *atom, it.period);
        let mut kept = wanted;
        if let Some(previous) = previous.filter(|its| its.is_of(it)) {
            let ends = previous.wanted().ends.min(it.period.starts);
            kept.starts = kept.starts.max(ends);
            changes.extend(Change::of(previous, Period { ends, ..previous.kept() }));
        }
        if let Some(next) = next {
            if next.is_of(it) {
                kept.ends = kept.ends.min(next.starts);
            }
            let mut starts = next.wanted().starts.max(kept.ends);
            if !next.is_of(it) {
                // Room that the one before us no longer needs; ours the tables defend.
                starts = starts.min(next.kept_from);
            }
            changes.extend(Change::of(next, Period { starts, ..next.kept() }));
        }
        rows.push((
            occupancy::occurrence_id.eq(&it.id),
            occupancy::atom.eq(*atom),
            occupancy::starts.eq(kept.starts),
            occupancy::ends.eq(kept.ends),
        ));
    }
    let (shrinking, growing): (Vec<_>, Vec<_>) = changes.into_iter().partition(Change::shrinks);
    apply(conn, stamp, &shrinking)?;
    for_engine!(conn, |conn| insert_into(occupancy::table)
        .values(&rows)
        .execute(conn))?;
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
    let reach = it.period.widened(it.before_minutes, it.after_minutes);
    let beside = beside(conn, it, &atoms, reach)?;
    let mut changes = Vec::new();
    for atom in &atoms {
        let (previous, next) = neighbours(&beside, *atom, it.period);
        let until = previous.map(|previous| {
            let wanted = previous.wanted().ends;
            let ends = next.map_or(wanted, |next| wanted.min(next.starts));
            changes.extend(Change::of(previous, Period { ends, ..previous.kept() }));
            ends
        });
        if let Some(next) = next {
            let wanted = next.wanted().starts;
            let starts = until.map_or(wanted, |until| wanted.max(until));
            changes.extend(Change::of(next, Period { starts, ..next.kept() }));
        }
    }
    let (shrinking, growing): (Vec<_>, Vec<_>) = changes.into_iter().partition(Change::shrinks);
    apply(conn, stamp, &shrinking)?;
    apply(conn, stamp, &growing)
}

/// What has these atoms near a period, in order of time.
fn beside(
    conn: &mut Conn,
    it: &Occurrence,
    atoms: &BTreeSet<i64>,
    period: Period,
) -> Result<Vec<Beside>, Error> {
    let near = period.widened(LONGEST_BUFFER, LONGEST_BUFFER);
    let rows = occupancy::table
        .inner_join(occurrence::table.on(occurrence::id.eq(occupancy::occurrence_id)))
        .filter(occupancy::atom.eq_any(atoms))
        .filter(occupancy::ends.gt(near.starts))
        .filter(occupancy::starts.lt(near.ends))
        .filter(occurrence::id.ne(&it.id))
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
    Ok(rows)
}

/// The last before a period and the first after it.
fn neighbours(
    beside: &[Beside],
    atom: i64,
    period: Period,
) -> (Option<&Beside>, Option<&Beside>) {
    let on_it = || beside.iter().filter(|it| it.atom == atom);
    let previous = on_it().rfind(|it| it.ends <= period.starts);
    let next = on_it().find(|it| period.ends <= it.starts);
    (previous, next)
}

fn apply(conn: &mut Conn, stamp: Stamp, changes: &[Change]) -> Result<(), Error> {
    for change in changes {
        update(occupancy::table.find((&change.occurrence, change.atom)))
            .set((
                occupancy::starts.eq(change.to.starts),
                occupancy::ends.eq(change.to.ends),
            ))
            .execute(conn)?;
        update(occurrence::table.find(&change.occurrence))
            .set(occurrence::changed_in.eq(stamp.number))
            .execute(conn)?;
    }
    Ok(())
}
