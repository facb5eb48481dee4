//! A reservation: what somebody asked for, of whom, and how far it has come.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant};

use crate::{
    store::table,
    words::{self, UnknownWord, Word},
};

/// A reservation as stored: a basket of times one tenant asked for together.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::booking, treat_none_as_null = true)]
pub struct Booking {
    /// Its id.
    pub id: String,
    /// The number people see, such as R-2026-00042; none until it is sent.
    pub number: Option<String>,
    /// What sort it is.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub kind: BookingKind,
    /// The association that borrows; the person herself when there is none.
    pub held_by: Option<String>,
    /// Who made it.
    pub person_id: Option<PersonId>,
    /// Whether staff made it on somebody's behalf.
    pub by_staff: bool,
    /// What the price follows: a word of `prices::UserCategory`.
    pub category: String,
    /// A word of `prices::UsePurpose`.
    pub purpose: String,
    /// Whether people pay to come.
    pub tickets: bool,
    /// Shown in the calendar; never names a person.
    pub title: String,
    /// What else she wants staff to know.
    pub message: String,
    /// How many come, about.
    pub people: Option<i32>,
    /// How many of them are young; never names.
    pub young: Option<i32>,
    /// The team or section of the association; may be empty.
    pub group_name: String,
    /// An adult who answers for the use.
    pub responsible_name: String,
    /// Her phone, for some weeks.
    pub responsible_phone: String,
    /// Ids of versions of terms, parted by space: `house/2`; and `age/18` from whoever said that she is so old.
    pub terms_accepted: String,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: BookingState,
    /// When it was begun.
    pub made_at: Instant,
    /// While it is a draft: its times are held until then.
    pub held_until: Option<Instant>,
    /// Whether the hold has been made longer.
    pub prolonged: bool,
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// When she can expect an answer.
    pub answer_due_on: Option<Day>,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// Rises with every change.
    pub version: i64,
}

/// What sort of reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BookingKind {
    /// Once, or some single times together.
    Single,
    /// Strøtime: a freed hour at short notice, in the simplest way.
    Spare,
    /// The same weekday again and again.
    Recurring,
    /// An event over several premises, with time to set up and take down.
    Event,
    /// Somewhere to keep things, for a period.
    Storage,
}

/// How far a reservation has come. What becomes of each time stands with its occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BookingState {
    /// Its times are held while the form is filled in.
    Draft,
    /// The hold ran out, or she let the times go.
    Lapsed,
    /// Sent; somebody has to answer.
    Requested,
    /// The tenant has at least one of its times.
    Granted,
    /// Staff said no to all of it.
    Refused,
    /// The tenant took it back before the answer.
    Withdrawn,
    /// Granted once, and every time of it is over, cancelled or taken.
    Ended,
}

/// A time in the basket: what was wished for. What was given is the occurrence.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::booking_time, primary_key(occurrence_id))]
pub struct BookingTime {
    /// The occurrence in the room of premises.
    pub occurrence_id: String,
    /// The reservation.
    pub booking_id: String,
    /// The set that was wished for.
    pub wished_set: String,
    /// From when.
    pub wished_starts: Instant,
    /// To when.
    pub wished_ends: Instant,
    /// Extras of the price list, parted by space.
    pub extras: String,
    /// Whether it is to be sent.
    pub chosen: bool,
}

/// A date of a repeated wish that could not be had.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::booking_lost_date)]
pub struct LostDate {
    /// Its id.
    pub id: String,
    /// The reservation.
    pub booking_id: String,
    /// The set.
    pub set_id: String,
    /// From when.
    pub starts: Instant,
    /// To when.
    pub ends: Instant,
    /// Why, in words.
    pub reason: String,
}

impl Word for BookingKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Single, "single"),
        (Self::Spare, "spare"),
        (Self::Recurring, "recurring"),
        (Self::Event, "event"),
        (Self::Storage, "storage"),
    ];
}

impl Word for BookingState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Draft, "draft"),
        (Self::Lapsed, "lapsed"),
        (Self::Requested, "requested"),
        (Self::Granted, "granted"),
        (Self::Refused, "refused"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Ended, "ended"),
    ];
}

impl BookingState {
    /// Whether it was sent, whatever became of it.
    pub const fn is_sent(self) -> bool {
        !matches!(self, Self::Draft | Self::Lapsed)
    }

    /// Whether it waits or runs: its tenant may still change it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Requested | Self::Granted)
    }
}

impl Booking {
    /// The extras of its times, and what else is stored as words in a line.
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.terms_accepted.split_whitespace()
    }

    /// The age she has said that she has reached, when a rule asked. Her birthday is never kept.
    pub fn confirmed_age(&self) -> Option<i32> {
        let said = self.terms().filter_map(|key| key.strip_prefix("age/"));
        said.filter_map(|age| age.parse().ok()).max()
    }

    /// As it is kept among what she accepted that she has reached an age.
    pub fn age_word(age: i32) -> String {
        format!("age/{age}")
    }

    /// What the price follows.
    pub fn user_category(&self) -> Option<prices::UserCategory> {
        prices::UserCategory::from_word(&self.category)
    }

    /// What it is for, as the price list tells purposes apart.
    pub fn use_purpose(&self) -> Option<prices::UsePurpose> {
        prices::UsePurpose::from_word(&self.purpose)
    }
}

impl BookingTime {
    /// The words of the extras.
    pub fn extra_words(&self) -> Vec<&str> {
        self.extras.split_whitespace().collect()
    }
}

impl From<BookingKind> for String {
    fn from(value: BookingKind) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for BookingKind {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}

impl From<BookingState> for String {
    fn from(value: BookingState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for BookingState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}
