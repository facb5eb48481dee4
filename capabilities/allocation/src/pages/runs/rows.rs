//! The rows of a run beside last year and another key: what each gets, who wins and who loses.
//!
//! The page, the files and the picture are all made from these rows, so that they say the same.

use kernel::Money;

use crate::{
    engine::{Figure, Row},
    model::{AllocationRun, KeptSnapshot},
};

/// One association in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Its id.
    pub id: String,
    /// Its name in the snapshot.
    pub name: String,
    /// Its organisation number; empty when it has none.
    pub organisation_number: String,
    /// All members; `None` when it is not known.
    pub members: Option<i64>,
    /// Those under twenty; `None` when it is not known.
    pub young: Option<i64>,
    /// What it got last year.
    pub last: Option<Money>,
    /// What it gets by the run that is compared with.
    pub other: Option<Money>,
    /// What it gets.
    pub amount: Money,
}

/// How many win and lose, and by how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// How many get more.
    pub winners: i64,
    /// How many get less.
    pub losers: i64,
    /// How many get the same.
    pub same: i64,
    /// How many had nothing to compare with.
    pub new: i64,
    /// What the winners get more, together.
    pub gains: Money,
    /// What the losers get less, together.
    pub losses: Money,
}

impl Compared {
    /// More or less than last year.
    pub fn since_last(&self) -> Option<Money> {
        self.last.map(|last| self.amount - last)
    }

    /// More or less than by the other key.
    pub fn since_other(&self) -> Option<Money> {
        self.other.map(|other| self.amount - other)
    }
}

/// Every association of a run, by name in Norwegian order; those in no part of the plan are left out.
pub fn rows(
    run: &AllocationRun,
    snapshot: &KeptSnapshot,
    other: Option<&AllocationRun>,
) -> Vec<Compared> {
    let mut rows: Vec<&Row> = snapshot.content.rows().iter().collect();
    rows.sort_by_key(|row| row.place);
    let known = |row: &Row, figure: Figure| row.knows(&figure).then(|| row.count(&figure));
    let compared = |row: &Row| {
        let (_, given) = run.outcome.of(&row.id)?;
        let other = other.and_then(|other| other.outcome.of(&row.id));
        let bands = [(0, 5), (6, 12), (13, 19)];
        let young = bands.map(|(from, to)| known(row, Figure::Aged(from, Some(to))));
        Some(Compared {
            id: row.id.clone(),
            name: row.name.clone(),
            organisation_number: row.organisation_number.clone(),
            members: known(row, Figure::Members),
            young: young.into_iter().sum(),
            last: row.last_ore().map(Money::from_ore),
            other: other.map(|(_, given)| given.amount),
            amount: given.amount,
        })
    };
    rows.into_iter().filter_map(compared).collect()
}

/// Who wins and loses, by this difference.
pub fn balance(rows: &[Compared], difference: impl Fn(&Compared) -> Option<Money>) -> Balance {
    let mut balance = Balance::default();
    for row in rows {
        match difference(row) {
            None => balance.new += 1,
            Some(Money::ZERO) => balance.same += 1,
            Some(more) if more > Money::ZERO => {
                balance.winners += 1;
                balance.gains += more;
            }
            Some(less) => {
                balance.losers += 1;
                balance.losses += -less;
            }
        }
    }
    balance
}
