//! What is taken of some atoms in some days, held in memory while something is decided.

use std::collections::HashMap;

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
}

/// What is taken, by atom and in order.
#[derive(Clone, Debug, Default)]
pub struct Diary(HashMap<i64, Vec<Taken>>);

impl Diary {
    /// A diary of these rows: an atom, and what has it.
    pub fn of(rows: impl IntoIterator<Item = (i64, Taken)>) -> Self {
        let mut by_atom: HashMap<i64, Vec<Taken>> = HashMap::new();
        for (atom, taken) in rows {
            by_atom.entry(atom).or_default().push(taken);
        }
        for taken in by_atom.values_mut() {
            taken.sort_by_key(|it| it.kept.starts);
        }
        Self(by_atom)
    }

    /// What has an atom, in order.
    pub fn of_atom(&self, atom: i64) -> &[Taken] {
        self.0.get(&atom).map_or(&[], Vec::as_slice)
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
            if is_same(taken.held_by.as_deref(), held_by) {
                taken.period.meets(period)
            } else {
                taken.kept.meets(kept)
            }
        };
        let all = set.atoms.iter().flat_map(|atom| self.of_atom(*atom));
        all.filter(stands)
            .min_by_key(|taken| taken.kept.starts)
            .cloned()
    }
}

/// Whether both are one and the same association.
pub(crate) fn is_same(one: Option<&str>, other: Option<&str>) -> bool {
    one.is_some() && one == other
}
