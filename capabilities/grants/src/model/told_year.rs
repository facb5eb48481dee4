//! What others gave in a year, in a scheme that is told about only.
//!
//! The sports council shares the state's money for local activity by criteria of its own; no municipality
//! decides it. So it is no decision, is in no statistics and in no list of awards.

use access::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Money};
use serde::{Deserialize, Serialize};

/// A year of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldYear {
    /// The scheme.
    pub scheme: String,
    /// The year.
    pub year: i32,
    /// Such as «Idrettsrådets årsmøte».
    pub decided_by: String,
    /// When.
    pub met_on: Option<Date>,
    /// What it was shared by.
    pub criteria: String,
    /// Who got what.
    pub shares: Vec<ToldShare>,
    /// When it was entered here.
    pub entered_at: Instant,
    /// By whom.
    pub entered_by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

/// What one got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldShare {
    /// Its name.
    pub name: String,
    /// Its id, when it is in the register.
    pub association: Option<String>,
    /// How much.
    pub amount: Money,
}
