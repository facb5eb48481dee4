//! A part of the municipality's profile that is decided on a page of its own.
//!
//! A section tells what is decided as facts in words. Everything shown about a change follows from
//! them: the preview, the history and what putting an earlier version back would do.

use kernel::Municipality;
use texts::Speaker;

use super::{brand, contact, districts, texts as own_texts, vocabulary};

/// A part of the profile.
pub struct Section {
    /// The last part of its address.
    pub path: &'static str,
    /// Id of its name.
    pub title: &'static str,
    /// Id of the sentence that says what is decided there.
    pub intro: &'static str,
    /// What is decided, in words.
    pub facts: fn(&Municipality, &Speaker) -> Vec<Fact>,
    /// Makes this part of the first what it is in the second.
    pub put_back: fn(&mut Municipality, &Municipality),
}

/// All of them, in the order they are listed.
pub static SECTIONS: [&Section; 5] = [
    &contact::SECTION,
    &brand::SECTION,
    &own_texts::SECTION,
    &districts::SECTION,
    &vocabulary::SECTION,
];

/// One thing that is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is called.
    pub term: String,
    /// What was decided; empty: nothing.
    pub value: String,
}

/// One thing that becomes, or became, another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is called.
    pub term: String,
    /// What it was.
    pub before: String,
    /// What it is.
    pub after: String,
}

impl Fact {
    /// A fact.
    pub fn new(term: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            value: value.into(),
        }
    }
}

/// What differs, in the order it is told; `nothing` stands where there was or is nothing.
pub fn changes(before: &[Fact], after: &[Fact], nothing: &str) -> Vec<Change> {
    let value = |facts: &[Fact], term: &str| {
        let found = facts.iter().find(|fact| fact.term == term);
        found.map_or_else(String::new, |fact| fact.value.clone())
    };
    let or_nothing = |value: String| {
        if value.is_empty() {
            nothing.to_owned()
        } else {
            value
        }
    };
    let gone = before
        .iter()
        .filter(|old| !after.iter().any(|new| new.term == old.term));
    after
        .iter()
        .chain(gone)
        .filter_map(|fact| {
            let (before, after) = (value(before, &fact.term), value(after, &fact.term));
            (before != after).then(|| Change {
                term: fact.term.clone(),
                before: or_nothing(before),
                after: or_nothing(after),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_told_once_with_what_came_and_what_went() {
        let before = [
            Fact::new("a", "1"),
            Fact::new("b", "2"),
            Fact::new("c", "3"),
        ];
        let after = [Fact::new("a", "1"), Fact::new("b", ""), Fact::new("d", "4")];
        let told: Vec<[String; 3]> = changes(&before, &after, "–")
            .into_iter()
            .map(|change| [change.term, change.before, change.after])
            .collect();
        let line = |words: [&str; 3]| words.map(str::to_owned);
        assert_eq!(
            told,
            [
                line(["b", "2", "–"]),
                line(["d", "–", "4"]),
                line(["c", "3", "–"])
            ]
        );
    }
}
