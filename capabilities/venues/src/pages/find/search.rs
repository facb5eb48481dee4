//! A search for premises as it stands in the address, so that it can be kept, shared and gone back to.
//!
//! Reading is kind: what is not understood is left out. [`Search`] is what was written and chosen;
//! [`Wanted`] is what it means, when the words of the first field are read as well.

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use kernel::Position;

use super::{
    reading::{Reading, Season},
    wanted::{Hours, Wanted, When},
};
use crate::{
    model::{FactTopic, IntendedUse, PremisesKind},
    venues::Venues,
};

/// What premises may be asked to have.
pub const MUST: [FactTopic; 9] = [
    FactTopic::StepFree,
    FactTopic::AccessibleToilet,
    FactTopic::HearingLoop,
    FactTopic::Lift,
    FactTopic::GuideDogs,
    FactTopic::Kitchen,
    FactTopic::Stage,
    FactTopic::Screen,
    FactTopic::ChangingRooms,
];

/// As far from a place as can be asked for, in kilometres.
pub const WITHIN: [i32; 4] = [1, 2, 5, 10];

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    pub words: String,
    pub intended: Option<IntendedUse>,
    pub date: Option<Date>,
    /// Minutes after midnight.
    pub from: Option<i32>,
    pub to: Option<i32>,
    /// Every week on this day, 1 is Monday.
    pub weekday: Option<i8>,
    pub first: Option<Date>,
    pub last: Option<Date>,
    pub people: Option<i32>,
    pub must: Vec<FactTopic>,
    pub district: String,
    /// A site, or a district with `d-` in front.
    pub near: String,
    pub within: Option<i32>,
    pub kind: Option<PremisesKind>,
    /// Who borrows; [`crate::pages::borrower`] reads it.
    pub borrower: String,
    /// Only what is granted without waiting.
    pub at_once: bool,
    /// Only what costs nothing.
    pub gratis: bool,
    pub sort: Sort,
    /// From 1; 0 means the first.
    pub page: usize,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Best,
    Nearest,
    Cheapest,
    Soonest,
    Name,
}

impl Sort {
    /// Every order with its word.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Best, "best"),
        (Self::Nearest, "nearest"),
        (Self::Cheapest, "cheapest"),
        (Self::Soonest, "soonest"),
        (Self::Name, "name"),
    ];

    /// As it stands in the address.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }
}

impl Search {
    /// Reads a query such as `q=øve+med+korps&date=2026-03-21&must=step-free`.
    pub fn read(query: &str) -> Self {
        let mut search = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            search.take(&name, value.trim());
        }
        search
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "q" => self.words = value.chars().take(200).collect(),
            "use" => self.intended = IntendedUse::from_word(value),
            "date" => self.date = day(value),
            "from" => self.from = minute(value),
            "to" => self.to = minute(value),
            "weekday" => self.weekday = value.parse().ok().filter(|it| (1..=7).contains(it)),
            "first" => self.first = day(value),
            "last" => self.last = day(value),
            "people" => self.people = value.parse().ok().filter(|it| *it > 0),
            "must" => {
                let topic = FactTopic::from_word(value).filter(|it| MUST.contains(it));
                let new = topic.filter(|it| !self.must.contains(it));
                self.must.extend(new);
            }
            "district" => value.clone_into(&mut self.district),
            "near" => value.clone_into(&mut self.near),
            "within" => self.within = value.parse().ok().filter(|it| WITHIN.contains(it)),
            "kind" => self.kind = PremisesKind::from_word(value),
            "for" => value.clone_into(&mut self.borrower),
            "now" => self.at_once = value == "yes",
            "gratis" => self.gratis = value == "yes",
            "sort" => self.sort = kernel::words::from_word(&Sort::ALL, value).unwrap_or_default(),
            "page" => self.page = value.parse().unwrap_or_default(),
            _ => {}
        }
    }

    /// What is said, in order, without what goes without saying.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let said = |name, value: Option<String>| Some((name, value?));
        let date = |date: Option<Date>| date.map(|date| date.to_string());
        let clock = |minute: Option<i32>| minute.map(clock_of);
        let yes = |is: bool| is.then(|| "yes".to_owned());
        let must = self.must.iter().map(|it| ("must", it.word().to_owned()));
        let pairs = [
            said("q", Some(self.words.clone())),
            said("use", self.intended.map(|it| it.word().to_owned())),
            said("date", date(self.date)),
            said("from", clock(self.from)),
            said("to", clock(self.to)),
            said("weekday", self.weekday.map(|it| it.to_string())),
            said("first", date(self.first)),
            said("last", date(self.last)),
            said("people", self.people.map(|it| it.to_string())),
            said("district", Some(self.district.clone())),
            said("near", Some(self.near.clone())),
            said("within", self.within.map(|it| it.to_string())),
            said("kind", self.kind.map(|it| it.word().to_owned())),
            said("for", Some(self.borrower.clone())),
            said("now", yes(self.at_once)),
            said("gratis", yes(self.gratis)),
            said(
                "sort",
                (self.sort != Sort::Best).then(|| self.sort.word().to_owned()),
            ),
            said("page", (self.page > 1).then(|| self.page.to_string())),
        ];
        pairs
            .into_iter()
            .flatten()
            .chain(must)
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }

    /// The query that says the same, with `?` in front when there is anything to say.
    pub fn query(&self) -> String {
        let pairs = self.pairs();
        if pairs.is_empty() {
            return String::new();
        }
        let mut query = form_urlencoded::Serializer::for_suffix("?".to_owned(), 1);
        query.extend_pairs(pairs);
        query.finish()
    }

    /// The same search on its first page.
    pub fn first_page(&self) -> Self {
        Self {
            page: 0,
            ..self.clone()
        }
    }

    /// What it means, with the words read.
    pub fn wanted(&self, reading: &Reading, venues: &Venues, today: Date) -> Wanted {
        Wanted {
            intended: self.intended.or(reading.intended),
            activity: reading.activity.clone().filter(|_| self.intended.is_none()),
            people: self.people.or(reading.people),
            kind: self
                .kind
                .or(reading.kind.filter(|_| reading.intended.is_none())),
            names: reading.names.clone(),
            when: self.when(reading, today),
            must: self.must.clone(),
            district: self.district.clone(),
            near: self.place(venues),
            within: self.within,
            at_once: self.at_once,
            gratis: self.gratis,
        }
    }

    fn when(&self, reading: &Reading, today: Date) -> When {
        let hours = Hours {
            from: self.from.or(reading.from),
            to: self
                .to
                .or(reading.to)
                .filter(|to| self.from.or(reading.from).is_none_or(|from| from < *to)),
        };
        let chosen = self
            .weekday
            .and_then(|it| Weekday::from_monday_one_offset(it).ok());
        if let Some(date) = self.date.filter(|_| chosen.is_none()) {
            return When::Day(date, hours);
        }
        let Some(weekday) = chosen.or(reading.weekday) else {
            return When::Soon(hours);
        };
        let again = chosen.is_some() || reading.every || reading.season.is_some();
        let (first, last) = match reading.season {
            Some(season) => season.days(today),
            None => (today, term_end(today)),
        };
        let first = self.first.or(self.date).unwrap_or(first).max(today);
        let last = self
            .last
            .unwrap_or(last)
            .min(first.saturating_add(1.year()));
        match (again, hours.from) {
            (true, Some(opens)) if first <= last => When::Weeks {
                weekday,
                opens,
                closes: hours.to.unwrap_or((opens + 120).min(crate::time::DAY)),
                first,
                last,
            },
            _ => When::Day(next(weekday, first), hours),
        }
    }

    /// Where it should be near.
    pub fn place(&self, venues: &Venues) -> Option<Position> {
        match self.near.strip_prefix("d-") {
            Some(key) => venues.municipality()?.district(key)?.position,
            None => venues.site(&self.near)?.position,
        }
    }
}

/// The end of the term that a date is in.
fn term_end(today: Date) -> Date {
    let autumn = Season::Autumn.days(today);
    let spring = Season::Spring.days(today);
    if autumn.0 <= spring.0 {
        autumn.1
    } else {
        spring.1
    }
}

/// The first such weekday from a date on.
fn next(weekday: Weekday, from: Date) -> Date {
    let away = i64::from(from.weekday().until(weekday));
    from.saturating_add(away.days())
}

/// «18:30».
pub fn clock_of(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A date that is near enough to be meant.
fn day(written: &str) -> Option<Date> {
    let date: Date = written.parse().ok()?;
    (2000..=2100).contains(&date.year()).then_some(date)
}

pub fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once(':')?;
    let (hour, part): (i32, i32) = (hour.parse().ok()?, part.parse().ok()?);
    let known = (0..=24).contains(&hour) && (0..60).contains(&part);
    Some(hour * 60 + part).filter(|minute| known && *minute <= crate::time::DAY)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_read_is_written_again_and_the_rest_is_left_out() {
        let whole = "?q=hall&use=rehearsal&date=2026-03-21&from=15%3A00&to=18%3A30&weekday=2\
                     &first=2026-08-17&last=2026-12-18&people=25&district=aasen&near=d-holmen\
                     &within=5&kind=gym&for=me&now=yes&gratis=yes&sort=nearest&page=2\
                     &must=step-free&must=kitchen";
        assert_eq!(Search::read(&whole[1..]).query(), whole);
        let odd = "use=war&date=never&from=25:00&to=x&people=-3&must=gold&must=step-free\
                   &must=step-free&kind=ship&page=1&noe=annet&weekday=8&within=3&sort=up";
        assert_eq!(Search::read(odd).query(), "?must=step-free");
        assert_eq!(Search::read("").query(), "");
    }

    #[test]
    fn when_is_a_day_or_every_week_of_a_period() {
        let today = date(2026, 9, 2);
        let when = |query: &str| Search::read(query).when(&Reading::default(), today);
        let hours = |from, to| Hours { from, to };
        assert_eq!(when(""), When::Soon(hours(None, None)));
        assert_eq!(
            when("date=2026-09-05&from=15:00&to=18:00"),
            When::Day(date(2026, 9, 5), hours(Some(900), Some(1080)))
        );
        let weeks = When::Weeks {
            weekday: Weekday::Tuesday,
            opens: 1080,
            closes: 1200,
            first: today,
            last: date(2026, 12, 20),
        };
        assert_eq!(when("weekday=2&from=18:00&to=20:00"), weeks);
        assert_eq!(when("weekday=2&from=18:00"), weeks);
        // Without hours it is the next Tuesday.
        assert_eq!(
            when("weekday=2"),
            When::Day(date(2026, 9, 8), hours(None, None))
        );
        let read = Reading {
            weekday: Some(Weekday::Saturday),
            from: Some(900),
            ..Reading::default()
        };
        let said = Search::default().when(&read, today);
        assert_eq!(said, When::Day(date(2026, 9, 5), hours(Some(900), None)));
    }
}
