//! What must hold for the town as a whole.

use std::collections::{BTreeSet, HashMap};

use kernel::{Municipality, OrganisationNumber};
use serde_json::Value;

use super::*;
use crate::{
    national::{Belonging, Entity, VoluntaryRecord},
    vocabulary::Vocabulary,
};

fn entities(associations: &[DemoAssociation]) -> Vec<Entity> {
    let values = associations
        .iter()
        .filter_map(|association| association.national.as_ref());
    values.map(|national| parsed(&national.entity)).collect()
}

fn parsed(value: &Value) -> Entity {
    Entity::parse(value.to_string().as_bytes()).unwrap_or_else(|why| panic!("{why}: {value}"))
}

/// Everything anybody wrote, as one text.
fn all_text(associations: &[DemoAssociation]) -> String {
    format!("{associations:?}")
}

fn share(part: usize, whole: usize) -> usize {
    part * 100 / whole
}

#[test]
fn the_profile_can_be_taken() {
    let fjordvik = profile();
    assert_eq!(fjordvik.check(), Ok(()));
    assert_eq!(fjordvik.districts.len(), 9);
    let vocabulary = Vocabulary::standard();
    let keys = fjordvik
        .activity_aliases
        .values()
        .chain(&fjordvik.activities_off);
    for key in keys {
        assert!(vocabulary.get(key).is_some(), "{key}");
    }
}

#[test]
fn about_five_hundred_have_names_of_their_own() {
    let town = associations();
    assert!((490..=510).contains(&town.len()), "{}", town.len());
    let without = town.iter().filter(|one| one.national.is_none()).count();
    assert!((6..=10).contains(&without), "{without}");
    let names: BTreeSet<String> = town.iter().map(|one| one.name.to_lowercase()).collect();
    assert_eq!(names.len(), town.len());
    let registered: BTreeSet<String> = entities(&town).into_iter().map(|one| one.name).collect();
    assert_eq!(registered.len(), town.len() - without);
}

#[test]
fn the_town_is_the_same_every_time() {
    assert_eq!(associations(), associations());
}

#[test]
fn every_record_reads_whole_and_every_number_is_its_own() {
    let town = associations();
    let mut numbers: BTreeSet<OrganisationNumber> = BTreeSet::new();
    for entity in entities(&town) {
        assert!(
            entity.unread.is_empty(),
            "{}: {:?}",
            entity.name,
            entity.unread
        );
        assert_eq!(entity.name, entity.name.to_uppercase());
        let first = &entity.number.as_str()[..3];
        assert!(("902"..="909").contains(&first), "{first}");
        assert!(numbers.insert(entity.number));
    }
    let voluntary = town
        .iter()
        .filter_map(|one| one.national.as_ref()?.voluntary.as_ref());
    for record in voluntary {
        let read = VoluntaryRecord::parse(record.to_string().as_bytes()).expect("a whole record");
        assert!(
            read.unread.is_empty() && numbers.contains(&read.number),
            "{record}"
        );
        assert!(!read.categories.is_empty());
        for relation in read.relations {
            assert!(numbers.contains(&relation.to), "{record}");
        }
    }
}

#[test]
fn nearly_all_belong_here() {
    let number = profile().number;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for entity in entities(&associations()) {
        let kind = match entity.belonging(&number) {
            _ if entity.deleted_on.is_some() => "deleted",
            Belonging::Here => "here",
            Belonging::Elsewhere => "elsewhere",
            Belonging::NotAnAssociation => panic!("{} would be left out", entity.name),
        };
        *counts.entry(kind).or_default() += 1;
    }
    assert_eq!((counts["deleted"], counts["elsewhere"]), (3, 5));
}

#[test]
fn what_is_chosen_is_known() {
    let fjordvik = profile();
    let vocabulary = Vocabulary::standard();
    for one in associations() {
        for key in &one.activities {
            assert!(vocabulary.get(key).is_some(), "{}: {key}", one.name);
        }
        let Some(own) = one.own else { continue };
        assert!(!own.description.nb.is_empty(), "{}", one.name);
        let texts = [&own.description, &own.how_to_start];
        let texts = texts
            .map(|text| format!("{} {} {}", text.nb, text.nn, text.en))
            .concat();
        assert!(!texts.contains(['{', '}']), "{}: {texts}", one.name);
        assert!(
            own.district.is_empty() || knows(&fjordvik, &own.district),
            "{}",
            one.name
        );
        for place in &own.meeting_places {
            assert!(
                knows(&fjordvik, &place.district) && !place.name.is_empty(),
                "{}",
                one.name
            );
        }
        for group in &own.groups {
            let named = group.place.is_empty() || places::place_named(&group.place).is_some();
            assert!(named, "{}: {}", one.name, group.place);
        }
    }
}

fn knows(municipality: &Municipality, district: &str) -> bool {
    municipality.district(district).is_some()
}

#[test]
fn nothing_points_at_anybody_real() {
    let town = associations();
    let text = all_text(&town);
    for address in text.split(['"', ' ']).filter(|word| word.contains('@')) {
        assert!(
            address.trim_end_matches('\\').ends_with(".example"),
            "{address}"
        );
    }
    for word in text
        .split(['"', ' ', '/'])
        .filter(|word| word.starts_with("www."))
    {
        assert!(word.ends_with(".example"), "{word}");
    }
    let runs = text.split(|sign: char| !sign.is_ascii_digit());
    assert_eq!(
        runs.filter(|run| run.len() > 9).count(),
        0,
        "an identity number has eleven digits"
    );
    let spaced = text.as_bytes().windows(12).filter(|run| {
        run[6] == b' '
            && run
                .iter()
                .enumerate()
                .all(|(at, sign)| at == 6 || sign.is_ascii_digit())
    });
    assert_eq!(spaced.count(), 0);
}

#[test]
fn the_mix_is_that_of_a_real_municipality() {
    let town = associations();
    let entities = entities(&town);
    let all = entities.len();
    let records: Vec<VoluntaryRecord> = town
        .iter()
        .filter_map(|one| one.national.as_ref()?.voluntary.as_ref())
        .map(|record| VoluntaryRecord::parse(record.to_string().as_bytes()).expect("whole"))
        .collect();
    let shares = [
        (
            "sport",
            share(main(&records, "1200"), records.len()),
            18..=28,
        ),
        (
            "several categories",
            share(several(&records), records.len()),
            20..=28,
        ),
        ("c/o", share(count(&entities, care_of), all), 38..=52),
        (
            "no business address",
            share(count(&entities, |one| one.business_address.is_none()), all),
            5..=15,
        ),
        ("nynorsk", share(count(&entities, in_nynorsk), all), 9..=20),
        (
            "own layer",
            share(owned(&town, |_| true), town.len()),
            55..=66,
        ),
        (
            "nynorsk texts",
            share(
                owned(&town, |own| !own.description.nn.is_empty()),
                owned(&town, |_| true),
            ),
            28..=42,
        ),
        (
            "English texts",
            share(
                owned(&town, |own| !own.description.en.is_empty()),
                owned(&town, |_| true),
            ),
            25..=42,
        ),
        (
            "confirmed within a year",
            share(
                owned(&town, recently),
                owned(&town, |own| own.confirmed_on.is_some()),
            ),
            63..=78,
        ),
        (
            "sensitive",
            share(count_sensitive(&town), town.len()),
            11..=19,
        ),
    ];
    for (what, share, range) in shares {
        assert!(range.contains(&share), "{what}: {share} %");
    }
}

fn main(records: &[VoluntaryRecord], code: &str) -> usize {
    records
        .iter()
        .filter(|record| record.categories[0].code == code)
        .count()
}

fn several(records: &[VoluntaryRecord]) -> usize {
    records
        .iter()
        .filter(|record| record.categories.len() > 1)
        .count()
}

fn count(entities: &[Entity], holds: impl Fn(&Entity) -> bool) -> usize {
    entities.iter().filter(|entity| holds(entity)).count()
}

fn care_of(entity: &Entity) -> bool {
    let address = entity
        .business_address
        .as_ref()
        .or(entity.postal_address.as_ref());
    address.is_some_and(|address| address.lines.iter().any(|line| line.starts_with("c/o ")))
}

fn in_nynorsk(entity: &Entity) -> bool {
    entity.written_language.as_deref() == Some("Nynorsk")
}

fn owned(town: &[DemoAssociation], holds: impl Fn(&OwnProfile) -> bool) -> usize {
    town.iter()
        .filter_map(|one| one.own.as_ref())
        .filter(|own| holds(own))
        .count()
}

fn recently(own: &OwnProfile) -> bool {
    own.confirmed_on
        .is_some_and(|day| day >= jiff::civil::date(2025, 3, 12))
}

/// By what each would choose, chosen or not.
fn count_sensitive(town: &[DemoAssociation]) -> usize {
    let rows = rows();
    let sensitive = |key: &&str| {
        Vocabulary::standard()
            .get(key)
            .is_some_and(|activity| activity.sensitive.is_some())
    };
    assert_eq!(rows.len(), town.len());
    rows.iter()
        .filter(|row| row.activities().first().is_some_and(sensitive))
        .count()
}

#[test]
fn every_line_of_a_list_belongs_to_an_association() {
    let names: BTreeSet<&str> = rows().iter().map(|row| row.name).collect();
    let lists = [
        include_str!("../../data/demo/profiles.tsv"),
        include_str!("../../data/demo/groups.tsv"),
        include_str!("../../data/demo/facts.tsv"),
    ];
    for line in lists.into_iter().flat_map(|list| list.lines().skip(1)) {
        let name = line.split('\t').next().unwrap_or_default();
        assert!(names.contains(name), "{name}");
    }
}

#[test]
fn neighbours_in_a_list_do_not_read_alike() {
    let town = associations();
    let mut seen: HashMap<String, String> = HashMap::new();
    for one in town {
        let Some(own) = one.own else { continue };
        let before = seen.insert(own.description.nb, one.name.clone());
        assert_eq!(before, None, "the same text as {}", one.name);
    }
}

#[test]
fn the_changed_file_tells_some_dozen_changes() {
    let before: HashMap<OrganisationNumber, Entity> = entities(&associations())
        .into_iter()
        .map(|one| (one.number.clone(), one))
        .collect();
    let file: Vec<Entity> = changed_file().iter().map(parsed).collect();
    let new = file
        .iter()
        .filter(|one| !before.contains_key(&one.number))
        .count();
    let changed = file
        .iter()
        .filter(|one| before.get(&one.number).is_some_and(|old| old != *one));
    assert_eq!((new, changed.count()), (2, 12));
    assert_eq!(file.len(), before.len() + new - 1, "one is not in the file");
}
