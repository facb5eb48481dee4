//! What a sign-in has proven about a person.
//!
//! Not to be stored as it is: the identity number is here only to be compared through a keyed hash
//! and is wiped when this is dropped. Name and e-mail are the provider's word and never a key.

use std::fmt;

use kernel::{Instant, OrganisationNumber};

use super::Strength;
use crate::national::NationalNumber;

/// A person somebody vouches for.
pub struct Proven {
    /// Who vouches.
    pub issuer: String,
    /// Who she is there, for good. With `issuer` the only thing she is known by.
    pub subject: String,
    /// Her national identity number, when the settings name a claim for it.
    pub national_number: Option<NationalNumber>,
    /// What she is called.
    pub name: Option<String>,
    /// An address of hers.
    pub email: Option<String>,
    /// Whether the provider has tried that address.
    pub email_verified: bool,
    /// The level the provider stated; empty when it states none.
    pub acr: String,
    /// What that means to us.
    pub strength: Strength,
    /// When she last proved herself, where the provider says so.
    pub auth_time: Option<Instant>,
    /// The provider's session, by which a sign-out elsewhere is told.
    pub sid: Option<String>,
    /// Groups or app roles, from the claim the settings name.
    pub groups: Vec<String>,
    /// The organisation she chose to act for and may act for. Absence is no error: it is no authority.
    pub represents: Option<OrganisationNumber>,
    /// The ID token, to hand back when signing out. `None` when an identity number is in it, since
    /// such a token must not be stored.
    pub sign_out_hint: Option<String>,
}

impl fmt::Debug for Proven {
    /// Nothing that tells who it is.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Proven")
            .field("issuer", &self.issuer)
            .field("acr", &self.acr)
            .field("strength", &self.strength)
            .finish_non_exhaustive()
    }
}
