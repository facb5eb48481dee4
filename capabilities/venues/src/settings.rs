//! What the municipality decides about premises as everybody sees them.

use db::settings::Setting;
use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

/// Whether public calendars tell which association has a time. Persons are never named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamesInCalendar {
    /// When not, calendars say only that it is taken.
    pub shown: bool,
}

impl Default for NamesInCalendar {
    fn default() -> Self {
        Self { shown: true }
    }
}

impl Setting for NamesInCalendar {
    const NAME: &'static str = "venues.names_in_calendar";
}

/// For the manifest.
pub(crate) const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/lokaler",
    title: texts::id("venuedesk-settings"),
    intro: texts::id("venuedesk-settings-intro"),
    form: Some(SettingForm::of::<NamesInCalendar>(&[SettingField {
        at: "/shown",
        label: texts::id("venuedesk-settings-names"),
        hint: texts::id("venuedesk-settings-names-hint"),
        kind: SettingKind::YesNo,
    }])),
}];
