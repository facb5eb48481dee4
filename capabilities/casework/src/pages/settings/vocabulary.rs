//! Activities: those not used here, and words people here use, with how many associations have
//! each.
//!
//! For administrators. The activities are the same in every municipality; what differs is which of
//! them exist and what they are called. An activity that is switched off can no longer be searched
//! for, so who would lose by it is said first. A word means one activity, never two.

use std::collections::BTreeMap;

use askama::Template;
use associations::{
    public::Register,
    vocabulary::{Activity, Group, Vocabulary},
};
use axum::{body::Bytes, http::StatusCode};
use kernel::Municipality;
use texts::Speaker;
use web::{Fields, PageError, PageResult, Visit, page};

use super::{
    frame::Frame,
    profile::{self, Pressed},
    section::{Fact, Section},
};

/// The section.
pub static SECTION: Section = Section {
    path: "aktiviteter",
    title: texts::id("settings-vocabulary"),
    intro: texts::id("settings-vocabulary-intro"),
    facts,
    put_back: |profile, earlier| {
        profile.activities_off.clone_from(&earlier.activities_off);
        profile.activity_aliases = earlier.activity_aliases.clone();
    },
};

#[derive(Template)]
#[template(path = "settings/vocabulary.html")]
struct VocabularyPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    groups: Vec<Shelf>,
}

/// A group of activities.
struct Shelf {
    name: &'static str,
    summary: String,
    rows: Vec<Row>,
}

/// An activity.
struct Row {
    key: &'static str,
    name: &'static str,
    count: String,
    is_used: bool,
    aliases: String,
    alias_label: String,
}

/// How many associations in the open list have each activity.
type Counts = BTreeMap<String, i64>;

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let now = profile::now(&visit, &SECTION).await?;
    let counts = counts(&visit).await?;
    let shown = VocabularyPage {
        frame: Frame::of(&visit, &SECTION, now.version, now.past),
        groups: groups(&visit, &now.profile, &counts),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// Shows what would change, or changes it.
pub async fn post(visit: Visit, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (now, mut frame) = profile::sent(&visit, &SECTION, &fields).await?;
    let counts = counts(&visit).await?;
    let (wanted, taken) = read(&fields, now.clone());
    if let Some((word, key)) = taken {
        let words = visit
            .say()
            .ta("settings-error-alias", &[("word", word.as_str())]);
        frame.errors.add(format!("alias-{key}"), words);
    }
    let asked = (&wanted, warnings(&visit, &now, &wanted, &counts));
    match profile::press(&visit, &SECTION, (&fields, &now), frame, asked).await? {
        Pressed::Done(answer) => Ok(answer),
        Pressed::Again(frame) => {
            let status = frame.errors.status();
            let shown = VocabularyPage {
                frame: *frame,
                groups: groups(&visit, &wanted, &counts),
                visit: &visit,
            };
            page(&shown, status)
        }
    }
}

/// The profile with the choices of the form, and the first word given to two activities, if any.
fn read(
    fields: &Fields,
    mut profile: Municipality,
) -> (Municipality, Option<(String, &'static str)>) {
    let used = fields.all("used");
    let mut taken = None;
    profile.activities_off.clear();
    profile.activity_aliases.clear();
    for activity in Vocabulary::standard().all() {
        let key = activity.key;
        if !used.contains(&key) {
            profile.activities_off.push(key.to_owned());
        }
        let words = fields
            .one(&format!("alias-{key}"))
            .split(',')
            .map(str::trim);
        for word in words.filter(|word| !word.is_empty()) {
            let word = word.to_lowercase();
            let had = profile
                .activity_aliases
                .insert(word.clone(), key.to_owned());
            if taken.is_none() && had.is_some_and(|had| had != key) {
                taken = Some((word, key));
            }
        }
    }
    (profile, taken)
}

async fn counts(visit: &Visit) -> Result<Counts, PageError> {
    let register = visit.kept::<Register>().await?;
    let mut counts = Counts::new();
    for listing in register.all() {
        for (key, _) in &listing.activities {
            *counts.entry(key.clone()).or_default() += 1;
        }
    }
    Ok(counts)
}

fn groups(visit: &Visit, profile: &Municipality, counts: &Counts) -> Vec<Shelf> {
    let (say, language) = (visit.say(), visit.language());
    let row = |activity: &'static Activity| {
        let count = counts.get(activity.key).copied().unwrap_or_default();
        let name = activity.name(language);
        let aliases = profile.activity_aliases.iter();
        let aliases: Vec<&str> = aliases
            .filter(|(_, key)| *key == activity.key)
            .map(|(word, _)| word.as_str())
            .collect();
        Row {
            key: activity.key,
            name,
            count: say.tn("settings-vocabulary-count", count),
            is_used: !profile.activities_off.iter().any(|off| off == activity.key),
            aliases: aliases.join(", "),
            alias_label: say.ta("settings-vocabulary-alias", &[("name", name)]),
        }
    };
    let shelves = Vocabulary::standard().by_group().into_iter();
    shelves
        .map(|(group, activities): (&Group, _)| {
            let rows: Vec<Row> = activities.iter().map(row).collect();
            let off = rows.iter().filter(|row| !row.is_used).count();
            Shelf {
                name: group.name(language),
                summary: if off == 0 {
                    String::new()
                } else {
                    say.tn(
                        "settings-vocabulary-off",
                        i64::try_from(off).unwrap_or_default(),
                    )
                },
                rows,
            }
        })
        .collect()
}

/// What those who have an activity that is switched off will meet.
fn warnings(
    visit: &Visit,
    now: &Municipality,
    wanted: &Municipality,
    counts: &Counts,
) -> Vec<String> {
    let newly_off = wanted
        .activities_off
        .iter()
        .filter(|key| !now.activities_off.contains(key));
    newly_off
        .filter_map(|key| {
            let count = counts.get(key).copied().filter(|count| *count > 0)?;
            let name = Vocabulary::standard().get(key)?.name(visit.language());
            let words = [("name", name)];
            Some(visit.say().tna("settings-vocabulary-loses", count, &words))
        })
        .collect()
}

fn facts(profile: &Municipality, say: &Speaker) -> Vec<Fact> {
    let name = |key: &str| {
        let known = Vocabulary::standard().get(key);
        known.map_or_else(|| key.to_owned(), |one| one.name(say.language()).to_owned())
    };
    let mut facts: Vec<Fact> = profile
        .activities_off
        .iter()
        .map(|key| Fact::new(name(key), say.t("settings-vocabulary-not-used")))
        .collect();
    let aliases = profile.activity_aliases.iter();
    facts.extend(aliases.map(|(word, key)| Fact::new(format!("«{word}»"), name(key))));
    facts
}
