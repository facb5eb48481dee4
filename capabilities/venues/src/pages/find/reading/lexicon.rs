//! The words that mean something to the search for premises: uses and kinds of rooms from
//! `data/uses.tsv`, activities from the register's vocabulary, weekdays and parts of the year.
//!
//! Norwegian writes compounds as one word: a use may stand last in one («styremøte»), an activity
//! first («korpsøving»). A longer word with one slip is forgiven.

use std::{collections::HashMap, sync::OnceLock};

use associations::vocabulary::Vocabulary;
use jiff::civil::Weekday;
use kernel::Language;

use super::{Season, known_words::own};
use crate::model::{IntendedUse, PremisesKind};

/// As many words as a phrase has at most.
pub const LONGEST: usize = 3;
/// A shorter word is part of too many others.
const LONG_ENOUGH: usize = 4;
/// One slip is forgiven in a word of so many letters.
const FORGIVEN: usize = 6;

const NOISE: &[&str] = &[
    "for",
    "med",
    "til",
    "en",
    "et",
    "ei",
    "ein",
    "eit",
    "i",
    "på",
    "vi",
    "jeg",
    "eg",
    "skal",
    "vil",
    "å",
    "og",
    "av",
    "the",
    "a",
    "an",
    "with",
    "to",
    "in",
    "on",
    "and",
    "of",
    "we",
    "i'd",
    "lokale",
    "lokaler",
    "lokalet",
    "rom",
    "room",
    "place",
    "personer",
    "personar",
    "pers",
    "stk",
    "barn",
    "unge",
    "voksne",
    "vaksne",
    "folk",
    "deltakere",
    "deltakarar",
    "gjester",
    "gjestar",
    "people",
    "persons",
    "children",
    "kids",
    "guests",
    "adults",
    "ha",
    "holde",
    "halde",
    "have",
    "hold",
    "ca",
    "cirka",
    "about",
    "om",
    "sted",
    "stad",
    "leie",
    "leige",
    "låne",
    "borrow",
    "rent",
    "dag",
    "uke",
    "veke",
    "denne",
    "this",
    "vårt",
    "vår",
    "mitt",
    "min",
    "du",
    "some",
];

/// Units that make a number something else than people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Minutes,
}

/// What a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning<'a> {
    Noise,
    Use(IntendedUse),
    Activity(&'a str),
    Kind(PremisesKind),
    /// And whether the word itself says again and again, as «tirsdager».
    Weekday(Weekday, bool),
    Every,
    Season(Season),
    Number(i32),
}

/// The words of a municipality.
pub struct Lexicon<'a> {
    vocabulary: &'a Vocabulary,
    own: &'static HashMap<&'static str, Meaning<'static>>,
}

impl<'a> Lexicon<'a> {
    pub fn of(vocabulary: &'a Vocabulary) -> Self {
        static OWN: OnceLock<HashMap<&str, Meaning<'_>>> = OnceLock::new();
        Self {
            vocabulary,
            own: OWN.get_or_init(own),
        }
    }

    /// Whether a word makes the number before it something else than people.
    #[expect(clippy::unused_self, reason = "asked of the lexicon like the others")]
    pub fn unit(&self, word: &str) -> Option<Unit> {
        matches!(
            word,
            "timer"
                | "timar"
                | "time"
                | "min"
                | "minutter"
                | "hours"
                | "hour"
                | "minutes"
                | "år"
                | "years"
        )
        .then_some(Unit::Minutes)
    }

    /// What some words mean together.
    pub fn phrase(&self, said: &str) -> Vec<Meaning<'a>> {
        let own = self.own.get(said).copied();
        own.or_else(|| self.activity(said)).into_iter().collect()
    }

    /// What a word means; a compound may mean two things.
    pub fn word(&self, word: &str) -> Vec<Meaning<'a>> {
        if NOISE.contains(&word) {
            return vec![Meaning::Noise];
        }
        let activity = self.activity(word);
        if let Some(own) = self.own.get(word).copied() {
            // «fotballtrening» is a word of its own, and football as well.
            let begun = activity.or_else(|| self.begins(word));
            return [Some(own), begun].into_iter().flatten().collect();
        }
        let both: Vec<Meaning<'a>> = [activity.or_else(|| self.begins(word)), self.ends(word)]
            .into_iter()
            .flatten()
            .collect();
        if both.is_empty() {
            self.nearly(word).into_iter().collect()
        } else {
            both
        }
    }

    fn activity(&self, said: &str) -> Option<Meaning<'a>> {
        let known = self.vocabulary.all().iter().find(|activity| {
            let mut words = Language::ALL.into_iter().flat_map(|it| activity.words(it));
            words.any(|word| word.to_lowercase() == said)
        });
        known.map(|it| Meaning::Activity(it.key))
    }

    /// The activity a compound begins with; the longest word wins.
    fn begins(&self, word: &str) -> Option<Meaning<'a>> {
        let mut best: Option<(usize, &'a str)> = None;
        for activity in self.vocabulary.all() {
            for known in Language::ALL.into_iter().flat_map(|it| activity.words(it)) {
                let known = known.to_lowercase();
                let long = known.chars().count();
                let Some(rest) = word.strip_prefix(&known) else {
                    continue;
                };
                // «kor» and «korps» are short, and begin nothing but what ends in a use.
                let fits = long >= LONG_ENOUGH || (long == 3 && self.ends(rest).is_some());
                let says = !NOISE.contains(&known.as_str());
                if fits && says && best.is_none_or(|(other, _)| other < long) {
                    best = Some((long, activity.key));
                }
            }
        }
        best.map(|(_, key)| Meaning::Activity(key))
    }

    /// The use a compound ends in; the longest word wins.
    fn ends(&self, word: &str) -> Option<Meaning<'a>> {
        let ending = self.own.iter().filter(|(known, meaning)| {
            matches!(meaning, Meaning::Use(_) | Meaning::Kind(_))
                && known.chars().count() >= LONG_ENOUGH
                && word.ends_with(*known)
        });
        ending
            .max_by_key(|(known, _)| known.len())
            .map(|(_, meaning)| *meaning)
    }

    /// A long word with one slip.
    fn nearly(&self, word: &str) -> Option<Meaning<'a>> {
        if word.chars().count() < FORGIVEN {
            return None;
        }
        let own = self.own.iter().filter(|(known, _)| is_near(word, known));
        let own = own.min_by_key(|(known, _)| **known).map(|(_, it)| *it);
        own.or_else(|| {
            let near = self.vocabulary.all().iter().find(|activity| {
                let mut words = Language::ALL.into_iter().flat_map(|it| activity.words(it));
                words.any(|known| is_near(word, &known.to_lowercase()))
            });
            near.map(|it| Meaning::Activity(it.key))
        })
    }
}

/// What an activity usually needs premises for.
pub fn usual(vocabulary: &Vocabulary, key: &str) -> Option<IntendedUse> {
    let activity = vocabulary.get(key)?;
    let family = activity.broader.unwrap_or(activity.key);
    Some(match (activity.group, family) {
        (_, "football" | "athletics" | "american-football" | "rugby" | "cricket" | "baseball")
            if key != "futsal" =>
        {
            IntendedUse::Outdoor
        }
        ("ball-sports" | "sport" | "health", _) => IntendedUse::Training,
        ("music" | "stage", _) => IntendedUse::Rehearsal,
        ("crafts", _) => IntendedUse::Making,
        ("learning", _) => IntendedUse::Course,
        _ => IntendedUse::Meeting,
    })
}

/// Whether one slip parts them: a letter more, less, other, or two that changed places.
fn is_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 1 || one.first() != other.first() {
        return false;
    }
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (rest, other_rest) = (&one[same..], &other[same..]);
    let tail = |list: &[char], skip: usize| list.get(skip..).map(<[char]>::to_vec);
    let swapped = rest.len() >= 2
        && other_rest.len() >= 2
        && rest[0] == other_rest[1]
        && rest[1] == other_rest[0]
        && tail(rest, 2) == tail(other_rest, 2);
    swapped
        || (tail(rest, 1).is_some() && tail(rest, 1) == tail(other_rest, 1))
        || tail(rest, 1).as_deref() == Some(other_rest)
        || tail(other_rest, 1).as_deref() == Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        for (one, other, near) in [
            ("bursdg", "bursdag", true),
            ("burdsag", "bursdag", true),
            ("bursdagg", "bursdag", true),
            ("birsdag", "bursdag", true),
            ("bursdag", "bursdag", true),
            ("brusdg", "bursdag", false),
            ("konsert", "kurs", false),
        ] {
            assert_eq!(is_near(one, other) || one == other, near, "{one} {other}");
        }
    }
}
