//! A time given back, who wants to know, and whose turn it is to take it.
//!
//! The order is that in which people asked: those on the waiting list of just that time first, then
//! associations, then persons, and within each the one who asked first.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use jiff::civil::Date;
use kernel::{Day, Instant};
use venues::time::Period;

use crate::{
    store::table,
    words::{self, UnknownWord, Word},
};

/// Somebody wants to know when a time is free.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = table::booking_alert)]
pub struct Alert {
    /// Its id.
    pub id: String,
    /// Who asks.
    pub person_id: PersonId,
    /// For whom; herself when there is none.
    pub association_id: Option<String>,
    /// Which premises; any when there is none.
    pub premises_id: Option<String>,
    /// Which part of them; any when there is none.
    pub set_id: Option<String>,
    /// What kind of premises; empty: any.
    pub premises_kind: String,
    /// 1 is Monday; any when there is none.
    pub weekday: Option<i32>,
    /// Minutes after midnight.
    pub opens: i32,
    /// Minutes after midnight.
    pub closes: i32,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
    /// The occurrence whose waiting list this is.
    pub waits_for: Option<String>,
    /// Ends it without signing in.
    pub token: String,
    /// Whether it is on.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: AlertState,
    /// Its place in the order.
    pub made_at: Instant,
}

/// Whether an alert is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AlertState {
    /// On.
    Active,
    /// Ended by her.
    Ended,
    /// A waiting list that led to a time.
    Served,
}

/// A time that was given back.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::booking_release, treat_none_as_null = true)]
pub struct Release {
    /// Its id.
    pub id: String,
    /// Whose time it was.
    pub occurrence_id: String,
    /// When it came from a reservation.
    pub booking_id: Option<String>,
    /// When it came from a series.
    pub series_id: Option<String>,
    /// The association that released it.
    pub held_by: Option<String>,
    /// The set.
    pub set_id: String,
    /// From when.
    pub starts: Instant,
    /// To when.
    pub ends: Instant,
    /// Who did it.
    pub released_by: Option<PersonId>,
    /// When.
    pub released_at: Instant,
    /// What became of it.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: ReleaseState,
    /// The occurrence that took it.
    pub taken_by: Option<String>,
}

/// What became of a released time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReleaseState {
    /// Subscribers are asked, one at a time.
    Offering,
    /// Anybody may take it.
    Free,
    /// Somebody took it.
    Taken,
    /// The tenant took it back before anybody else did.
    Returned,
}

/// A released time offered to one subscriber.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::booking_offer, treat_none_as_null = true)]
pub struct Offer {
    /// Its id.
    pub id: String,
    /// The released time.
    pub release_id: String,
    /// The alert it answers.
    pub alert_id: String,
    /// Her place in line; 1 is first.
    pub rank: i32,
    /// The hold while it is hers to take.
    pub occurrence_id: Option<String>,
    /// When it became hers to take.
    pub offered_at: Option<Instant>,
    /// Until when.
    pub expires_at: Option<Instant>,
    /// How it went.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: OfferState,
}

/// How an offer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OfferState {
    /// Those before are asked first.
    Waiting,
    /// Hers to take.
    Offered,
    /// She took it.
    Taken,
    /// She said no.
    Declined,
    /// She did not answer in time.
    Expired,
    /// Somebody before her took it.
    Over,
}

impl Release {
    /// From when to when.
    pub fn period(&self) -> Period {
        Period {
            starts: self.starts,
            ends: self.ends,
        }
    }
}

impl Alert {
    /// Whether a time on a date, between two minutes of it, is one she wants.
    pub fn wants(&self, date: Date, opens: i32, closes: i32) -> bool {
        let weekday = i32::from(date.weekday().to_monday_one_offset());
        self.weekday.is_none_or(|day| day == weekday)
            && self.from_on.date() <= date
            && date <= self.until_on.date()
            && opens < self.closes
            && self.opens < closes
    }
}

impl Word for AlertState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Ended, "ended"),
        (Self::Served, "served"),
    ];
}

impl Word for ReleaseState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Offering, "offering"),
        (Self::Free, "free"),
        (Self::Taken, "taken"),
        (Self::Returned, "returned"),
    ];
}

impl Word for OfferState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Waiting, "waiting"),
        (Self::Offered, "offered"),
        (Self::Taken, "taken"),
        (Self::Declined, "declined"),
        (Self::Expired, "expired"),
        (Self::Over, "over"),
    ];
}

impl From<AlertState> for String {
    fn from(value: AlertState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for AlertState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}

impl From<ReleaseState> for String {
    fn from(value: ReleaseState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for ReleaseState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}

impl From<OfferState> for String {
    fn from(value: OfferState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for OfferState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}
