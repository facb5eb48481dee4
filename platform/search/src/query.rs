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

    /// How many slips of the pen are forgiven, by the letters compared: doubled ones count once.
    pub(crate) fn slips(&self) -> u8 {
        match self.word.key.chars().count() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        }
    }
}

/// Reads a query.
pub(crate) fn read(query: &str) -> Vec<Slot> {
    let words = asked_for(words::meaningful(words::words(query)));
    let mut slots: Vec<Slot> = words.into_iter().take(MOST_SLOTS).map(slot).collect();
    // «noe for barn 3 år»: where nothing firmer is said, these words are what is asked for.
    if slots.iter().all(|slot| slot.soft) {
        for slot in &mut slots {
            slot.soft = false;
        }
    }
    slots
}

/// Without the words of the question itself and without ages, where anything else is said.
fn asked_for(words: Vec<Word>) -> Vec<Word> {
    let is_years = |word: &Word| word.surface.starts_with("år") && word.surface.len() < 10;
    let is_number = |word: &Word| word.key.starts_with(|c: char| c.is_ascii_digit());
    let around = |at: usize| {
        let word = &words[at];
        let age = is_number(word) && words.get(at + 1).is_some_and(is_years);
        let years = is_years(word) && at > 0 && is_number(&words[at - 1]);
        age || years || (LEXICON.asking.contains(&word.surface) && !word.short_form)
    };
    let kept: Vec<Word> = (0..words.len())
        .filter(|at| !around(*at))
        .map(|at| words[at].clone())
        .collect();
    if kept.is_empty() { words } else { kept }
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
