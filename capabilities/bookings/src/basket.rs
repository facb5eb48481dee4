//! A reservation with its times, what each costs and what the rules ask: read whole, for a page.

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Instant, Money};
use prices::{NoPrice, PriceLists, Question, Quote, UsePurpose};
use venues::{
    Venues,
    availability::Asker,
    model::{BookingRule, LettableSet, Occurrence, OccurrenceKind, Premises, State},
    time::{DAY, Period, civil},
};

use crate::{
    model::{Booking, BookingKind, BookingTime, LostDate, Terms},
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
        let young = young(conn, &booking, &times)?;
        let mut lines: Vec<Line> = times
            .into_iter()
            .filter_map(|time| {
                let found = occurrences.iter().find(|it| it.id == time.occurrence_id);
                let occurrence = found?.clone();
                let use_of = Use::of(&booking, &time, &occurrence);
                let quote = use_of.quote(venues, prices, young).ok();
                Some(Line {
                    time,
                    occurrence,
                    quote,
                })
            })
            .collect();
        lines.sort_by_key(|line| line.occurrence.period);
        Ok(Some(Self {
            booking,
            lines,
            lost,
        }))
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
            if all.iter().any(|known| known.id == asked.id) {
                continue;
            }
            all.extend(store::notes::terms(conn, &asked.id, on)?);
        }
        Ok(all)
    }

    /// The premises of its first time.
    pub fn place<'v>(&self, venues: &'v Venues) -> Option<(&'v Premises, &'v LettableSet)> {
        venues.with_set(&self.lines.first()?.occurrence.set)
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

/// The young of a reservation: what she said, or else the register's numbers.
pub fn young(conn: &mut Conn, booking: &Booking, times: &[BookingTime]) -> Result<Young, Error> {
    if let (Some(people), Some(young)) = (booking.people, booking.young) {
        return Ok(Some((people.into(), young.into(), None)));
    }
    let (Some(id), Some(time)) = (&booking.held_by, times.first()) else {
        return Ok(None);
    };
    let (on, _) = civil(time.wished_starts);
    let known = prices::young_members(conn, id, on)?;
    Ok(known.map(|it| (it.all, it.young, Some(it.year))))
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
            season_minutes: 0,
        })
    }
}

/// The minute a period ends, counted from the midnight before it began.
pub fn closing(period: Period) -> i32 {
    let (date, _) = civil(period.starts);
    let (end, minute) = civil(period.ends);
    minute + (end - date).get_days() * DAY
}
