//! Short forms of association names, both ways.
//!
//! From `words/abbreviations.txt`: what a short form certainly means, and what it may mean. The
//! long forms are kept as rows of base words, so that any spelling or inflection of them is known.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::compounds::{self, Analysis};
use crate::lexicon::LEXICON;
use crate::words::{self, Word};

pub(crate) static ABBREVIATIONS: LazyLock<Abbreviations> = LazyLock::new(Abbreviations::load);

/// A meaning of a short form.
pub(crate) struct Meaning {
    /// The long form's meaningful words.
    pub words: Vec<(Word, Analysis)>,
    /// Whether the short form means this for certain.
    pub certain: bool,
}

/// Both directions of the list.
pub(crate) struct Abbreviations {
    /// Key of the short form → meanings.
    pub long: HashMap<String, Vec<Meaning>>,
    /// First base of the long form → (all bases, key of the short form, certain).
    pub short: HashMap<String, Vec<(Vec<String>, String, bool)>>,
}

impl Abbreviations {
    fn load() -> Abbreviations {
        let mut list = Abbreviations {
            long: HashMap::new(),
            short: HashMap::new(),
        };
        for line in include_str!("../words/abbreviations.txt").lines() {
            let Some((short, meanings)) = line.split_once(':').filter(|_| !line.starts_with('#'))
            else {
                continue;
            };
            let key: String = words::words(short)
                .iter()
                .map(|word| word.key.as_str())
                .collect();
            let (certain, possible) = meanings.split_once(';').unwrap_or((meanings, ""));
            for text in certain.split(',') {
                list.add(&key, text, true, short.ends_with('.'));
            }
            for text in possible.split('|') {
                list.add(&key, text, false, short.ends_with('.'));
            }
        }
        list
    }

    fn add(&mut self, key: &str, text: &str, certain: bool, one_way: bool) {
        let words: Vec<(Word, Analysis)> = words::meaningful(words::words(text))
            .into_iter()
            .map(|word| (compounds::analyse(&word.key, false), word))
            .map(|(analysis, word)| (word, analysis))
            .collect();
        let bases: Vec<String> = words
            .iter()
            .map(|(_, analysis)| analysis.base.clone())
            .collect();
        let Some(first) = bases.first().cloned() else {
            return;
        };
        if !one_way {
            // «bil» is a car before it is a bedriftsidrettslag.
            let plainly = certain && LEXICON.base(key).is_none_or(|base| first.starts_with(base));
            self.short
                .entry(first)
                .or_default()
                .push((bases, key.to_owned(), plainly));
        }
        self.long
            .entry(key.to_owned())
            .or_default()
            .push(Meaning { words, certain });
    }
}
