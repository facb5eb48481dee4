//! What a council recommends in a round: its applicants, what it sees of them, its meeting and advice.
//!
//! It is advice and no decision. When it is handed over it is locked, minutes and all; the municipality
//! decides freely and gives a reason where it decides otherwise (the council's own money is no part of
//! this: it is not the municipality's to decide).

use std::collections::BTreeSet;

use access::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Money};
use serde::{Deserialize, Serialize};

use crate::impartiality::Paragraph;

/// A council that recommends in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recommending {
    /// Its id.
    pub id: String,
    /// The round.
    pub round: String,
    /// The council.
    pub council: String,
    /// Groups of activities its applicants have; none: every applicant.
    pub kinds: Vec<String>,
    /// Codes of the questions opened to it.
    pub fields: Vec<String>,
    /// What it divides; none: there is no frame.
    pub frame: Option<Money>,
    /// The key it divides by; may be empty.
    pub key: String,
    /// It is to be handed over by then.
    pub due_on: Option<Date>,
    /// What it wants to say about all of it.
    pub text: String,
    /// Its meeting.
    pub meeting: Meeting,
    /// All of it as it was handed over.
    pub minutes: Option<Minutes>,
    /// SHA-256 of the minutes.
    pub hash: String,
    /// When it was handed over.
    pub handed_at: Option<Instant>,
    /// By whom.
    pub handed_by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

/// The meeting in which a council gave its advice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// When it was.
    pub met_on: Option<Date>,
    /// Members who took part, by their id as members.
    pub present: Vec<String>,
    /// Those of them who step aside for a row and took part in the principle.
    pub principle: Vec<String>,
}

/// What was handed over, as it was then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// The council's name.
    pub council: String,
    /// When it met.
    pub met_on: Option<Date>,
    /// Who took part.
    pub present: Vec<Attendee>,
    /// What it wants to say about all of it.
    pub text: String,
    /// The rows.
    pub rows: Vec<MinuteRow>,
}

/// Somebody who took part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// Her id as a member.
    pub member: String,
    /// Who she is, when she has signed in.
    pub person: Option<PersonId>,
    /// Her name.
    pub name: String,
    /// Stepped aside for a row, and took part in the principle.
    pub principle: bool,
}

/// A row of the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinuteRow {
    /// The application.
    pub application: String,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// What is recommended.
    pub amount: Money,
    /// Why.
    pub text: String,
    /// Who stepped aside.
    pub aside: Vec<SteppedAside>,
}

/// Somebody who stepped aside for a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SteppedAside {
    /// Her id as a member.
    pub member: String,
    /// Her name.
    pub name: String,
    /// What says so.
    pub paragraph: Paragraph,
}

/// What a council recommends for one applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouncilRow {
    /// The application.
    pub application: String,
    /// How much; none yet.
    pub amount: Option<Money>,
    /// Why.
    pub text: String,
    /// Why staff decided otherwise.
    pub deviation: String,
}

impl Recommending {
    /// Whether it is locked.
    pub const fn is_handed_over(&self) -> bool {
        self.handed_at.is_some()
    }

    /// The members who recommended for an application: took part, and did not step aside.
    pub fn recommended_by(&self, application: &str) -> BTreeSet<PersonId> {
        let Some(minutes) = &self.minutes else {
            return BTreeSet::new();
        };
        let Some(row) = minutes
            .rows
            .iter()
            .find(|row| row.application == application)
        else {
            return BTreeSet::new();
        };
        let stayed = |one: &&Attendee| row.aside.iter().all(|aside| aside.member != one.member);
        let present = minutes.present.iter().filter(stayed);
        present.filter_map(|one| one.person.clone()).collect()
    }
}
