//! What administrators decide about the desk, as the page of settings shows it.

use web::{SettingField, SettingForm, SettingKind, SettingsPage};

use super::rules::DeskRules;

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/arrangement",
    title: texts::id("bookdesk-settings"),
    intro: texts::id("bookdesk-settings-intro"),
    form: Some(SettingForm::of::<DeskRules>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    SettingField::of(
        "/notice_days",
        texts::id("bookdesk-settings-notice"),
        SettingKind::Days {
            least: 0,
            most: 365,
        },
    ),
    SettingField::of(
        "/kroner_an_hour",
        texts::id("bookdesk-settings-kroner"),
        KRONER,
    ),
    SettingField::of(
        "/late_kroner_an_hour",
        texts::id("bookdesk-settings-late-kroner"),
        KRONER,
    ),
    SettingField::of(
        "/closures_compensated",
        texts::id("bookdesk-settings-closures"),
        SettingKind::YesNo,
    ),
    SettingField::of(
        "/offer_days",
        texts::id("bookdesk-settings-offer"),
        SettingKind::Days { least: 1, most: 60 },
    ),
];

const KRONER: SettingKind = SettingKind::Number {
    least: 0,
    most: 10_000,
};
