//! What a body decided in one sitting: who took part and who stepped aside for what, and what it did with
//! the pots.
//!
//! In a collegial body the others vote when somebody steps aside, and at least half of all the members must
//! have voted in each case (kommuneloven § 11-9). A body may give more or less to a purpose than was set
//! aside, make a purpose of its own, and take money from another line of the budget, which it must name.

use std::collections::BTreeSet;

use access::PersonId;
use kernel::{Day, Instant};
use serde::{Deserialize, Serialize};

use super::{Attendee, Pot, SteppedAside};

/// A sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Its id, which its decisions carry.
    pub id: String,
    /// The round.
    pub round_id: String,
    /// Such as «Kulturutvalget».
    pub body: String,
    /// Its id among councils; empty when its members are not known here.
    pub council: String,
    /// When it met.
    pub met_on: Day,
    /// Its case number.
    pub case_number: String,
    /// How they voted; may be empty.
    pub vote: String,
    /// Who took part, and what was done with the pots.
    pub minutes: SittingMinutes,
    /// When it was entered here.
    pub entered_at: Instant,
    /// By whom.
    pub entered_by: Option<PersonId>,
    /// When all of it was undone.
    pub undone_at: Option<Instant>,
}

/// Who took part in a sitting, and what it did with the pots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SittingMinutes {
    /// Who took part.
    pub present: Vec<Attendee>,
    /// Its rows.
    pub rows: Vec<SatRow>,
    /// The pots as they were; none when the body left them so.
    pub before: Vec<Pot>,
    /// The pots as the body left them.
    pub after: Vec<Pot>,
    /// Rows it moved from one pot to another.
    pub moved: Vec<MovedRow>,
    /// The line of the budget that more money was taken from; may be empty.
    pub other_line: String,
}

/// A row of a sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SatRow {
    /// The application.
    pub application: String,
    /// Who applies.
    pub name: String,
    /// Who stepped aside.
    pub aside: Vec<SteppedAside>,
}

/// A row that was moved from one pot to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovedRow {
    /// The application.
    pub application: String,
    /// Rank of the pot it was in.
    pub from: i32,
    /// Rank of the pot it is in.
    pub to: i32,
}

impl SittingMinutes {
    /// Those who decided an application: took part, and did not step aside.
    pub fn decided_by(&self, application: &str) -> BTreeSet<PersonId> {
        let row = self.rows.iter().find(|row| row.application == application);
        let Some(row) = row else {
            return BTreeSet::new();
        };
        let stayed = |one: &&Attendee| row.aside.iter().all(|aside| aside.member != one.member);
        let present = self.present.iter().filter(stayed);
        present.filter_map(|one| one.person.clone()).collect()
    }
}
