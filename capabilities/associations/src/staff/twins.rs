//! Two that look like the same association: the same name but for spelling, where at least one was
//! typed here and not read from the national register, or both are called exactly the same.

use std::collections::{BTreeSet, HashMap, HashSet};

use db::{Conn, Error};
use kernel::{Clock, Ids};

use super::roll::{Roll, Row};
use crate::{actions::watch, model::AssociationId};

/// Names shorter than this are the same only when they are the same letter by letter.
const LONG_ENOUGH: usize = 8;
/// Wrong letters that are borne in a long name.
const SLIPS: usize = 2;
/// More tasks than this in one night would be noise.
const MOST_A_NIGHT: usize = 25;

/// Pairs of places in `rows`, without those that are known to be two.
pub fn pairs(
    rows: &[Row],
    distinct: &HashSet<(AssociationId, AssociationId)>,
) -> Vec<(usize, usize)> {
    let names: Vec<Vec<char>> = rows.iter().map(|row| plain(&row.name)).collect();
    let mut found = BTreeSet::new();
    let mut by_name: HashMap<&[char], Vec<usize>> = HashMap::new();
    let in_use = |at: &usize| !rows[*at].is_archived && !names[*at].is_empty();
    for at in (0..rows.len()).filter(in_use) {
        by_name.entry(&names[at]).or_default().push(at);
    }
    for same in by_name.values() {
        for (at, one) in same.iter().enumerate() {
            found.extend(same[at + 1..].iter().map(|other| (*one, *other)));
        }
    }
    let typed_here = |at: &usize| rows[*at].number.is_none();
    for one in (0..rows.len()).filter(in_use).filter(typed_here) {
        for other in (0..rows.len()).filter(in_use).filter(|other| *other != one) {
            if is_near(&names[one], &names[other]) {
                found.insert((one.min(other), one.max(other)));
            }
        }
    }
    let is_known = |(one, other): &(usize, usize)| {
        let (one, other) = (rows[*one].id.clone(), rows[*other].id.clone());
        distinct.contains(&(one.clone(), other.clone())) || distinct.contains(&(other, one))
    };
    found.into_iter().filter(|pair| !is_known(pair)).collect()
}

/// Puts them on the desk, a bearable number a night.
pub fn open_tasks(conn: &mut Conn, clock: &dyn Clock, ids: &dyn Ids) -> Result<(), Error> {
    let Some(municipality) = db::municipality::load(conn)? else {
        return Ok(());
    };
    let roll = Roll::of(conn, &municipality)?;
    for (one, other) in roll.twins().iter().take(MOST_A_NIGHT) {
        let (into, from) = super::merge::order(&roll.rows[*one], &roll.rows[*other]);
        watch::open_duplicate(conn, clock, ids, (&into.id, &into.name), &from.id)?;
    }
    Ok(())
}

/// Letters and digits alone, as the search folds them, so that hyphens and spaces make no difference.
fn plain(name: &str) -> Vec<char> {
    let folded = search::fold(name);
    folded
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// The same but for a slip or two; the first letter is the same.
fn is_near(one: &[char], other: &[char]) -> bool {
    let long = one.len().min(other.len()) >= LONG_ENOUGH;
    long && one.first() == other.first()
        && one.len().abs_diff(other.len()) <= SLIPS
        && distance(one, other) <= SLIPS
}

/// How many letters must be put in, taken out or changed.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut before = last[0];
        last[0] = row + 1;
        for (column, their) in other.iter().enumerate() {
            let changed = before + usize::from(letter != their);
            before = last[column + 1];
            last[column + 1] = changed.min(before + 1).min(last[column] + 1);
        }
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_by_a_slip_are_near() {
        let near = |one: &str, other: &str| is_near(&plain(one), &plain(other));
        assert!(near("Sandvik blandakor", "Sandvik blandakkor"));
        assert!(near("Sandvik Blanda-kor", "Sandvik blandakor"));
        assert!(!near("Sandvik blandakor", "Sandvik barnekor"));
        assert!(
            !near("Fjord IL", "Fjord FK"),
            "short names must be the same"
        );
        assert!(!near("Sandvik blandakor", "Aandvik blandakor"));
    }

    #[test]
    fn a_distance_counts_letters() {
        let of = |one: &str, other: &str| {
            distance(
                &one.chars().collect::<Vec<_>>(),
                &other.chars().collect::<Vec<_>>(),
            )
        };
        assert_eq!(of("kor", "kor"), 0);
        assert_eq!(of("kor", "korps"), 2);
        assert_eq!(of("", "kor"), 3);
        assert_eq!(of("korps", "torsk"), 3);
    }
}
