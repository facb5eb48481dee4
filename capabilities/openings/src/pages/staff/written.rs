//! The form of a new opening as it was written, and what it means: which parts, on which weekdays, in
//! pieces of which length, and when they are given out. What is wrong is said by field.

use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;
use venues::time::{Period, instant};
use web::{Fields, FormErrors, Visit, WrittenDate};

use crate::{actions::NewOpening, model::Way};

/// As many times one opening may give out.
const MOST_SLOTS: usize = 1000;
/// As many may choose at the same time, when nothing is said.
const AT_ONCE: i32 = 50;

/// The form as it was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub name: String,
    pub way: String,
    pub sets: Vec<String>,
    pub weekdays: Vec<String>,
    pub from_on: WrittenDate,
    pub until_on: WrittenDate,
    pub opens: String,
    pub closes: String,
    pub minutes: String,
    pub opens_on: WrittenDate,
    pub opens_at: String,
    pub ends_on: WrittenDate,
    pub ends_at: String,
    pub most_each: String,
    pub turn_minutes: String,
}

impl Written {
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let all = |name: &str| fields.all(name).into_iter().map(str::to_owned).collect();
        Self {
            name: one("name"),
            way: one("way"),
            sets: all("sets"),
            weekdays: all("weekdays"),
            from_on: fields.date("from-on"),
            until_on: fields.date("until-on"),
            opens: one("opens"),
            closes: one("closes"),
            minutes: one("minutes"),
            opens_on: fields.date("opens-on"),
            opens_at: one("opens-at"),
            ends_on: fields.date("ends-on"),
            ends_at: one("ends-at"),
            most_each: one("most-each"),
            turn_minutes: one("turn-minutes"),
        }
    }

    pub fn parse(&self, visit: &Visit, errors: &mut FormErrors) -> Option<NewOpening> {
        let say = visit.say();
        if self.name.is_empty() {
            errors.add("name", say.t("opening-error-name"));
        }
        let way = Way::from_word(&self.way);
        if way.is_none() {
            errors.add("way", say.t("opening-error-way"));
        }
        let opens_at = moment(say, errors, "opens", &self.opens_on, &self.opens_at);
        let ends_at = moment(say, errors, "ends", &self.ends_on, &self.ends_at);
        let mut number = |field: &'static str, written: &str, most: i32| {
            let read = written.parse().ok().filter(|it| (1..=most).contains(it));
            if read.is_none() {
                let most = say.number(i64::from(most));
                errors.add(field, say.ta("opening-error-number", &[("most", &most)]));
            }
            read
        };
        let most_each = number("most-each", &self.most_each, 50);
        let turn_minutes = number("turn-minutes", &self.turn_minutes, 60);
        let slots = self.slots(say, errors);
        if !errors.is_empty() {
            return None;
        }
        let opens_at = opens_at?;
        let title = say.date_and_time(opens_at.in_oslo());
        Some(NewOpening {
            name: self.name.clone(),
            way: way?,
            opens_at,
            ends_at: ends_at?,
            most_each: most_each?,
            at_once: AT_ONCE,
            turn_minutes: turn_minutes?,
            slots: slots?,
            title: say.ta("opening-slot-title", &[("opens", &title)]),
        })
    }

    /// The times: every chosen part, on every chosen weekday, in pieces of the length.
    fn slots(
        &self,
        say: &texts::Speaker,
        errors: &mut FormErrors,
    ) -> Option<Vec<(String, Period)>> {
        if self.sets.is_empty() {
            errors.add("sets", say.t("opening-error-empty"));
        }
        if self.weekdays.is_empty() {
            errors.add("weekdays", say.t("opening-error-weekdays"));
        }
        let from_on = self.from_on.checked("from-on", say, errors);
        let until_on = self.until_on.checked("until-on", say, errors);
        let (opens, closes) = (minute(&self.opens), minute(&self.closes));
        for (field, read) in [("opens", opens), ("closes", closes)] {
            if read.is_none() {
                errors.add(field, say.t("opening-error-clock"));
            }
        }
        let minutes: Option<i32> = self
            .minutes
            .parse()
            .ok()
            .filter(|it| (15..=720).contains(it));
        if minutes.is_none() {
            errors.add("minutes", say.t("opening-error-minutes"));
        }
        let (from_on, until_on, opens, closes) = (from_on?, until_on?, opens?, closes?);
        let slots = pieces(
            &self.sets,
            &self.weekdays,
            (from_on, until_on),
            (opens, closes, minutes?),
        );
        if slots.is_empty() || slots.len() > MOST_SLOTS {
            let most = say.number(i64::try_from(MOST_SLOTS).unwrap_or(0));
            errors.add(
                "until-on-day",
                say.ta("opening-error-many", &[("most", &most)]),
            );
        }
        Some(slots)
    }
}

fn moment(
    say: &texts::Speaker,
    errors: &mut FormErrors,
    name: &str,
    date: &WrittenDate,
    at: &str,
) -> Option<Instant> {
    let date = date.checked(&format!("{name}-on"), say, errors);
    let Some(minute) = minute(at) else {
        errors.add(format!("{name}-at"), say.t("opening-error-clock"));
        return None;
    };
    Some(instant(date?, minute))
}

/// Minutes after midnight of «18», «18.00» or «18:00».
fn minute(written: &str) -> Option<i32> {
    let (hour, minute) = written.split_once(['.', ':']).unwrap_or((written, "0"));
    let (hour, minute): (i32, i32) = (hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    let at = hour * 60 + minute;
    ((0..60).contains(&minute) && (0..=24 * 60).contains(&at)).then_some(at)
}

/// Every part on every chosen weekday, in pieces.
fn pieces(
    sets: &[String],
    weekdays: &[String],
    (from, until): (Date, Date),
    (opens, closes, minutes): (i32, i32, i32),
) -> Vec<(String, Period)> {
    let chosen = |date: &Date| {
        let number = date.weekday().to_monday_one_offset().to_string();
        weekdays.contains(&number)
    };
    let starts = || (opens..closes).step_by(usize::try_from(minutes).unwrap_or(60));
    let dates = from.series(1.day()).take_while(|date| *date <= until);
    let dates: Vec<Date> = dates.filter(chosen).take(MOST_SLOTS).collect();
    let mut all = Vec::new();
    for set in sets {
        for date in &dates {
            let whole = starts().filter(|at| at + minutes <= closes);
            all.extend(whole.map(|at| (set.clone(), Period::on(*date, at, at + minutes))));
            if all.len() > MOST_SLOTS {
                return all;
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_time_of_day_is_read_as_people_write_it() {
        assert_eq!(minute("18"), Some(1080));
        assert_eq!((minute("18.30"), minute("18:30")), (Some(1110), Some(1110)));
        assert_eq!((minute("24.00"), minute("24.01")), (Some(1440), None));
        assert_eq!((minute("18.60"), minute("six")), (None, None));
    }

    #[test]
    fn every_part_on_every_chosen_weekday_in_whole_pieces() {
        let sets = ["a".to_owned(), "b".to_owned()];
        let days = (date(2026, 12, 1), date(2026, 12, 14));
        let slots = pieces(
            &sets,
            &["2".into(), "4".into()],
            days,
            (16 * 60, 19 * 60 + 30, 60),
        );
        // Two parts, four Tuesdays and Thursdays, three whole hours.
        assert_eq!(slots.len(), 2 * 4 * 3);
        assert_eq!(slots[0].1, Period::on(date(2026, 12, 1), 960, 1020));
        assert!(slots.iter().all(|(_, period)| period.minutes() == 60));
    }
}
