//! One try at signing in: what is wished for, what is kept while the person is away, and what comes
//! back.
//!
//! The attempt is kept on the server, found by its `state` and by a cookie of the browser that began
//! it, and removed when an answer comes, good or bad: a second answer finds nothing. All of it must
//! match (ASVS 5.0 V10.2.1, V10.5.1).

use std::fmt;

use kernel::{Instant, Language};
use serde::{Deserialize, Serialize};

use super::Strength;

/// What we want from a sign-in.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Where the provider sends the person back to, as registered there.
    pub redirect_uri: &'a str,
    /// The language to speak to her.
    pub language: Language,
    /// How sure we must be.
    pub strength: Strength,
    /// Whether she must prove herself now, though the provider remembers her (step-up).
    pub afresh: bool,
}

/// A sign-in that has begun.
#[derive(Debug)]
pub struct Start {
    /// Where to send the person.
    pub address: String,
    /// What to keep until she is back.
    pub attempt: Attempt,
}

/// What is kept while the person is at the provider. Its secrets are not shown by `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub struct Attempt {
    pub(super) provider: String,
    pub(super) issuer: String,
    pub(super) redirect_uri: String,
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) verifier: String,
    pub(super) strength: Strength,
    pub(super) afresh: bool,
    pub(super) began_at: Instant,
}

/// What the browser brings back, as it stands in the query.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Our `state`.
    pub state: String,
    /// The code to exchange; absent when something went wrong.
    pub code: Option<String>,
    /// Who answers (RFC 9207).
    pub iss: Option<String>,
    /// What went wrong.
    pub error: Option<String>,
}

impl Attempt {
    /// The key of the provider it was begun with.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// What the answer will carry, to find this attempt by.
    pub fn state(&self) -> &str {
        &self.state
    }

    /// When it began.
    pub fn began_at(&self) -> Instant {
        self.began_at
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("provider", &self.provider)
            .field("strength", &self.strength)
            .field("began_at", &self.began_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("code", &self.code.is_some())
            .field("error", &self.error.is_some())
            .finish_non_exhaustive()
    }
}
