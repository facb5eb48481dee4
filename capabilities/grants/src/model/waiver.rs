//! Somebody found impartial in spite of a tie that is listed.
//!
//! Only what is judged (forvaltningsloven § 6 second paragraph) can be: whoever leads an applicant,
//! acts for it or applies herself is out by the act, and nobody can say otherwise.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::Instant;

use crate::store::council_tables::grant_waiver;

/// A finding of impartiality as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_waiver)]
pub struct Waiver {
    /// Its id.
    pub id: String,
    /// The round.
    pub round_id: String,
    /// Who was found impartial.
    pub person_id: PersonId,
    /// For which applicant; see [`crate::impartiality::applicant`].
    pub applicant: String,
    /// Why, in the leader's words.
    pub why: String,
    /// When.
    pub found_at: Instant,
    /// By whom.
    pub found_by: PersonId,
    /// When it was taken back.
    pub taken_back_at: Option<Instant>,
    /// By whom.
    pub taken_back_by: Option<PersonId>,
}

impl Waiver {
    /// Whether it holds.
    pub const fn holds(&self) -> bool {
        self.taken_back_at.is_none()
    }
}
