//! What administrators decide about the yearly confirmation, as the page of settings shows it.

use web::{SettingField, SettingForm, SettingKind, SettingsPage};

use crate::model::ConfirmationRules;

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/bekreftelse",
    title: texts::id("upkeep-settings"),
    intro: texts::id("upkeep-settings-intro"),
    form: Some(SettingForm::of::<ConfirmationRules>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    SettingField::of(
        "/due",
        texts::id("upkeep-settings-due"),
        SettingKind::Ways(&[
            ("fixed_date", texts::id("upkeep-settings-fixed"), FIXED),
            ("after_meeting", texts::id("upkeep-settings-after"), AFTER),
        ]),
    ),
    SettingField::of(
        "/meeting_month",
        texts::id("upkeep-settings-meeting"),
        SettingKind::Month,
    ),
    days("/opens_days", texts::id("upkeep-settings-opens"), 7, 365),
    days(
        "/dormant_days",
        texts::id("upkeep-settings-dormant"),
        30,
        1095,
    ),
    follows(
        "/overdue/marked",
        texts::id("upkeep-settings-overdue-marked"),
    ),
    follows(
        "/overdue/no_applications",
        texts::id("upkeep-settings-overdue-no-applications"),
    ),
    follows(
        "/overdue/no_bookings",
        texts::id("upkeep-settings-overdue-no-bookings"),
    ),
    follows(
        "/overdue/hidden",
        texts::id("upkeep-settings-overdue-hidden"),
    ),
    follows(
        "/dormant/marked",
        texts::id("upkeep-settings-dormant-marked"),
    ),
    follows(
        "/dormant/no_applications",
        texts::id("upkeep-settings-dormant-no-applications"),
    ),
    follows(
        "/dormant/no_bookings",
        texts::id("upkeep-settings-dormant-no-bookings"),
    ),
    follows(
        "/dormant/hidden",
        texts::id("upkeep-settings-dormant-hidden"),
    ),
    SettingField::of(
        "/expected",
        texts::id("upkeep-settings-expected"),
        SettingKind::Several(&[
            ("statutes", "upkeep-kind-statutes"),
            ("yearly_report", "upkeep-kind-yearly_report"),
            ("accounts", "upkeep-kind-accounts"),
            ("minutes", "upkeep-kind-minutes"),
            ("audit", "upkeep-kind-audit"),
        ]),
    ),
];

const FIXED: &[SettingField] = &[
    SettingField::of(
        "/due/fixed_date/month",
        texts::id("upkeep-settings-month"),
        SettingKind::Month,
    ),
    SettingField::of(
        "/due/fixed_date/day",
        texts::id("upkeep-settings-day"),
        SettingKind::Number { least: 1, most: 31 },
    ),
];

const AFTER: &[SettingField] = &[days(
    "/due/after_meeting/days",
    texts::id("upkeep-settings-after-days"),
    0,
    365,
)];

const fn days(at: &'static str, label: &'static str, least: i64, most: i64) -> SettingField {
    SettingField::of(at, label, SettingKind::Days { least, most })
}

const fn follows(at: &'static str, label: &'static str) -> SettingField {
    SettingField::of(at, label, SettingKind::YesNo)
}
