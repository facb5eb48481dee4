//! A row of the list: the premises, a time to have, the price, and what people decide by.

use texts::Speaker;
use web::{
    Visit,
    assets::{Icon, icon},
};

use super::{
    finding::{Found, Weeks},
    wanted::Wanted,
};
use crate::{
    availability::Free,
    model::{Fact, FactTopic},
    pages::{Shown, facts, price, words},
};

/// A row.
pub struct Hit {
    pub number: usize,
    /// The id of the premises.
    pub premises: String,
    pub name: String,
    pub path: String,
    pub offer: Option<OfferWords>,
    /// «0 kr for dere».
    pub price: Option<PriceWords>,
    pub at_once: bool,
    pub bits: Vec<(Icon, String)>,
}

/// A time to have, in words.
pub struct OfferWords {
    /// «lørdag 21. mars kl. 15–19», or «14 av 16 tirsdager kl. 18–20».
    pub when: String,
    /// «Bane B», where there are parts.
    pub part: Option<String>,
    /// What the button books, in hours.
    pub asked: String,
    pub href: String,
    /// The dates of a period that are lost, each with its cause.
    pub missing: Vec<(String, String)>,
    /// It says by itself that it is free.
    pub is_whole: bool,
}

/// A price, in words.
pub struct PriceWords {
    pub sum: String,
    /// «for deg», «for dere».
    pub for_whom: String,
    /// «for to timer»: what it is the price of.
    pub of: String,
}

impl Hit {
    pub fn of(
        visit: &Visit,
        shown: &Shown,
        wanted: &Wanted,
        number: usize,
        found: &Found<'_>,
    ) -> Self {
        let premises = found.premises;
        let week = found
            .offer
            .as_ref()
            .map(|offer| super::super::week::monday_of(offer.asked.date));
        Self {
            number,
            premises: premises.id.clone(),
            name: words::full_name(premises, shown.venues.site(&premises.site)),
            path: shown.premises_path(visit, &premises.id, week),
            offer: offer(visit, shown, found),
            price: price_of(visit, shown, wanted, found),
            at_once: found.at_once,
            bits: bits(visit, shown, found),
        }
    }
}

fn offer(visit: &Visit, shown: &Shown, found: &Found<'_>) -> Option<OfferWords> {
    let say = visit.say();
    if let Some((set, (first, last))) = found.store {
        let when = if first == shown.today {
            say.t("venue-storing-now").into_owned()
        } else {
            say.ta("venue-storing-from-day", &[("day", &say.date(first))])
        };
        return Some(OfferWords {
            when,
            part: (found.premises.sets.len() > 1).then(|| set.name.clone()),
            asked: String::new(),
            href: shown.storing_path(visit, &set.id, (first, last)),
            missing: Vec::new(),
            is_whole: true,
        });
    }
    let offer = found.offer.as_ref()?;
    let asked = words::span(say, offer.asked.opens, offer.asked.closes);
    let part = (found.premises.sets.len() > 1).then(|| offer.set.name.clone());
    let Some(weeks) = &offer.weeks else {
        return Some(OfferWords {
            when: words::free(say, offer.free),
            part,
            asked,
            href: shown.booking_path(visit, &offer.set.id, offer.asked),
            missing: Vec::new(),
            is_whole: false,
        });
    };
    let missing = weeks.missing.iter().map(|it| {
        (
            say.date_short(it.date),
            words::refusal(say, shown, &it.cause),
        )
    });
    Some(OfferWords {
        when: weeks_free(say, offer.asked, weeks),
        part,
        asked,
        href: shown.weekly_path(visit, &offer.set.id, offer.asked, weeks),
        missing: missing.collect(),
        is_whole: true,
    })
}

/// «Ledig 14 av 16 tirsdager kl. 18–20».
pub fn weeks_free(say: &Speaker, asked: Free, weeks: &Weeks) -> String {
    let number = |count: usize| say.number(i64::try_from(count).unwrap_or_default());
    let arguments = [
        ("free", number(weeks.granted.len())),
        ("all", number(weeks.all())),
        ("day", words::weekdays(say, asked.date.weekday())),
        ("hours", words::span(say, asked.opens, asked.closes)),
    ];
    let arguments = arguments
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    say.ta("venue-weeks-free", &arguments)
}

fn price_of(
    visit: &Visit,
    shown: &Shown,
    wanted: &Wanted,
    found: &Found<'_>,
) -> Option<PriceWords> {
    let say = visit.say();
    let priced = found.use_of(shown, wanted)?;
    let quote = price::quote(&shown.prices, shown.borrower(), priced)?;
    Some(PriceWords {
        sum: price::sum(say, quote.charged),
        for_whom: shown.borrower().price_for(say),
        of: words::length(say, priced.closes - priced.opens),
    })
}

fn bits(visit: &Visit, shown: &Shown, found: &Found<'_>) -> Vec<(Icon, String)> {
    let (say, premises) = (visit.say(), found.premises);
    let most = found
        .offer
        .as_ref()
        .map_or_else(|| premises.most_people(), |offer| offer.set.most_people)
        .map(|most| say.tn("venue-most-people", i64::from(most)));
    let site = shown.venues.site(&premises.site);
    let district = site.and_then(|site| shown.venues.district(&site.district));
    let far = found.far.map(|far| {
        let number = say.decimal(far, 1);
        say.ta("venue-kilometres", &[("number", &number)])
    });
    let place = [far, district.map(str::to_owned)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let names = |topics: &[FactTopic]| {
        let has = topics
            .iter()
            .filter(|topic| premises.fact(**topic).is_some_and(Fact::is_yes));
        let names: Vec<String> = has.map(|topic| facts::name(say, *topic)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let access = names(&[
        FactTopic::StepFree,
        FactTopic::AccessibleToilet,
        FactTopic::HearingLoop,
    ]);
    let there = names(&[FactTopic::Kitchen, FactTopic::Stage, FactTopic::Screen]);
    let equipment = premises
        .fact(FactTopic::Equipment)
        .and_then(|it| it.value.clone());
    let there: Vec<String> = [there, equipment].into_iter().flatten().collect();
    let said = |words: Vec<String>| (!words.is_empty()).then(|| words.join(", "));
    [
        (icon("person-group"), most),
        (icon("location-pin"), said(place)),
        (icon("wheelchair"), access),
        (icon("package"), said(there)),
    ]
    .into_iter()
    .filter_map(|(icon, words)| Some((icon, words?)))
    .collect()
}
