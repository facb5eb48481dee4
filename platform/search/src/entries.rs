//! Everything a name can be found by.
//!
//! «Aasen sang- og musikklag» yields its words, their base forms and parts, the promised
//! «sanglag», neighbours written together, short forms for long and long for short, and initials.
//! Each entry says how it came about, which decides how much it is worth and what a page says.

use std::collections::HashMap;

use crate::abbreviations::ABBREVIATIONS;
use crate::compounds::{self, Analysis};
use crate::lexicon::LEXICON;
use crate::words::{self, Word};

/// How a term came from a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Kind {
    /// The word itself.
    Name,
    /// The base form of a known word.
    Inflected,
    /// Two neighbours written together.
    Joined,
    /// Parts of a compound, or a compound without its linking letters.
    Compound,
    /// «sanglag» of «sang- og musikklag».
    Elided,
    /// A short form for the name's long one, or a long one for the name's short one.
    Abbreviation,
    /// One part of a compound.
    Part,
    /// A part of a long form the name does not write out.
    AbbreviationPart,
    /// The right spelling of a misspelt word.
    Mended,
    /// A district or place.
    Place,
    /// An unknown word without its ending.
    Stem,
    /// The name's initials.
    Initials,
    /// What a short form may mean.
    Possible,
    /// A part of a word that is otherwise unknown.
    LoosePart,
}

/// A term and the word of the name it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub term: String,
    pub kind: Kind,
    pub word: u16,
}

/// Remembers analyses, since names share most of their words.
#[derive(Default)]
pub(crate) struct Reader {
    seen: HashMap<String, Analysis>,
}

impl Reader {
    pub(crate) fn analyse(&mut self, word: &Word) -> Analysis {
        if let Some(known) = self.seen.get(&word.key) {
            return known.clone();
        }
        let analysis = compounds::analyse(&word.key, true);
        self.seen.insert(word.key.clone(), analysis.clone());
        analysis
    }

    /// A name's words as written, and its entries. Words are numbered from `first`.
    pub(crate) fn name(&mut self, name: &str, first: u16) -> (Vec<String>, Vec<Entry>) {
        let words = words::words(name);
        let analyses: Vec<Analysis> = words.iter().map(|word| self.analyse(word)).collect();
        let all_stop = words.iter().all(|word| word.stop);
        let mut found = Found {
            first,
            entries: Vec::new(),
        };
        let content: Vec<usize> = (0..words.len())
            .filter(|at| all_stop || !words[*at].stop)
            .collect();
        for &at in &content {
            found.word(at, &words[at], &analyses[at]);
            found.promised(at, &words, &analyses);
            found.neighbours(at, &words, &analyses);
            found.long_forms(at, &words[at].key);
        }
        found.short_forms(&content, &analyses);
        found.initials(&content, &words, &analyses);
        (
            words.into_iter().map(|word| word.surface).collect(),
            found.entries,
        )
    }

    /// A place's words and entries.
    pub(crate) fn place(place: &str, first: u16) -> (Vec<String>, Vec<Entry>) {
        let words = words::meaningful(words::words(place));
        let mut found = Found {
            first,
            entries: Vec::new(),
        };
        for (at, word) in words.iter().enumerate() {
            found.add(at, word.key.clone(), Kind::Place);
        }
        if words.len() > 1 {
            found.add(
                0,
                words.iter().map(|word| word.key.as_str()).collect(),
                Kind::Place,
            );
        }
        (
            words.into_iter().map(|word| word.surface).collect(),
            found.entries,
        )
    }
}

struct Found {
    first: u16,
    entries: Vec<Entry>,
}

impl Found {
    fn add(&mut self, at: usize, term: String, kind: Kind) {
        let word = self
            .first
            .saturating_add(u16::try_from(at).unwrap_or(u16::MAX));
        if !term.is_empty() {
            self.entries.push(Entry { term, kind, word });
        }
    }

    fn word(&mut self, at: usize, word: &Word, analysis: &Analysis) {
        self.add(at, word.key.clone(), Kind::Name);
        let parts = &analysis.parts;
        if analysis.base != word.key {
            let kind = match (analysis.known, parts.is_empty()) {
                (true, true) => Kind::Inflected,
                (true, false) => Kind::Compound,
                (false, _) => Kind::Stem,
            };
            self.add(at, analysis.base.clone(), kind);
        }
        // «Kirkebakken» is a place, whatever stands at its beginning.
        let of_a_place = parts
            .last()
            .is_some_and(|last| LEXICON.landscape.contains(&last.base));
        let part_kind = if analysis.sure && !of_a_place {
            Kind::Part
        } else {
            Kind::LoosePart
        };
        for part in parts {
            self.add(at, part.base.clone(), part_kind);
        }
        if analysis.sure {
            for (from, to) in stretches(parts.len()) {
                self.add(at, compounds::joined(&parts[from..to]), Kind::Compound);
            }
            if let [first, _, .., last] = parts.as_slice() {
                self.add(at, format!("{}{}", first.base, last.base), Kind::Compound);
            }
        }
        if !analysis.meant.is_empty() {
            self.add(at, compounds::joined(&analysis.meant), Kind::Mended);
            for part in analysis.meant.iter().filter(|_| analysis.meant.len() > 1) {
                self.add(at, part.base.clone(), Kind::Mended);
            }
        }
    }

    /// The compound a hanging word promises: «sang-» with the ending of «musikklag».
    fn promised(&mut self, at: usize, words: &[Word], analyses: &[Analysis]) {
        let word = &words[at];
        let own = &analyses[at];
        let start = if own.known { &own.base } else { &word.key };
        let kind_itself = LEXICON.kinds.contains(&own.base) && own.parts.is_empty();
        if word.hanging || (word.listed && own.known && own.parts.is_empty() && !kind_itself) {
            let later = (at + 1..words.len()).find(|later| {
                let word = &words[*later];
                !word.stop && !word.hanging && analyses[*later].parts.len() > 1
            });
            if let Some(later) = later.filter(|later| later - at <= 5) {
                let parts = &analyses[later].parts;
                for from in 1..parts.len() {
                    self.add(
                        at,
                        format!("{start}{}", compounds::joined(&parts[from..])),
                        Kind::Elided,
                    );
                }
            }
        }
        if word.tied && at >= 2 && words[at - 1].stop && !analyses[at - 2].parts.is_empty() {
            let beginning = &analyses[at - 2].parts[0].base;
            self.add(at, format!("{beginning}{start}"), Kind::Elided);
        }
    }

    fn neighbours(&mut self, at: usize, words: &[Word], analyses: &[Analysis]) {
        let Some(next) = words.get(at + 1).filter(|next| !next.stop) else {
            return;
        };
        if words[at].hanging {
            return;
        }
        let together = crate::fold::key(&format!("{}{}", words[at].folded, next.folded));
        let base = |at: usize| {
            let own: &Analysis = &analyses[at];
            if own.known {
                own.base.as_str()
            } else {
                words[at].key.as_str()
            }
        };
        let bases = format!("{}{}", base(at), base(at + 1));
        if bases != together {
            self.add(at, bases, Kind::Compound);
        }
        // «skoles musikkorps» is a skolekorps too.
        if let Some(last) = analyses[at + 1]
            .parts
            .last()
            .filter(|_| analyses[at + 1].sure)
        {
            self.add(at, format!("{}{}", base(at), last.base), Kind::Compound);
        }
        if let Some(base) = LEXICON.base(&together).filter(|base| *base != together) {
            self.add(at, base.to_owned(), Kind::Joined);
        }
        if words[at].folded.len() == 1 {
            self.long_forms(at, &together);
        }
        self.add(at, together, Kind::Joined);
    }

    fn long_forms(&mut self, at: usize, key: &str) {
        for meaning in ABBREVIATIONS.long.get(key).into_iter().flatten() {
            let (whole, part) = if meaning.certain {
                (Kind::Abbreviation, Kind::AbbreviationPart)
            } else {
                (Kind::Possible, Kind::Possible)
            };
            let words: Vec<Word> = meaning.words.iter().map(|(word, _)| word.clone()).collect();
            let analyses: Vec<Analysis> = meaning
                .words
                .iter()
                .map(|(_, found)| found.clone())
                .collect();
            let mut long = Found {
                first: 0,
                entries: Vec::new(),
            };
            for at in 0..words.len() {
                long.word(at, &words[at], &analyses[at]);
                long.promised(at, &words, &analyses);
            }
            for entry in long.entries {
                let in_part = matches!(entry.kind, Kind::Part | Kind::LoosePart);
                self.add(at, entry.term, if in_part { part } else { whole });
            }
        }
    }

    fn short_forms(&mut self, content: &[usize], analyses: &[Analysis]) {
        let bases: Vec<&str> = content
            .iter()
            .map(|at| analyses[*at].base.as_str())
            .collect();
        for (start, base) in bases.iter().enumerate() {
            for (long, short, certain) in ABBREVIATIONS.short.get(*base).into_iter().flatten() {
                let here = bases.get(start..start + long.len());
                if here.is_some_and(|here| here.iter().zip(long).all(|(a, b)| a == b)) {
                    let kind = if *certain {
                        Kind::Abbreviation
                    } else {
                        Kind::Possible
                    };
                    self.add(content[start], short.clone(), kind);
                }
            }
        }
    }

    /// «FTIF» for Fjordvik turn- og idrettsforening.
    fn initials(&mut self, content: &[usize], words: &[Word], analyses: &[Analysis]) {
        let mut initials = String::new();
        let mut first = 0;
        for &at in content {
            let letter = |text: &str| text.chars().next().unwrap_or_default();
            if ABBREVIATIONS.long.contains_key(&words[at].key) {
                initials.push_str(&words[at].folded);
            } else if analyses[at].known && analyses[at].parts.len() > 1 {
                initials.extend(analyses[at].parts.iter().map(|part| letter(&part.base)));
            } else {
                initials.push(letter(&words[at].folded));
            }
            if at == content[0] {
                first = initials.len();
            }
        }
        // With the place, and without: people say either.
        for from in [0, first] {
            let initials = initials.get(from..).unwrap_or_default();
            if content.len() > 1 && (3..=7).contains(&initials.len()) {
                self.add(content[0], crate::fold::key(initials), Kind::Initials);
            }
        }
    }
}

/// Every stretch of at least two neighbours, the whole included.
fn stretches(length: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..length).flat_map(move |from| (from + 2..=length).map(move |to| (from, to)))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Reader};

    fn has(name: &str, term: &str) -> Option<Kind> {
        let (_, entries) = Reader::default().name(name, 0);
        entries
            .iter()
            .filter(|entry| entry.term == term)
            .map(|entry| entry.kind)
            .min()
    }

    #[test]
    fn a_hanging_word_gets_its_ending() {
        assert_eq!(
            has("Aasen sang- og musikklag", "sanglag"),
            Some(Kind::Elided)
        );
        assert_eq!(has("Åsen sang og musikklag", "sanglag"), Some(Kind::Elided));
        assert_eq!(has("Nes barne-/ungdomskor", "barnkor"), Some(Kind::Elided));
        assert_eq!(
            has("Kultur-, idretts- og ungdomslag", "idretlag"),
            Some(Kind::Elided)
        );
    }

    #[test]
    fn short_and_long_forms_find_each_other() {
        assert_eq!(has("Sandvik I.L.", "idretlag"), Some(Kind::Abbreviation));
        assert_eq!(has("Sandvik idrettslag", "il"), Some(Kind::Abbreviation));
        assert_eq!(
            has("Sandvik turn- og idrettsforening", "tif"),
            Some(Kind::Abbreviation)
        );
        assert_eq!(has("Nes SK", "skiklub"), Some(Kind::Possible));
        assert_eq!(
            has("Fjordvik turn- og idrettsforening", "ftif"),
            Some(Kind::Initials)
        );
    }

    #[test]
    fn neighbours_are_written_together() {
        assert_eq!(has("Holmen skole korps", "skolekorps"), Some(Kind::Joined));
        assert_eq!(has("Fjord Klangen", "fjordklangen"), Some(Kind::Joined));
    }
}
