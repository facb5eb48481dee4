//! What a municipality decides about impartiality; every decision is kept with its date.

use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

/// How far back roles count, and whether everybody declares first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImpartialityRules {
    /// A role that ended counts for so long.
    pub past_days: i32,
    /// Whether one declares before one sees the rows of a round.
    pub must_declare: bool,
}

impl Default for ImpartialityRules {
    fn default() -> Self {
        Self {
            past_days: 730,
            must_declare: true,
        }
    }
}

impl db::settings::Setting for ImpartialityRules {
    const NAME: &'static str = "grants.impartiality";
}

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/habilitet",
    title: texts::id("aside-settings"),
    intro: texts::id("aside-settings-intro"),
    form: Some(SettingForm::of::<ImpartialityRules>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    SettingField::of(
        "/past_days",
        texts::id("aside-settings-past"),
        SettingKind::Days {
            least: 0,
            most: 3650,
        },
    ),
    SettingField::of(
        "/must_declare",
        texts::id("aside-settings-declare"),
        SettingKind::YesNo,
    ),
];
