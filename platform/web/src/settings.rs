//! What administrators decide about a capability, described so that one page can edit all of it.
//!
//! A capability keeps its rules in one struct ([`db::settings::Setting`]) and describes its fields
//! here: where each lies in the struct, what people call it and what it may be. The page, its
//! preview, its history and the way back are made in one place, by the desk. A capability whose
//! decisions do not fit a list of fields brings a page of its own and is only listed.

use db::{
    Conn,
    settings::{self, Setting, Version},
};
use kernel::{Clock, Instant};
use serde_json::Value;

/// A page of decisions.
#[derive(Clone, Copy, Debug)]
pub struct SettingsPage {
    /// `/saker/innstillinger/{one word}`.
    pub path: &'static str,
    /// What the page is called.
    pub title: &'static str,
    /// What is decided there, in a sentence.
    pub intro: &'static str,
    /// Its fields; `None` when the capability brings the page itself.
    pub form: Option<SettingForm>,
}

/// One struct of decisions: its fields, and how it is read and stored.
///
/// ```
/// # use serde::{Deserialize, Serialize};
/// # #[derive(Default, Serialize, Deserialize)] struct Rules { grace_days: i32 }
/// # impl db::settings::Setting for Rules { const NAME: &'static str = "example.rules"; }
/// use web::{SettingField, SettingForm, SettingKind, SettingsPage};
/// const PAGE: SettingsPage = SettingsPage {
///     path: "/saker/innstillinger/eksempel",
///     title: "example-settings",
///     intro: "example-settings-intro",
///     form: Some(SettingForm::of::<Rules>(&[SettingField::of(
///         "/grace_days",
///         "example-settings-grace",
///         SettingKind::Days { least: 1, most: 365 },
///     )])),
/// };
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SettingForm {
    /// What can be decided, in order.
    pub fields: &'static [SettingField],
    /// The name it is stored by.
    pub name: &'static str,
    /// Every version, newest first; the last is what is in force until somebody decides.
    pub history: fn(&mut Conn) -> Result<Vec<SettingVersion>, db::Error>,
    /// Stores another; `None` when somebody changed it first.
    pub store: StoreSetting,
}

/// Stores a decision made from a version by a person, and gives back the new version.
pub type StoreSetting =
    fn(&mut Conn, &dyn Clock, i64, Value, Option<&str>) -> Result<Option<i64>, db::Error>;

/// One thing to decide.
#[derive(Clone, Copy, Debug)]
pub struct SettingField {
    /// Where it lies in the struct, such as `/overdue/no_bookings`.
    pub at: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// What it means; empty when the label says it.
    pub hint: &'static str,
    /// What it may be.
    pub kind: SettingKind,
}

/// What a decision may be. Words are ids of texts.
#[derive(Clone, Copy, Debug)]
pub enum SettingKind {
    /// A number of days.
    Days {
        /// At least.
        least: i64,
        /// At most.
        most: i64,
    },
    /// Another whole number, such as a day of the month.
    Number {
        /// At least.
        least: i64,
        /// At most.
        most: i64,
    },
    /// A month, 1–12.
    Month,
    /// Yes or no.
    YesNo,
    /// One of these: as stored, and its words.
    Choice(&'static [(&'static str, &'static str)]),
    /// Any of these.
    Several(&'static [(&'static str, &'static str)]),
    /// One of several ways, each with things of its own to decide: the variant of an enum as it is
    /// stored, its words, and fields that lie beneath it.
    Ways(&'static [(&'static str, &'static str, &'static [SettingField])]),
}

/// A version of a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingVersion {
    /// 0 is what is in force until somebody decides.
    pub version: i64,
    /// The struct.
    pub value: Value,
    /// When it was decided.
    pub made_at: Option<Instant>,
    /// By whom: a person's id.
    pub made_by: Option<String>,
}

impl SettingField {
    /// One whose label says what it means.
    pub const fn of(at: &'static str, label: &'static str, kind: SettingKind) -> Self {
        Self {
            at,
            label,
            hint: "",
            kind,
        }
    }
}

impl SettingForm {
    /// The form for a setting.
    pub const fn of<T: Setting>(fields: &'static [SettingField]) -> Self {
        Self {
            fields,
            name: T::NAME,
            history: history::<T>,
            store: store::<T>,
        }
    }
}

fn history<T: Setting>(conn: &mut Conn) -> Result<Vec<SettingVersion>, db::Error> {
    let first = Version {
        version: 0,
        value: T::default(),
        made_at: None,
        made_by: None,
    };
    let all = settings::history::<T>(conn)?.into_iter().chain([first]);
    all.map(|kept| {
        Ok(SettingVersion {
            version: kept.version,
            value: serde_json::to_value(kept.value).map_err(|fault| failed::<T>(&fault))?,
            made_at: kept.made_at,
            made_by: kept.made_by,
        })
    })
    .collect()
}

fn store<T: Setting>(
    conn: &mut Conn,
    clock: &dyn Clock,
    made_from: i64,
    value: Value,
    made_by: Option<&str>,
) -> Result<Option<i64>, db::Error> {
    let value: T = serde_json::from_value(value).map_err(|fault| failed::<T>(&fault))?;
    settings::put(conn, clock, made_from, &value, made_by)
}

fn failed<T: Setting>(fault: &serde_json::Error) -> db::Error {
    db::Error::Failed(format!("the setting {}: {fault}", T::NAME))
}
