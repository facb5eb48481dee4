//! Values that are stored and addressed as words: one list each, read both ways.

/// The word of a value in its list.
pub fn word_of<T: Copy + PartialEq>(list: &[(T, &'static str)], value: T) -> &'static str {
    let found = list.iter().find(|(known, _)| *known == value);
    found.map_or("", |(_, word)| word)
}

/// The value of a word.
pub fn from_word<T: Copy>(list: &[(T, &'static str)], word: &str) -> Option<T> {
    list.iter()
        .find(|(_, known)| *known == word)
        .map(|(value, _)| *value)
}
