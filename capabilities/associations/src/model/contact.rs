//! Whom to turn to for what.
//!
//! The public sees a contact only when the purpose is the public one and the contact has agreed; for an
//! association that reveals something the law protects about its people, only when she has said so
//! herself (personvernforordningen art. 6 and 9). Colleagues in booking, grants and accounts read the others.

use access::PersonId;
use kernel::Instant;

use super::{AssociationId, words};
use crate::privacy::Sensitivity;

/// A contact person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// For which association.
    pub association: AssociationId,
    /// For what.
    pub purpose: Purpose,
    /// When the contact is somebody who has signed in here.
    pub person: Option<PersonId>,
    /// Her name.
    pub name: String,
    /// Her e-mail; may be empty.
    pub email: String,
    /// Her telephone; may be empty.
    pub phone: String,
    /// When she agreed to be shown to everybody, and who says so.
    pub consent: Option<(Instant, Option<PersonId>)>,
    /// Counts changes.
    pub version: i64,
}

impl Contact {
    /// Whether everybody may see her: she is there for everybody and has agreed. Where it reveals
    /// something protected about her, she must have said so herself, signed in.
    pub fn may_be_shown(&self, sensitivity: Sensitivity) -> bool {
        let Some((_, told_by)) = &self.consent else {
            return false;
        };
        let herself = self.person.is_some() && *told_by == self.person;
        self.purpose == Purpose::Public && (sensitivity.reason().is_none() || herself)
    }
}

/// What a contact person is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Purpose {
    /// People who want to know more.
    Public,
    /// Loans of premises.
    Booking,
    /// Grants.
    Grants,
    /// Invoices.
    Invoices,
}

impl Purpose {
    const WORDS: [(Self, &'static str); 4] = [
        (Self::Public, "public"),
        (Self::Booking, "booking"),
        (Self::Grants, "grants"),
        (Self::Invoices, "invoices"),
    ];

    /// Every one.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(purpose, _)| purpose)
    }

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        words::write(&Self::WORDS, self)
    }

    /// Reads [`Purpose::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        words::read(&Self::WORDS, word)
    }
}
