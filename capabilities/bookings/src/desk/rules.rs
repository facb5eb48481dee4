//! What a municipality decides about the desk: how those who lose time are made good, how long an
//! offer stands, and the standard answers.
//!
//! How long before an event may take time stands in the booking rule of the premises; what is here
//! holds where they say nothing. No source gives one right number; fourteen days is what several
//! municipalities write (facts on lending, displacement).

use db::settings::Setting;
use jiff::civil::Date;
use kernel::Money;
use serde::{Deserialize, Serialize};

/// What holds when an event takes time, and for offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskRules {
    /// Days an event must be told before, where the premises say nothing.
    pub notice_days: i32,
    /// Kroner for each hour lost, told in time.
    pub kroner_an_hour: i64,
    /// Kroner for each hour lost, told too late.
    pub late_kroner_an_hour: i64,
    /// Whether those who lose time because premises are closed get the same.
    pub closures_compensated: bool,
    /// Days a proposal, and a time offered back, is kept for the tenant.
    pub offer_days: i32,
}

impl Default for DeskRules {
    fn default() -> Self {
        Self {
            notice_days: 14,
            kroner_an_hour: 0,
            late_kroner_an_hour: 200,
            closures_compensated: false,
            offer_days: 7,
        }
    }
}

impl Setting for DeskRules {
    const NAME: &'static str = "bookings.desk";
}

impl DeskRules {
    /// What a lost time gives by the rule: for each hour begun.
    pub fn compensation(&self, minutes: i64, in_time: bool) -> Money {
        let kroner = if in_time {
            self.kroner_an_hour
        } else {
            self.late_kroner_an_hour
        };
        let hours = (minutes + 59) / 60;
        Money::from_kroner(kroner * hours)
    }
}

/// Whether something told on `today` is told `days` before `date`.
pub fn is_in_time(today: Date, date: Date, days: i32) -> bool {
    (date - today).get_days() >= days
}

/// The standard answers of a municipality, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandardAnswers {
    /// Each of them.
    pub answers: Vec<StandardAnswer>,
}

/// Words a case officer begins with. The tenant reads the language she has chosen; English readers
/// get bokmål, which the case officer may write over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandardAnswer {
    /// What it is called in the list.
    pub name: String,
    /// In bokmål.
    pub nb: String,
    /// In nynorsk.
    pub nn: String,
}

impl StandardAnswer {
    /// In the tenant's language.
    pub fn said(&self, language: kernel::Language) -> &str {
        if language == kernel::Language::Nn && !self.nn.is_empty() {
            &self.nn
        } else {
            &self.nb
        }
    }
}

impl Default for StandardAnswers {
    fn default() -> Self {
        let answer = |name: &str, nb: &str, nn: &str| StandardAnswer {
            name: name.into(),
            nb: nb.into(),
            nn: nn.into(),
        };
        Self {
            answers: vec![
                answer(
                    "Trenger ansvarlig voksen",
                    "Hvem over 18 år er til stede hele tida? Skriv navn og telefonnummer.",
                    "Kven over 18 år er til stades heile tida? Skriv namn og telefonnummer.",
                ),
                answer(
                    "Vask og orden",
                    "Lokalet skal være ryddet og feid når dere går. Ta med søppelet ut.",
                    "Lokalet skal vere rydda og feia når de går. Ta med søppelet ut.",
                ),
                answer(
                    "Opptatt av skolen",
                    "Skolen bruker lokalet på dette tidspunktet.",
                    "Skulen bruker lokalet på dette tidspunktet.",
                ),
                answer(
                    "Passer ikke til bruken",
                    "Lokalet er ikke godkjent for det dere vil bruke det til.",
                    "Lokalet er ikkje godkjent for det de vil bruke det til.",
                ),
            ],
        }
    }
}

impl Setting for StandardAnswers {
    const NAME: &'static str = "bookings.standard_answers";
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn notice_is_counted_in_days() {
        let event = date(2026, 3, 26);
        assert!(is_in_time(date(2026, 3, 12), event, 14));
        assert!(!is_in_time(date(2026, 3, 13), event, 14));
    }

    #[test]
    fn an_hour_begun_counts_as_one_and_late_costs_more() {
        let rules = DeskRules {
            kroner_an_hour: 50,
            ..DeskRules::default()
        };
        assert_eq!(rules.compensation(90, true), Money::from_kroner(100));
        assert_eq!(rules.compensation(90, false), Money::from_kroner(400));
    }
}
