//! A price in words: each line says what was counted and why something was taken off.

use kernel::{Language, Translated};
use texts::Speaker;

use super::{
    Extra,
    line::{About, QuoteLine, Why},
};
use crate::model::Unit;

// texts: price-unit-* price-per-*
impl QuoteLine {
    /// What the sum is for: «Bane B, lørdag, 3 timer à 180 kr».
    pub fn words(&self, say: &Speaker) -> String {
        match &self.about {
            About::Rent {
                set,
                name,
                date,
                clock,
                unit,
                count,
                rate,
            } => {
                let day = say.weekday(date.weekday());
                let times = clock.map_or_else(String::new, |clock| clock_words(say, clock));
                let counted = counted_words(say, *unit, *count, *rate);
                let named = written(say, name);
                // A rate with a name of its own is told by it: «Bursdagspakke».
                let parts = [set.as_str(), named, day, &times, &counted];
                joined(&parts)
            }
            About::Lowest { limit } => say.ta("price-line-lowest", &[("sum", &say.money(*limit))]),
            About::Highest { limit } => {
                say.ta("price-line-highest", &[("sum", &say.money(*limit))])
            }
            About::Tickets { percent, .. } => {
                say.ta("price-line-tickets", &[("percent", &percent.to_string())])
            }
            About::Relief {
                name,
                percent,
                clock,
                ..
            } => {
                let times = clock.map_or_else(String::new, |clock| clock_words(say, clock));
                let less = if *percent == 100 {
                    String::new()
                } else {
                    say.ta("price-line-less", &[("percent", &percent.to_string())])
                };
                joined(&[written(say, name), &times, &less])
            }
            About::Extra {
                name,
                unit,
                count,
                rate,
            } => {
                let counted = counted_words(say, *unit, *count, *rate);
                joined(&[written(say, name), &counted])
            }
            About::Kept { percent, of } => {
                let words = [("percent", percent.to_string()), ("sum", say.money(*of))];
                let words = words.each_ref().map(|(name, word)| (*name, word.as_str()));
                say.ta("price-line-kept", &words)
            }
            About::Sum { name } => name.clone(),
        }
    }

    /// Why it is so, in a sentence or two; empty when the words say it.
    pub fn why(&self, say: &Speaker) -> String {
        match &self.about {
            About::Relief { why, .. } => why.words(say),
            About::Tickets { income: None, .. } => say.t("price-why-tickets").into_owned(),
            About::Tickets {
                income: Some(income),
                ..
            } => say.ta("price-why-income", &[("sum", &say.money(*income))]),
            _ => String::new(),
        }
    }
}

impl Why {
    fn words(&self, say: &Speaker) -> String {
        match self {
            Self::Decided => String::new(),
            Self::Young {
                under,
                young,
                all,
                least,
                year,
            } => {
                let year = year.map(|year| year.to_string());
                let [under, young, all, least] =
                    [under, young, all, least].map(|number| say.number(*number));
                let mut words = vec![
                    ("under", under.as_str()),
                    ("young", &young),
                    ("all", &all),
                    ("least", &least),
                ];
                match &year {
                    Some(year) => {
                        words.push(("year", year));
                        say.ta("price-why-young-members", &words)
                    }
                    None => say.ta("price-why-young", &words),
                }
            }
            Self::Season { minutes } => {
                say.ta("price-why-season", &[("hours", &hours(say, *minutes))])
            }
        }
    }
}

impl Extra {
    /// «Kjøkken, 250 kr», «Vakt, 450 kr per time», «Musikkanlegg, gratis».
    pub fn words(&self, say: &Speaker) -> String {
        let price = if self.amount == kernel::Money::ZERO {
            say.t("price-gratis").into_owned()
        } else {
            rate_words(say, self.unit, self.amount)
        };
        joined(&[written(say, &self.name), &price])
    }
}

/// «250 kr», «180 kr per time».
pub fn rate_words(say: &Speaker, unit: Unit, amount: kernel::Money) -> String {
    let sum = say.money(amount);
    match unit {
        Unit::Fixed => sum,
        unit => {
            let id = format!("price-per-{}", unit.word());
            format!("{sum} {}", say.t(&id))
        }
    }
}

/// «3 timer à 180 kr»; «fast pris» when there is one sum.
fn counted_words(say: &Speaker, unit: Unit, count: i64, rate: kernel::Money) -> String {
    if rate == kernel::Money::ZERO {
        return String::new();
    }
    let rate = say.money(rate);
    let words = [("rate", rate.as_str())];
    match unit {
        Unit::Fixed => say.t("price-unit-fixed").into_owned(),
        Unit::Hour if count % 60 == 0 => say.tna("price-unit-hour", count / 60, &words),
        Unit::Hour => {
            let hours = hours(say, count);
            say.ta(
                "price-unit-part-hour",
                &[("hours", &hours), ("rate", &rate)],
            )
        }
        Unit::StartedHour => say.tna("price-unit-started-hour", count, &words),
        Unit::Day => say.tna("price-unit-day", count, &words),
        Unit::Night => say.tna("price-unit-night", count, &words),
        Unit::PersonNight => say.tna("price-unit-person-night", count, &words),
        Unit::Month => say.tna("price-unit-month", count, &words),
    }
}

/// «1,5», «0,25»: a decimal of at most two digits.
fn hours(say: &Speaker, minutes: i64) -> String {
    #[expect(
        clippy::cast_precision_loss,
        reason = "minutes of a few years are exact"
    )]
    let hours = minutes as f64 / 60.0;
    match minutes % 60 {
        0 => say.number(minutes / 60),
        30 => say.decimal(hours, 1),
        _ => say.decimal(hours, 2),
    }
}

/// «kl. 15–16», «kl. 15.30–16».
pub fn clock_words(say: &Speaker, (from, until): (i64, i64)) -> String {
    let time = |minute: i64| {
        let (hour, minute) = (minute / 60 % 24, minute % 60);
        match say.language() {
            Language::En => format!("{hour:02}:{minute:02}"),
            _ if minute == 0 => hour.to_string(),
            _ => format!("{hour}.{minute:02}"),
        }
    };
    let (from, until) = (time(from), time(until));
    say.ta("price-clock", &[("from", &from), ("until", &until)])
}

/// What a municipality has written, in the nearest language.
pub fn written<'t>(say: &Speaker, name: &'t Translated) -> &'t str {
    name.nearest(say.language()).map_or("", |(_, text)| text)
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}
