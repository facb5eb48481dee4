//! Finds known words and word parts in Norwegian text.
//!
//! Norwegian writes compounds as one word, so a clue says where in the word it may stand:
//! `kor` is the whole word, `fotball*` its beginning, `*kor` its end, `*fotball*` anywhere; a clue
//! with spaces is a phrase of whole words, the last one open if the phrase ends with a star. The longest clue at a place wins: "ballett" is not
//! ball, "korps" is not kor. A clue without a target is a trap, there only to win such a contest.

use std::collections::HashMap;

/// Clues, each pointing at a target.
pub(crate) struct ClueBook<T> {
    by_literal: HashMap<String, Vec<Rule<T>>>,
    phrases: Vec<(String, Option<T>)>,
    longest: usize,
}

struct Rule<T> {
    at_start: bool,
    at_end: bool,
    target: Option<T>,
}

/// A clue found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit<T> {
    /// What the clue points at.
    pub target: T,
    /// The whole word or phrase it was found in, in small letters.
    pub word: String,
    /// Where the clue stands in the normalised text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl<T: Copy> ClueBook<T> {
    /// A book of `(clue, target)`; a target of `None` makes the clue a trap.
    pub(crate) fn new<'c>(clues: impl IntoIterator<Item = (&'c str, Option<T>)>) -> Self {
        let mut book = Self {
            by_literal: HashMap::new(),
            phrases: Vec::new(),
            longest: 0,
        };
        for (clue, target) in clues {
            let literal = normalise(clue).trim().to_owned();
            if literal.contains(' ') {
                let end = if clue.ends_with('*') { "" } else { " " };
                book.phrases.push((format!(" {literal}{end}"), target));
                continue;
            }
            book.longest = book.longest.max(literal.chars().count());
            let at_start = !clue.starts_with('*');
            let at_end = !clue.ends_with('*');
            book.by_literal.entry(literal).or_default().push(Rule {
                at_start,
                at_end,
                target,
            });
        }
        book
    }

    /// What is found in a text that [`normalise`] made, in reading order, longest first. A hit
    /// inside a longer one is left out.
    pub(crate) fn find(&self, text: &str) -> Vec<Hit<T>> {
        let mut found = self.find_words(text);
        found.extend(self.find_phrases(text));
        let inside = |inner: &Hit<Option<T>>| {
            found.iter().any(|outer| {
                outer.start <= inner.start
                    && inner.end <= outer.end
                    && outer.end - outer.start > inner.end - inner.start
            })
        };
        let mut hits: Vec<Hit<T>> = found
            .iter()
            .filter(|hit| !inside(hit))
            .filter_map(|hit| {
                let Hit {
                    target,
                    word,
                    start,
                    end,
                } = hit.clone();
                Some(Hit {
                    target: target?,
                    word,
                    start,
                    end,
                })
            })
            .collect();
        hits.sort_by_key(|hit| (hit.start, usize::MAX - hit.end));
        hits
    }

    fn find_words(&self, text: &str) -> Vec<Hit<Option<T>>> {
        let mut found = Vec::new();
        let mut word_start = 0;
        for word in text.split(' ') {
            let edges: Vec<usize> = word
                .char_indices()
                .map(|(place, _)| place)
                .chain([word.len()])
                .collect();
            for (first, &from) in edges.iter().enumerate() {
                for &to in edges[first + 1..].iter().take(self.longest) {
                    let rules = self.by_literal.get(&word[from..to]);
                    let fitting = rules.into_iter().flatten().filter(|rule| {
                        (from == 0 || !rule.at_start) && (to == word.len() || !rule.at_end)
                    });
                    found.extend(fitting.map(|rule| Hit {
                        target: rule.target,
                        word: word.to_owned(),
                        start: word_start + from,
                        end: word_start + to,
                    }));
                }
            }
            word_start += word.len() + 1;
        }
        found
    }

    fn find_phrases(&self, text: &str) -> Vec<Hit<Option<T>>> {
        let mut found = Vec::new();
        for (phrase, target) in &self.phrases {
            found.extend(text.match_indices(phrase.as_str()).map(|(at, _)| Hit {
                target: *target,
                word: phrase.trim().to_owned(),
                start: at + 1,
                end: at + phrase.trim_end().len(),
            }));
        }
        found
    }
}

/// Small letters and digits, one space between words and at both ends. Accents go, `aa` inside a
/// word is `å`, `&` is `og`, and the dots of "I.L." go so that it is one word.
pub(crate) fn normalise(text: &str) -> String {
    let letters: Vec<char> = text
        .chars()
        .flat_map(char::to_lowercase)
        .map(plain)
        .collect();
    let mut words = vec![String::new()];
    for (place, &letter) in letters.iter().enumerate() {
        let word = words.last_mut().expect("there is always a word under way");
        if letter.is_alphanumeric() {
            word.push(letter);
        } else if letter == '.' && ends_in_single_letter(&letters[..place]) {
            let next = letters.get(place + 1);
            let more = next.is_some_and(|next| next.is_alphabetic())
                && letters
                    .get(place + 2)
                    .is_none_or(|after| !after.is_alphanumeric());
            if !more {
                words.push(String::new());
            }
        } else if matches!(letter, '&' | '+') {
            words.extend(["og".to_owned(), String::new()]);
        } else if !word.is_empty() {
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    let mut line = String::from(" ");
    for word in words {
        line.push_str(&if word.len() > 2 {
            word.replace("aa", "å")
        } else {
            word
        });
        line.push(' ');
    }
    line
}

fn ends_in_single_letter(letters: &[char]) -> bool {
    let letter = letters.last().is_some_and(|letter| letter.is_alphabetic());
    let before = letters.len().checked_sub(2).map(|place| letters[place]);
    letter && before.is_none_or(|before| !before.is_alphanumeric())
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ä' => 'æ',
        'ö' => 'ø',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(clues: &[(&str, Option<u8>)], text: &str) -> Vec<(u8, String)> {
        let book = ClueBook::new(clues.iter().copied());
        let hits = book.find(&normalise(text));
        hits.into_iter().map(|hit| (hit.target, hit.word)).collect()
    }

    #[test]
    fn stars_say_where_in_the_word_a_clue_may_stand() {
        let clues = [("kor", Some(1)), ("*laget", Some(2)), ("fisk*", Some(3))];
        assert_eq!(found(&clues, "Kor"), [(1, "kor".to_owned())]);
        assert_eq!(found(&clues, "mannskor"), []);
        assert_eq!(found(&clues, "Fiskelaget").len(), 2);
        assert_eq!(found(&clues, "Storfisk"), []);
    }

    #[test]
    fn the_longest_clue_at_a_place_wins() {
        let clues = [
            ("ball*", Some(1)),
            ("ballett*", Some(2)),
            ("bil*", Some(3)),
            ("bilde*", None),
        ];
        assert_eq!(
            found(&clues, "ballettskole"),
            [(2, "ballettskole".to_owned())]
        );
        assert_eq!(found(&clues, "bilder"), []);
        assert_eq!(found(&clues, "bilklubb"), [(3, "bilklubb".to_owned())]);
    }

    #[test]
    fn phrases_are_whole_words_and_hide_what_is_inside() {
        let clues = [("røde kors", Some(1)), ("*kors", Some(2))];
        assert_eq!(
            found(&clues, "Fjordvik Røde Kors"),
            [(1, "røde kors".to_owned())]
        );
    }

    #[test]
    fn text_is_made_even() {
        assert_eq!(
            normalise("Aasen I.L. – sang- & MUSIKKLAG"),
            " åsen il sang og musikklag "
        );
        assert_eq!(
            normalise("2. Holmen AA-gruppe, Idé"),
            " 2 holmen aa gruppe ide "
        );
        assert_eq!(normalise("J. P. Moes legat"), " j p moes legat ");
        assert_eq!(normalise(" -- "), " ");
    }
}
