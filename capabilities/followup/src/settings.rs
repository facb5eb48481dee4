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
    SettingField::of(
        "/spring_month",
        texts::id("followup-settings-spring-month"),
        SettingKind::Month,
    ),
    SettingField::of(
        "/spring_day",
        texts::id("followup-settings-spring-day"),
        SettingKind::Number { least: 1, most: 28 },
    ),
    SettingField::of(
        "/autumn_month",
        texts::id("followup-settings-autumn-month"),
        SettingKind::Month,
    ),
    SettingField::of(
        "/autumn_day",
        texts::id("followup-settings-autumn-day"),
        SettingKind::Number { least: 1, most: 28 },
    ),
    SettingField::of(
        "/days",
        texts::id("followup-settings-days"),
        SettingKind::Days { least: 7, most: 90 },
    ),
];
