//! Lots: who comes when, and what each gets. Plain reckoning that anybody can do again.
//!
//! The order is that of SHA-256 over the seed, the hash of all wishes, and each number. The seed's
//! own hash is shown from the beginning and its value after the draw; the hash of the wishes is not
//! known before the deadline. So neither those who wish nor those who hold the seed can choose a
//! lot. In turn, each gets the dearest of her wishes that is left; a second time only when everybody
//! has had a turn.

use std::collections::BTreeSet;

use identity::key::hash;

/// What one person wishes for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The number shown instead of her name.
    pub number: i64,
    /// Numbers of slots, the dearest first.
    pub slots: Vec<i32>,
}

/// What one person got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Her number.
    pub number: i64,
    /// When her lot came, from 1.
    pub turn: i64,
    /// Numbers of the slots she got.
    pub slots: Vec<i32>,
}

/// The hash of all wishes: a line for each, by number.
pub fn digest(wishes: &[Wishes]) -> String {
    let mut lines: Vec<(i64, String)> = wishes
        .iter()
        .map(|one| {
            let slots: Vec<String> = one.slots.iter().map(ToString::to_string).collect();
            (one.number, format!("{}: {}\n", one.number, slots.join(" ")))
        })
        .collect();
    lines.sort();
    let list: String = lines.into_iter().map(|(_, line)| line).collect();
    hash(&list)
}

/// The numbers in the order of their lots.
pub fn order(seed: &str, digest: &str, numbers: impl IntoIterator<Item = i64>) -> Vec<i64> {
    let mut lots: Vec<(String, i64)> = numbers
        .into_iter()
        .map(|number| (hash(&format!("{seed}:{digest}:{number}")), number))
        .collect();
    lots.sort();
    lots.into_iter().map(|(_, number)| number).collect()
}

/// Gives out the slots in `left`, at most `most_each` to each.
pub fn draw(seed: &str, wishes: &[Wishes], left: &BTreeSet<i32>, most_each: i32) -> Vec<Given> {
    let order = order(seed, &digest(wishes), wishes.iter().map(|one| one.number));
    let mut given: Vec<Given> = (1..)
        .zip(order)
        .map(|(turn, number)| Given {
            number,
            turn,
            slots: Vec::new(),
        })
        .collect();
    let mut left = left.clone();
    for _ in 0..most_each {
        for one in &mut given {
            let asked = wishes.iter().find(|wish| wish.number == one.number);
            let dearest = asked.and_then(|wish| wish.slots.iter().find(|slot| left.contains(slot)));
            if let Some(slot) = dearest.copied() {
                left.remove(&slot);
                one.slots.push(slot);
            }
        }
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(all: &[(i64, &[i32])]) -> Vec<Wishes> {
        let one = |(number, slots): &(i64, &[i32])| Wishes {
            number: *number,
            slots: slots.to_vec(),
        };
        all.iter().map(one).collect()
    }

    #[test]
    fn the_same_wishes_and_seed_give_the_same_whatever_order_they_are_told_in() {
        let mut all = wishes(&[(1, &[5, 6]), (2, &[5]), (3, &[6, 7])]);
        let left = BTreeSet::from([5, 6, 7]);
        let once = draw("seed", &all, &left, 1);
        all.reverse();
        assert_eq!(once, draw("seed", &all, &left, 1));
        let orders: BTreeSet<Vec<i64>> = (0..50)
            .map(|seed| order(&seed.to_string(), &digest(&all), [1, 2, 3]))
            .collect();
        assert_eq!(orders.len(), 6, "every order comes up with some seed");
    }

    #[test]
    fn each_gets_the_dearest_that_is_left_and_a_second_only_after_everybody() {
        let all = wishes(&[(1, &[1, 2, 3]), (2, &[1, 2, 3]), (3, &[1])]);
        let given = draw("a seed", &all, &BTreeSet::from([1, 2, 3]), 2);
        let slots: Vec<&[i32]> = given.iter().map(|one| &*one.slots).collect();
        let turns: Vec<i64> = given.iter().map(|one| one.turn).collect();
        assert_eq!(turns, [1, 2, 3]);
        assert_eq!(slots[0][0], 1, "the first lot gets the dearest");
        let mut all: Vec<i32> = slots.concat();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), slots.concat().len(), "nothing is given twice");
        let only_the_dear = given.iter().find(|one| one.number == 3).expect("a third");
        assert!(only_the_dear.turn == 1 || only_the_dear.slots.is_empty());
    }

    #[test]
    fn another_wish_changes_the_order_so_nobody_can_choose_a_lot() {
        let few = wishes(&[(1, &[1]), (2, &[1]), (3, &[1]), (4, &[1])]);
        let mut more = few.clone();
        more[3].slots = vec![1, 2];
        assert_ne!(digest(&few), digest(&more));
        let numbers = [1, 2, 3, 4, 5, 6, 7, 8];
        let orders = [digest(&few), digest(&more)].map(|digest| order("s", &digest, numbers));
        assert_ne!(orders[0], orders[1]);
    }
}
