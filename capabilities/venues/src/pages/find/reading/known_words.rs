//! The search's own words and what each means: uses and kinds of rooms from `data/uses.tsv`, weekdays,
//! parts of the year and small numbers, in bokmål, nynorsk and English. Activities are the register's
//! and are not repeated here.

use std::collections::HashMap;

use jiff::civil::Weekday;

use super::{Season, lexicon::Meaning};
use crate::model::{IntendedUse, PremisesKind};

const USES: &str = include_str!("../../../../data/uses.tsv");

/// Uses and kinds from the file, weekdays and seasons in three languages.
pub fn own() -> HashMap<&'static str, Meaning<'static>> {
    let mut words: HashMap<&str, Meaning<'_>> = HashMap::new();
    for line in USES.lines().skip(1) {
        let mut cells = line.split('\t');
        let target = cells.next().unwrap_or_default();
        let meaning = match target.split_once(':') {
            Some(("use", word)) => IntendedUse::from_word(word).map(Meaning::Use),
            Some(("kind", word)) => PremisesKind::from_word(word).map(Meaning::Kind),
            _ => None,
        };
        let Some(meaning) = meaning else { continue };
        for word in cells.flat_map(|cell| cell.split(", ")) {
            words.entry(word).or_insert(meaning);
        }
    }
    let days = [
        (
            Weekday::Monday,
            ["mandag", "måndag", "monday"],
            ["mandager", "måndagar", "mondays"],
        ),
        (
            Weekday::Tuesday,
            ["tirsdag", "tysdag", "tuesday"],
            ["tirsdager", "tysdagar", "tuesdays"],
        ),
        (
            Weekday::Wednesday,
            ["onsdag", "onsdag", "wednesday"],
            ["onsdager", "onsdagar", "wednesdays"],
        ),
        (
            Weekday::Thursday,
            ["torsdag", "torsdag", "thursday"],
            ["torsdager", "torsdagar", "thursdays"],
        ),
        (
            Weekday::Friday,
            ["fredag", "fredag", "friday"],
            ["fredager", "fredagar", "fridays"],
        ),
        (
            Weekday::Saturday,
            ["lørdag", "laurdag", "saturday"],
            ["lørdager", "laurdagar", "saturdays"],
        ),
        (
            Weekday::Sunday,
            ["søndag", "sundag", "sunday"],
            ["søndager", "søndagar", "sundays"],
        ),
    ];
    for (day, once, again) in days {
        words.extend(once.map(|word| (word, Meaning::Weekday(day, false))));
        words.extend(again.map(|word| (word, Meaning::Weekday(day, true))));
    }
    words.extend(
        [
            "hver", "enhver", "kvar", "every", "each", "any", "alle", "fast", "ukentlig", "weekly",
        ]
        .map(|word| (word, Meaning::Every)),
    );
    words.extend(
        ["høst", "høsten", "haust", "hausten", "autumn", "fall"]
            .map(|word| (word, Meaning::Season(Season::Autumn))),
    );
    words.extend(
        [
            "våren",
            "vårsesongen",
            "vinter",
            "vinteren",
            "spring",
            "winter",
        ]
        .map(|word| (word, Meaning::Season(Season::Spring))),
    );
    words.extend(
        ["sommer", "sommeren", "sommar", "sommaren", "summer"]
            .map(|word| (word, Meaning::Season(Season::Summer))),
    );
    let numbers = [
        ("ti", 10),
        ("ten", 10),
        ("tolv", 12),
        ("twelve", 12),
        ("femten", 15),
        ("fifteen", 15),
        ("tjue", 20),
        ("twenty", 20),
        ("tretti", 30),
        ("thirty", 30),
        ("førti", 40),
        ("forty", 40),
        ("femti", 50),
        ("fifty", 50),
        ("hundre", 100),
        ("hundred", 100),
    ];
    words.extend(numbers.map(|(word, number)| (word, Meaning::Number(number))));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_has_a_meaning() {
        let known = USES
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once('\t'));
        for (target, _) in known {
            let (sort, word) = target.split_once(':').expect("a sort");
            let is_known = match sort {
                "use" => IntendedUse::from_word(word).is_some(),
                _ => PremisesKind::from_word(word).is_some(),
            };
            assert!(is_known, "{target}");
        }
    }
}
