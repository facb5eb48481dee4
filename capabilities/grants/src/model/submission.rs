//! What was sent, whole: a copy that no later change touches.
//!
//! Staff read this and nothing else, so an applicant who goes on writing after having sent shows
//! staff nothing unfinished; and what was decided on can be shown afterwards (arkivlova § 12 asks
//! that documentation be kept as it was).

use std::collections::BTreeMap;

use access::PersonId;
use kernel::{Instant, Money};
use serde::{Deserialize, Serialize};

use super::{Budget, Form};

/// A sent copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// Counts from 1.
    pub number: i32,
    /// What is applied for.
    pub title: String,
    /// How much.
    pub applied: Money,
    /// A group of the association, or one without number.
    pub group: String,
    /// The answer to each question that was asked.
    pub answers: BTreeMap<String, String>,
    /// Attachments.
    pub files: Vec<SentFile>,
    /// Members at the end of last year, as the register had it.
    pub members: Option<i64>,
    /// The guidelines it was sent under.
    pub guidelines: String,
    /// The form it was sent with.
    pub form: String,
    /// When; not part of what is hashed.
    #[serde(skip)]
    pub sent_at: Option<Instant>,
    /// By whom.
    #[serde(skip)]
    pub sent_by: Option<PersonId>,
    /// SHA-256 of the rest.
    #[serde(skip)]
    pub hash: String,
}

/// An attachment that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Its row.
    pub id: String,
    /// The question it answers.
    pub block: String,
    /// SHA-256 of its content.
    pub sha256: String,
    /// What it is called.
    pub name: String,
}

impl Submission {
    /// The answer to a question; empty when there is none.
    pub fn answer(&self, block: &str) -> &str {
        self.answers.get(block).map_or("", String::as_str)
    }

    /// The budget, when the form has one.
    pub fn budget(&self, form: &Form) -> Option<Budget> {
        let block = form.budget()?;
        Budget::read(self.answer(&block.code))
    }
}
