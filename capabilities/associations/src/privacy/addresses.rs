//! Tells an address line that leads to a person from one that leads to a place.
//!
//! National addresses come as free lines: «c/o Kari Moe», «v/ Kari Moe», «Ved leder Kari Moe».
//! When in doubt a line is a person's: hiding a clubhouse costs a click, showing a home does not
//! come back.

use crate::names::is_common_noun;

/// Words before a name that say "this is the person to write to".
const OFFICERS: [&str; 14] = [
    "leder",
    "leiar",
    "styreleder",
    "styreleiar",
    "formann",
    "kasserer",
    "kasserar",
    "sekretær",
    "kontaktperson",
    "nestleder",
    "nestleiar",
    "daglig",
    "dagleg",
    "regnskapsfører",
];

/// Words that make "ved …" a place: "ved Storelva", "ved rådhuset" are not people.
const PLACE_ENDINGS: [&str; 16] = [
    "elva",
    "elven",
    "vannet",
    "vatnet",
    "fjorden",
    "kaia",
    "brygga",
    "bryggen",
    "broa",
    "brua",
    "huset",
    "torget",
    "stasjonen",
    "parken",
    "senteret",
    "veien",
];

/// Whether an address line names a person or somebody else's address: «c/o», «co/», «v/»,
/// «att:», an officer's title, or «ved» followed by what looks like a person's name.
pub fn is_care_of(address_line: &str) -> bool {
    let line = address_line.trim().to_lowercase();
    let compact: String = line
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let opens = [
        "c/o", "co/", "c\\o", "c/0", "c.o.", "v/", "att:", "att.", "attn", "%",
    ];
    if opens.iter().any(|opening| compact.starts_with(opening)) || has_mark_inside(&line) {
        return true;
    }
    let words: Vec<&str> = line
        .split_whitespace()
        .map(|word| word.trim_matches(','))
        .collect();
    match words.as_slice() {
        [first, _, ..] if OFFICERS.contains(&first.trim_end_matches(':')) => true,
        ["co", _, ..] => true,
        ["ved" | "v", rest @ ..] => is_person(rest),
        _ => false,
    }
}

fn has_mark_inside(line: &str) -> bool {
    [
        "c/o", "c / o", "c/ o", "c /o", " co/", " v/", ",v/", "(v/", "c\\o",
    ]
    .iter()
    .any(|mark| line.contains(mark))
}

/// After «ved»: an officer, or two to four words that are letters only and no known kind of place.
fn is_person(words: &[&str]) -> bool {
    let Some(first) = words.first() else {
        return false;
    };
    if OFFICERS.contains(first) {
        return true;
    }
    let lettered = |word: &&str| {
        word.chars()
            .all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '.' | '\''))
    };
    let is_place = |word: &&str| {
        is_common_noun(word) || PLACE_ENDINGS.iter().any(|ending| word.ends_with(ending))
    };
    (2..=4).contains(&words.len()) && words.iter().all(lettered) && !words.iter().any(is_place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_lead_to_a_person() {
        for line in [
            "c/o Kari Moe",
            "C/O KARI MOE",
            "c/o: Moe",
            "co/ Kari Moe",
            "C / O Kari Moe",
            "v/Kari Moe",
            "V/ KARI MOE",
            "ved Kari Moe",
            "Ved Kari Anne Moe",
            "VED K. MOE",
            "v/leder Ola Vik",
            "Leder Kari Moe",
            "Kasserer: Ola Vik",
            "Att: Kari Moe",
            "Att. Ola",
            "Attn. Ola Vik",
            "Postboks 12, c/o Ola Vik",
            "c.o. Ola Vik",
            "Storgata 1 v/Kari Moe",
            "ved kasserer Ola Vik",
            "co Kari Moe",
            "v Kari Moe",
            "c\\o Ola",
            "Daglig leder Kari Moe",
            "ved Per-Arne O'Connor",
            "c/o Sandvik skole",
        ] {
            assert!(is_care_of(line), "{line}");
        }
    }

    #[test]
    fn lines_that_lead_to_a_place() {
        for line in [
            "",
            "Storgata 1",
            "Postboks 12",
            "Ved Sandvik skole",
            "ved kirken",
            "Ved Storelva",
            "Vedalsveien 4",
            "Coop-bygget",
            "Klubbhuset",
            "Ved Elva 3",
            "VED RÅDHUSET",
            "Vikaveien 12",
            "Ledersvei 3",
            "Attgløymeveien 2",
            "ved Aasen grendehus",
            "Cortevegen 1",
            "V. Torggate 2",
            "Sandvik samfunnshus",
        ] {
            assert!(!is_care_of(line), "{line}");
        }
    }
}
