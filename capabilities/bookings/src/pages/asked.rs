//! What an address or a form asks for: `set`, `date`, `from`, `to`, and when it comes back or takes
//! more than one place, `repeat`, `until`, `except`, several `set`s, `setup` and `clear`.
//!
//! Every free hour in the program links here with the same words, so they are read leniently.

use jiff::{Span, civil::Date};
use kernel::Language;
use texts::Speaker;
use venues::{
    Venues,
    model::{OccurrenceKind, PremisesKind, Rhythm, Series},
    time::{DAY, Period, instant},
};
use web::Fields;

use crate::{actions::Wanted, model::BookingKind, words::Word as _};

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The sets; several for an event.
    pub sets: Vec<String>,
    /// The first day.
    pub date: Option<Date>,
    /// Minutes after midnight.
    pub hours: Option<(i32, i32)>,
    /// For whom, as a word.
    pub borrower: String,
    /// Which weeks, when it comes back.
    pub rhythm: Option<Rhythm>,
    /// The last day.
    pub until: Option<Date>,
    /// Days left out.
    pub except: Vec<Date>,
    /// What sort of reservation, when it is said.
    pub(super) kind: Option<BookingKind>,
    /// Minutes to set up and to clear away.
    pub around: (i32, i32),
    /// The days that were chosen in the preview; all of them when none is said.
    pub chosen: Vec<Date>,
}

impl Asked {
    /// Reads a query or a form.
    pub fn read(written: &[u8]) -> Self {
        let fields = Fields::read(written);
        let date = |name: &str| fields.one(name).parse::<Date>().ok();
        let dates = |name: &str| {
            let all = fields.all(name).into_iter();
            all.flat_map(|value| value.split([',', ' ']))
                .filter_map(|value| value.parse().ok())
                .collect()
        };
        let minutes = |name: &str| fields.one(name).parse::<i32>().unwrap_or(0).clamp(0, DAY);
        let hours = minute(fields.one("from")).zip(minute(fields.one("to")));
        Self {
            sets: fields.all("set").into_iter().map(str::to_owned).collect(),
            date: date("date"),
            hours,
            borrower: fields.one("for").to_owned(),
            rhythm: Rhythm::from_word(fields.one("repeat")),
            until: date("until"),
            except: dates("except"),
            kind: BookingKind::from_word(fields.one("kind")),
            around: (minutes("setup"), minutes("clear")),
            chosen: dates("take"),
        }
    }

    /// The same, knowing the places: a store is let for a period of whole days, a month when no last
    /// day is said.
    #[must_use]
    pub fn at(mut self, venues: &Venues) -> Self {
        let first = self.sets.first().and_then(|set| venues.with_set(set));
        let stores = first.is_some_and(|(premises, _)| premises.kind == PremisesKind::Storage);
        if stores && self.kind.is_none() {
            self.kind = Some(BookingKind::Storage);
            let month = self
                .date
                .map(|date| date.saturating_add(Span::new().days(30)));
            self.until = self.until.or(month);
        }
        self
    }

    /// What sort of reservation it is.
    pub fn kind(&self) -> BookingKind {
        match self.kind {
            Some(kind) => kind,
            None if self.rhythm.is_some() => BookingKind::Recurring,
            None if self.sets.len() > 1 => BookingKind::Event,
            None => BookingKind::Single,
        }
    }

    /// The times asked for, in order; none when the address says too little.
    pub fn wanted(&self) -> Vec<Wanted> {
        let Some(date) = self.date else {
            return Vec::new();
        };
        let around = (self.around != (0, 0)).then_some(self.around);
        if self.kind() == BookingKind::Storage {
            let until = self.until.unwrap_or(date);
            return self.of_all_sets(Period::days(date, until), None);
        }
        let Some((opens, closes)) = self.hours else {
            return Vec::new();
        };
        let Some(rhythm) = self.rhythm else {
            let all = self.days_of_an_event(date);
            let of_day = |day: Date| self.of_all_sets(Period::on(day, opens, closes), around);
            return all.into_iter().flat_map(of_day).collect();
        };
        let series = Series {
            id: String::new(),
            set: self.sets.first().cloned().unwrap_or_default(),
            kind: OccurrenceKind::Recurring,
            held_by: None,
            title: String::new(),
            weekday: i32::from(date.weekday().to_monday_one_offset()),
            rhythm,
            opens,
            closes,
            from_on: date,
            until_on: self.until.unwrap_or(date),
            except: self.except.clone(),
        };
        let chosen = |day: &Date| self.chosen.is_empty() || self.chosen.contains(day);
        series
            .dates()
            .into_iter()
            .filter(chosen)
            .flat_map(|day| self.of_all_sets(series.period(day), None))
            .collect()
    }

    /// An event may last some days, at the same hours.
    fn days_of_an_event(&self, first: Date) -> Vec<Date> {
        let last = self.until.filter(|_| self.kind() == BookingKind::Event);
        let last = last.unwrap_or(first);
        let days = first.series(Span::new().days(1));
        days.take_while(|day| *day <= last).take(14).collect()
    }

    fn of_all_sets(&self, period: Period, around: Option<(i32, i32)>) -> Vec<Wanted> {
        let one = |set: &String| Wanted {
            set: set.clone(),
            period,
            around,
        };
        self.sets.iter().map(one).collect()
    }

    /// The same as name and value, for hidden fields and links. What was chosen is left out.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut all: Vec<(&'static str, String)> = Vec::new();
        all.extend(self.sets.iter().map(|set| ("set", set.clone())));
        all.extend(self.date.map(|date| ("date", date.to_string())));
        if let Some((opens, closes)) = self.hours {
            all.push(("from", clock(opens)));
            all.push(("to", clock(closes)));
        }
        if !self.borrower.is_empty() {
            all.push(("for", self.borrower.clone()));
        }
        all.extend(
            self.rhythm
                .map(|rhythm| ("repeat", rhythm.word().to_owned())),
        );
        all.extend(self.until.map(|until| ("until", until.to_string())));
        all.extend(self.except.iter().map(|date| ("except", date.to_string())));
        all.extend(self.kind.map(|kind| ("kind", kind.word().to_owned())));
        let (setup, clear) = self.around;
        if setup > 0 {
            all.push(("setup", setup.to_string()));
        }
        if clear > 0 {
            all.push(("clear", clear.to_string()));
        }
        all
    }

    /// The same as a query.
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.fields());
        query.finish()
    }
}

/// «18:30», «18.30», «18» → minutes after midnight.
pub fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once([':', '.']).unwrap_or((written, "0"));
    let (hour, part): (i32, i32) = (hour.parse().ok()?, part.parse().ok()?);
    let minute = hour * 60 + part;
    ((0..60).contains(&part) && (0..=DAY).contains(&minute)).then_some(minute)
}

/// «18:30», as it stands in addresses.
pub fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// «18.30», as it stands in a field; English «18:30».
pub fn in_field(say: &Speaker, minute: i32) -> String {
    let clock = clock(minute);
    match say.language() {
        Language::En => clock,
        Language::Nb | Language::Nn => clock.replace(':', "."),
    }
}

/// A period of a day, from what two fields say.
pub fn on(date: Date, from: &str, to: &str) -> Option<Period> {
    let (opens, closes) = minute(from).zip(minute(to))?;
    (opens < closes).then(|| Period {
        starts: instant(date, opens),
        ends: instant(date, closes),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_address_reads_back_as_it_was_written() {
        let query = "set=s1&date=2026-03-21&from=15%3A00&to=18%3A30&for=me&repeat=odd\
                     &until=2026-06-20&except=2026-04-04";
        let asked = Asked::read(query.as_bytes());
        assert_eq!(asked.hours, Some((900, 1110)));
        assert_eq!(asked.kind(), BookingKind::Recurring);
        assert_eq!(Asked::read(asked.query().as_bytes()), asked);
    }

    #[test]
    fn a_weekly_time_keeps_its_hour_over_the_clock_change_and_leaves_days_out() {
        let query = "set=s1&date=2026-03-19&from=18:00&to=20:00&repeat=every&until=2026-04-09\
                     &except=2026-04-02";
        let wanted = Asked::read(query.as_bytes()).wanted();
        let days: Vec<(Date, i32)> = wanted
            .iter()
            .map(|one| venues::time::civil(one.period.starts))
            .collect();
        let at_six = |month, day| (date(2026, month, day), 18 * 60);
        assert_eq!(days, [at_six(3, 19), at_six(3, 26), at_six(4, 9)]);
    }

    #[test]
    fn an_event_takes_every_place_on_every_day() {
        let query =
            "set=s1&set=s2&date=2026-05-01&until=2026-05-02&from=10&to=16&setup=60&kind=event";
        let wanted = Asked::read(query.as_bytes()).wanted();
        assert_eq!(wanted.len(), 4);
        assert!(wanted.iter().all(|one| one.around == Some((60, 0))));
    }
}
