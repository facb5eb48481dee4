//! What a municipality decides about reservations: how long a time is held, and when she is answered.

use db::settings::Setting;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

/// How long things take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BookingSettings {
    /// Minutes a time is held while the form is filled in; once more when she asks.
    pub hold_minutes: i64,
    /// Working days until she is answered.
    pub answer_days: i64,
    /// Minutes a released time is offered to one before the next is asked.
    pub offer_minutes: i64,
    /// Days after the last use that the phone of the responsible adult is kept.
    pub phone_days: i64,
}

impl Default for BookingSettings {
    fn default() -> Self {
        Self {
            hold_minutes: 15,
            answer_days: 5,
            offer_minutes: 240,
            phone_days: 14,
        }
    }
}

impl Setting for BookingSettings {
    const NAME: &'static str = "bookings";
}

impl BookingSettings {
    /// The day by which somebody who sends today is answered: working days, holidays left out.
    pub fn answer_due(&self, today: Date) -> Date {
        let mut day = today;
        let mut left = self.answer_days;
        while left > 0 {
            let Ok(next) = day.tomorrow() else {
                return day;
            };
            day = next;
            let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            if !weekend && kernel::holidays::holiday(day).is_none() {
                left -= 1;
            }
        }
        day
    }
}

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/reservasjoner",
    title: texts::id("booking-settings"),
    intro: texts::id("booking-settings-intro"),
    form: Some(SettingForm::of::<BookingSettings>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[
    number("/hold_minutes", texts::id("booking-settings-hold"), (5, 60)),
    number(
        "/answer_days",
        texts::id("booking-settings-answer"),
        (1, 60),
    ),
    number(
        "/offer_minutes",
        texts::id("booking-settings-offer"),
        (10, 2880),
    ),
    number("/phone_days", texts::id("booking-settings-phone"), (1, 60)),
];

const fn number(at: &'static str, label: &'static str, (least, most): (i64, i64)) -> SettingField {
    SettingField::of(at, label, SettingKind::Number { least, most })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn answers_are_counted_in_working_days_past_easter() {
        let settings = BookingSettings::default();
        assert_eq!(settings.answer_due(date(2026, 3, 12)), date(2026, 3, 19));
        assert_eq!(settings.answer_due(date(2026, 3, 31)), date(2026, 4, 10));
    }
}
