//! What the desk keeps: proposals of another time, events that take time, and who was told.
//!
//! What was asked for is never written over: the reservation keeps it, and what was given stands with
//! the occurrence. A time that was lost keeps what the rule demanded on the day it was decided.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant};

use super::{
    access::Tenant,
    store::table::{booking_event, booking_lost_time, booking_notice, booking_proposal},
};
use crate::words::{self, UnknownWord, Word};

/// Another time or part than the one asked for.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = booking_proposal, treat_none_as_null = true)]
pub struct Proposal {
    /// Its id.
    pub id: String,
    /// The reservation.
    pub booking_id: String,
    /// The time that was asked for.
    pub occurrence_id: String,
    /// What holds the time proposed; none when it meets the one asked for.
    pub held_id: Option<String>,
    /// The set.
    pub set_id: String,
    /// From when.
    pub starts: Instant,
    /// To when.
    pub ends: Instant,
    /// Why, to the tenant.
    pub words: String,
    /// It is kept for her until then.
    pub answer_by: Instant,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: ProposalState,
    /// When it was made.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// By whom.
    pub answered_by: Option<PersonId>,
}

/// How far a proposal has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProposalState {
    /// Waits for the tenant.
    Open,
    /// She took it.
    Accepted,
    /// She did not want it.
    Declined,
    /// Staff took it back.
    Withdrawn,
}

/// An event over several premises and days.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = booking_event, treat_none_as_null = true)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// Shown to everybody; never names a person.
    pub title: String,
    /// The association that arranges it; the municipality when there is none.
    pub held_by: Option<String>,
    /// Why, as those who lose time are told.
    pub reason: String,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
    /// Minutes after midnight, each day.
    pub opens: i32,
    /// Minutes after midnight, each day.
    pub closes: i32,
    /// To set up, before it opens.
    pub setup_minutes: i32,
    /// To clear away, after it closes.
    pub clear_minutes: i32,
    /// Why it takes time later than the rule allows; empty when in time.
    pub override_reason: String,
    /// Whether it is still to be.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: EventState,
    /// When it was decided.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// When it was called off.
    pub called_off_at: Option<Instant>,
    /// Rises with every change.
    pub version: i64,
}

/// Whether an event is still to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventState {
    /// It is, or was.
    Planned,
    /// It will not be.
    CalledOff,
}

/// What one tenant is told about one event, or one closure.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = booking_notice, treat_none_as_null = true)]
pub struct Notice {
    /// Its id.
    pub id: String,
    /// The event; none when premises are closed.
    pub event_id: Option<String>,
    /// Why premises are closed; empty for an event, which says so itself.
    pub reason: String,
    /// The association told.
    pub held_by: Option<String>,
    /// The person told.
    pub person_id: Option<PersonId>,
    /// Somebody without an account, who must be told by phone.
    pub told_name: String,
    /// Her phone.
    pub told_phone: String,
    /// How many letters went out.
    pub letters: i32,
    /// When.
    pub told_at: Instant,
    /// When somebody of theirs opened it.
    pub seen_at: Option<Instant>,
    /// Who.
    pub seen_by: Option<PersonId>,
    /// When they were told that the event is called off.
    pub told_back_at: Option<Instant>,
}

/// A time somebody lost to an event.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = booking_lost_time, primary_key(occurrence_id), treat_none_as_null = true)]
pub struct LostTime {
    /// The time.
    pub occurrence_id: String,
    /// Where it was told.
    pub notice_id: String,
    /// Days of notice the rule demanded.
    pub notice_days: i32,
    /// Whether it was told that long before.
    pub in_time: bool,
    /// By the rule of that day, in øre.
    pub compensation: i64,
    /// What came of it.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: LostState,
    /// What she took instead.
    pub new_id: Option<String>,
    /// What holds the time while it is offered back.
    pub back_id: Option<String>,
    /// Until when it is held for her.
    pub back_until: Option<Instant>,
    /// When she answered.
    pub answered_at: Option<Instant>,
    /// Who.
    pub answered_by: Option<PersonId>,
    /// Rises with every change.
    pub version: i64,
}

/// What came of a time that was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LostState {
    /// She has not answered.
    Open,
    /// She took another time instead.
    Replaced,
    /// She wants no other time.
    Declined,
    /// The event is called off; she may have it back.
    OfferedBack,
    /// She has it back.
    Returned,
}

impl Notice {
    /// Whom it is for.
    pub fn tenant(&self) -> Tenant {
        Tenant {
            held_by: self.held_by.clone(),
            person: self.person_id.clone(),
        }
    }
}

impl Event {
    /// The municipality's own words for whoever arranges it, as the calendar has it.
    pub fn days(&self) -> impl Iterator<Item = jiff::civil::Date> {
        let last = self.until_on.date();
        let first = self.from_on.date();
        first
            .series(jiff::Span::new().days(1))
            .take_while(move |day| *day <= last)
    }
}

impl Word for ProposalState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Open, "open"),
        (Self::Accepted, "accepted"),
        (Self::Declined, "declined"),
        (Self::Withdrawn, "withdrawn"),
    ];
}

impl Word for EventState {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Planned, "planned"), (Self::CalledOff, "called_off")];
}

impl Word for LostState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Open, "open"),
        (Self::Replaced, "replaced"),
        (Self::Declined, "declined"),
        (Self::OfferedBack, "offered_back"),
        (Self::Returned, "returned"),
    ];
}

impl From<ProposalState> for String {
    fn from(value: ProposalState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for ProposalState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}

impl From<EventState> for String {
    fn from(value: EventState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for EventState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}

impl From<LostState> for String {
    fn from(value: LostState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for LostState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}
