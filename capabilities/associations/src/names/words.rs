//! The lists behind the spelling of names: ordinary words, endings, small words, fixed spellings.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use super::pieces::Piece;
use crate::vocabulary::table;

type Words = LazyLock<HashSet<&'static str>>;

static COMMON: Words = LazyLock::new(|| words(include_str!("../../data/names/common_words.txt")));
static SMALL: Words = LazyLock::new(|| words(include_str!("../../data/names/small_words.txt")));
static HEADS: Words = LazyLock::new(|| words(include_str!("../../data/names/heads.txt")));

static SPELLINGS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let spellings = words(include_str!("../../data/names/spellings.txt"));
    spellings
        .into_iter()
        .map(|spelling| (spelling.to_lowercase(), spelling))
        .collect()
});

/// Names of several words or one, in small letters, with the spelling; the longest first.
static PROPER: LazyLock<Vec<(Vec<String>, &'static str)>> = LazyLock::new(|| {
    let lines = table::lines(include_str!("../../data/names/proper_names.txt"));
    let mut names: Vec<_> = lines
        .map(|name| {
            let (pieces, _) = super::pieces(name);
            (
                pieces
                    .into_iter()
                    .map(|piece| piece.lower)
                    .collect::<Vec<_>>(),
                name,
            )
        })
        .collect();
    names.sort_by_key(|(words, _)| usize::MAX - words.len());
    names
});

/// Whether a word is an ordinary Norwegian noun or adjective of association names, alone, as the
/// end of a compound or with the s of possession. Any letter case.
pub fn is_common_noun(word: &str) -> bool {
    let word = word.to_lowercase();
    let of_the = ["ets", "ens", "enes"]
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    is_listed(&word)
        || word.strip_suffix('s').is_some_and(is_listed)
        || of_the.into_iter().any(|noun| COMMON.contains(noun))
        || is_adjective(&word)
}

fn is_listed(word: &str) -> bool {
    let starts = word.char_indices().map(|(place, _)| place);
    COMMON.contains(word) || HEADS.contains(word) || {
        starts.skip(2).any(|start| HEADS.contains(&word[start..]))
    }
}

/// "Astronomiske", "eritreisk", "kristelige": long enough not to be a place such as Fiske.
fn is_adjective(word: &str) -> bool {
    ["isk", "iske", "elig", "elige"].iter().any(|ending| {
        word.strip_suffix(ending)
            .is_some_and(|stem| stem.chars().count() >= 4)
    })
}

/// Prepositions, conjunctions, articles and short forms.
pub(super) fn is_small(lower: &str) -> bool {
    SMALL.contains(lower)
}

/// The one way a word is written, if it has one: abbreviations mostly.
pub(super) fn spelling(lower: &str) -> Option<&'static str> {
    SPELLINGS.get(lower).copied()
}

/// A known name at the start of the pieces: as written there in our spelling, and how many pieces
/// it takes. Signs between its words are kept as they were.
pub(super) fn proper_name(pieces: &[Piece<'_>]) -> Option<(String, usize)> {
    let (words, name) = PROPER.iter().find(|(words, _)| {
        words.len() <= pieces.len()
            && words
                .iter()
                .zip(pieces)
                .all(|(word, piece)| *word == piece.lower)
            && pieces[1..words.len()]
                .iter()
                .all(|piece| matches!(piece.before, " " | "-" | "- "))
    })?;
    let (spelt, _) = super::pieces(name);
    let mut written = String::new();
    for (place, spelt) in spelt.iter().enumerate() {
        if place > 0 {
            written.push_str(pieces[place].before);
        }
        written.push_str(spelt.text);
    }
    Some((written, words.len()))
}

/// Words like "Foreningen" that stand before the association's own name.
pub(super) fn is_introducer(lower: &str) -> bool {
    [
        "stiftelsen",
        "stiftinga",
        "foreningen",
        "foreninga",
        "foreininga",
        "klubben",
        "laget",
        "koret",
        "korpset",
        "gruppa",
        "gruppen",
        "sameiet",
        "ensemblet",
        "losjen",
        "bandet",
        "teateret",
        "teatret",
        "prosjektet",
        "organisasjonen",
        "selskapet",
        "nettverket",
    ]
    .contains(&lower)
}

/// The months associations are named after: "17. mai-komiteen" begins with a number.
pub(super) fn is_month(lower: &str) -> bool {
    [
        "januar", "februar", "april", "mai", "juni", "juli", "august", "november", "desember",
    ]
    .contains(&lower)
}

/// Numbers of kings, lodges and troops. «VI» is left out: it is mostly the word «vi».
pub(super) fn is_roman(lower: &str) -> bool {
    [
        "ii", "iii", "iv", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx", "xxi",
    ]
    .contains(&lower)
}

fn words(list: &'static str) -> HashSet<&'static str> {
    table::lines(list).flat_map(str::split_whitespace).collect()
}
