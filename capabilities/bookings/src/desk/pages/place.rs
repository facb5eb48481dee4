//! Where and when, as the desk's forms ask for it: a part of premises, a day, from and to.

use jiff::civil::Date;
use texts::Speaker;
use venues::{Venues, time::Period};
use web::{Choice, Fields, FormErrors, WrittenDate};

use crate::desk::words::{self, read_minute, written_minute};

/// As it was written.
#[derive(Clone, Debug, Default)]
pub struct Where {
    /// The set.
    pub set: String,
    /// The day.
    pub day: WrittenDate,
    /// From.
    pub from: String,
    /// To.
    pub to: String,
}

impl Where {
    /// From a form.
    pub fn read(fields: &Fields) -> Self {
        Self {
            set: fields.one("set").to_owned(),
            day: fields.date("day"),
            from: fields.one("from").to_owned(),
            to: fields.one("to").to_owned(),
        }
    }

    /// As a time is now.
    pub fn of(set: &str, period: Period) -> Self {
        let ((day, opens), (_, closes)) = (
            venues::time::civil(period.starts),
            venues::time::civil(period.ends),
        );
        let closes = if closes == 0 {
            venues::time::DAY
        } else {
            closes
        };
        Self {
            set: set.to_owned(),
            day: day.into(),
            from: written_minute(opens),
            to: written_minute(closes),
        }
    }

    /// The set and the period, or what is wrong.
    pub fn checked(
        &self,
        say: &Speaker,
        venues: &Venues,
        errors: &mut FormErrors,
    ) -> Option<(String, Period)> {
        if venues.with_set(&self.set).is_none() {
            errors.add("set", say.t("bookdesk-error-set"));
        }
        let day = day(say, &self.day, "day", errors);
        let (from, to) = hours(say, (&self.from, &self.to), errors)?;
        let period = Period::on(day?, from, to);
        errors.is_empty().then(|| (self.set.clone(), period))
    }
}

/// A day that must be said.
pub fn day(
    say: &Speaker,
    written: &WrittenDate,
    name: &'static str,
    errors: &mut FormErrors,
) -> Option<Date> {
    if written.is_empty() {
        errors.add(name, say.t("bookdesk-error-day"));
        return None;
    }
    written.checked(name, say, errors)
}

/// From and to, in minutes.
pub fn hours(
    say: &Speaker,
    (from, to): (&str, &str),
    errors: &mut FormErrors,
) -> Option<(i32, i32)> {
    let mut read = |name: &'static str, written: &str| {
        let minute = read_minute(written);
        if minute.is_none() {
            errors.add(name, say.t("bookdesk-error-hour"));
        }
        minute
    };
    let (opens, closes) = (read("from", from), read("to", to));
    let (opens, closes) = (opens?, closes?);
    if opens >= closes {
        errors.add("to", say.t("bookdesk-error-hours"));
        return None;
    }
    Some((opens, closes))
}

/// Every part of premises to choose among; those of `first`'s site come first.
pub fn sets(venues: &Venues, chosen: &str, first: &str) -> Vec<Choice> {
    let site = venues
        .with_set(first)
        .map(|(premises, _)| premises.site.clone());
    let mut all: Vec<(bool, Choice)> = Vec::new();
    for premises in venues.all() {
        for set in &premises.sets {
            let choice = Choice::new(set.id.clone(), words::place(venues, &set.id));
            let is_far = site.as_ref().is_some_and(|site| *site != premises.site);
            all.push((is_far, choice.chosen(set.id == chosen)));
        }
    }
    all.sort_by_key(|(is_far, _)| *is_far);
    all.into_iter().map(|(_, choice)| choice).collect()
}
