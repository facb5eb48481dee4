//! What can be wrong with texts, said so that a writer finds the line.
//!
//! The catalogue refuses to open on some of these; the checks for tests find the rest.

use std::collections::BTreeSet;

use crate::Language;

/// One thing wrong with one text.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{place}: {id}: {fault}")]
pub struct Problem {
    /// Room, language and line, such as `associations/texts/nn.ftl:12`; or what else holds it.
    pub place: String,
    /// The id of the text; a term starts with `-`; empty when the line has none.
    pub id: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a text.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// The file does not follow Fluent's syntax.
    #[error("cannot be read: {0}")]
    Syntax(String),
    /// The id is taken.
    #[error("the id is already used in {0}")]
    Duplicate(String),
    /// There is a text in another language but none in this.
    #[error("is missing in {0}")]
    Missing(Language),
    /// There is no such text in bokmål, which the others are translated from.
    #[error("is not in bokmål")]
    Extra,
    /// The text says nothing.
    #[error("is empty")]
    Empty,
    /// The text takes other arguments than in bokmål, or than the text it overrides.
    #[error("takes {found:?}, where the text has {expected:?}")]
    Arguments {
        /// Argument names here.
        found: BTreeSet<String>,
        /// Argument names in bokmål, or in the text overridden.
        expected: BTreeSet<String>,
    },
    /// The text points to a text that is not there.
    #[error("points to {0}, which does not exist")]
    UnknownReference(String),
    /// The texts point to each other in a ring, or cannot be put together otherwise.
    #[error("cannot be put together: {0}")]
    Unspeakable(String),
    /// Fluent attributes and functions are not used here: one id, one text, formats from code.
    #[error("uses {0}, which is not supported: give it an id of its own or format it in code")]
    NotSupported(&'static str),
    /// An override names a text that does not exist.
    #[error("there is no such text to override")]
    NothingToOverride,
    /// Code or a template asks for a text that does not exist.
    #[error("is used, but no room has it")]
    NotWritten,
    /// No code and no template asks for the text.
    #[error("is never used")]
    NotUsed,
    /// A word of officialese.
    #[error("says \"{found}\"; write {better}")]
    Officialese {
        /// The word found.
        found: &'static str,
        /// What to write.
        better: &'static str,
    },
    /// A sentence that is too long to take in.
    #[error("has a sentence of {0} words; cut it in two")]
    LongSentence(usize),
}
