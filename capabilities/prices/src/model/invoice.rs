//! Batches, invoices and credit notes: frozen when they are made.

use access::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Money};

use super::Debtor;

/// Invoices that were made at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Its id.
    pub id: String,
    /// Counts from 1.
    pub number: i64,
    /// It has what was used up to and with this date.
    pub until: Date,
    /// When it was handed over to accounting; `None` while it waits.
    pub sent_at: Option<Instant>,
    /// How many fees.
    pub lines: i64,
    /// Their sum.
    pub total: Money,
    /// The stored file with every line; empty when it is forgotten, as the law lets it be.
    pub csv_file: String,
    /// Its SHA-256, in hexadecimal.
    pub csv_hash: String,
    /// When it was made.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// The id of whoever lets and invoices; empty when the municipality does.
    pub let_by: String,
}

/// What one debtor is asked to pay in one batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoice {
    /// Its id.
    pub id: String,
    /// In one row with the credit notes, without gaps.
    pub number: i64,
    /// The batch it was made in.
    pub batch: String,
    /// Who owes.
    pub debtor: Debtor,
    /// What they were called then.
    pub debtor_name: String,
    /// Empty when they have none.
    pub organisation_number: String,
    /// What is to be paid.
    pub total: Money,
    /// The date on it.
    pub issued_on: Date,
    /// The last day to pay.
    pub due_on: Date,
    /// The stored EHF; `None` when it must be sent in another way.
    pub ehf_file: Option<String>,
    /// Its SHA-256, in hexadecimal; empty when there is none.
    pub ehf_hash: String,
    /// Marked as not paid in time.
    pub unpaid_since: Option<Date>,
    /// Marked as paid.
    pub paid_on: Option<Date>,
    /// Counts changes of the marks.
    pub version: i64,
}

/// Some or all of a fee given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditNote {
    /// Its id.
    pub id: String,
    /// In one row with the invoices, without gaps.
    pub number: i64,
    /// The invoice it is for.
    pub invoice: String,
    /// The fee it is for.
    pub fee: String,
    /// How much.
    pub amount: Money,
    /// Why.
    pub reason: String,
    /// The date on it.
    pub issued_on: Date,
    /// The stored EHF; `None` when it must be sent in another way.
    pub ehf_file: Option<String>,
    /// Its SHA-256, in hexadecimal; empty when there is none.
    pub ehf_hash: String,
    /// By whom.
    pub made_by: Option<PersonId>,
}
