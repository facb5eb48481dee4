//! What associations say about themselves: written by hand for the best known
//! (`profiles.tsv`), put together from hand-written sentences for the others.
//!
//! A composed text takes one sentence about what the kind does (`what.tsv`) and one about coming
//! along (`more.tsv`), by turn, so that no two neighbours in a list read alike.

use std::{collections::HashMap, sync::LazyLock};

use kernel::{Language, Translated};

use crate::{
    model::MeetingPlace,
    vocabulary::{Vocabulary, table},
};

use super::{chance::Chance, rows::Row, town};

/// Sentences in bokmål, nynorsk and English, by key.
type Sentences = HashMap<&'static str, Vec<[&'static str; 3]>>;

static PROFILES: LazyLock<Sentences> =
    LazyLock::new(|| sentences(include_str!("../../data/demo/profiles.tsv")));
static WHAT: LazyLock<Sentences> =
    LazyLock::new(|| sentences(include_str!("../../data/demo/what.tsv")));
static MORE: LazyLock<Sentences> =
    LazyLock::new(|| sentences(include_str!("../../data/demo/more.tsv")));
static START: LazyLock<Sentences> =
    LazyLock::new(|| sentences(include_str!("../../data/demo/start.tsv")));

const DAYS: [[&str; 3]; 4] = [
    ["mandager", "måndagar", "Mondays"],
    ["tirsdager", "tysdagar", "Tuesdays"],
    ["onsdager", "onsdagar", "Wednesdays"],
    ["torsdager", "torsdagar", "Thursdays"],
];

/// The text written by hand, if there is one.
pub(super) fn by_hand(name: &str) -> Option<Translated> {
    let [text, ..] = PROFILES.get(name)?.as_slice() else {
        return None;
    };
    Some(translated(text.map(str::to_owned)))
}

/// The description: nynorsk and English only for some, as in life.
pub(super) fn description(row: &Row, place: Option<&MeetingPlace>) -> Translated {
    by_hand(row.name).unwrap_or_else(|| {
        let what = &WHAT[row.kind.voice];
        let more = &MORE[tone(row)];
        let (round, place_in_round) = (row.turn / what.len(), row.turn % what.len());
        let what = what[place_in_round];
        // Moved on by one each round, so that every pair comes once before any comes again.
        let first = Chance::of(row.kind.voice, "more").below(more.len());
        let more = more[(first + place_in_round + round) % more.len()];
        let texts = [0, 1, 2].map(|at| fill(&format!("{} {}", what[at], more[at]), row, place, at));
        some_languages(row, translated(texts))
    })
}

/// What a newcomer does first.
pub(super) fn how_to_start(row: &Row) -> Translated {
    let start = &START[tone(row)];
    let start = start[row.turn % start.len()];
    some_languages(row, translated(start.map(str::to_owned)))
}

fn translated([nb, nn, en]: [String; 3]) -> Translated {
    Translated { nb, nn, en }
}

fn some_languages(row: &Row, mut text: Translated) -> Translated {
    let mut chance = Chance::of(row.name, "languages");
    if !row.marks.has("nn") && !chance.percent(26) {
        text.nn.clear();
    }
    let for_newcomers = row.kind.for_whom.contains("newcomers");
    if !for_newcomers && !chance.percent(22) {
        text.en.clear();
    }
    text
}

/// How one speaks to those it is for.
fn tone(row: &Row) -> &'static str {
    match row.kind.voice {
        "vel" | "grend" | "hall" | "boat" => "home",
        "health" | "addiction" | "faith" | "politics" | "union" | "fund" | "origin" | "cause"
        | "carefriends" | "school" | "umbrella" => "quiet",
        _ if row.kind.is_for_children() => "young",
        _ => "adult",
    }
}

fn sentences(list: &'static str) -> Sentences {
    let mut sentences = Sentences::new();
    for [key, nb, nn, en] in table::rows(list) {
        sentences.entry(key).or_default().push([nb, nn, en]);
    }
    sentences
}

fn fill(text: &str, row: &Row, place: Option<&MeetingPlace>, language: usize) -> String {
    let name = |language| {
        let key = row.activities().into_iter().next()?;
        Some(
            Vocabulary::standard()
                .get(key)?
                .name(language)
                .to_lowercase(),
        )
    };
    let activity = name(Language::ALL[language]).unwrap_or_default();
    let venue = place.map_or("", |place| place.name.as_str());
    text.replace("{activity}", &activity)
        .replace("{in}", &town::part_of(row.district).where_it_is())
        .replace("{venue}", venue)
        .replace("{day}", DAYS[row.turn % DAYS.len()][language])
}
