//! Guidelines that are sent to associations for comment before they are taken into use.
//!
//! What is proposed is kept as it was sent, and the answers beside it, also when other guidelines
//! came of it.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use jiff::civil::Date;
use kernel::Instant;

use super::Terms;
use crate::store::table;

/// Guidelines under revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// Its id.
    pub id: String,
    /// The scheme.
    pub scheme: String,
    /// What is proposed.
    pub terms: Terms,
    /// From when it would hold.
    pub from_on: Date,
    /// The number of the version it was written from.
    pub number: i32,
    /// What is asked.
    pub question: String,
    /// Answers are to come by then; none until it is sent.
    pub due_on: Option<Date>,
    /// When it was written.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// The version of the guidelines that came of it.
    pub guidelines: Option<String>,
    /// Counts changes.
    pub version: i64,
}

/// An association that was asked, with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_voice)]
pub struct Voice {
    /// The hearing.
    pub hearing_id: String,
    /// The association.
    pub association_id: String,
    /// The answer; empty until it comes.
    pub answer: String,
    /// When it came, or was last changed.
    pub answered_at: Option<Instant>,
    /// From whom.
    pub answered_by: Option<PersonId>,
}

impl Hearing {
    /// Whether an association may answer: sent, not over, and nothing has come of it yet.
    pub fn takes_answers(&self, today: Date) -> bool {
        self.sent_at.is_some()
            && self.guidelines.is_none()
            && self.due_on.is_some_and(|due| today <= due)
    }
}
