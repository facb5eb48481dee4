//! The words Norwegian associations are named with.
//!
//! Loaded once from `words/`: everyday words with all their inflected forms, synonyms, and words
//! that carry little. General knowledge of the language only; a municipality's own words come as
//! [`crate::Tag`]s. Everything is held by its index key, so spellings have met already.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::dictionary::Terms;
use crate::fold;

pub(crate) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);

/// Endings a word takes, by what it ends in.
const AFTER_E: [&str; 15] = [
    "", "n", "ne", "nes", "ns", "r", "rs", "t", "ts", "s", "re", "rne", "rnes", "nde", "ren",
];
const AFTER_E_DROPPED: [&str; 6] = ["a", "as", "ar", "ane", "anes", "i"];
const AFTER_CONSONANT: [&str; 21] = [
    "", "s", "e", "en", "et", "a", "as", "er", "ar", "ene", "ane", "ens", "ets", "ers", "enes",
    "anes", "es", "ne", "nes", "erne", "ernes",
];
const AFTER_VOWEL: [&str; 11] = [
    "", "s", "en", "et", "er", "ene", "ens", "ets", "enes", "a", "ane",
];

/// What is known about words.
pub(crate) struct Lexicon {
    /// Every form of every word → the word's base.
    pub forms: HashMap<String, String>,
    /// Bases alone, to correct misspellings against.
    pub bases: Terms,
    /// Kinds of association: short ones may end any word.
    pub kinds: HashSet<String>,
    /// Base → other words for about the same.
    pub synonyms: HashMap<String, Vec<String>>,
    /// As written, small letters.
    pub stop: HashSet<String>,
    /// As written: what a question says around the thing asked for.
    pub asking: HashSet<String>,
    /// Bases and forms that may be given up.
    pub soft: HashSet<String>,
    /// Bases that say who it is for, in pairs of which each rules the other out.
    pub contrary: [[HashSet<String>; 2]; 2],
    /// Bases that end the names of places.
    pub landscape: HashSet<String>,
    /// Bases that say the kind of association, not what it does.
    pub general: HashSet<String>,
    /// Words never taken apart.
    pub whole: HashSet<String>,
}

impl Lexicon {
    /// The base of a known word.
    pub(crate) fn base(&self, key: &str) -> Option<&str> {
        self.forms.get(key).map(String::as_str)
    }

    fn load() -> Lexicon {
        let (entries, whole, kinds) = entries();
        let mut forms = HashMap::with_capacity(entries.len() * 16);
        // A word in its own right is never taken for a form of another: «kors» is not «kor» + s.
        for (word, base) in &entries {
            forms.entry(word.clone()).or_insert_with(|| base.clone());
        }
        for (word, base) in &entries {
            inflect(word, |form| {
                forms.entry(form).or_insert_with(|| base.clone());
            });
        }
        let mut bases: Vec<String> = entries.iter().map(|(word, _)| word.clone()).collect();
        bases.sort();
        bases.dedup();
        let [stop, asking, soft, general] = ["stop", "asking", "soft", "general"].map(fillers);
        let base_of = |word: &str| {
            let key = plain(word);
            forms.get(&key).cloned().unwrap_or(key)
        };
        let mut synonyms: HashMap<String, Vec<String>> = HashMap::new();
        for line in lines(include_str!("../words/synonyms.txt")) {
            let group: Vec<String> = line.split_whitespace().map(base_of).collect();
            for word in &group {
                let others = group.iter().filter(|other| *other != word).cloned();
                synonyms.entry(word.clone()).or_default().extend(others);
            }
        }
        Lexicon {
            soft: soft.iter().map(|word| plain(word)).collect(),
            general: general.iter().map(|word| base_of(word)).collect(),
            contrary: [["young", "grown"], ["women", "men"]].map(|pair| {
                pair.map(|who| fillers(who).iter().map(|word| base_of(word)).collect())
            }),
            landscape: fillers("landscape")
                .iter()
                .map(|word| base_of(word))
                .collect(),
            stop: stop.into_iter().collect(),
            asking: asking.into_iter().collect(),
            bases: Terms::of(bases),
            forms,
            kinds,
            synonyms,
            whole,
        }
    }
}

/// A word's key.
pub(crate) fn plain(word: &str) -> String {
    fold::key(&fold::letters(word))
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn fillers(kind: &str) -> Vec<String> {
    lines(include_str!("../words/fillers.txt"))
        .filter_map(|line| line.strip_prefix(kind))
        .flat_map(str::split_whitespace)
        .map(str::to_lowercase)
        .collect()
}

/// (word, base) pairs, the words never taken apart, and the kinds of association.
fn entries() -> (Vec<(String, String)>, HashSet<String>, HashSet<String>) {
    let mut entries = Vec::new();
    let mut whole = HashSet::new();
    let mut kinds = HashSet::new();
    let text = include_str!("../words/common.txt");
    let people = text.find("# --- people").unwrap_or(0);
    for line in lines(text) {
        let about_kinds = (line.as_ptr() as usize - text.as_ptr() as usize) < people;
        for entry in line.split_whitespace() {
            let words: Vec<String> = entry
                .trim_start_matches('!')
                .split('=')
                .map(plain)
                .collect();
            if entry.starts_with('!') {
                whole.extend(words.iter().cloned());
            }
            if about_kinds {
                kinds.extend(words.iter().cloned());
            }
            let base = words[0].clone();
            entries.extend(words.into_iter().map(|word| (word, base.clone())));
        }
    }
    (entries, whole, kinds)
}

/// Every form a word may take, generously: a form nobody writes harms nobody.
fn inflect(word: &str, mut found: impl FnMut(String)) {
    if word.len() < 3 {
        return;
    }
    let mut add = |stem: &str, endings: &[&str]| {
        for ending in endings {
            found(fold::single(&format!("{stem}{ending}")));
        }
    };
    if let Some(stem) = word.strip_suffix('e') {
        add(word, &AFTER_E);
        add(stem, &AFTER_E_DROPPED);
    } else if word.ends_with(['a', 'i', 'o', 'u', 'y']) {
        add(word, &AFTER_VOWEL);
    } else {
        add(word, &AFTER_CONSONANT);
    }
    // sykkel → sykler, senter → sentre, teater → teatret
    for (ending, left) in [("el", "l"), ("er", "r"), ("en", "n")] {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 3) {
            add(
                &format!("{stem}{left}"),
                &["e", "er", "et", "ene", "a", "ane", "ing"],
            );
        }
    }
    if let Some(stem) = word.strip_suffix("um").filter(|stem| stem.len() >= 3) {
        add(stem, &["et", "er", "a", "ene"]);
    }
}

#[cfg(test)]
mod tests {
    use super::{LEXICON, plain};

    fn same_word(one: &str, other: &str) {
        let base = LEXICON.base(&plain(one));
        assert!(base.is_some(), "{one}");
        assert_eq!(base, LEXICON.base(&plain(other)), "{one} and {other}");
    }

    #[test]
    fn forms_of_a_word_have_one_base() {
        for (one, other) in [
            ("korps", "korpsets"),
            ("lag", "laga"),
            ("forening", "foreininga"),
            ("klubben", "klubber"),
            ("speidernes", "speidarane"),
            ("jente", "jentenes"),
            ("sykkel", "sykling"),
            ("barn", "barnas"),
            ("vel", "vellet"),
            ("dans", "danserne"),
            ("ungdom", "ungdommers"),
            ("teater", "teatret"),
            ("kristne", "kristelig"),
            ("gutter", "gutar"),
            ("leker", "leikane"),
        ] {
            same_word(one, other);
        }
    }

    #[test]
    fn a_word_is_never_a_form_of_another() {
        for (one, other) in [
            ("kor", "kors"),
            ("kor", "korps"),
            ("sau", "sag"),
            ("lag", "laget"),
        ] {
            if other == "laget" {
                same_word(one, other);
            } else {
                assert_ne!(
                    LEXICON.base(&plain(one)),
                    LEXICON.base(&plain(other)),
                    "{one} {other}"
                );
            }
        }
    }
}
