//! What a change of parts must not lose.

use crate::{
    model::{Atom, LettableSet, Premises},
    store::parts::Used,
};

/// Whether a change would lose something that has been used, or make a used set of other parts.
pub fn loses(used: &Used, before: &Premises, atoms: &[Atom], sets: &[LettableSet]) -> bool {
    let kept = |number: &i64| atoms.iter().any(|atom| atom.number == *number);
    let lost_atom = !used.atoms.iter().all(kept);
    let changed = |id: &String| {
        let was = before.set(id).map(|set| &set.atoms);
        let is = sets.iter().find(|set| set.id == *id).map(|set| &set.atoms);
        was != is
    };
    lost_atom || used.sets.iter().any(changed)
}
