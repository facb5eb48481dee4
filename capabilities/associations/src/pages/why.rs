//! «Fant via aktivitet: fotball»: why a hit is there, in the page's words.
//!
//! For the rows of the find page. The search says what it met; here it is put into words, with
//! names as people write them.

use search::Why;
use texts::Speaker;

use crate::{public::Listing, vocabulary::Vocabulary};

use super::words::in_a_sentence;

/// One reason: what was met, and the words that were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub kind: String,
    pub word: String,
}

/// Puts every reason into words.
pub fn reasons(
    say: &Speaker,
    vocabulary: &Vocabulary,
    listing: &Listing,
    why: &[Why],
) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = why
        .iter()
        .map(|why| reason(say, vocabulary, listing, why))
        .collect();
    reasons.dedup();
    reasons
}

fn reason(say: &Speaker, vocabulary: &Vocabulary, listing: &Listing, why: &Why) -> Reason {
    let (kind, word) = match why {
        Why::Name { word } => (say.t("why-name"), as_written(&listing.name, word)),
        Why::Spelling { found, .. } => (say.t("why-spelling"), as_written(&listing.name, found)),
        Why::Abbreviation { asked, found } => {
            let found = as_written(&listing.name, found);
            (say.t("why-abbreviation"), format!("{asked} = {found}"))
        }
        Why::FormerName { name } => (say.t("why-former"), name.clone()),
        Why::Tag { key, word } => {
            let name = vocabulary
                .get(key)
                .map_or(word.as_str(), |it| it.name(say.language()));
            let same = name.to_lowercase() == word.to_lowercase();
            let name = in_a_sentence(name);
            (
                say.t("why-tag"),
                if same {
                    name
                } else {
                    format!("{name} ({word})")
                },
            )
        }
        Why::Place { place } => (say.t("why-place"), capital(place)),
        Why::Number => (say.t("why-number"), String::new()),
        Why::Text { word } => (say.t("why-text"), word.clone()),
    };
    Reason {
        kind: kind.into_owned(),
        word,
    }
}

/// The search keeps names in small letters; this is the word as the name has it.
fn as_written(name: &str, found: &str) -> String {
    let lower = name.to_lowercase();
    let same_length = lower.len() == name.len();
    let met = lower
        .find(found)
        .and_then(|at| name.get(at..at + found.len()));
    met.filter(|_| same_length).unwrap_or(found).to_owned()
}

/// Places are names.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_shown_as_the_name_has_it() {
        assert_eq!(as_written("Nordstranda IL", "il"), "IL");
        assert_eq!(as_written("Ørnen Skytterlag", "ørnen"), "Ørnen");
        assert_eq!(as_written("Sandvik IL", "idrettslag"), "idrettslag");
        assert_eq!(capital("øvre sund"), "Øvre sund");
    }
}
