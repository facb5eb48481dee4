//! A money line: what one use costs one debtor, from estimate to invoice.

use access::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Money};
use serde::{Deserialize, Serialize};

use crate::quote::Quote;
use kernel::words::{from_word, word_of};

/// Who owes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Debtor {
    /// An association, by its id.
    Association(String),
    /// A person.
    Person(PersonId),
    /// Somebody without an account, by the id of the booking it is for.
    Payer(String),
}

/// Somebody without an account who pays: whom an invoice goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payer {
    /// The id of the booking it is for.
    pub id: String,
    /// Her name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Four digits.
    pub postcode: String,
    /// The place of the postcode.
    pub place: String,
}

/// What for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FeeKind {
    /// Using premises.
    #[default]
    Rent,
    /// Giving a time up too late.
    Cancellation,
}

/// Where a fee stands. It is never deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FeeState {
    /// What it will cost, as it looks now.
    #[default]
    Estimated,
    /// What it costs; waits for a batch.
    Fixed,
    /// In a batch that has been made.
    InBatch,
    /// The batch has been handed over to accounting.
    Invoiced,
    /// Given back, all of it.
    Credited,
    /// Nobody is asked to pay it, for a reason.
    Waived,
}

/// A money line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// Its id.
    pub id: String,
    /// The occurrence it is for; empty when it is for none.
    pub occurrence: String,
    /// The booking it is for; empty when it is for none.
    pub booking: String,
    /// Who owes.
    pub debtor: Debtor,
    /// To whom: the id of whoever lets; empty when the municipality does.
    pub let_by: String,
    /// What for.
    pub kind: FeeKind,
    /// Where it stands.
    pub state: FeeState,
    /// The day of use; what year it counts in.
    pub used_on: Date,
    /// What it is for, in words for an invoice: «Storhallen, bane B, 21. mars kl. 15–18».
    pub title: String,
    /// What is to be paid.
    pub charged: Money,
    /// What it would have cost by the list price.
    pub listed: Money,
    /// Of it, given back.
    pub credited: Money,
    /// Why it was waived, or the like; else empty.
    pub reason: String,
    /// How the price came to be.
    pub quote: Quote,
    /// Counts changes.
    pub version: i64,
    /// When it was first estimated.
    pub made_at: Instant,
}

impl Debtor {
    /// The columns of it: association, person, payer.
    pub(crate) fn columns(&self) -> (Option<String>, Option<PersonId>, Option<String>) {
        match self {
            Self::Association(id) => (Some(id.clone()), None, None),
            Self::Person(person) => (None, Some(person.clone()), None),
            Self::Payer(id) => (None, None, Some(id.clone())),
        }
    }

    /// Reads the columns; none when they say nobody.
    pub(crate) fn of_columns(
        columns: (Option<String>, Option<PersonId>, Option<String>),
    ) -> Option<Self> {
        match columns {
            (Some(id), _, _) => Some(Self::Association(id)),
            (None, Some(person), _) => Some(Self::Person(person)),
            (None, None, Some(id)) => Some(Self::Payer(id)),
            (None, None, None) => None,
        }
    }

    /// The association, when it is one.
    pub(crate) fn association(&self) -> Option<&str> {
        match self {
            Self::Association(id) => Some(id),
            Self::Person(_) | Self::Payer(_) => None,
        }
    }
}

impl FeeKind {
    /// Every kind with its word.
    pub const ALL: [(Self, &str); 2] = [(Self::Rent, "rent"), (Self::Cancellation, "cancellation")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl FeeState {
    /// Every state with its word.
    pub const ALL: [(Self, &str); 6] = [
        (Self::Estimated, "estimated"),
        (Self::Fixed, "fixed"),
        (Self::InBatch, "in_batch"),
        (Self::Invoiced, "invoiced"),
        (Self::Credited, "credited"),
        (Self::Waived, "waived"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }

    /// Whether it can still become another sum, or none.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Estimated | Self::Fixed)
    }
}
