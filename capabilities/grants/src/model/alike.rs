//! Whether two applications may be about the same project, by what they are called.
//!
//! Words of four letters and more count, whatever their case, without numbers and without words that any
//! application may have. Titles are alike when two thirds of the words of the shorter one stand in the
//! other, and at least two do, or when both have the same words. It is a hint for a person to look at, and
//! decides nothing.

use std::collections::BTreeSet;

/// Shorter words say little.
const SHORTEST: usize = 4;
/// Words that any application may have, in both languages.
const ANY: [&str; 13] = [
    "arrangement",
    "drift",
    "driftstilskot",
    "driftstilskudd",
    "etter",
    "oppstart",
    "prosjekt",
    "stønad",
    "støtte",
    "søknad",
    "søknaden",
    "tilskot",
    "tilskudd",
];

/// Whether two titles are alike.
pub fn titles_alike(one: &str, other: &str) -> bool {
    let (one, other) = (telling(one), telling(other));
    let common = one.intersection(&other).count();
    let fewest = one.len().min(other.len());
    common > 0 && (one == other || (common >= 2 && common * 3 >= fewest * 2))
}

/// The words of a title that tell what it is about.
fn telling(title: &str) -> BTreeSet<String> {
    let lower = title.to_lowercase();
    lower
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.chars().count() >= SHORTEST && !ANY.contains(word))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::titles_alike;

    #[test]
    fn the_same_project_is_known_by_its_words_and_not_by_year_or_case() {
        assert!(titles_alike(
            "Sommerkonsert i parken",
            "SOMMERKONSERT i Parken 2026"
        ));
        assert!(titles_alike(
            "Ungdomsklubb",
            "Søknad om tilskudd: ungdomsklubb"
        ));
        assert!(titles_alike(
            "Barnas turdag ved Storvatnet",
            "Turdag for barn ved Storvatnet, barnas dag"
        ));
    }

    #[test]
    fn what_any_application_may_be_called_makes_none_alike() {
        assert!(!titles_alike("Driftstilskudd 2026", "Driftstilskudd 2027"));
        assert!(!titles_alike("Prosjekt", "Prosjekt"));
        assert!(!titles_alike(
            "Konsert i kirka",
            "Konsert og korps på torget"
        ));
        assert!(!titles_alike("", ""));
    }
}
