//! What an association counts as for a time, whatever its member numbers say.
//!
//! Set when another room tells that the association is supported, where the municipality has decided
//! that this gives a class of price; it has a first and a last day, and can be undone.

use access::PersonId;
use kernel::{Day, Instant};
use serde::{Deserialize, Serialize};

use super::UserCategory;

/// A class that was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceClass {
    /// Its id.
    pub id: String,
    /// Of which association.
    pub association_id: String,
    /// What it counts as.
    pub category: UserCategory,
    /// From this day.
    pub from_on: Day,
    /// To and with this day.
    pub until_on: Day,
    /// Id of what set it, in the room that told.
    pub source: String,
    /// What people call that.
    pub number: String,
    /// When it was set.
    pub set_at: Instant,
    /// When it was undone.
    pub undone_at: Option<Instant>,
    /// By whom; nobody when the room that set it took it back.
    pub undone_by: Option<PersonId>,
}

/// What the municipality has decided about grants and classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClassRules {
    /// The word of the category that a supported association counts as; empty: support sets none.
    pub counts_as: String,
    /// For so many months from the day it was told.
    pub months: i32,
}

impl Default for ClassRules {
    fn default() -> Self {
        Self {
            counts_as: String::new(),
            months: 12,
        }
    }
}

impl db::settings::Setting for ClassRules {
    const NAME: &'static str = "prices.classes";
}

impl ClassRules {
    /// The category, when there is one.
    pub fn category(&self) -> Option<UserCategory> {
        UserCategory::from_word(&self.counts_as).filter(|it| {
            matches!(
                it,
                UserCategory::YouthAssociation | UserCategory::AdultAssociation
            )
        })
    }
}
