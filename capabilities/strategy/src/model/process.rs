//! The work on a document: phases with dates, owners and tasks, made from a practice and changed freely.
//!
//! What everybody may know of a phase is one value, [`PhaseTold`]; tasks and notes are another, [`Work`],
//! so a public page has no way to them. Where the work stands is the first phase that is not done.

use access::PersonId;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Instant, Translated};
use serde::{Deserialize, Serialize};

use super::Evidence;

/// The work on a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub id: String,
    /// Of which document.
    pub document: String,
    /// What it is called, and who ordered it.
    pub told: ProcessTold,
    /// Its first day.
    pub begun: Date,
    /// The day it was ended.
    pub ended: Option<Date>,
    /// 1 when new.
    pub version: i64,
    /// Its phases, in order.
    pub phases: Vec<Phase>,
}

/// What a process says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProcessTold {
    /// What it is called.
    pub name: Translated,
    /// The order from the council, such as «Kommunestyret 17. desember, sak 94/25»; may be empty.
    pub order: Evidence,
    /// Whether everybody sees how far it has come.
    pub is_public: bool,
}

/// A phase of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its id.
    pub id: String,
    /// Of which process.
    pub process: String,
    /// Its place, from 0.
    pub place: i32,
    /// What everybody may know.
    pub told: PhaseTold,
    /// What those who work know.
    pub work: Work,
    /// The role that answers for it.
    pub role: Option<String>,
    /// Its first day.
    pub starts: Option<Date>,
    /// Its last day.
    pub ends: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// 1 when new.
    pub version: i64,
}

/// What everybody may know of a phase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PhaseTold {
    /// What it is called.
    pub title: Translated,
    /// What happens in it.
    pub text: Translated,
    /// How one can take part; may be empty.
    pub take_part: Translated,
    /// Bodies that are invited, such as a council or a committee.
    pub invited: Vec<String>,
    /// Papers that belong to it.
    pub papers: Vec<Evidence>,
}

/// What those who work with a phase know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Work {
    /// What is to be done in it.
    pub chores: Vec<Chore>,
    /// A note among the municipality's own.
    pub inside: String,
}

/// Something to be done in a phase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Chore {
    /// What.
    pub title: String,
    /// The role that does it.
    pub role: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// Whether it is done.
    pub is_done: bool,
}

/// What the dates and the owner of a phase were, until they were changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastPhase {
    /// When they were changed.
    pub at: Instant,
    /// By whom.
    pub by: Option<PersonId>,
    /// The role that answered for it.
    pub role: Option<String>,
    /// The first day it had.
    pub starts: Option<Date>,
    /// The last day it had.
    pub ends: Option<Date>,
    /// Why; may be empty.
    pub reason: String,
}

impl Process {
    /// The phase the work is in: the first that is not done. `None` when all are.
    pub fn here(&self) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.done.is_none())
    }

    /// The number of that phase, from 1, and how many there are.
    pub fn stands(&self) -> (usize, usize) {
        let all = self.phases.len();
        let at = self.phases.iter().position(|phase| phase.done.is_none());
        (at.map_or(all, |at| at + 1), all)
    }

    /// The phase with this id.
    pub fn phase(&self, id: &str) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == id)
    }
}

impl Phase {
    /// Whether its last day has gone by and it is not done.
    pub fn is_late(&self, today: Date) -> bool {
        self.done.is_none() && self.ends.is_some_and(|ends| ends < today)
    }

    /// The same, moved by days; what is done stays where it was.
    #[must_use]
    pub fn moved(mut self, days: i32) -> Self {
        if self.done.is_some() {
            return self;
        }
        let later = |day: Date| day.saturating_add(i64::from(days).days());
        self.starts = self.starts.map(later);
        self.ends = self.ends.map(later);
        for chore in &mut self.work.chores {
            if !chore.is_done {
                chore.due = chore.due.map(later);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn phase(id: &str, done: Option<Date>) -> Phase {
        let chore = |is_done| Chore {
            title: "Kall inn".to_owned(),
            due: Some(date(2026, 3, 10)),
            is_done,
            ..Chore::default()
        };
        Phase {
            id: id.to_owned(),
            process: String::new(),
            place: 0,
            told: PhaseTold::default(),
            work: Work {
                chores: vec![chore(true), chore(false)],
                inside: String::new(),
            },
            role: None,
            starts: Some(date(2026, 3, 1)),
            ends: Some(date(2026, 3, 31)),
            done,
            version: 1,
        }
    }

    #[test]
    fn the_work_stands_in_the_first_phase_that_is_not_done() {
        let mut process = Process {
            id: String::new(),
            document: String::new(),
            told: ProcessTold::default(),
            begun: date(2026, 1, 1),
            ended: None,
            version: 1,
            phases: vec![phase("a", Some(date(2026, 2, 1))), phase("b", None)],
        };
        assert_eq!(process.stands(), (2, 2));
        assert_eq!(process.here().map(|phase| phase.id.as_str()), Some("b"));
        process.phases[1].done = Some(date(2026, 4, 1));
        assert_eq!(process.here(), None);
        assert_eq!(process.stands(), (2, 2));
    }

    #[test]
    fn what_is_done_is_not_moved() {
        let moved = phase("a", None).moved(14);
        assert_eq!(moved.ends, Some(date(2026, 4, 14)));
        let due: Vec<Option<Date>> = moved.work.chores.iter().map(|it| it.due).collect();
        assert_eq!(due, [Some(date(2026, 3, 10)), Some(date(2026, 3, 24))]);
        let done = phase("a", Some(date(2026, 3, 20)));
        assert_eq!(done.clone().moved(14), done);
    }
}
