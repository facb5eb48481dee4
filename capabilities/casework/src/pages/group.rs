//! Rows of the inbox that are of the same kind, under its name.
//!
//! A case officer does one kind of task after the other, and ticks several of a kind to do them at
//! once. The group with the most urgent task comes first, and in it the most urgent row.

use super::{
    beside::{Beside, Counts},
    inbox::kind_words,
    row::Row,
};
use crate::model::View;

/// Rows of one kind.
pub struct Group {
    /// What the kind is called; empty where all that is shown is of one kind.
    pub heading: String,
    /// The address of all of the kind.
    pub path: String,
    /// How many of the kind there are in all, where that is what is being counted; may be empty.
    pub count: String,
    /// Its rows, in the order they were given.
    pub rows: Vec<Row>,
}

/// Puts rows of a kind together, in the order of each kind's first.
pub fn groups(beside: &Beside<'_>, counts: &Counts, rows: Vec<Row>, is_part: bool) -> Vec<Group> {
    let view = beside.view;
    let mut kinds: Vec<(String, Vec<Row>)> = Vec::new();
    for row in rows {
        match kinds.iter_mut().find(|(kind, _)| *kind == row.kind) {
            Some((_, rows)) => rows.push(row),
            None => kinds.push((row.kind.clone(), vec![row])),
        }
    }
    let is_one = !view.kind.is_empty();
    let is_all = view.query().is_empty();
    let of_kind = |(kind, rows): (String, Vec<Row>)| {
        let narrowed = View {
            kind: kind.clone(),
            ..view.clone()
        };
        let count = counts.of_kind(&kind).filter(|_| is_all);
        let (say, shown) = (beside.visit.say(), i64::try_from(rows.len()).unwrap_or(0));
        Group {
            heading: if is_one {
                String::new()
            } else {
                kind_words(beside.visit, &kind)
            },
            path: beside.address(&narrowed.query()),
            count: match count {
                Some(count) if is_part && count > shown => {
                    let (shown, count) = (say.number(shown), say.number(count));
                    say.ta("desk-part", &[("shown", &shown), ("count", &count)])
                }
                Some(count) => say.number(count),
                None => String::new(),
            },
            rows,
        }
    };
    kinds.into_iter().map(of_kind).collect()
}
