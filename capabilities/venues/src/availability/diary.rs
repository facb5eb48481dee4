//! What is taken of some atoms in some days, held in memory while something is decided.
//!
//! A hold is in it until the instant it runs out; a diary therefore knows what time it is. Cheap to
//! clone.

use std::{collections::HashMap, sync::Arc};

use kernel::Instant;

use crate::{model::LettableSet, time::Period};

/// A use that stands in the way, as far as everybody may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The occurrence.
    pub occurrence: String,
    /// Who has it: an association's id, or nobody but the municipality.
    pub held_by: Option<String>,
    /// What is said of it.
    pub title: String,
    /// The use itself.
    pub period: Period,
    /// With buffers: what is kept free of others.
    pub kept: Period,
    /// When it is no more in the way, for a hold.
    pub held_until: Option<Instant>,
}

/// What is taken, by atom and in order.
#[derive(Clone, Debug, Default)]
pub struct Diary {
    by_atom: Arc<HashMap<i64, Arc<[Taken]>>>,
    now: Option<Instant>,
    without: Arc<[String]>,
}

impl Diary {
    /// A diary of these rows: an atom, and what has it. Rows of one atom do not meet.
    pub fn of(rows: impl IntoIterator<Item = (i64, Taken)>) -> Self {
        let mut by_atom: HashMap<i64, Vec<Taken>> = HashMap::new();
        for (atom, taken) in rows {
            by_atom.entry(atom).or_default().push(taken);
        }
        let in_order = |(atom, mut taken): (i64, Vec<Taken>)| {
            taken.sort_by_key(|it| it.kept.starts);
            (atom, taken.into())
        };
        Self {
            by_atom: Arc::new(by_atom.into_iter().map(in_order).collect()),
            ..Self::default()
        }
    }

    pub(crate) fn of_atoms(by_atom: Arc<HashMap<i64, Arc<[Taken]>>>) -> Self {
        Self {
            by_atom,
            ..Self::default()
        }
    }

    /// The same at an instant: holds that have run out are not in it.
    #[must_use]
    pub fn at(self, now: Instant) -> Self {
        Self {
            now: Some(now),
            ..self
        }
    }

    /// The same without some occurrences.
    #[must_use]
    pub fn without(self, occurrences: impl IntoIterator<Item = String>) -> Self {
        Self {
            without: occurrences.into_iter().collect(),
            ..self
        }
    }

    /// What has an atom, in order.
    pub fn of_atom(&self, atom: i64) -> impl Iterator<Item = &Taken> {
        self.standing(self.all_of(atom))
    }

    /// What has an atom in a period, in order, buffers included.
    pub fn within(&self, atom: i64, period: Period) -> impl Iterator<Item = &Taken> {
        let all = self.all_of(atom);
        // Rows of an atom do not meet, so both their ends are in order.
        let first = all.partition_point(|taken| taken.kept.ends <= period.starts);
        let meeting = all[first..].iter();
        let meeting = meeting.take_while(move |taken| taken.kept.starts < period.ends);
        meeting.filter(|taken| self.stands(taken))
    }

    fn all_of(&self, atom: i64) -> &[Taken] {
        self.by_atom.get(&atom).map_or(&[], |taken| taken)
    }

    fn standing<'a>(&'a self, all: &'a [Taken]) -> impl Iterator<Item = &'a Taken> {
        all.iter().filter(|taken| self.stands(taken))
    }

    fn stands(&self, taken: &Taken) -> bool {
        let runs = match (taken.held_until, self.now) {
            (Some(until), Some(now)) => now < until,
            _ => true,
        };
        runs && !self.without.contains(&taken.occurrence)
    }

    /// The first use that stands in the way. Two times of one tenant may share their buffer, or need
    /// none; all others keep theirs.
    pub fn conflict(
        &self,
        set: &LettableSet,
        held_by: Option<&str>,
        period: Period,
    ) -> Option<Taken> {
        let kept = period.widened(set.before_minutes, set.after_minutes);
        let stands = |taken: &&Taken| {
            !is_same(taken.held_by.as_deref(), held_by) || taken.period.meets(period)
        };
        let atoms = set.atoms.iter();
        let all = atoms.filter_map(|atom| self.within(*atom, kept).find(stands));
        all.min_by_key(|taken| taken.kept.starts).cloned()
    }
}

/// Whether both are one and the same association.
pub(crate) fn is_same(one: Option<&str>, other: Option<&str>) -> bool {
    one.is_some() && one == other
}
