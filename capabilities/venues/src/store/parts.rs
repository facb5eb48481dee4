//! Atoms and lettable sets of premises: changed where nobody has used them, kept where somebody has.

use std::collections::{BTreeMap, BTreeSet};

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, delete,
    dsl::{exists, max},
    insert_into, select, update,
};
use kernel::Ids;

use super::table::{
    atom, lettable_set, lettable_set_atom, occupancy, occurrence, premises, series,
};
use crate::model::{Atom, LettableSet, Premises};

/// What has been used and so cannot be removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Numbers of atoms.
    pub atoms: BTreeSet<i64>,
    /// Ids of sets.
    pub sets: BTreeSet<String>,
}

/// Atoms and sets that somebody has used, or has a time in.
pub fn used(conn: &mut Conn, it: &Premises) -> Result<Used, Error> {
    let sets: Vec<&str> = it.sets.iter().map(|set| set.id.as_str()).collect();
    let once: Vec<String> = occurrence::table
        .filter(occurrence::set_id.eq_any(&sets))
        .select(occurrence::set_id)
        .distinct()
        .load(conn)?;
    let again: Vec<String> = series::table
        .filter(series::set_id.eq_any(&sets))
        .select(series::set_id)
        .distinct()
        .load(conn)?;
    let numbers: Vec<i64> = it.atoms.iter().map(|atom| atom.number).collect();
    let taken: Vec<i64> = occupancy::table
        .filter(occupancy::atom.eq_any(&numbers))
        .select(occupancy::atom)
        .distinct()
        .load(conn)?;
    let sets: BTreeSet<String> = once.into_iter().chain(again).collect();
    let of_sets = it.sets.iter().filter(|set| sets.contains(&set.id));
    let atoms = of_sets.flat_map(|set| set.atoms.iter().copied());
    let atoms = atoms.chain(taken).collect();
    Ok(Used { atoms, sets })
}

/// Replaces the atoms and sets of premises. New atoms have numbers below 1, which their sets name;
/// new sets have no id.
pub fn replace(
    conn: &mut Conn,
    ids: &dyn Ids,
    before: &Premises,
    atoms: &[Atom],
    sets: &[LettableSet],
) -> Result<(), Error> {
    let old: Vec<&str> = before.sets.iter().map(|set| set.id.as_str()).collect();
    delete(lettable_set_atom::table.filter(lettable_set_atom::set_id.eq_any(&old)))
        .execute(conn)?;
    for set in &before.sets {
        if !sets.iter().any(|kept| kept.id == set.id) {
            delete(lettable_set::table.find(&set.id)).execute(conn)?;
        }
    }
    for part in &before.atoms {
        if !atoms.iter().any(|kept| kept.number == part.number) {
            delete(atom::table.find(part.number)).execute(conn)?;
        }
    }
    let numbers = put_atoms(conn, &before.id, atoms)?;
    for (rank, set) in (0..).zip(sets) {
        put_set(conn, ids, (&before.id, rank), set, &numbers)?;
    }
    Ok(())
}

/// Writes atoms down, and tells which number each has got.
fn put_atoms(conn: &mut Conn, premises: &str, atoms: &[Atom]) -> Result<BTreeMap<i64, i64>, Error> {
    let highest: Option<i64> = atom::table.select(max(atom::number)).first(conn)?;
    let mut next = highest.unwrap_or(0);
    let mut numbers = BTreeMap::new();
    for part in atoms {
        if part.number > 0 {
            update(atom::table.find(part.number))
                .set(atom::name.eq(&part.name))
                .execute(conn)?;
            numbers.insert(part.number, part.number);
            continue;
        }
        next += 1;
        numbers.insert(part.number, next);
        insert_into(atom::table)
            .values((
                atom::number.eq(next),
                atom::premises_id.eq(premises),
                atom::name.eq(&part.name),
            ))
            .execute(conn)?;
    }
    Ok(numbers)
}

fn put_set(
    conn: &mut Conn,
    ids: &dyn Ids,
    (premises, rank): (&str, i32),
    set: &LettableSet,
    numbers: &BTreeMap<i64, i64>,
) -> Result<(), Error> {
    let said = (
        lettable_set::name.eq(&set.name),
        lettable_set::layout.eq(&set.layout),
        lettable_set::rank.eq(rank),
        lettable_set::most_people.eq(set.most_people),
        lettable_set::before_minutes.eq(set.before_minutes),
        lettable_set::after_minutes.eq(set.after_minutes),
    );
    let id = if set.id.is_empty() {
        let id = ids.next();
        insert_into(lettable_set::table)
            .values((
                lettable_set::id.eq(&id),
                lettable_set::premises_id.eq(premises),
                said,
            ))
            .execute(conn)?;
        id
    } else {
        update(lettable_set::table.find(&set.id))
            .set(said)
            .execute(conn)?;
        set.id.clone()
    };
    for part in &set.atoms {
        let Some(number) = numbers.get(part) else {
            continue;
        };
        insert_into(lettable_set_atom::table)
            .values((
                lettable_set_atom::set_id.eq(&id),
                lettable_set_atom::atom.eq(number),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Whether a site has any premises.
pub fn has_premises(conn: &mut Conn, site: &str) -> Result<bool, Error> {
    let at_it = premises::table.filter(premises::site_id.eq(site));
    Ok(select(exists(at_it)).get_result(conn)?)
}
