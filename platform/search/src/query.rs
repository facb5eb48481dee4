//! A query's words, ready to be looked up.

use crate::answer::Meaning;
use crate::compounds::{self, Analysis};
use crate::lexicon::LEXICON;
use crate::words::{self, Word};

/// More words than this add nothing.
const MOST_SLOTS: usize = 10;

/// One word of the query, to be answered by a document.
#[derive(Debug)]
pub(crate) struct Slot {
    pub word: Word,
    pub analysis: Analysis,
    /// May be left out first: ages, years, weekdays, «trening».
    pub soft: bool,
    /// Says only the kind of association.
    pub general: bool,
    pub meaning: Meaning,
    /// Slips have been looked for already.
    pub slipped: bool,
}

impl Slot {
    /// The form names are compared with: the base of a known word, the letters of another.
    pub(crate) fn base(&self) -> &str {
        if self.analysis.known {
            &self.analysis.base
        } else {
            &self.word.key
        }
    }

    /// A compound that says the kind of association: «skytterlag». Names are meant, and tags
    /// answer only where no name does.
    pub(crate) fn names_a_kind(&self) -> bool {
        let kind = |part: &compounds::Part| LEXICON.kinds.contains(&part.base);
        self.general || self.analysis.parts.last().is_some_and(kind)
    }

    /// How many slips of the pen are forgiven, by length as typed.
    pub(crate) fn slips(&self) -> u8 {
        match self.word.folded.chars().count() {
            0..=2 => 0,
            3..=7 => 1,
            _ => 2,
        }
    }
}

/// Reads a query.
pub(crate) fn read(query: &str) -> Vec<Slot> {
    let words = words::meaningful(words::words(query));
    let mut slots: Vec<Slot> = words.into_iter().take(MOST_SLOTS).map(slot).collect();
    // An age is a number beside «år».
    let ages: Vec<bool> = slots
        .iter()
        .map(|slot| slot.word.surface.starts_with("år"))
        .collect();
    for (slot, beside) in slots.iter_mut().zip(ages.iter().skip(1)) {
        slot.soft |= *beside && slot.word.key.starts_with(|c: char| c.is_ascii_digit());
    }
    slots
}

fn slot(word: Word) -> Slot {
    let analysis = compounds::analyse(&word.key, false);
    let key = word.key.as_str();
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let team = digits > 0 && digits + 1 >= key.len() && key != "4h";
    let soft = team || LEXICON.soft.contains(key) || LEXICON.soft.contains(&analysis.base);
    let general = [Some(analysis.base.as_str()), LEXICON.base(key)]
        .into_iter()
        .flatten()
        .any(|base| LEXICON.general.contains(base));
    Slot {
        word,
        analysis,
        soft,
        general,
        meaning: Meaning::Unknown,
        slipped: false,
    }
}
