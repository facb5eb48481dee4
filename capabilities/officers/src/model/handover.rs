//! A handover: an annual meeting chose new officers, and old ones leave.

use access::PersonId;
use jiff::civil::Date;
use kernel::Instant;

/// A handover as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// Its id.
    pub id: String,
    /// The association.
    pub association: String,
    /// Ids of the roles that end.
    pub roles: Vec<String>,
    /// To and with this day; `None`: when those who are new have said yes.
    pub ends_on: Option<Date>,
    /// Who wrote it down.
    pub made_by: PersonId,
    /// When all of it was done.
    pub done_at: Option<Instant>,
}
