//! Whoever lets premises through Samspill and is no association.
//!
//! A company, a foundation or a parish has a name, perhaps an organisation number, and a contact. Its
//! people get a role for it, and answer those who ask for its premises as the people of an association
//! do; it stands on no list of associations.

use access::PersonId;
use diesel::prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable};
use kernel::Instant;

use crate::store::lessor_table::{lessor, lessor_person};

/// Whoever lets premises and is no association.
#[derive(
    Clone,
    Debug,
    Default,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Identifiable,
    Insertable,
    AsChangeset,
)]
#[diesel(table_name = lessor)]
pub struct Lessor {
    /// Its id; a site's owner is this or an association's.
    pub id: String,
    /// What it is called; no other lessor is.
    pub name: String,
    /// Nine digits; empty when it has none.
    pub organisation_number: String,
    /// Whom the municipality asks.
    pub contact_name: String,
    /// Her address.
    pub contact_email: String,
    /// Her telephone.
    pub contact_phone: String,
    /// Counts changes.
    pub version: i64,
}

/// Somebody who answers for a lessor, or has been asked to.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = lessor_person)]
pub struct LessorPerson {
    /// Its id.
    pub id: String,
    /// For whom.
    pub lessor_id: String,
    /// Her name, as it was written.
    pub name: String,
    /// Where her link was sent; empty once it is used.
    pub email: String,
    /// Who she is, once she has said yes.
    pub person_id: Option<PersonId>,
    /// The role she got.
    pub role_id: Option<String>,
    /// The fingerprint of her link.
    pub token_hash: Option<String>,
    /// When she was asked.
    pub asked_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

impl LessorPerson {
    /// Whether she answers for it, or may still say yes.
    pub fn is_open(&self) -> bool {
        self.ended_at.is_none()
    }
}
