//! The form of a new trial, as it was filled in, and read.

use std::collections::HashMap;

use kernel::{Money, Translated};
use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    engine::{Blend, LARGEST, Number, Plan, PlanPart, Who},
    model::KeyVersion,
    pages::sums::read as read_sum,
};

/// Everything a trial needs besides the numbers of the register.
pub struct Trial {
    /// What it is called.
    pub title: String,
    /// Member numbers of this year.
    pub year: i16,
    /// Keys and pots.
    pub plan: Plan,
    /// The version of the first part.
    pub version: String,
    /// A version to compare with, on the same numbers and the same pots.
    pub against: Option<KeyVersion>,
    /// What each got last year in øre, by organisation number.
    pub last: HashMap<String, i64>,
}

/// The numbers of the rows of parts, after a row was added or taken away.
pub fn parts_of(fields: &Fields) -> Vec<usize> {
    let mut rows = fields.rows("parts");
    if rows.is_empty() {
        rows.push(1);
    }
    if fields.has("add") {
        rows.push(rows.iter().max().unwrap_or(&0) + 1);
    }
    let gone = fields.one("remove").strip_prefix("parts-");
    if let Some(gone) = gone.and_then(|gone| gone.parse::<usize>().ok()) {
        rows.retain(|row| *row != gone);
    }
    rows
}

/// What is known where the form is read.
pub struct Known<'a> {
    /// Versions that can be chosen.
    pub versions: &'a [KeyVersion],
    /// Ids of associations by organisation number.
    pub numbers: &'a HashMap<String, String>,
    /// The year it is.
    pub this_year: i16,
}

/// Reads it.
pub fn read(say: &Speaker, fields: &Fields, known: &Known<'_>) -> Result<Trial, FormErrors> {
    let mut errors = FormErrors::new();
    let version = |id: &str| known.versions.iter().find(|one| one.id == id);
    let title = fields.one("title").to_owned();
    if title.is_empty() {
        errors.add("title", say.t("alloc-error-title"));
    }
    let year = fields.one("aar").parse::<i16>().ok();
    let year = year.filter(|year| (known.this_year - 10..=known.this_year).contains(year));
    if year.is_none() {
        errors.add("aar", say.t("alloc-error-year"));
    }
    let mut parts = Vec::new();
    let mut first = String::new();
    for at in parts_of(fields) {
        let name = |part: &str| format!("parts-{at}-{part}");
        let cell = |part: &str| fields.one(&name(part));
        let key = version(cell("key"));
        if key.is_none() {
            errors.add(name("key"), say.t("alloc-error-key"));
        }
        let pot = read_sum(cell("pot")).filter(|pot| (1..=LARGEST).contains(&pot.ore()));
        if pot.is_none() {
            errors.add(name("pot"), say.t("alloc-error-sum"));
        }
        let old = version(cell("old"));
        let percent = cell("percent").parse::<i64>().ok();
        let percent = percent.filter(|percent| (1..100).contains(percent));
        if old.is_some() && percent.is_none() {
            errors.add(name("percent"), say.t("alloc-error-blend"));
        }
        let dense: String = cell("through")
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let through = known.numbers.get(&dense);
        if !cell("through").is_empty() && through.is_none() {
            errors.add(name("through"), say.t("alloc-error-through"));
        }
        let one = |key: &str| Some(key.to_owned()).filter(|key| !key.is_empty());
        if let (Some(key), Some(pot)) = (key, pot) {
            if first.is_empty() {
                first.clone_from(&key.id);
            }
            parts.push(PlanPart {
                name: Translated {
                    nb: cell("name").to_owned(),
                    ..Translated::default()
                },
                pot,
                who: Who {
                    areas: one(cell("area")).into_iter().collect(),
                    kinds: one(cell("kind")).into_iter().collect(),
                    ..Who::default()
                },
                key: key.key.clone(),
                blend: old.zip(percent).map(|(old, percent)| Blend {
                    key: old.key.clone(),
                    percent,
                }),
                through: through.cloned(),
            });
        }
    }
    let mut last = HashMap::new();
    for line in fields
        .one("siste")
        .lines()
        .filter(|line| !line.trim().is_empty())
    {
        let Some((number, sum)) = last_of(line) else {
            errors.add("siste", say.ta("alloc-error-last", &[("line", line)]));
            break;
        };
        last.insert(number, sum.ore());
    }
    match year.filter(|_| errors.is_empty()) {
        Some(year) => Ok(Trial {
            title,
            year,
            plan: Plan { parts },
            version: first,
            against: version(fields.one("mot")).cloned(),
            last,
        }),
        None => Err(errors),
    }
}

/// `940155223 12 500`, as it is pasted from a spreadsheet or a letter.
fn last_of(line: &str) -> Option<(String, Money)> {
    let mut number = String::new();
    let mut rest = "";
    for (at, letter) in line.char_indices() {
        if letter.is_ascii_digit() {
            number.push(letter);
        } else if !letter.is_whitespace() {
            return None;
        }
        if number.len() == 9 {
            rest = &line[at + 1..];
            break;
        }
    }
    let rest = rest.trim_start_matches([';', '\t', ':', ' ', '\u{a0}']);
    let sum = read_sum(rest).filter(|sum| sum.ore() <= LARGEST)?;
    (number.len() == 9).then_some((number, sum))
}

/// What each got last year as numbers with a source, by id.
pub fn last_numbers(
    last: &HashMap<String, i64>,
    ids: &HashMap<String, String>,
    on: jiff::civil::Date,
) -> HashMap<String, Number> {
    let number = |(organisation, ore): (&String, &i64)| {
        let id = ids.get(organisation)?;
        let number = Number {
            value: *ore,
            source: "written".to_owned(),
            on,
        };
        Some((id.clone(), number))
    };
    last.iter().filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_year_is_read_as_it_is_pasted() {
        for line in [
            "940155223;12500",
            "940 155 223\t12 500",
            "940155223 12 500 kr",
            "940155223: 12.500",
        ] {
            let read = last_of(line);
            assert_eq!(
                read,
                Some(("940155223".to_owned(), Money::from_kroner(12_500)))
            );
        }
        for wrong in ["940155223", "12500", "Aasen IL 12500", "940155223 mye"] {
            assert_eq!(last_of(wrong), None, "{wrong}");
        }
    }
}
