//! What fits a search: which premises, which part of them, when, how far away and for how much.
//!
//! Free time is asked of [`crate::availability`] alone, for this borrower and this set, so that what
//! is shown is what can be booked. Time is found once for all premises; then choices only sift, and
//! the count beside a choice is how many would be left with it.

use std::cmp::Reverse;

use associations::vocabulary::Vocabulary;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Language, Money};

use super::{
    offering::{holding, offer, store},
    reading::usual,
    search::Sort,
    wanted::Wanted,
};
use crate::{
    availability::{Asker, Diary, Free, kilometres},
    model::{Fact, IntendedUse, LettableSet, Premises, PremisesKind, Purpose},
    pages::{Shown, price},
    plan::Missing,
    time::DAY,
    venues::Venues,
};

/// Days ahead that time is looked for in when no day is asked for.
pub const SOON: i64 = 13;

/// Activities that are done by many at once, and how many that is at least.
const ENSEMBLES: [&str; 4] = ["choir", "marching-band", "school-band", "orchestra"];
const AN_ENSEMBLE: i32 = 20;

/// Premises with time for what is wanted.
#[derive(Clone)]
pub struct Found<'a> {
    pub premises: &'a Premises,
    pub offer: Option<Offer<'a>>,
    /// Where things are kept: a part, and the days it is free to begin with.
    pub store: Option<(&'a LettableSet, (Date, Date))>,
    /// Per cent.
    pub fitness: i32,
    /// Kilometres from the place asked for.
    pub far: Option<f64>,
    pub at_once: bool,
}

/// A time somebody can have.
#[derive(Clone, Debug)]
pub struct Offer<'a> {
    pub set: &'a LettableSet,
    /// The whole stretch that is free.
    pub free: Free,
    /// What of it to book: the hours asked for, or a usual length.
    pub asked: Free,
    pub weeks: Option<Weeks>,
}

/// The weeks of a period.
#[derive(Clone, Debug)]
pub struct Weeks {
    pub granted: Vec<Date>,
    pub missing: Vec<Missing>,
}

impl Weeks {
    pub fn all(&self) -> usize {
        self.granted.len() + self.missing.len()
    }
}

/// All premises with the time each has. Those without any are there, without an offer.
pub fn look<'a>(shown: &'a Shown, wanted: &Wanted, asker: &Asker, diary: &Diary) -> Vec<Found<'a>> {
    let all = shown.venues.all().iter();
    let found = all.map(|premises| {
        let fits =
            fitness(premises, wanted) > 0 && has_names(&shown.venues, premises, &wanted.names);
        let keeps = premises.kind == PremisesKind::Storage;
        let offer = (fits && !keeps)
            .then(|| offer(premises, wanted, asker, shown.today, diary))
            .flatten();
        let store = (fits && keeps)
            .then(|| store(premises, wanted, asker, shown.today, diary))
            .flatten();
        let place = shown
            .venues
            .site(&premises.site)
            .and_then(|site| site.position);
        let at_once = offer.as_ref().map_or_else(
            || {
                shown
                    .rule(premises, shown.today)
                    .is_some_and(|rule| rule.at_once)
            },
            |offer| {
                let rule = shown.rule(premises, offer.asked.date);
                rule.is_some_and(|rule| rule.grants_at_once(offer.asked.opens, offer.asked.closes))
            },
        );
        Found {
            fitness: fitness(premises, wanted),
            far: wanted
                .near
                .zip(place)
                .map(|(here, there)| kilometres(here, there)),
            at_once,
            premises,
            offer,
            store,
        }
    });
    found.collect()
}

impl Found<'_> {
    /// Whether it is a hit. `any_use` counts what fits another use as well.
    pub fn fits(&self, shown: &Shown, wanted: &Wanted) -> bool {
        let (premises, venues) = (self.premises, &shown.venues);
        let has = |topic| premises.fact(topic).is_some_and(Fact::is_yes);
        let site = venues.site(&premises.site);
        self.fitness > 0
            && has_names(venues, premises, &wanted.names)
            && (self.offer.is_some() || self.store.is_some() || !wanted.when.is_said())
            && wanted.kind.is_none_or(|kind| premises.kind == kind)
            && wanted
                .people
                .is_none_or(|people| premises.most_people() >= Some(people))
            && wanted.must.iter().all(|topic| has(*topic))
            && (wanted.district.is_empty()
                || site.is_some_and(|site| site.district == wanted.district))
            && wanted
                .within
                .is_none_or(|within| self.far.is_none_or(|far| far <= f64::from(within)))
            && (!wanted.at_once || self.at_once)
            && (!wanted.gratis || self.price(shown, wanted) == Some(Money::ZERO))
    }

    /// What the offer costs; what an hour costs when there is no offer.
    pub fn price(&self, shown: &Shown, wanted: &Wanted) -> Option<Money> {
        let quote = price::quote(&shown.prices, shown.borrower(), self.use_of(shown, wanted)?)?;
        Some(quote.charged)
    }

    /// The use that is priced.
    pub fn use_of<'s>(&'s self, shown: &'s Shown, wanted: &Wanted) -> Option<price::Use<'s>> {
        if let Some((set, (first, last))) = self.store {
            let days = (last - first).get_days() + 1;
            return Some(price::Use {
                premises: self.premises,
                let_by: shown.venues.let_by(self.premises),
                set,
                intended: Some(IntendedUse::Keeping),
                people: None,
                date: first,
                opens: 0,
                closes: days * DAY,
                season_minutes: 0,
            });
        }
        let (set, time) = if let Some(offer) = &self.offer {
            (offer.set, offer.asked)
        } else {
            let time = Free {
                date: shown.today.saturating_add(1.day()),
                opens: 18 * 60,
                closes: 19 * 60,
            };
            (holding(self.premises, wanted.people).next()?, time)
        };
        Some(price::Use {
            premises: self.premises,
            let_by: shown.venues.let_by(self.premises),
            set,
            intended: wanted.intended,
            people: wanted.people,
            date: time.date,
            opens: time.opens,
            closes: time.closes,
            season_minutes: shown.season_minutes(self.premises, time.date, time.opens),
        })
    }
}

/// In the order asked for.
pub fn sort(found: &mut [Found<'_>], sort: Sort, shown: &Shown, wanted: &Wanted) {
    #[expect(clippy::cast_possible_truncation, reason = "metres within a country")]
    let far = |it: &Found<'_>| it.far.map_or(i64::MAX, |far| (far * 1000.0) as i64);
    let weeks = |it: &Found<'_>| {
        let weeks = it.offer.as_ref().and_then(|offer| offer.weeks.as_ref());
        Reverse(weeks.map_or(0, |weeks| weeks.granted.len()))
    };
    let room = |it: &Found<'_>| {
        let set = it.offer.as_ref().map(|offer| offer.set.most_people);
        set.unwrap_or_else(|| it.premises.most_people())
            .unwrap_or(i32::MAX)
    };
    // A band is never eight, even when nobody has said how many they are.
    let is_ensemble = wanted.people.is_none()
        && wanted.activity.as_deref().is_some_and(|key| {
            let known = Vocabulary::standard().get(key);
            let broader = known.and_then(|activity| activity.broader);
            ENSEMBLES.contains(&key) || broader.is_some_and(|key| ENSEMBLES.contains(&key))
        });
    let is_cramped = |it: &Found<'_>| is_ensemble && room(it) < AN_ENSEMBLE;
    let time = |it: &Found<'_>| {
        let first = it.offer.as_ref().map(|offer| offer.asked);
        (first.is_none(), first)
    };
    match sort {
        Sort::Best => found.sort_by_cached_key(|it| {
            (
                Reverse(it.fitness),
                is_cramped(it),
                it.offer.is_none() && it.store.is_none(),
                weeks(it),
                far(it),
                room(it),
            )
        }),
        Sort::Nearest => found.sort_by_cached_key(|it| (far(it), Reverse(it.fitness))),
        Sort::Cheapest => found.sort_by_cached_key(|it| {
            let price = it.price(shown, wanted);
            (price.is_none(), price, Reverse(it.fitness))
        }),
        Sort::Soonest => found.sort_by_cached_key(|it| (time(it), Reverse(it.fitness))),
        // Venues are in order of names already.
        Sort::Name => {}
    }
}

/// How well premises fit what is wanted, in per cent and a little over; 0 when they do not.
pub fn fitness(premises: &Premises, wanted: &Wanted) -> i32 {
    let by_use = wanted
        .intended
        .map(|it| premises.fitness(&Purpose::Use(it)));
    let by_activity = wanted.activity.as_ref().map(|key| {
        let vocabulary = Vocabulary::standard();
        let broader = vocabulary.get(key).and_then(|activity| activity.broader);
        let of = |key: &str| premises.fitness(&Purpose::Activity(key.to_owned()));
        of(key).max(broader.map_or(0, of))
    });
    match (by_use, by_activity) {
        (None, None) => 1,
        (Some(fitness), None) | (None, Some(fitness)) => fitness,
        // Somewhere to keep the band's things is no rehearsal room.
        (Some(0), Some(fitness)) => {
            let meant = wanted
                .activity
                .as_deref()
                .and_then(|key| usual(Vocabulary::standard(), key));
            if meant == wanted.intended {
                fitness / 2
            } else {
                0
            }
        }
        (Some(by_use), Some(by_activity)) => by_use + by_activity / 4,
    }
}

/// Every word begins a word of the names, the place or what it is like.
fn has_names(venues: &Venues, premises: &Premises, names: &[String]) -> bool {
    if names.is_empty() {
        return true;
    }
    let mut text = format!("{} {}", premises.name, premises.about);
    if let Some(site) = venues.site(&premises.site) {
        let district = venues.district(&site.district).unwrap_or_default();
        text = format!("{text} {} {} {district}", site.name, site.address);
    }
    for suits in &premises.suits {
        if let Purpose::Activity(key) = &suits.purpose
            && let Some(activity) = Vocabulary::standard().get(key)
        {
            let names = Language::ALL.map(|language| activity.name(language));
            text = format!("{text} {}", names.join(" "));
        }
    }
    let text = text.to_lowercase();
    let has: Vec<&str> = text.split(|it: char| !it.is_alphanumeric()).collect();
    names
        .iter()
        .all(|name| has.iter().any(|had| had.starts_with(name.as_str())))
}

/// The uses that are offered to choose from.
pub fn uses() -> impl Iterator<Item = (IntendedUse, &'static str)> {
    IntendedUse::ALL.into_iter()
}
