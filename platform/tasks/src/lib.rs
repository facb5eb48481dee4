//! What waits on somebody, in one table.
//!
//! A room that needs something of an association, of the municipality's staff or of a person opens a
//! task, and closes it when it is done: both in the transaction of the change itself. Min forening
//! shows an association what waits on it; the staff inbox shows staff; calendars show the dates. So
//! a new capability has a place in all of them by opening tasks, and by nothing else.
//!
//! A task names texts by id and is spoken in the language of whoever reads it.

mod desk;
mod joining;
mod open;
mod read;
mod table;

use access::{PersonId, Scope};
use db::Migration;
use jiff::civil::Date;
use kernel::Instant;

pub use desk::{Desk, DeskFilter, Order, Pile, Waiting, assign, desk, first_of, piles, postpone};
pub use joining::{merge, unmerge};
pub use open::{close, close_one, open, reopen};
pub use read::{
    about_association, done_by_association, of_association, of_officer, of_person, one,
};

/// The table.
pub const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "tasks",
        "0001_tasks",
        include_str!("../schema/0001_tasks.sql"),
    ),
    Migration::shared(
        "tasks",
        "0002_kinds",
        include_str!("../schema/0002_kinds.sql"),
    ),
];

/// Who is to do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addressee {
    /// The officers of an association who have this scope.
    Association {
        /// Its id.
        id: String,
        /// Which of them.
        scope: Scope,
    },
    /// The municipality's staff for a capability.
    Staff {
        /// The capability's name.
        capability: String,
        /// The key of the unit; empty when no unit is named.
        unit: String,
    },
    /// One person.
    Person(PersonId),
}

/// A task to be opened.
#[derive(Clone, Debug)]
pub struct NewTask<'a> {
    /// Its kind, beginning with the room: `officers.claim`.
    pub kind: &'a str,
    /// The id of the thing it is about.
    pub subject: &'a str,
    /// Who is to do it.
    pub addressee: Addressee,
    /// The association it is about.
    pub association: Option<&'a str>,
    /// Id of the text that names it.
    pub title: &'a str,
    /// Id of the text that says what is missing, or empty.
    pub remark: &'a str,
    /// What goes into both texts. No personal data.
    pub words: &'a [(&'a str, &'a str)],
    /// Where to do it, without language: `/saker/krav/…`.
    pub path: &'a str,
    /// The last day.
    pub due_on: Option<Date>,
}

/// A task as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub number: i64,
    /// Its kind.
    pub kind: String,
    /// The id of the thing it is about.
    pub subject: String,
    /// Who is to do it.
    pub addressee: Addressee,
    /// The association it is about.
    pub association: Option<String>,
    /// Id of the text that names it.
    pub title: String,
    /// Id of the text that says what is missing, or empty.
    pub remark: String,
    /// What goes into both texts.
    pub words: Vec<(String, String)>,
    /// Where to do it, without language.
    pub path: String,
    /// The last day.
    pub due_on: Option<Date>,
    /// Who among the staff has it.
    pub assigned_to: Option<PersonId>,
    /// How far it has come.
    pub state: State,
    /// Since when it waits.
    pub opened_at: Instant,
    /// When it ended.
    pub closed_at: Option<Instant>,
    /// Counts changes.
    pub version: i64,
}

/// How far a task has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits.
    Open,
    /// Was done.
    Done,
    /// Is no longer needed.
    Withdrawn,
}

impl State {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Task {
    /// What goes into its texts, as a speaker takes it.
    pub fn named(&self) -> Vec<(&str, &str)> {
        self.words
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}
