//! Groups of an association: by hand for the best known (`groups.tsv`), by kind for some others.

use crate::{
    model::{Group, MeetingPlace, Openness},
    vocabulary::table,
};

use super::{chance::Chance, rows::Row};

/// For groups nobody in which is over twelve.
const AFTERNOONS: [&str; 7] = [
    "mandag kl. 17–18",
    "tirsdag kl. 17.30–18.30",
    "onsdag kl. 16.30–17.30",
    "torsdag kl. 17–18",
    "lørdag kl. 10–11",
    "onsdag kl. 17–18.15",
    "mandag kl. 17.30–18.45",
];

const EVENINGS: [&str; 8] = [
    "mandag kl. 18.30–20",
    "tirsdag kl. 19–20.30",
    "onsdag kl. 18–19.30",
    "torsdag kl. 19–20.30",
    "mandag kl. 20–21.30",
    "tirsdag kl. 18–19.30",
    "onsdag kl. 19.30–21",
    "torsdag kl. 18–19.30",
];

/// The groups written by hand.
pub(super) fn by_hand(name: &str) -> Vec<Group> {
    table::rows(include_str!("../../data/demo/groups.tsv"))
        .filter(|[known, _, _, _, _, _]| *known == name)
        .map(|[_, group, written, meets, place, openness]| Group {
            name: group.to_owned(),
            ages: ages(written),
            meets: meets.to_owned(),
            place: place.to_owned(),
            openness: Openness::from_word(openness).expect("groups.tsv names known words"),
            ..Group::default()
        })
        .collect()
}

/// The groups such an association usually has.
pub(super) fn by_kind(row: &Row, place: Option<&MeetingPlace>) -> Vec<Group> {
    let mut chance = Chance::of(row.name, "groups");
    let first = chance.below(56);
    let patterns = row
        .kind
        .groups
        .unwrap_or_default()
        .split('/')
        .filter(|part| !part.is_empty());
    patterns
        .enumerate()
        .filter_map(|(at, pattern)| {
            let (name, written) = pattern.rsplit_once(' ')?;
            let ages = ages(written);
            let times = if ages.1.is_some_and(|oldest| oldest <= 12) {
                &AFTERNOONS[..]
            } else {
                &EVENINGS[..]
            };
            Some(Group {
                name: name.to_owned(),
                ages,
                meets: times[(first + at) % times.len()].to_owned(),
                place: place.map(|place| place.name.clone()).unwrap_or_default(),
                openness: openness(&mut chance),
                ..Group::default()
            })
        })
        .collect()
}

/// Mostly open, sometimes with a queue, seldom full.
pub(super) fn openness(chance: &mut Chance) -> Openness {
    match chance.below(100) {
        0..72 => Openness::Open,
        72..84 => Openness::WaitingList,
        84..90 => Openness::Full,
        _ => Openness::Unknown,
    }
}

/// `6-9`, `17-`, or `-` for everybody.
fn ages(written: &str) -> (Option<i32>, Option<i32>) {
    let (from, to) = written.split_once('-').unwrap_or_default();
    (from.parse().ok(), to.parse().ok())
}
