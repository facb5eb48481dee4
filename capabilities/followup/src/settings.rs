//! What administrators decide about status rounds: on which days they begin, and how long one has.
//!
//! For the page of settings, which writes and reads them.

use web::{SettingField, SettingForm, SettingKind, SettingsPage};

use crate::model::RoundDates;

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/statusrunder",
    title: texts::id("followup-settings"),
    intro: texts::id("followup-settings-intro"),
    form: Some(SettingForm::of::<RoundDates>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    field(
        "/spring_month",
        texts::id("followup-settings-spring-month"),
        SettingKind::Month,
    ),
    field(
        "/spring_day",
        texts::id("followup-settings-spring-day"),
        SettingKind::Number { least: 1, most: 28 },
    ),
    field(
        "/autumn_month",
        texts::id("followup-settings-autumn-month"),
        SettingKind::Month,
    ),
    field(
        "/autumn_day",
        texts::id("followup-settings-autumn-day"),
        SettingKind::Number { least: 1, most: 28 },
    ),
    field(
        "/days",
        texts::id("followup-settings-days"),
        SettingKind::Days { least: 7, most: 90 },
    ),
];

const fn field(at: &'static str, label: &'static str, kind: SettingKind) -> SettingField {
    SettingField {
        at,
        label,
        hint: "",
        kind,
    }
}
