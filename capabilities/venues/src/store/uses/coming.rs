//! What is taken from a week ago on, kept in memory.
//!
//! Searching looks at every premises for weeks, many times a second, while the calendar changes now
//! and then. So it is read once, and each change after that is read alone: the occurrences whose
//! number is higher than what is known. The municipality's year is some tens of thousands of rows.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use db::{Conn, Error, changes};
use diesel::{ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _, RunQueryDsl as _};
use kernel::Instant;
use web::{Kept, Profile};

use super::diary::{TAKEN_COLUMNS, TakenRow, taken};
use crate::{
    availability::{Diary, Taken},
    store::{
        USE_TOPIC,
        table::{occupancy, occurrence},
    },
    time::Period,
};

const DAY: i64 = 86_400;
/// As far back as it reaches when it is read anew.
const BACK: i64 = 8 * DAY;
/// As long as it is brought up to date before that.
const FRESH: i64 = 8 * DAY;

/// What is taken from a week ago on.
pub struct Coming {
    number: i64,
    since: Instant,
    by_atom: Arc<HashMap<i64, Arc<[Taken]>>>,
}

impl Kept for Coming {
    const TOPICS: &'static [&'static str] = &[USE_TOPIC];

    fn make(conn: &mut Conn, _: &Profile) -> Result<Self, Error> {
        Self::read(conn, None)
    }

    fn renew(
        before: Option<&Self>,
        conn: &mut Conn,
        _: &Profile,
        now: Instant,
    ) -> Result<Self, Error> {
        match before {
            Some(before) => before.after(conn, now),
            None => Self::read(conn, Some(now)),
        }
    }
}

impl Coming {
    /// Everything from a week before `now`, or everything there is.
    pub fn read(conn: &mut Conn, now: Option<Instant>) -> Result<Self, Error> {
        let since = now.map_or(Instant::from(jiff::Timestamp::UNIX_EPOCH), |now| {
            now.plus_seconds(-BACK)
        });
        let rows: Vec<TakenRow> = occupancy::table
            .inner_join(occurrence::table.on(occurrence::id.eq(occupancy::occurrence_id)))
            .filter(occupancy::ends.gt(since))
            .select(TAKEN_COLUMNS)
            .load(conn)?;
        Ok(Self {
            number: changes::current(conn, USE_TOPIC)?,
            since,
            by_atom: Arc::new(by_atom(rows.into_iter().map(taken))),
        })
    }

    /// The same after what was changed since.
    pub fn after(&self, conn: &mut Conn, now: Instant) -> Result<Self, Error> {
        let number = changes::current(conn, USE_TOPIC)?;
        if number < self.number || now.seconds_since(self.since) > BACK + FRESH {
            return Self::read(conn, Some(now));
        }
        let moved: Vec<String> = occurrence::table
            .filter(occurrence::changed_in.gt(self.number))
            .select(occurrence::id)
            .load(conn)?;
        let rows: Vec<TakenRow> = occupancy::table
            .inner_join(occurrence::table.on(occurrence::id.eq(occupancy::occurrence_id)))
            .filter(occurrence::changed_in.gt(self.number))
            .filter(occupancy::ends.gt(self.since))
            .select(TAKEN_COLUMNS)
            .load(conn)?;
        let moved: HashSet<String> = moved.into_iter().collect();
        let mut new: HashMap<i64, Vec<Taken>> = HashMap::new();
        for (atom, taken) in rows.into_iter().map(taken) {
            new.entry(atom).or_default().push(taken);
        }
        let mut by_atom = HashMap::clone(&self.by_atom);
        for (atom, known) in &mut by_atom {
            let added = new.remove(atom).unwrap_or_default();
            if !added.is_empty() || known.iter().any(|it| moved.contains(&it.occurrence)) {
                let stays = known.iter().filter(|it| !moved.contains(&it.occurrence));
                *known = in_order(stays.cloned().chain(added).collect());
            }
        }
        by_atom.extend(new.into_iter().map(|(atom, added)| (atom, in_order(added))));
        Ok(Self {
            number,
            since: self.since,
            by_atom: Arc::new(by_atom),
        })
    }

    /// Whether it knows all of a period.
    pub fn covers(&self, period: Period) -> bool {
        self.since <= period.starts
    }

    /// The diary, without holds that have run out by `now`.
    pub fn diary(&self, now: Instant) -> Diary {
        Diary::of_atoms(Arc::clone(&self.by_atom)).at(now)
    }
}

fn by_atom(rows: impl Iterator<Item = (i64, Taken)>) -> HashMap<i64, Arc<[Taken]>> {
    let mut by_atom: HashMap<i64, Vec<Taken>> = HashMap::new();
    for (atom, taken) in rows {
        by_atom.entry(atom).or_default().push(taken);
    }
    let ordered = by_atom.into_iter();
    ordered.map(|(atom, all)| (atom, in_order(all))).collect()
}

fn in_order(mut all: Vec<Taken>) -> Arc<[Taken]> {
    all.sort_by_key(|it| it.kept.starts);
    all.into()
}
