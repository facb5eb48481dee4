//! Values that are stored and addressed as words: one list each, read both ways.

/// The word of a value in its list; empty when it is not there.
pub fn word_of<T: Copy + PartialEq>(list: &[(T, &'static str)], value: T) -> &'static str {
    let found = list.iter().find(|(known, _)| *known == value);
    found.map_or("", |(_, word)| word)
}

/// The value of a word in its list.
pub fn from_word<T: Copy>(list: &[(T, &'static str)], word: &str) -> Option<T> {
    let found = list.iter().find(|(_, known)| *known == word);
    found.map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_and_its_value_find_each_other() {
        let list = [(1, "one"), (2, "two")];
        assert_eq!(
            (word_of(&list, 2), from_word(&list, "two")),
            ("two", Some(2))
        );
        assert_eq!((word_of(&list, 3), from_word(&list, "three")), ("", None));
    }
}
