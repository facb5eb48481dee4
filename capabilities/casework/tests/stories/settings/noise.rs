//! A room of the test's own, with rules that administrators decide.

use db::settings::Setting;
use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

/// The rules of a room of the test's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    pub days: i32,
    pub strict: bool,
    pub asks: Vec<String>,
    pub due: Due,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    Fixed { month: i8, day: i8 },
    After { days: i64 },
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            days: 30,
            strict: false,
            asks: vec!["statutes".to_owned()],
            due: Due::Fixed { month: 4, day: 1 },
        }
    }
}

impl Setting for Rules {
    const NAME: &'static str = "noise.rules";
}

const FIELDS: &[SettingField] = &[
    SettingField::of(
        "/days",
        "noise-days",
        SettingKind::Days { least: 1, most: 60 },
    ),
    SettingField::of("/strict", "noise-strict", SettingKind::YesNo),
    SettingField::of(
        "/asks",
        "noise-asks",
        SettingKind::Several(&[
            ("statutes", "noise-statutes"),
            ("accounts", "noise-accounts"),
        ]),
    ),
    SettingField::of(
        "/due",
        "noise-due",
        SettingKind::Ways(&[
            (
                "fixed",
                "noise-fixed",
                &[
                    SettingField::of("/due/fixed/month", "noise-month", SettingKind::Month),
                    SettingField::of(
                        "/due/fixed/day",
                        "noise-day",
                        SettingKind::Number { least: 1, most: 31 },
                    ),
                ],
            ),
            (
                "after",
                "noise-after",
                &[SettingField::of(
                    "/due/after/days",
                    "noise-after-days",
                    SettingKind::Days {
                        least: 0,
                        most: 365,
                    },
                )],
            ),
        ]),
    ),
];

pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/stoy",
    title: "noise-rules",
    intro: "noise-intro",
    form: Some(SettingForm::of::<Rules>(FIELDS)),
}];

pub const WORDS: &str = "\
noise-rules = Støyregler
noise-intro = Når det skal være stille.
noise-days = Frist for svar
noise-strict = Streng
noise-asks = Spør etter
noise-statutes = Vedtekter
noise-accounts = Regnskap
noise-due = Siste dag
noise-fixed = Samme dag for alle
noise-month = Måned
noise-day = Dag
noise-after = Etter årsmøtet
noise-after-days = Dager etter
";
