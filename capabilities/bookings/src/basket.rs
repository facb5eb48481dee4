//! A reservation with its times, what each costs and what the rules ask: read whole, for a page.

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Instant, Money};
use prices::{NoPrice, PriceLists, Question, Quote, UsePurpose};
use venues::{
    Venues,
    availability::Asker,
    model::{BookingRule, LettableSet, Occurrence, OccurrenceKind, Premises, State},
    time::{DAY, Period, civil, instant, season},
};

use crate::{
    borrower::Borrower,
    model::{Booking, BookingKind, BookingTime, LostDate, Terms},
    settings::BookingSettings,
    store,
};

/// A reservation with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Basket {
    /// The reservation.
    pub booking: Booking,
    /// Its times, in order.
    pub lines: Vec<Line>,
    /// Dates that could not be had.
    pub lost: Vec<LostDate>,
}

/// One of its times.
#[derive(Clone, Debug)]
pub struct Line {
    /// What was wished for.
    pub time: BookingTime,
    /// What was given.
    pub occurrence: Occurrence,
    /// What it costs; none when the price list says nothing of it.
    pub quote: Option<Quote>,
}

/// Of how many people, how many are young, and the year of the register when it is from there.
pub type Young = Option<(i64, i64, Option<i16>)>;

impl Basket {
    /// Reads a reservation; none when there is no such one.
    pub fn load(
        conn: &mut Conn,
        (venues, prices): (&Venues, &PriceLists),
        id: &str,
    ) -> Result<Option<Self>, Error> {
        let Some(booking) = store::bookings::one(conn, id)? else {
            return Ok(None);
        };
        let times = store::bookings::times(conn, id)?;
        let lost = store::bookings::lost(conn, id)?;
        let ids: Vec<String> = times.iter().map(|it| it.occurrence_id.clone()).collect();
        let occurrences = venues::store::by_ids(conn, &ids)?;
        let mut lines: Vec<Line> = times
            .into_iter()
            .filter_map(|time| {
                let found = occurrences.iter().find(|it| it.id == time.occurrence_id);
                let occurrence = found?.clone();
                Some(Line {
                    time,
                    occurrence,
                    quote: None,
                })
            })
            .collect();
        lines.sort_by_key(|line| line.occurrence.period);
        let mut basket = Self {
            booking,
            lines,
            lost,
        };
        basket.reckon(conn, (venues, prices))?;
        Ok(Some(basket))
    }

    /// Puts a price on each of its times, by what the reservation says now.
    pub fn reckon(
        &mut self,
        conn: &mut Conn,
        (venues, prices): (&Venues, &PriceLists),
    ) -> Result<(), Error> {
        let first = self.lines.first().map(|line| line.occurrence.period.starts);
        let young = young(conn, &self.booking, first)?;
        let had = had(conn, &Borrower::of(&self.booking, String::new()), first)?;
        let own = self.chosen().map(|line| &line.occurrence);
        let all: Vec<Occurrence> = had.iter().chain(own).cloned().collect();
        for line in &mut self.lines {
            let it = &line.occurrence;
            let season_minutes = minutes_before(venues, &all, (&it.id, &it.set), it.period);
            let use_of = Use {
                season_minutes,
                ..Use::of(&self.booking, &line.time, &line.occurrence)
            };
            line.quote = use_of.quote(venues, prices, young).ok();
        }
        Ok(())
    }

    /// The times that are to be sent, or that were.
    pub fn chosen(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.time.chosen)
    }

    /// The times the tenant still has, or waits for.
    pub fn alive(&self) -> impl Iterator<Item = &Line> {
        self.lines
            .iter()
            .filter(|line| line.occurrence.state.takes_time())
    }

    /// What the chosen times cost together.
    pub fn charged(&self) -> Money {
        let quotes = self.chosen().filter_map(|line| line.quote.as_ref());
        quotes.map(|quote| quote.charged).sum()
    }

    /// Whether every chosen time has a price.
    pub fn is_priced(&self) -> bool {
        self.chosen().all(|line| line.quote.is_some())
    }

    /// The rules of the chosen times.
    pub fn rules<'v>(&self, venues: &'v Venues, asker: &Asker) -> Vec<&'v BookingRule> {
        let asker = asker.asking_for(self.booking.kind.of_occurrences());
        self.chosen()
            .filter_map(|line| {
                let (premises, _) = venues.with_set(&line.occurrence.set)?;
                let (date, _) = civil(line.occurrence.period.starts);
                venues::availability::rule_for(premises, &asker, date).ok()
            })
            .collect()
    }

    /// Whether all of it is granted without a case officer.
    pub fn is_at_once(&self, venues: &Venues, asker: &Asker) -> bool {
        let asker = asker.asking_for(self.booking.kind.of_occurrences());
        self.chosen().all(|line| {
            let period = line.occurrence.period;
            let (date, opens) = civil(period.starts);
            let rule = venues
                .with_set(&line.occurrence.set)
                .and_then(|(premises, _)| {
                    venues::availability::rule_for(premises, &asker, date).ok()
                });
            rule.is_some_and(|rule| rule.grants_at_once(opens, closing(period)))
        })
    }

    /// The terms that must be accepted, as they are worded on a day.
    pub fn terms(
        &self,
        conn: &mut Conn,
        rules: &[&BookingRule],
        on: Date,
    ) -> Result<Vec<Terms>, Error> {
        let mut all: Vec<Terms> = Vec::new();
        for asked in rules.iter().filter_map(|rule| rule.terms.as_ref()) {
            if all.iter().any(|known| known.id == *asked) {
                continue;
            }
            all.extend(venues::store::terms(conn, asked, on)?);
        }
        Ok(all)
    }

    /// The premises of its first time.
    pub fn place<'v>(&self, venues: &'v Venues) -> Option<(&'v Premises, &'v LettableSet)> {
        venues.with_set(&self.lines.first()?.occurrence.set)
    }

    /// The day by which it is answered: as the municipality promises, and never after it begins.
    pub fn answer_due(&self, settings: &BookingSettings, today: Date) -> Date {
        let due = settings.answer_due(today);
        let first = self
            .chosen()
            .map(|line| civil(line.occurrence.period.starts).0);
        first.min().map_or(due, |first| due.min(first.max(today)))
    }

    /// Whether all of its times are in one state.
    pub fn all_are(&self, state: State) -> bool {
        self.chosen().all(|line| line.occurrence.state == state)
    }

    /// When the first of its living times begins.
    pub fn begins(&self) -> Option<Instant> {
        self.alive().map(|line| line.occurrence.period.starts).min()
    }

    /// When the last of its times ends.
    pub fn ends(&self) -> Option<Instant> {
        self.lines
            .iter()
            .map(|line| line.occurrence.period.ends)
            .max()
    }
}

impl BookingKind {
    /// The sort of use its times are.
    pub const fn of_occurrences(self) -> OccurrenceKind {
        match self {
            Self::Single => OccurrenceKind::Single,
            Self::Spare => OccurrenceKind::Spare,
            Self::Recurring => OccurrenceKind::Recurring,
            Self::Event => OccurrenceKind::Event,
            Self::Storage => OccurrenceKind::Storage,
        }
    }
}

/// The young of a reservation: what she said, or else the register's numbers of the day it begins.
pub fn young(conn: &mut Conn, booking: &Booking, begins: Option<Instant>) -> Result<Young, Error> {
    if let (Some(people), Some(young)) = (booking.people, booking.young) {
        return Ok(Some((people.into(), young.into(), None)));
    }
    let (Some(id), Some(begins)) = (&booking.held_by, begins) else {
        return Ok(None);
    };
    let (on, _) = civil(begins);
    let known = prices::young_members(conn, id, on)?;
    Ok(known.map(|it| (it.all, it.young, Some(it.year))))
}

/// What a tenant has in the season of an instant, and later.
pub fn had(
    conn: &mut Conn,
    borrower: &Borrower,
    begins: Option<Instant>,
) -> Result<Vec<Occurrence>, Error> {
    let Some(begins) = begins else {
        return Ok(Vec::new());
    };
    let (season_begins, _) = season(civil(begins).0);
    borrower.booked(conn, instant(season_begins, 0))
}

/// Minutes that come before a time in the same season at the same premises: what a price that changes
/// after so many hours counts. Each occurrence is counted once, and the time itself never.
pub fn minutes_before(
    venues: &Venues,
    had: &[Occurrence],
    (own, set): (&str, &str),
    period: Period,
) -> i64 {
    let place = |set: &str| venues.with_set(set).map(|(premises, _)| &premises.id);
    let (from, _) = season(civil(period.starts).0);
    let begins = instant(from, 0);
    let mut seen: Vec<&str> = vec![own];
    let mut minutes = 0;
    for it in had {
        let before = begins <= it.period.starts && it.period.starts < period.starts;
        let counts = before && it.state.takes_time() && place(&it.set) == place(set);
        if counts && !seen.contains(&it.id.as_str()) {
            seen.push(&it.id);
            minutes += it.period.minutes();
        }
    }
    minutes
}

/// A use that has a price: of what, for whom and for what.
#[derive(Clone, Copy, Debug)]
pub struct Use<'a> {
    /// The set.
    pub set: &'a str,
    /// When.
    pub period: Period,
    /// For whom.
    pub category: prices::UserCategory,
    /// For what.
    pub purpose: UsePurpose,
    /// Whether people pay to come.
    pub tickets: bool,
    /// How many come.
    pub people: Option<i32>,
    /// Extras, parted by space.
    pub extras: &'a str,
    /// Minutes the tenant has there before it, in the season.
    pub season_minutes: i64,
}

impl<'a> Use<'a> {
    /// The use that a time of a reservation is.
    pub fn of(booking: &'a Booking, time: &'a BookingTime, occurrence: &'a Occurrence) -> Self {
        Self {
            set: &occurrence.set,
            period: occurrence.period,
            category: prices::UserCategory::from_word(&booking.category).unwrap_or_default(),
            purpose: UsePurpose::from_word(&booking.purpose).unwrap_or_default(),
            tickets: booking.tickets,
            people: booking.people,
            extras: &time.extras,
            season_minutes: 0,
        }
    }

    /// What it costs, and why.
    pub fn quote(
        &self,
        venues: &Venues,
        prices: &PriceLists,
        young: Young,
    ) -> Result<Quote, NoPrice> {
        let extras: Vec<&str> = self.extras.split_whitespace().collect();
        let question = self.question(venues, young).ok_or(NoPrice::NoRate)?;
        // What another part does not offer is not asked for there.
        let offered = prices.extras_of(&question);
        let known: Vec<&str> = extras
            .into_iter()
            .filter(|key| offered.iter().any(|extra| extra.key == *key))
            .collect();
        prices.quote(&Question {
            extras: &known,
            ..question
        })
    }

    /// The question to the price list, without extras.
    pub fn question<'v>(&self, venues: &'v Venues, young: Young) -> Option<Question<'v>> {
        let (premises, set) = venues.with_set(self.set)?;
        let (date, opens) = civil(self.period.starts);
        let count = |parts: usize| i64::try_from(parts).unwrap_or(i64::MAX);
        let share = count(set.atoms.len()) * 100 / count(premises.atoms.len()).max(1);
        Some(Question {
            premises: &premises.id,
            let_by: venues.let_by(premises),
            kind: premises.kind.word(),
            set: &set.id,
            set_name: &set.name,
            share,
            category: self.category,
            young: young.map(|(all, young, _)| (all, young)),
            young_year: young.and_then(|(_, _, year)| year),
            people: self.people.map(i64::from),
            purpose: self.purpose,
            tickets: self.tickets,
            ticket_income: None,
            date,
            opens,
            closes: closing(self.period),
            minutes: self.period.minutes(),
            extras: &[],
            season_minutes: self.season_minutes,
        })
    }
}

/// The minute a period ends, counted from the midnight before it began.
pub fn closing(period: Period) -> i32 {
    let (date, _) = civil(period.starts);
    let (end, minute) = civil(period.ends);
    minute + (end - date).get_days() * DAY
}
