//! What rooms have counted, kept in memory until anything is done in the municipality.
//!
//! A page of figures asks a score of them for two years each, and counting goes through whole tables. Every
//! change is a line of the trail in its own transaction (`access::record`) or moves a change number, so what
//! was counted under the newest line and the same numbers is still true, on this node and on others.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use access::TrailFilter;
use db::{Conn, Error, changes::Numbers};

use crate::{
    Asked, Count, Days, EvidenceKind, EvidenceRule, EvidenceThing, Gathered, Indicator, Kept,
    Profile, Visit,
};

/// As many are kept; beyond that it starts over.
const MOST: usize = 4_000;

/// The counted figures of a municipality.
#[derive(Default)]
struct Counted(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    made_from: Option<(String, Numbers)>,
    counts: HashMap<String, Count>,
    gathered: HashMap<String, Gathered>,
    things: HashMap<String, Option<EvidenceThing>>,
}

impl Kept for Counted {
    const TOPICS: &'static [&'static str] = &[];

    fn make(_: &mut Conn, _: &Profile) -> Result<Self, Error> {
        Ok(Self::default())
    }
}

impl Counted {
    /// Looks in the shelf, emptied when anything was done since.
    fn within<T>(&self, now: &(String, Numbers), look: impl FnOnce(&mut Shelf) -> T) -> T {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let many = shelf.counts.len() + shelf.gathered.len() + shelf.things.len();
        let is_full = many > MOST;
        if shelf.made_from.as_ref() != Some(now) || is_full {
            *shelf = Shelf {
                made_from: Some(now.clone()),
                ..Shelf::default()
            };
        }
        look(&mut shelf)
    }
}

impl Visit {
    /// A figure, counted now or as it was counted since anything was done.
    pub fn counted(
        &self,
        conn: &mut Conn,
        indicator: &Indicator,
        asked: &Asked<'_>,
    ) -> Result<Count, Error> {
        let (kept, now) = (counted(self, conn)?, newest(conn)?);
        let tag = self.language().tag();
        let by = asked.by.unwrap_or_default();
        let key = format!(
            "{tag} {} {} {} {by}",
            indicator.code, asked.from, asked.until
        );
        if let Some(found) = kept.within(&now, |shelf| shelf.counts.get(&key).cloned()) {
            return Ok(found);
        }
        let count = indicator.ask(self, conn, asked)?;
        kept.within(&now, |shelf| shelf.counts.insert(key, count.clone()));
        Ok(count)
    }

    /// What a rule gathers, the same way.
    pub fn gathered(
        &self,
        conn: &mut Conn,
        (rule, choice): (&EvidenceRule, &str),
        days: Days,
    ) -> Result<Gathered, Error> {
        let (kept, now) = (counted(self, conn)?, newest(conn)?);
        let key = format!("{} {choice} {} {}", rule.rule, days.0, days.1);
        if let Some(found) = kept.within(&now, |shelf| shelf.gathered.get(&key).cloned()) {
            return Ok(found);
        }
        let gathered = (rule.gather)(self, conn, choice, days)?;
        kept.within(&now, |shelf| shelf.gathered.insert(key, gathered.clone()));
        Ok(gathered)
    }

    /// A thing that is evidence, as its room shows it; the same way, since some go through all they have
    /// to find one.
    pub fn evidence_thing(
        &self,
        conn: &mut Conn,
        (kind, id): (&EvidenceKind, &str),
    ) -> Result<Option<EvidenceThing>, Error> {
        let (kept, now) = (counted(self, conn)?, newest(conn)?);
        let key = format!("{} {} {id}", self.language().tag(), kind.kind);
        if let Some(found) = kept.within(&now, |shelf| shelf.things.get(&key).cloned()) {
            return Ok(found);
        }
        let thing = (kind.show)(self, conn, id)?;
        kept.within(&now, |shelf| shelf.things.insert(key, thing.clone()));
        Ok(thing)
    }
}

fn counted(visit: &Visit, conn: &mut Conn) -> Result<Arc<Counted>, Error> {
    Ok(visit.town().kept(conn)?)
}

/// The newest line of the trail and the change numbers, from the snapshot of `conn`.
fn newest(conn: &mut Conn) -> Result<(String, Numbers), Error> {
    let last = access::trail(conn, &TrailFilter::default(), 1)?.pop();
    let last = last.map_or_else(String::new, |line| line.id);
    Ok((last, db::changes::all(conn)?))
}
