//! What to take when nothing is free then: the nearest other part, hour, house or day; for the same
//! hours every week another hour or weekday, with how many of its weeks are free.
//!
//! Asked of the premises that would fit best, were there time; see [`crate::availability::nearest`]
//! and [`super::offering`]. When hours are said and no day, the first day with anything near is told.

use jiff::{ToSpan as _, civil::Date};
use texts::Speaker;
use web::Visit;

use super::{
    finding::{Found, Offer, SOON, fitness},
    hit,
    offering::{USUAL_MINUTES, offer},
    wanted::{Hours, Wanted, When},
};
use crate::{
    availability::{Alternative, Asker, Diary, Free, Way, nearest},
    model::{Fact, LettableSet, Premises, PremisesKind},
    pages::{Shown, words},
    time::{DAY, Period, civil},
};

/// As many premises are asked, and as many are shown.
const ASKED: usize = 5;
const OF_EACH: usize = 3;
const LOOKED_AT: usize = 30;
const SHOWN: usize = 6;
const SHOWN_WEEKLY: usize = 3;

/// Other hours and other weekdays for a weekly time, the nearest first.
const OTHER_HOURS: [Way; 6] = [
    Way::Shift(-15),
    Way::Shift(15),
    Way::Shift(-30),
    Way::Shift(30),
    Way::Shift(-60),
    Way::Shift(60),
];
const OTHER_DAYS: [Way; 2] = [Way::Day(1), Way::Day(-1)];

/// Another time or place, in words, with the way to it.
pub struct Instead {
    pub name: String,
    pub when: String,
    /// «en halv time senere», «to dager før».
    pub way: String,
    pub href: String,
}

/// The nearest to what was wanted; none when no hour was said, or nothing would fit at all.
pub fn alternatives(
    visit: &Visit,
    shown: &Shown,
    wanted: &Wanted,
    found: &[Found<'_>],
    diary: &Diary,
) -> Vec<Instead> {
    let looking = Looking {
        shown,
        wanted,
        asker: shown.asker(),
        diary,
        fitting: fitting(shown, wanted, found),
    };
    let near = match wanted.when {
        When::Weeks { .. } => {
            let all = looking.every_week();
            return all.iter().map(|it| weekly(visit, shown, it)).collect();
        }
        When::Day(date, hours) => looking.near(date, hours),
        When::Soon(hours) => looking.first_day(hours),
    };
    near.iter()
        .filter_map(|it| instead(visit, shown, it))
        .collect()
}

/// Premises that would be hits, were there time; the fittest first, and not more than are asked.
fn fitting<'a>(shown: &Shown, wanted: &Wanted, found: &[Found<'a>]) -> Vec<&'a Premises> {
    let anytime = Wanted {
        when: When::Soon(Hours::default()),
        ..wanted.clone()
    };
    let mut fitting: Vec<&Premises> = found
        .iter()
        .filter(|it| it.premises.kind != PremisesKind::Storage && it.fits(shown, &anytime))
        .map(|it| it.premises)
        .collect();
    fitting.sort_by_key(|premises| std::cmp::Reverse(fitness(premises, wanted)));
    fitting.truncate(ASKED);
    fitting
}

/// What was wanted, by whom, and of which premises.
struct Looking<'a> {
    shown: &'a Shown,
    wanted: &'a Wanted,
    asker: Asker,
    diary: &'a Diary,
    fitting: Vec<&'a Premises>,
}

/// The same hours every week, a little moved.
struct Weekly<'a> {
    premises: &'a Premises,
    way: Way,
    offer: Offer<'a>,
}

impl Weekly<'_> {
    fn lost(&self) -> usize {
        let weeks = self.offer.weeks.as_ref();
        weeks.map_or(usize::MAX, |weeks| weeks.missing.len())
    }
}

impl<'a> Looking<'a> {
    /// On the first day that has anything near the hours. No day was asked for, so none is told of
    /// as the day before or after.
    fn first_day(&self, hours: Hours) -> Vec<Alternative> {
        let (from, to) = When::Soon(hours).days(self.shown.today, SOON);
        let days = from.series(1.day()).take_while(|date| *date <= to);
        let mut near = days.map(|date| {
            let mut near = self.near(date, hours);
            near.retain(|it| !matches!(it.way, Way::Day(_)));
            near
        });
        near.find(|near| !near.is_empty()).unwrap_or_default()
    }

    fn near(&self, date: Date, hours: Hours) -> Vec<Alternative> {
        let (opens, closes) = said(hours);
        let period = Period::on(date, opens, closes);
        let mut all: Vec<Alternative> = Vec::new();
        for premises in self.fitting.iter().copied() {
            let sets = premises.sets.iter().filter(|set| self.holds(set));
            let Some(set) = sets.min_by_key(|set| set.most_people) else {
                continue;
            };
            let near = nearest(
                &self.shown.venues,
                (premises, set),
                &self.asker,
                period,
                self.diary,
                LOOKED_AT,
            );
            for one in near.into_iter().filter(|it| self.suits(it)).take(OF_EACH) {
                if !all
                    .iter()
                    .any(|other| other.set == one.set && other.period == one.period)
                {
                    all.push(one);
                }
            }
        }
        all.sort_by_key(|it| far(it.way));
        all.truncate(SHOWN);
        all
    }

    /// Whether it holds as many, and has what there must be.
    fn suits(&self, it: &Alternative) -> bool {
        let other = self.shown.venues.with_set(&it.set);
        other.is_some_and(|(premises, set)| {
            let has = |topic| premises.fact(topic).is_some_and(Fact::is_yes);
            self.holds(set) && self.wanted.must.iter().all(|topic| has(*topic))
        })
    }

    fn holds(&self, set: &LettableSet) -> bool {
        let people = self.wanted.people;
        people.is_none_or(|people| set.most_people >= Some(people))
    }

    /// The best other hour and the best other weekday of each; those that lose the fewest weeks.
    fn every_week(&self) -> Vec<Weekly<'a>> {
        let premises = self.fitting.iter().copied();
        let mut all: Vec<Weekly<'a>> = premises
            .flat_map(|premises| {
                let best = |ways: &[Way]| {
                    let all = ways.iter().filter_map(|way| self.at(premises, *way));
                    all.min_by_key(Weekly::lost)
                };
                [best(&OTHER_HOURS), best(&OTHER_DAYS)]
            })
            .flatten()
            .collect();
        all.sort_by_key(|it| (it.lost(), far(it.way)));
        all.truncate(SHOWN_WEEKLY);
        all
    }

    fn at(&self, premises: &'a Premises, way: Way) -> Option<Weekly<'a>> {
        let wanted = Wanted {
            when: moved(self.wanted.when, way)?,
            ..self.wanted.clone()
        };
        let offer = offer(premises, &wanted, &self.asker, self.shown.today, self.diary)?;
        Some(Weekly {
            premises,
            way,
            offer,
        })
    }
}

/// The hours that were said, or a usual length of what was.
fn said(hours: Hours) -> (i32, i32) {
    match (hours.from, hours.to) {
        (Some(from), Some(to)) => (from, to),
        (Some(from), None) => (from, (from + USUAL_MINUTES).min(DAY)),
        (None, Some(to)) => ((to - USUAL_MINUTES).max(0), to),
        (None, None) => (18 * 60, 18 * 60 + USUAL_MINUTES),
    }
}

/// A weekly time at other hours or on another weekday of the same period.
fn moved(when: When, way: Way) -> Option<When> {
    let When::Weeks {
        weekday,
        opens,
        closes,
        first,
        last,
    } = when
    else {
        return None;
    };
    let (weekday, minutes) = match way {
        Way::Shift(minutes) => (weekday, minutes),
        Way::Day(days) => (weekday.wrapping_add(days), 0),
        Way::Part | Way::Near => return None,
    };
    let (opens, closes) = (opens + minutes, closes + minutes);
    (0 <= opens && closes <= DAY).then_some(When::Weeks {
        weekday,
        opens,
        closes,
        first,
        last,
    })
}

/// A small shift is nearest, then another part, another house, another day.
fn far(way: Way) -> (u8, i32) {
    match way {
        Way::Shift(minutes) => (0, minutes.abs()),
        Way::Part => (1, 0),
        Way::Near => (2, 0),
        Way::Day(days) => (3, days.abs()),
    }
}

fn instead(visit: &Visit, shown: &Shown, it: &Alternative) -> Option<Instead> {
    let say = visit.say();
    let premises = shown.venues.get(&it.premises)?;
    let set = premises.set(&it.set)?;
    let (date, opens) = civil(it.period.starts);
    let closes = opens + i32::try_from(it.period.minutes()).ok()?;
    let free = Free {
        date,
        opens,
        closes,
    };
    Some(Instead {
        name: name(shown, premises, set),
        when: words::free(say, free),
        way: way(say, it.way),
        href: shown.booking_path(visit, &set.id, free),
    })
}

fn weekly(visit: &Visit, shown: &Shown, it: &Weekly<'_>) -> Instead {
    let say = visit.say();
    let Offer {
        set, asked, weeks, ..
    } = &it.offer;
    let (when, href) = match weeks {
        Some(weeks) => (
            hit::weeks_free(say, *asked, weeks),
            shown.weekly_path(visit, &set.id, *asked, weeks),
        ),
        None => (
            words::free(say, *asked),
            shown.booking_path(visit, &set.id, *asked),
        ),
    };
    Instead {
        name: name(shown, it.premises, set),
        when,
        way: way(say, it.way),
        href,
    }
}

fn name(shown: &Shown, premises: &Premises, set: &LettableSet) -> String {
    let name = words::full_name(premises, shown.venues.site(&premises.site));
    if premises.sets.len() > 1 {
        format!("{name}, {}", set.name)
    } else {
        name
    }
}

/// How it differs, in words.
fn way(say: &Speaker, way: Way) -> String {
    let count = |number: i32| i64::from(number.abs());
    match way {
        Way::Shift(minutes) if minutes < 0 => say.tn("venue-way-earlier", count(minutes)),
        Way::Shift(minutes) => say.tn("venue-way-later", count(minutes)),
        Way::Part => say.t("venue-way-part").into_owned(),
        Way::Near => say.t("venue-way-near").into_owned(),
        Way::Day(days) if days < 0 => say.tn("venue-way-days-before", count(days)),
        Way::Day(days) => say.tn("venue-way-days-after", count(days)),
    }
}

/// The days that must be known to look for alternatives to those asked about.
pub fn around((from, to): (Date, Date)) -> (Date, Date) {
    (from.saturating_sub(4.days()), to.saturating_add(4.days()))
}
