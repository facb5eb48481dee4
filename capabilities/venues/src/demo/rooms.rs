//! The sites and rooms of `data/demo/premises.tsv`, with what is usual for their kind.

use std::collections::BTreeSet;

use jiff::{ToSpan as _, civil::Date};
use kernel::{Ids, Position};

use super::terms::rules;
use crate::model::{
    Atom, Fact, FactTopic, IntendedUse, Layer, LettableSet, OpeningRule, Premises, PremisesKind,
    Purpose, Site, Suitability, TenantKind,
};

const LIST: &str = include_str!("../../data/demo/premises.tsv");

/// Everything, as it is known on `today`.
pub fn rooms(ids: &dyn Ids, today: Date) -> (Vec<Site>, Vec<Premises>) {
    let mut sites: Vec<Site> = Vec::new();
    let mut premises = Vec::new();
    for line in LIST.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [
            site,
            district,
            address,
            latitude,
            longitude,
            name,
            kind,
            people,
            size,
        ] = columns[..]
        else {
            continue;
        };
        if sites.last().is_none_or(|last| last.name != site) {
            let position = latitude.parse().ok().zip(longitude.parse().ok());
            sites.push(Site {
                id: ids.next(),
                name: site.into(),
                district: district.into(),
                address: address.into(),
                position: position.map(|(latitude, longitude)| Position {
                    latitude,
                    longitude,
                }),
                transport: "Buss stopper like ved.".into(),
                parking: "Gratis parkering på plassen. Én plass er reservert.".into(),
                house_rules: "Rydd etter dere, og slå av lyset. Meld fra om skader samme dag."
                    .into(),
                owner: None,
            });
        }
        let (Some(site), Some(kind)) = (sites.last(), PremisesKind::from_word(kind)) else {
            continue;
        };
        let place = premises.len();
        let people = people.parse().ok();
        let known = (place, kind, size);
        premises.push(room(ids, &site.id, name, people, known, today));
    }
    (sites, premises)
}

fn room(
    ids: &dyn Ids,
    site: &str,
    name: &str,
    people: Option<i32>,
    (place, kind, size): (usize, PremisesKind, &str),
    today: Date,
) -> Premises {
    let (atoms, sets) = parts(ids, kind, name, people);
    Premises {
        id: ids.next(),
        site: site.into(),
        name: name.into(),
        kind,
        about: about(kind).into(),
        closed_on_holidays: !matches!(kind, PremisesKind::Storage | PremisesKind::House),
        atoms,
        sets,
        facts: facts(place, kind, (people, size), today),
        suits: suits(kind),
        opening: opening(kind),
        closures: Vec::new(),
        rules: rules(kind, rules_from(today)),
    }
}

/// Halls in thirds, pitches as eight small or three middle ones over the same grass, others whole.
fn parts(
    ids: &dyn Ids,
    kind: PremisesKind,
    name: &str,
    people: Option<i32>,
) -> (Vec<Atom>, Vec<LettableSet>) {
    let after = if kind == PremisesKind::House { 60 } else { 0 };
    let share = |part: i32, of: i32| people.map(|people| people * part / of);
    let set = |name: String, layout: &str, atoms: BTreeSet<i64>, most_people| LettableSet {
        id: ids.next(),
        name,
        layout: layout.into(),
        atoms,
        most_people,
        before_minutes: 0,
        after_minutes: after,
    };
    let atoms = |names: Vec<String>| -> Vec<Atom> {
        let numbered = (1..).zip(names);
        numbered
            .map(|(number, name)| Atom { number, name })
            .collect()
    };
    match kind {
        PremisesKind::Hall => {
            let thirds = ["A", "B", "C"].map(|letter| format!("Bane {letter}"));
            let one = (1..).zip(thirds.clone());
            let mut sets: Vec<LettableSet> = one
                .map(|(at, name)| set(name, "", BTreeSet::from([at]), share(1, 3)))
                .collect();
            sets.push(set(
                "Bane A og B".into(),
                "",
                BTreeSet::from([1, 2]),
                share(2, 3),
            ));
            sets.push(set("Hele hallen".into(), "", (1..=3).collect(), people));
            (atoms(thirds.to_vec()), sets)
        }
        PremisesKind::Pitch => {
            let small = (0..8).map(|at| {
                let atoms = (at * 3 + 1..=at * 3 + 3).collect();
                set(format!("Liten {}", at + 1), "Åtte små", atoms, share(1, 8))
            });
            let middle = (0..3).map(|at| {
                let atoms = (at * 8 + 1..=at * 8 + 8).collect();
                set(
                    format!("Midtre {}", at + 1),
                    "Tre midtre",
                    atoms,
                    share(1, 3),
                )
            });
            let mut sets: Vec<LettableSet> = small.chain(middle).collect();
            sets.push(set("Hele banen".into(), "Hel", (1..=24).collect(), people));
            (
                atoms((1..=24).map(|at| format!("Felt {at}")).collect()),
                sets,
            )
        }
        _ => {
            let whole = set(name.into(), "", BTreeSet::from([1]), people);
            (atoms(vec![name.into()]), vec![whole])
        }
    }
}

fn about(kind: PremisesKind) -> &'static str {
    match kind {
        PremisesKind::Hall => {
            "Stor hall med skillevegger. Tre baner på tvers, garderober til hver."
        }
        PremisesKind::Gym => "Gymsal med ribbevegger, matter og mål.",
        PremisesKind::Culture => "Sal for publikum, med scene og stoler.",
        PremisesKind::Rehearsal => "Rom for øving, med notestativ og piano.",
        PremisesKind::Meeting => "Rom med bord, stoler og skjerm.",
        PremisesKind::House => "Festsal med kjøkken og servise.",
        PremisesKind::Kitchen => "Kjøkken med komfyrer, benker og servise. Ta med egne råvarer.",
        PremisesKind::Pitch => "Bane ute med lys. Kan deles i åtte små eller tre midtre.",
        PremisesKind::Workshop => "Verksted med benker og verktøy. Ta med egne materialer.",
        PremisesKind::Storage => "Låst bod. Den som låner, forsikrer sine egne ting.",
    }
}

/// Some facts are unknown, as they are in every municipality.
fn facts(
    place: usize,
    kind: PremisesKind,
    (people, size): (Option<i32>, &str),
    today: Date,
) -> Vec<Fact> {
    use FactTopic as Topic;
    let storage = kind == PremisesKind::Storage;
    let indoors = kind != PremisesKind::Pitch && !storage;
    let yes = |is: bool| Some(if is { "yes" } else { "no" });
    let known = |value: Option<&'static str>| value.filter(|_| place % 5 != 3);
    let mut facts: Vec<(Topic, Option<&str>)> = vec![
        (Topic::StepFree, known(yes(place % 4 != 1))),
        (Topic::DoorWidth, known(Some("90"))),
        (
            if storage {
                Topic::StorageVolume
            } else {
                Topic::Area
            },
            Some(size),
        ),
        (Topic::GuideDogs, yes(true)),
        (Topic::ReservedParking, known(Some("25"))),
        (Topic::ContrastMarking, known(yes(place.is_multiple_of(3)))),
    ];
    if place % 7 != 2 {
        facts.push((Topic::Lift, known(yes(place.is_multiple_of(2)))));
    }
    if indoors {
        facts.push((Topic::AccessibleToilet, known(yes(place % 3 != 2))));
        facts.push((
            Topic::HearingLoop,
            known(yes(kind == PremisesKind::Culture || place.is_multiple_of(6))),
        ));
        facts.push((
            Topic::Kitchen,
            yes(matches!(kind, PremisesKind::House | PremisesKind::Kitchen)
                || place.is_multiple_of(7)),
        ));
    }
    match kind {
        PremisesKind::Hall => {
            facts.extend([
                (Topic::CeilingHeight, Some("7")),
                (Topic::ChangingRooms, Some("6")),
                (Topic::Floor, Some("Sportsgulv av tre")),
                (
                    Topic::Equipment,
                    Some("Håndballmål, volleyballnett, matter"),
                ),
            ]);
        }
        PremisesKind::Gym => facts.extend([
            (Topic::CeilingHeight, Some("5.5")),
            (Topic::ChangingRooms, Some("2")),
        ]),
        PremisesKind::Culture => facts.extend([
            (Topic::Stage, yes(true)),
            (Topic::SoundAndLight, Some("Enkelt anlegg, åtte lamper")),
        ]),
        PremisesKind::Rehearsal => facts.extend([
            (
                Topic::MusicAcoustics,
                Some("Passer for sang og svak musikk"),
            ),
            (Topic::Equipment, Some("Piano, notestativ")),
        ]),
        PremisesKind::Meeting => facts.push((Topic::Screen, yes(place.is_multiple_of(2)))),
        _ => {}
    }
    let facts = facts
        .into_iter()
        .map(|(topic, value)| (topic, value.map(str::to_owned)));
    let set_up = set_up(place, kind, people).into_iter();
    facts
        .chain(set_up)
        .map(|(topic, value)| Fact {
            topic,
            value,
            source: "Målt av driftsavdelingen".into(),
            seen_on: today.saturating_sub((90 + i64::try_from(place).unwrap_or(0)).days()),
        })
        .collect()
}

/// As many as there is room for where people are gathered, by how it is set up: fewer at tables. Of
/// some nobody has counted the tables.
fn set_up(
    place: usize,
    kind: PremisesKind,
    people: Option<i32>,
) -> Vec<(FactTopic, Option<String>)> {
    let (rows, tables) = match kind {
        PremisesKind::Hall => (70, 40),
        PremisesKind::Culture => (90, 50),
        PremisesKind::House => (80, 60),
        _ => return Vec::new(),
    };
    let Some(people) = people else {
        return Vec::new();
    };
    let share = |percent: i32| Some((people * percent / 100).to_string());
    vec![
        (FactTopic::SeatsInRows, share(rows)),
        (
            FactTopic::SeatsAtTables,
            share(tables).filter(|_| place % 4 != 2),
        ),
        (FactTopic::Standing, share(100)),
    ]
}

fn suits(kind: PremisesKind) -> Vec<Suitability> {
    use IntendedUse as Use;
    let (uses, activities): (&[(Use, i32)], &[&str]) = match kind {
        PremisesKind::Hall => (
            &[(Use::Training, 100), (Use::Competition, 100)],
            &[
                "handball",
                "volleyball",
                "floorball",
                "gymnastics",
                "futsal",
            ],
        ),
        PremisesKind::Gym => (
            &[(Use::Training, 90), (Use::Party, 40)],
            &["gymnastics", "dance", "martial-arts", "exercise"],
        ),
        PremisesKind::Culture => (
            &[
                (Use::Performance, 100),
                (Use::Rehearsal, 60),
                (Use::Meeting, 40),
            ],
            &["theatre", "concerts", "choir", "dance"],
        ),
        PremisesKind::Rehearsal => (
            &[(Use::Rehearsal, 100)],
            &["choir", "school-band", "marching-band", "rock-band"],
        ),
        PremisesKind::Meeting => (
            &[(Use::Meeting, 100), (Use::Course, 90)],
            &["adult-courses", "chess", "bridge", "knitting"],
        ),
        PremisesKind::House => (
            &[
                (Use::Party, 100),
                (Use::Meeting, 70),
                (Use::Performance, 60),
                (Use::Rehearsal, 50),
            ],
            &["village-hall", "folk-dance", "theatre"],
        ),
        PremisesKind::Pitch => (
            &[(Use::Outdoor, 100), (Use::Competition, 90)],
            &["football", "athletics"],
        ),
        PremisesKind::Kitchen => (&[(Use::Course, 80), (Use::Making, 40)], &["cooking"]),
        PremisesKind::Workshop => (
            &[(Use::Making, 100), (Use::Course, 60)],
            &["woodwork", "sewing", "workshop"],
        ),
        PremisesKind::Storage => (&[(Use::Keeping, 100)], &[]),
    };
    let uses = uses
        .iter()
        .map(|(it, fitness)| (Purpose::Use(*it), *fitness));
    let activities = activities
        .iter()
        .map(|key| (Purpose::Activity((*key).into()), 80));
    uses.chain(activities)
        .map(|(purpose, fitness)| Suitability { purpose, fitness })
        .collect()
}

/// Associations from three o'clock, others later; all day at weekends; the municipality from eight.
fn opening(kind: PremisesKind) -> Vec<OpeningRule> {
    let rule = |tenant, weekday, opens: i32, closes: i32| OpeningRule {
        layer: Layer::Week,
        tenant,
        weekday: Some(weekday),
        from_on: None,
        to_on: None,
        opens: opens * 60,
        closes: closes * 60,
    };
    let in_school = matches!(
        kind,
        PremisesKind::Hall | PremisesKind::Gym | PremisesKind::Rehearsal
    );
    let first = if in_school { 15 } else { 9 };
    (1..=7)
        .flat_map(|weekday| {
            let (association, anybody) = if weekday > 5 {
                (9, 10)
            } else {
                (first, first + 2)
            };
            let last = if weekday == 7 { 20 } else { 22 };
            [
                rule(TenantKind::Association, weekday, association, last),
                rule(TenantKind::Anybody, weekday, anybody, last),
                rule(TenantKind::Municipality, weekday, 8, 22),
            ]
        })
        .collect()
}

/// The rules have held for two years.
pub fn rules_from(today: Date) -> Date {
    today.saturating_sub(2.years()).first_of_year()
}
