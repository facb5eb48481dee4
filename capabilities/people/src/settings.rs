//! What administrators decide about people: how long those are kept who come no more.

use web::{SettingField, SettingForm, SettingKind, SettingsPage};

use crate::nightly::Retention;

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/sletting",
    title: texts::id("people-settings"),
    intro: texts::id("people-settings-intro"),
    form: Some(SettingForm::of::<Retention>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    days(
        "/inactive_days",
        texts::id("people-settings-inactive"),
        (90, 3650),
    ),
    days("/notice_days", texts::id("people-settings-notice"), (7, 89)),
];

const fn days(at: &'static str, label: &'static str, (least, most): (i64, i64)) -> SettingField {
    SettingField::of(at, label, SettingKind::Days { least, most })
}
