//! What is put into the index.

/// Something to be found: an association, or anything else with a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The caller's own id, kept and never searched.
    pub key: String,
    /// The name as people write it.
    pub name: String,
    /// Former and short names.
    pub other_names: Vec<String>,
    /// Nine-digit organisation number, digits only.
    pub number: Option<String>,
    /// Entries of the controlled vocabulary on this document.
    pub tags: Vec<Tagged>,
    /// Districts and towns.
    pub places: Vec<String>,
    /// A longer description; weighs little.
    pub text: String,
}

/// A vocabulary entry on a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tagged {
    /// The entry's key.
    pub key: String,
    /// Proposed by a rule and not yet confirmed by a person: ranks a little lower.
    pub proposed: bool,
}

/// An entry of a controlled vocabulary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tag {
    /// The entry's key, as in [`Tagged`].
    pub key: String,
    /// Its words in every language, with synonyms, everyday words and a municipality's aliases.
    pub words: Vec<String>,
    /// Keys of wider entries: a search for one of those finds this entry's documents too.
    pub broader: Vec<String>,
}
