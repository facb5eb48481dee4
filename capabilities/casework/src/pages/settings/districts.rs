//! Districts: names, postal codes and order, with how many associations would come to another.
//!
//! For administrators. An association's district follows from its postal code, so a code that is
//! moved here moves associations in the public list; how many is said before it is saved. A
//! district keeps its key when it gets another name, since addresses that people have kept hold
//! the key.

use std::collections::BTreeMap;

use askama::Template;
use associations::{public::Listing, vocabulary::Vocabulary};
use axum::{body::Bytes, http::StatusCode};
use kernel::{District, Municipality, Translated};
use texts::Speaker;
use web::{Fields, PageError, PageResult, Visit, page};

use super::{
    frame::Frame,
    profile::{self, Pressed},
    section::{Fact, Section},
};

/// The section.
pub static SECTION: Section = Section {
    path: "bydeler",
    title: texts::id("settings-districts"),
    intro: texts::id("settings-districts-intro"),
    facts,
    put_back: |profile, earlier| profile.districts.clone_from(&earlier.districts),
};

#[derive(Template)]
#[template(path = "settings/districts.html")]
struct DistrictsPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    rows: Vec<Row>,
}

/// A district as it is written in the form.
#[derive(Clone, Debug, Default)]
struct Row {
    number: usize,
    key: String,
    name: String,
    nn: String,
    en: String,
    codes: String,
    rank: String,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let now = profile::now(&visit, &SECTION).await?;
    let shown = DistrictsPage {
        frame: Frame::of(&visit, &SECTION, now.version, now.past),
        rows: written(&now.profile),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// Shows what would change, or changes it; or the form with a district more or less.
pub async fn post(visit: Visit, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (now, mut frame) = profile::sent(&visit, &SECTION, &fields).await?;
    let mut rows = read(&fields);
    if fields.has("add") {
        rows.push(Row {
            number: rows.iter().map(|row| row.number).max().unwrap_or_default() + 1,
            rank: (rows.len() + 1).to_string(),
            ..Row::default()
        });
    } else if !fields.has("remove") {
        let wanted = with_districts(&now, &rows);
        let mut moved = Vec::new();
        if let Err(refusal) = wanted.check() {
            let (_, words) = profile::refused_field(&visit, &refusal);
            frame.errors.add(field_of(&refusal, &rows), words);
        } else {
            moved = warnings(&visit, &now, &wanted).await?;
        }
        let asked = (&wanted, moved);
        match profile::press(&visit, &SECTION, (&fields, &now), frame, asked).await? {
            Pressed::Done(answer) => return Ok(answer),
            Pressed::Again(again) => frame = *again,
        }
    }
    let status = frame.errors.status();
    let shown = DistrictsPage {
        visit: &visit,
        frame,
        rows,
    };
    page(&shown, status)
}

fn written(profile: &Municipality) -> Vec<Row> {
    let districts = profile.districts.iter().enumerate();
    districts
        .map(|(at, district)| Row {
            number: at + 1,
            key: district.key.clone(),
            name: district.name.clone(),
            nn: district.names.nn.clone(),
            en: district.names.en.clone(),
            codes: district.postal_codes.join(", "),
            rank: (at + 1).to_string(),
        })
        .collect()
}

fn read(fields: &Fields) -> Vec<Row> {
    let rows = fields.rows("districts").into_iter();
    rows.filter(|number| fields.one("remove") != format!("districts-{number}"))
        .map(|number| {
            let field = |name: &str| fields.one(&format!("districts-{number}-{name}")).to_owned();
            Row {
                number,
                key: field("key"),
                name: field("name"),
                nn: field("nn"),
                en: field("en"),
                codes: field("codes"),
                rank: field("rank"),
            }
        })
        .collect()
}

/// The profile with the districts of the form, in the order of their numbers.
fn with_districts(profile: &Municipality, rows: &[Row]) -> Municipality {
    let mut wanted = profile.clone();
    let mut ordered: Vec<&Row> = rows.iter().collect();
    ordered.sort_by_key(|row| row.rank.parse::<usize>().unwrap_or(usize::MAX));
    wanted.districts = ordered
        .into_iter()
        .map(|row| {
            let old = profile.district(&row.key);
            District {
                key: old.map_or_else(|| key_of(&row.name), |old| old.key.clone()),
                name: row.name.clone(),
                names: Translated {
                    nb: String::new(),
                    nn: row.nn.clone(),
                    en: row.en.clone(),
                },
                postal_codes: row
                    .codes
                    .split([',', ' ', ';', '\n'])
                    .filter(|code| !code.is_empty())
                    .map(str::to_owned)
                    .collect(),
                position: old.and_then(|old| old.position),
            }
        })
        .collect();
    wanted
}

/// A key for addresses, from a name: «Øvre Åsen» becomes `ovre-asen`.
fn key_of(name: &str) -> String {
    let folded = search::fold(name);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The field the summary leads to: that of the district the refusal names.
fn field_of(refusal: &kernel::MunicipalityRefusal, rows: &[Row]) -> String {
    use kernel::MunicipalityRefusal as Refusal;
    let at = |fits: &dyn Fn(&&Row) -> bool, field: &str| {
        let row = rows.iter().rev().find(fits).or(rows.first());
        row.map_or_else(String::new, |row| row.field(field))
    };
    match refusal {
        Refusal::PostalCode(code) => at(&|row| row.codes.contains(code.as_str()), "codes"),
        Refusal::District(key) => at(
            &|row| row.name.is_empty() || row.key == *key || key_of(&row.name) == *key,
            "name",
        ),
        _ => at(&|_| true, "name"),
    }
}

// texts: settings-districts-*
/// How many of those in the open list would come to another district, or to none.
async fn warnings(
    visit: &Visit,
    now: &Municipality,
    wanted: &Municipality,
) -> Result<Vec<String>, PageError> {
    let (before, after) = (now.clone(), wanted.clone());
    let (moved, without) = visit
        .read(move |_, conn| {
            let all = associations::all(conn)?;
            let of = |profile: &Municipality| -> BTreeMap<String, Option<String>> {
                let words = Vocabulary::standard();
                let listings = all
                    .iter()
                    .filter_map(|one| Listing::of(one, profile, words));
                listings
                    .map(|listing| (listing.id.0, listing.district))
                    .collect()
            };
            let (before, after) = (of(&before), of(&after));
            let changed = before
                .iter()
                .filter_map(|(id, old)| Some((old, after.get(id)?)))
                .filter(|(old, new)| old != new);
            let (without, moved): (Vec<_>, Vec<_>) = changed.partition(|(_, new)| new.is_none());
            Ok((moved.len(), without.len()))
        })
        .await?;
    let mut warnings = Vec::new();
    for (count, id) in [
        (moved, "settings-districts-moved"),
        (without, "settings-districts-without"),
    ] {
        if count > 0 {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            warnings.push(visit.say().tn(id, count));
        }
    }
    Ok(warnings)
}

fn facts(profile: &Municipality, say: &Speaker) -> Vec<Fact> {
    let districts = profile.districts.iter();
    let mut facts: Vec<Fact> = districts
        .map(|district| {
            let names = [&district.names.nn, &district.names.en];
            let names = names.into_iter().filter(|name| !name.is_empty());
            let names: Vec<&str> = std::iter::once(&district.name)
                .chain(names)
                .map(String::as_str)
                .collect();
            let value = format!(
                "{}: {}",
                names.join(" / "),
                district.postal_codes.join(", ")
            );
            Fact::new(district.key.as_str(), value)
        })
        .collect();
    let order: Vec<&str> = profile
        .districts
        .iter()
        .map(|district| district.name.as_str())
        .collect();
    facts.push(Fact::new(
        say.t("settings-districts-order"),
        order.join(", "),
    ));
    facts
}

impl Row {
    /// The name of one of its fields.
    fn field(&self, name: &str) -> String {
        format!("districts-{}-{name}", self.number)
    }
}

impl DistrictsPage<'_> {
    /// A new one, and one with something wrong; the others are folded.
    fn is_open(&self, row: &Row) -> bool {
        let is_wrong = |name: &&str| !self.frame.errors.of(&row.field(name)).is_empty();
        row.name.is_empty() || ["name", "nn", "en", "codes", "rank"].iter().any(is_wrong)
    }

    fn legend(&self, row: &Row) -> String {
        if row.name.is_empty() {
            self.visit.say().t("settings-districts-new").into_owned()
        } else {
            row.name.clone()
        }
    }
}
