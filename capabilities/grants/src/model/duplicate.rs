//! Two applications that are the same: two officers sent it, or it was sent to another scheme as well.
//!
//! An officer says which is kept. The other ends as withdrawn, with all that was sent, and can be parted
//! from the kept one again until that is decided.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::Instant;

use super::Application;
use crate::store::table::grant_duplicate;

/// So long before or after the other it was sent at most, in seconds.
const A_YEAR: i64 = 365 * 86_400;

/// An application that was merged into another, as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_duplicate)]
pub struct Duplicate {
    /// The one that ended.
    pub application_id: String,
    /// The one that is kept.
    pub into_id: String,
    /// Why, as the applicant was told.
    pub why: String,
    /// When.
    pub merged_at: Instant,
    /// By whom.
    pub merged_by: PersonId,
    /// When they were parted again.
    pub parted_at: Option<Instant>,
    /// By whom.
    pub parted_by: Option<PersonId>,
}

/// Whether two applications can be the same: the same applicant sent both within a year, and neither is
/// decided or withdrawn.
pub fn can_be_the_same(one: &Application, other: &Application) -> bool {
    let (Some(sent), Some(again)) = (one.sent_at, other.sent_at) else {
        return false;
    };
    let is_same_applicant = match (&one.held_by, &other.held_by) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.person_id.is_some() && one.person_id == other.person_id,
        _ => false,
    };
    one.id != other.id
        && is_same_applicant
        && one.state.is_handled()
        && other.state.is_handled()
        && sent.seconds_since(again).abs() <= A_YEAR
}
