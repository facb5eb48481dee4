//! How many live in the municipality, which it writes itself with the year the number is of: figures for
//! each inhabitant are reckoned from it. Every number it has written is kept, so that the figure of an
//! earlier year stays what it was.

use db::{Conn, Error, settings};
use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

/// What the municipality has written; nothing until it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Inhabitants {
    /// How many.
    pub number: i64,
    /// On 1 January of this year.
    pub year: i16,
}

impl settings::Setting for Inhabitants {
    const NAME: &'static str = "grants.inhabitants";
}

/// For the manifest.
pub const PAGE: SettingsPage = SettingsPage {
    path: "/saker/innstillinger/innbyggertall",
    title: texts::id("grants-inhabitants"),
    intro: texts::id("grants-inhabitants-intro"),
    form: Some(SettingForm::of::<Inhabitants>(FIELDS)),
};

const FIELDS: &[SettingField] = &[
    SettingField {
        at: "/number",
        label: texts::id("grants-inhabitants-number"),
        hint: texts::id("grants-inhabitants-number-hint"),
        kind: SettingKind::Number {
            least: 0,
            most: 10_000_000,
        },
    },
    SettingField::of(
        "/year",
        texts::id("grants-inhabitants-year"),
        SettingKind::Number {
            least: 0,
            most: 2200,
        },
    ),
];

/// The number for a year: the one of that year, else of the nearest year before, else the first after.
pub fn inhabitants_in(conn: &mut Conn, year: i16) -> Result<Option<Inhabitants>, Error> {
    let versions = settings::history::<Inhabitants>(conn)?;
    let all: Vec<Inhabitants> = versions.into_iter().map(|it| it.value).collect();
    Ok(nearest(&all, year))
}

/// Newest first; of two numbers for the same year the newer counts.
fn nearest(all: &[Inhabitants], year: i16) -> Option<Inhabitants> {
    let known = || all.iter().copied().filter(|it| it.number > 0);
    let before = known().filter(|it| it.year <= year).rev();
    let after = known().filter(|it| it.year > year);
    before
        .max_by_key(|it| it.year)
        .or_else(|| after.min_by_key(|it| it.year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_the_year_counts_else_the_one_before() {
        let all = [(14_300, 2026), (14_050, 2024), (14_000, 2024), (0, 0)];
        let all = all.map(|(number, year)| Inhabitants { number, year });
        let of = |year: i16| nearest(&all, year).map(|it| it.number);
        assert_eq!(of(2026), Some(14_300));
        assert_eq!(of(2025), Some(14_050), "the newer of two for one year");
        assert_eq!(of(2023), Some(14_050), "the first there is");
        assert_eq!(nearest(&all[3..], 2026), None);
    }
}
