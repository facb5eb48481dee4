//! What a key would give a council's applicants: a trial beside what the council recommends by hand, and
//! beside other trials. It is not advice before the council takes it over.

use std::collections::BTreeMap;

use access::PersonId;
use kernel::{Instant, Money, Translated};

/// A trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouncilTrial {
    /// Its id.
    pub id: String,
    /// The council's part of the round.
    pub recommending: String,
    /// 1, 2, 3 … in that part.
    pub number: i32,
    /// The version of the key.
    pub key: String,
    /// What the key was called then.
    pub key_name: Translated,
    /// What was divided.
    pub frame: Money,
    /// What each application would get, in øre.
    pub sums: BTreeMap<String, i64>,
    /// When.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
}

impl CouncilTrial {
    /// What an application would get; none when it came later.
    pub fn sum(&self, application: &str) -> Option<Money> {
        self.sums.get(application).copied().map(Money::from_ore)
    }
}
