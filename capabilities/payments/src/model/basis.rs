//! The basis for invoices of what is to be paid back: accounting makes the invoices, from a file.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::{Instant, Money};

use crate::store::table;

/// A file of claims for accounting. What it holds is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::payment_claim_basis)]
pub struct ClaimBasis {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub number: i32,
    /// How many claims.
    pub claims: i64,
    /// What had not come of them.
    pub total: Money,
    /// When it was made.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// The file as a table.
    pub csv_file: String,
    /// Its SHA-256.
    pub csv_hash: String,
    /// The same as JSON.
    pub json_file: String,
    /// Its SHA-256.
    pub json_hash: String,
}
