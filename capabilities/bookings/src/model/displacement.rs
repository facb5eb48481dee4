//! An event took a time that somebody else had: why, when they were told, and what they get instead.

use access::PersonId;
use diesel::prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable};
use kernel::Instant;

use crate::store::table;

/// One time that an event took.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::booking_displacement, treat_none_as_null = true)]
pub struct Displacement {
    /// Its id.
    pub id: String,
    /// The event.
    pub event_occurrence: String,
    /// The time that was taken.
    pub touched_occurrence: String,
    /// The association touched.
    pub held_by: Option<String>,
    /// The person touched.
    pub person_id: Option<PersonId>,
    /// Why, in words.
    pub reason: String,
    /// A word: nothing, `free_of_charge`, `other_time` or `refund`.
    pub compensation: String,
    /// More about it.
    pub compensation_note: String,
    /// Days of notice the rule demanded.
    pub notice_days: i32,
    /// When the notice was sent.
    pub notice_sent_at: Option<Instant>,
    /// When somebody of theirs saw it.
    pub seen_at: Option<Instant>,
    /// Who.
    pub seen_by: Option<PersonId>,
    /// A word: nothing, `accepted`, `other_time` or `objected`.
    pub answer: String,
    /// What they wrote.
    pub answer_text: String,
    /// When.
    pub answered_at: Option<Instant>,
    /// Who decided it.
    pub decided_by: Option<PersonId>,
    /// When.
    pub made_at: Instant,
    /// Rises with every change.
    pub version: i64,
}

/// Another time offered to somebody displaced.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = table::booking_alternative)]
pub struct OfferedTime {
    /// Its id.
    pub id: String,
    /// Whom it is offered to.
    pub displacement_id: String,
    /// The set.
    pub set_id: String,
    /// From when.
    pub starts: Instant,
    /// To when.
    pub ends: Instant,
    /// Whether they took it.
    pub taken: bool,
}
