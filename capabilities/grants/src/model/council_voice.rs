//! A council that is asked about new guidelines.
//!
//! It answers as a council and not as its members: any of those who sit in it on the day writes, and
//! the newest words are its answer until the last day.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::Instant;

use crate::store::council_tables::grant_council_voice;

/// A council that was asked, with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_council_voice)]
pub struct CouncilVoice {
    /// The hearing.
    pub hearing_id: String,
    /// The council.
    pub council_id: String,
    /// The answer; empty until it comes.
    pub answer: String,
    /// When it came, or was last changed.
    pub answered_at: Option<Instant>,
    /// The member who wrote it.
    pub answered_by: Option<PersonId>,
}
