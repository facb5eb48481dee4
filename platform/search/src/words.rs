//! A name or a query taken into words, in the order written.
//!
//! Norwegian names hide words in punctuation: «sang- og musikklag» holds *sanglag*, «I.L.» is one
//! word, «skole-korps» and «skole- korps» are one compound. A [`Word`] keeps what is needed to see
//! that later: whether a hyphen promises an ending («sang-»), or ties it to the word before.

use crate::fold;
use crate::lexicon::LEXICON;

/// Longer names are read, but no further than this; longer words are cut.
const MOST_WORDS: usize = 40;
const LONGEST_WORD: usize = 48;

/// One word of a name or query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Word {
    /// Small letters, as written.
    pub surface: String,
    /// Letters folded.
    pub folded: String,
    /// The form of the index.
    pub key: String,
    /// Ends in a hyphen and waits for the ending of a later word («sang-» og musikklag).
    pub hanging: bool,
    /// Stands in a row of words that may share an ending, said less clearly («barne/ungdomskor»).
    pub listed: bool,
    /// Tied to the word before by a hyphen.
    pub tied: bool,
    /// Carries nothing: og, i, på …
    pub stop: bool,
    /// Two or three capital letters: a short form, never the beginning of a word.
    pub short_form: bool,
}

impl Word {
    pub(crate) fn new(surface: &str) -> Word {
        let short_form =
            (2..=3).contains(&surface.chars().count()) && surface.chars().all(char::is_uppercase);
        let surface: String = surface.to_lowercase().chars().take(LONGEST_WORD).collect();
        let folded = fold::letters(&surface);
        // Alone the two letters are a name («AA-gruppa»), not å.
        let key = if surface == "aa" {
            surface.clone()
        } else {
            fold::key(&folded)
        };
        let stop = LEXICON.stop.contains(&surface);
        Word {
            surface,
            folded,
            key,
            stop,
            short_form,
            ..Word::default()
        }
    }
}

/// Takes a text apart.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut pieces = pieces(text);
    tie_hyphens(&mut pieces);
    let mut words = gather_letters(&pieces);
    words.retain(|word| !word.key.is_empty());
    words.truncate(MOST_WORDS);
    words
}

/// What carries meaning: everything but stop words, or everything where there is nothing else.
pub(crate) fn meaningful(words: Vec<Word>) -> Vec<Word> {
    if words.iter().all(|word| word.stop) {
        return words;
    }
    words.into_iter().filter(|word| !word.stop).collect()
}

#[derive(Default)]
struct Piece {
    text: String,
    hyphen_before: bool,
    hyphen_after: bool,
    slash_after: bool,
    comma_after: bool,
    dot_after: bool,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let mut hyphen = false;
    for c in text.chars() {
        if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
            if !open {
                pieces.push(Piece {
                    hyphen_before: hyphen,
                    ..Piece::default()
                });
            }
            if let Some(last) = pieces.last_mut() {
                last.text.push(c);
            }
            (open, hyphen) = (true, false);
            continue;
        }
        if matches!(c, '\'' | '’' | '`' | '´') {
            continue;
        }
        let touching = std::mem::replace(&mut open, false);
        match c {
            '-' | '–' | '‐' | '‑' | '—' => {
                hyphen = true;
                if let Some(last) = pieces.last_mut().filter(|_| touching) {
                    last.hyphen_after = true;
                }
            }
            '&' | '+' => {
                pieces.push(Piece {
                    text: "og".into(),
                    ..Piece::default()
                });
                hyphen = false;
            }
            other => {
                if let Some(last) = pieces.last_mut() {
                    last.slash_after |= other == '/';
                    last.comma_after |= other == ',';
                    last.dot_after |= other == '.' && touching;
                }
                // «skole - korps» is a pause, «skole- korps» a slip: only a touching hyphen ties.
                hyphen =
                    hyphen && other == ' ' && pieces.last().is_some_and(|last| last.hyphen_after);
            }
        }
    }
    pieces
}

fn joins(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "og" | "eller" | "samt" | "and" | "å" | "o"
    )
}

/// Decides for each hyphen whether it waits for an ending or ties two words.
fn tie_hyphens(pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        if !pieces[at].hyphen_after {
            continue;
        }
        let waits = pieces[at].comma_after
            || pieces[at].slash_after
            || pieces.get(at + 1).is_none_or(|next| joins(&next.text));
        if waits {
            if let Some(next) = pieces.get_mut(at + 1) {
                next.hyphen_before = false;
            }
        } else {
            pieces[at].hyphen_after = false;
            pieces[at + 1].hyphen_before = true;
        }
    }
}

/// Makes words, and one word of «I.L.», «I L», «I/L» and «4 H».
fn gather_letters(pieces: &[Piece]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let run = letters_in_a_row(&pieces[at..]);
        let piece = &pieces[at];
        let text: String = pieces[at..at + run]
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        let mut word = Word::new(&text);
        let last = &pieces[at + run - 1];
        let next_joins = pieces.get(at + run).is_some_and(|next| joins(&next.text));
        word.hanging = last.hyphen_after;
        word.listed = !word.hanging && (last.slash_after || last.comma_after || next_joins);
        word.tied = piece.hyphen_before && !words.is_empty();
        words.push(word);
        at += run;
    }
    words
}

/// How many pieces from the first make one abbreviation; 1 if none.
fn letters_in_a_row(pieces: &[Piece]) -> usize {
    let single = |piece: &Piece| {
        let mut chars = piece.text.chars();
        chars
            .next()
            .filter(|c| c.is_alphabetic() && chars.next().is_none())
            .and_then(|c| c.to_lowercase().next())
    };
    let Some(first) = pieces.first() else {
        return 1;
    };
    if first.text.len() <= 2 && first.text.bytes().all(|byte| byte.is_ascii_digit()) {
        let four_h = !first.dot_after && pieces.get(1).and_then(single) == Some('h');
        return if four_h { 2 } else { 1 };
    }
    if single(first).is_none() {
        return 1;
    }
    let mut run = 1;
    while let Some(letter) = pieces.get(run).and_then(single) {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'ø' | 'å');
        if vowel && !pieces[run].dot_after && !pieces[run - 1].slash_after {
            break;
        }
        run += 1;
    }
    run
}

#[cfg(test)]
mod tests {
    use super::words;

    fn surfaces(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.surface).collect()
    }

    #[test]
    fn abbreviations_are_one_word_with_or_without_dots() {
        for way in [
            "Sandvik IL",
            "Sandvik I.L.",
            "Sandvik I. L.",
            "Sandvik i l",
            "Sandvik I/L",
        ] {
            assert_eq!(surfaces(way), ["sandvik", "il"], "{way}");
        }
        assert_eq!(surfaces("Nes 4 H"), ["nes", "4h"]);
        assert_eq!(surfaces("4-H Nes"), ["4h", "nes"]);
        assert_eq!(surfaces("Kor i Å kirke"), ["kor", "i", "å", "kirke"]);
    }

    #[test]
    fn hyphens_wait_or_tie() {
        let found = words("Sang- og musikklag");
        assert!(found[0].hanging && !found[2].tied);
        let found = words("skole- korps");
        assert!(!found[0].hanging && found[1].tied);
        let found = words("Kultur-, idretts- og ungdomslag");
        assert!(found[0].hanging && found[1].hanging && !found[3].tied);
        assert!(words("sang-og musikklag")[0].hanging);
        assert!(!words("Nes - Vik")[1].tied);
    }
}
