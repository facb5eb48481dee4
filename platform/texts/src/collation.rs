//! Sorts names the Norwegian way.
//!
//! CLDR's order for bokmål and nynorsk: … Z, Æ, Ø, Å, with Aa as Å, Ä as Æ, Ö as Ø, Ü as Y, Đ with
//! D and Ŋ with N; numbers by their value, so that 2. Holmen comes before 10. Holmen. Marks before
//! the first letter do not count: «Krafttak» stands under K. Both engines sort the stored key as
//! plain bytes. English pages use the same order, since the names are the same.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// The edition of the keys. It is raised when an upgrade of the collator changes them, and stored
/// keys of another edition must then be made anew; a test turns red when that is so.
pub const COLLATION_EDITION: u32 = 1;

const LETTERS: [&str; 29] = [
    "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S",
    "T", "U", "V", "W", "X", "Y", "Z", "Æ", "Ø", "Å",
];
const DIGITS: &str = "0–9";
const OTHERS: &str = "#";
/// The first letter that CLDR sorts after Å and the other Latin letters.
const AFTER_LATIN: &str = "α";

static BY_ALL: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| collator(Strength::Tertiary));
static BY_LETTER: LazyLock<CollatorBorrowed<'static>> =
    LazyLock::new(|| collator(Strength::Primary));

/// A key whose bytes sort as Norwegian names do. Stored beside the name it is made from.
pub fn collation_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(2 * text.len() + 8);
    let Ok(()) = BY_ALL.write_sort_key_to(from_first_letter(text), &mut key);
    key
}

/// The heading a name stands under when browsing A–Å, in the order of [`collation_key`]: `Å` for
/// Aasen, `0–9` for numbers, `#` for what has no Latin letter or digit first.
pub fn index_letter(text: &str) -> &'static str {
    let text = from_first_letter(text);
    let starts_at_or_after = |letter: &str| BY_LETTER.compare(letter, text) != Ordering::Greater;
    if text.is_empty() || starts_at_or_after(AFTER_LATIN) || !starts_at_or_after("0") {
        return OTHERS;
    }
    let passed = LETTERS.partition_point(|letter| starts_at_or_after(letter));
    passed.checked_sub(1).map_or(DIGITS, |last| LETTERS[last])
}

/// The text without quotation marks, spaces and the like in front, unless it is nothing else.
fn from_first_letter(text: &str) -> &str {
    let from_first = text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    if from_first.is_empty() {
        text
    } else {
        from_first
    }
}

fn collator(strength: Strength) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(locale!("nb"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new(preferences, options).expect("the order of Norwegian is compiled in")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The names in the order of their keys, given from last to first.
    fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
        let mut sorted: Vec<_> = names.iter().rev().copied().collect();
        sorted.sort_by_key(|name| collation_key(name));
        sorted
    }

    #[test]
    fn the_alphabet_ends_with_ae_oe_aa() {
        let alphabet = ["A", "B", "Y", "Z", "Æ", "Ø", "Å"];
        assert_eq!(sorted(&alphabet), alphabet);
        let names = ["Zumba", "Ægir", "Ørnen", "Åsgård"];
        assert_eq!(sorted(&names), names);
    }

    #[test]
    fn aa_is_sorted_as_a_with_ring() {
        let names = [
            "Asker",
            "Zoo",
            "Øvre",
            "Aadland",
            "Åfjord",
            "Aagot",
            "Åsen",
            "Aasen sang",
        ];
        assert_eq!(sorted(&names), names);
    }

    #[test]
    fn foreign_vowels_are_sorted_as_ours() {
        let names = ["Ægidius", "Ähtäri", "Ære", "Øl", "Ölme", "Øm"];
        assert_eq!(sorted(&names), names);
        let names = ["Myhre", "Müller", "Myra"];
        assert_eq!(sorted(&["Myhre", "Mylla", "Müller", "Myra"])[2], "Müller");
        assert_eq!(sorted(&names), ["Myhre", "Müller", "Myra"]);
    }

    #[test]
    fn w_is_a_letter_of_its_own_after_v() {
        let names = ["Val", "Vy", "Wang", "Wy", "Xylofon"];
        assert_eq!(sorted(&names), names);
    }

    #[test]
    fn sami_letters_stand_beside_their_kin() {
        assert_eq!(sorted(&["D", "Đ", "E"]), ["D", "Đ", "E"]);
        assert_eq!(sorted(&["N", "Ŋ", "O"]), ["N", "Ŋ", "O"]);
        assert_eq!(
            sorted(&["S", "Š", "T", "Ŧ", "U"]),
            ["S", "Š", "T", "Ŧ", "U"]
        );
    }

    #[test]
    fn numbers_are_sorted_by_value_and_before_letters() {
        let names = [
            "2. Holmen",
            "10. Holmen",
            "4H Fjordvik",
            "100 Tall",
            "Lag 9",
            "Lag 11",
        ];
        let expected = [
            "2. Holmen",
            "4H Fjordvik",
            "10. Holmen",
            "100 Tall",
            "Lag 9",
            "Lag 11",
        ];
        assert_eq!(sorted(&names), expected);
    }

    #[test]
    fn a_shorter_name_and_whole_words_come_first() {
        let names = ["Sandvik", "Sandvik IL", "Sandvik skole", "Sandvika"];
        assert_eq!(sorted(&names), names);
    }

    #[test]
    fn marks_in_front_do_not_count() {
        assert_eq!(
            sorted(&["Kor", "«Krafttak»", "Kyst"]),
            ["Kor", "«Krafttak»", "Kyst"]
        );
        assert_eq!(collation_key("«Kor"), collation_key("Kor"));
        assert_ne!(collation_key("!"), collation_key("?"));
    }

    #[test]
    fn a_name_stands_under_its_letter() {
        let letters = [
            ("Aasen sang", "Å"),
            ("aasen", "Å"),
            ("Åsen", "Å"),
            ("Asker", "A"),
            ("Ärla", "Æ"),
            ("Ölme", "Ø"),
            ("Überfest", "Y"),
            ("Éljan", "E"),
            ("Đoahkki", "D"),
            ("Ŋuolla", "N"),
            ("Šelja", "S"),
            ("Wang", "W"),
            ("«Krafttak»", "K"),
            ("zumba", "Z"),
            ("2. Holmen", "0–9"),
            ("4H", "0–9"),
            ("", "#"),
            ("!", "#"),
            ("Ωmega", "#"),
            ("Яр", "#"),
        ];
        for (name, letter) in letters {
            assert_eq!(index_letter(name), letter, "{name}");
        }
    }

    /// When this turns red after an upgrade, raise [`COLLATION_EDITION`] and correct the sum.
    #[test]
    fn keys_are_those_of_the_edition() {
        let names = [
            "Aasen sang- og musikklag",
            "2. Holmen",
            "Øvre Årdal",
            "Ŋuolla",
            "Wang",
        ];
        let bytes = names.iter().flat_map(|name| collation_key(name));
        let sum = bytes.fold(0_u32, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(byte.into())
        });
        assert_eq!((COLLATION_EDITION, sum), (1, 2_171_314_312));
    }

    const NAMES: &str = "([A-Za-zÆØÅæøåÄÖÜđŋ]|[0-9]|[ .«»-]|(?s:.)){0,12}";

    proptest! {
        #[test]
        fn keys_sort_as_the_collator_compares(a in NAMES, b in NAMES) {
            let compared = BY_ALL.compare(from_first_letter(&a), from_first_letter(&b));
            prop_assert_eq!(collation_key(&a).cmp(&collation_key(&b)), compared);
        }

        #[test]
        fn letters_follow_one_another_as_keys_do(a in NAMES, b in NAMES) {
            let place = |name: &str| {
                let letter = index_letter(name);
                let position = LETTERS.iter().position(|known| *known == letter);
                position.map(|position| position + 1).or((letter == DIGITS).then_some(0))
            };
            if let (Some(first), Some(second)) = (place(&a), place(&b))
                && collation_key(&a) <= collation_key(&b)
            {
                prop_assert!(first <= second, "{a:?} under {first}, {b:?} under {second}");
            }
        }
    }
}
