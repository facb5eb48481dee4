//! What a municipality decides about roles: how long things wait.

use serde::{Deserialize, Serialize};

/// Days, all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OfficerRules {
    /// A role the entity register no longer knows runs on for so long.
    pub grace_days: i32,
    /// The other officers may object to a claim for so long.
    pub objection_days: i32,
    /// A link in an invitation is good for so long.
    pub invitation_days: i32,
    /// A claim, or a founding, is answered within so long.
    pub answer_days: i32,
    /// The entity register is asked about a role this often.
    pub check_days: i32,
    /// That a role ends is told so long before.
    pub warning_days: i32,
}

impl Default for OfficerRules {
    fn default() -> Self {
        Self {
            grace_days: 60,
            objection_days: 7,
            invitation_days: 14,
            answer_days: 7,
            check_days: 30,
            warning_days: 14,
        }
    }
}

impl db::settings::Setting for OfficerRules {
    const NAME: &'static str = "officers.rules";
}
