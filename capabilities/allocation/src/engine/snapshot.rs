//! The numbers a run stands on, frozen, each with where it comes from and of which date.
//!
//! A snapshot is kept as the bytes of its JSON and their SHA-256, and is never changed: a correction is
//! a new snapshot and a new run. Its rows stand by id, so that the order they were read in is gone.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Figure;

/// Numbers of associations, frozen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    rows: Vec<Row>,
}

/// One association as it was then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The association's id, or that of a group without number.
    pub id: String,
    /// Its name then.
    pub name: String,
    /// Its organisation number; empty when it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation_number: String,
    /// Its place among all, by name in Norwegian order: for ties that go by name.
    pub place: i64,
    /// Key of its district; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// Keys of what kinds of things it does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// What is known of it.
    pub numbers: BTreeMap<Figure, Number>,
    /// What it got last year, in øre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Number>,
}

/// A number, and whose word it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// How many, or how many øre.
    pub value: i64,
    /// A word for where it comes from, such as `typed`, `file`, `federation`.
    pub source: String,
    /// Of which date.
    pub on: Date,
}

/// Why numbers cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Two rows are the same association.
    #[error("{0} stands there twice")]
    Twice(String),
    /// A number is below zero, or larger than anything that is counted.
    #[error("a number of {0} is below zero or far too large")]
    Number(String),
}

/// More than this of anything is a slip of the pen; it also keeps every sum within its bounds.
pub const LARGEST: i64 = 1_000_000_000_000;

impl Snapshot {
    /// Freezes rows, whatever order they come in.
    pub fn of(mut rows: Vec<Row>) -> Result<Self, Unusable> {
        rows.sort_by(|a, b| a.id.cmp(&b.id));
        if let Some(pair) = rows.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(Unusable::Twice(pair[0].name.clone()));
        }
        for row in &mut rows {
            row.kinds.sort_unstable();
            row.kinds.dedup();
            let mut all = row.numbers.values().chain(&row.last);
            if all.any(|number| !(0..=LARGEST).contains(&number.value)) {
                return Err(Unusable::Number(row.name.clone()));
            }
        }
        Ok(Self { rows })
    }

    /// The rows, by id.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// One association's.
    pub fn row(&self, id: &str) -> Option<&Row> {
        let at = self.rows.binary_search_by(|row| row.id.as_str().cmp(id));
        at.ok().map(|at| &self.rows[at])
    }
}

impl Row {
    /// How many; nothing is known is zero. An association is always one.
    pub fn count(&self, figure: &Figure) -> i64 {
        if *figure == Figure::Association {
            return 1;
        }
        self.numbers.get(figure).map_or(0, |number| number.value)
    }

    /// Whether the number is known.
    pub fn knows(&self, figure: &Figure) -> bool {
        *figure == Figure::Association || self.numbers.contains_key(figure)
    }

    /// What it got last year, in øre.
    pub fn last_ore(&self) -> Option<i64> {
        self.last.as_ref().map(|number| number.value)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn row(id: &str, members: i64) -> Row {
        let number = Number {
            value: members,
            source: "typed".into(),
            on: date(2025, 12, 31),
        };
        Row {
            id: id.into(),
            numbers: [(Figure::Members, number)].into(),
            ..Row::default()
        }
    }

    #[test]
    fn the_order_rows_come_in_is_gone() {
        let one = Snapshot::of(vec![row("b", 1), row("a", 2)]).expect("usable");
        let other = Snapshot::of(vec![row("a", 2), row("b", 1)]).expect("usable");
        assert_eq!(one, other);
        assert_eq!(one.row("b").map(|row| row.count(&Figure::Members)), Some(1));
        assert_eq!(one.row("c"), None);
    }

    #[test]
    fn numbers_that_cannot_be_are_refused() {
        let refused = |rows| Snapshot::of(rows).expect_err("refused");
        assert!(matches!(refused(vec![row("a", -1)]), Unusable::Number(_)));
        assert!(matches!(
            refused(vec![row("a", i64::MAX)]),
            Unusable::Number(_)
        ));
        let twice = refused(vec![row("a", 1), row("a", 2)]);
        assert!(matches!(twice, Unusable::Twice(_)));
    }
}
