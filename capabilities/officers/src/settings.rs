//! What administrators decide about roles, as the page of settings shows it.

use web::{SettingField, SettingForm, SettingKind, SettingsPage};

use crate::model::OfficerRules;

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/roller",
    title: texts::id("officers-settings"),
    intro: texts::id("officers-settings-intro"),
    form: Some(SettingForm::of::<OfficerRules>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    days("/grace_days", texts::id("officers-settings-grace"), 0, 365),
    days(
        "/warning_days",
        texts::id("officers-settings-warning"),
        1,
        90,
    ),
    days(
        "/objection_days",
        texts::id("officers-settings-objection"),
        1,
        60,
    ),
    days("/answer_days", texts::id("officers-settings-answer"), 1, 60),
    days(
        "/invitation_days",
        texts::id("officers-settings-invitation"),
        1,
        60,
    ),
    days("/check_days", texts::id("officers-settings-check"), 1, 365),
];

const fn days(at: &'static str, label: &'static str, least: i64, most: i64) -> SettingField {
    SettingField::of(at, label, SettingKind::Days { least, most })
}
