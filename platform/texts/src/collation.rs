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
