//! Values that are stored and addressed as words: one list each, read both ways.

/// A choice with a word for each value.
pub trait Word: Copy + PartialEq + 'static {
    /// Every value with its word.
    const ALL: &'static [(Self, &'static str)];

    /// As it is stored.
    fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(known, _)| *known == self);
        found.map_or("", |(_, word)| word)
    }

    /// Reads the word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == word)
            .map(|(value, _)| *value)
    }
}

/// A word in a column that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("«{0}» is not a word of that column")]
pub struct UnknownWord(String);

/// Reads a word from a column.
pub(crate) fn read<T: Word>(word: String) -> Result<T, UnknownWord> {
    T::from_word(&word).ok_or(UnknownWord(word))
}
