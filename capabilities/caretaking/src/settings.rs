//! What a municipality decides about those who do not come.

use db::settings::Setting;
use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

/// When staff are asked whether a tenant is to keep a time she does not use. Somebody always decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttendanceRules {
    /// So many times not come; 0 asks never.
    pub no_shows: i64,
    /// Within so many weeks.
    pub weeks: i64,
}

impl Default for AttendanceRules {
    fn default() -> Self {
        Self {
            no_shows: 3,
            weeks: 10,
        }
    }
}

impl Setting for AttendanceRules {
    const NAME: &'static str = "caretaking.attendance";
}

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/oppmote",
    title: texts::id("care-settings"),
    intro: texts::id("care-settings-intro"),
    form: Some(SettingForm::of::<AttendanceRules>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    number("/no_shows", texts::id("care-settings-no-shows"), (0, 50)),
    number("/weeks", texts::id("care-settings-weeks"), (1, 52)),
];

const fn number(at: &'static str, label: &'static str, (least, most): (i64, i64)) -> SettingField {
    SettingField::of(at, label, SettingKind::Number { least, most })
}
