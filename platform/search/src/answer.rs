//! What a search says: the hits, why each is there, and how the query was understood.

use crate::numbers::NumberReading;

/// The result of a search, best hits first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// Best first; equal scores in the order the documents were given.
    pub hits: Vec<Hit>,
    /// How the query was understood.
    pub reading: Reading,
}

/// A document found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Position in the list given to [`crate::Index::build`].
    pub document: u32,
    /// Higher is better; means something only beside other hits of the same answer.
    pub score: f32,
    pub(crate) reasons: [Reason; 4],
}

/// A reason in few bytes; [`crate::Index::why`] spells it out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Reason {
    pub how: How,
    pub place: u32,
}

/// Where a word of the query was met, and `Reason::place` says what it points to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum How {
    #[default]
    Nothing,
    /// A posting.
    Posting { slot: u8, slip: bool },
    /// A word of a tag.
    Tag,
    /// A text term.
    Text { slot: u8 },
    /// The organisation number.
    Number,
}

/// Why a document is among the hits, one for each word of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A word of the name, or part of it.
    Name {
        /// The word as the name has it.
        word: String,
    },
    /// Nearly a word of the name.
    Spelling {
        /// As asked.
        asked: String,
        /// As the name has it.
        found: String,
    },
    /// A short form for a long one, or the other way.
    Abbreviation {
        /// As asked.
        asked: String,
        /// As the name has it.
        found: String,
    },
    /// A former or short name.
    FormerName {
        /// That name.
        name: String,
    },
    /// An activity or other vocabulary entry.
    Tag {
        /// The entry's key.
        key: String,
        /// The entry's word that was met.
        word: String,
    },
    /// A district or place.
    Place {
        /// The place's word.
        place: String,
    },
    /// The organisation number.
    Number,
    /// The description.
    Text {
        /// The word asked for.
        word: String,
    },
}

/// How a query was understood, so that a page can say so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Each word that counted, in order.
    pub words: Vec<ReadWord>,
    /// Set when the query holds an organisation number, right or wrong.
    pub number: Option<NumberReading>,
    /// No document answered every word, so some were left out.
    pub relaxed: bool,
}

/// A word of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadWord {
    /// As asked, in small letters.
    pub word: String,
    /// What it was taken for.
    pub meaning: Meaning,
}

/// What a word of the query was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A word of names.
    Name,
    /// An entry of the vocabulary, by key.
    Tag(String),
    /// A place.
    Place,
    /// Left out because nothing answered every word.
    LeftOut,
    /// Nothing is known by that word.
    Unknown,
}
