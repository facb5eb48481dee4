//! Lån lokale: what for, when, how many; then a list and a map of what fits, with hours that are free.
//!
//! Everything stands in the address, and the form works without script. The hours shown are those
//! that [`crate::availability::decide`] would grant. With a day in the address only what is free then
//! is shown.

mod search;

use askama::Template;
use associations::DrawnMap;
use axum::http::HeaderMap;
use jiff::{ToSpan as _, civil::Date};
use texts::Speaker;
use web::{Choice, PageResult, Pages, Visit, page_with_tag};

use self::search::{MUST, Search, clock_of};
use super::{Shown, facts, words};
use crate::{
    availability::{Asker, Diary, Free, free_hours},
    model::{Fact, FactTopic, IntendedUse, LettableSet, Premises, PremisesKind},
    store,
    time::Period,
};

const ON_A_PAGE: usize = 10;
/// Days ahead that free hours are looked for in when no day is asked for.
const DAYS_AHEAD: i64 = 7;

#[derive(Template)]
#[template(path = "find/find.html")]
struct FindPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    search: Search,
    hits: Vec<Hit<'a>>,
    total: usize,
    map: Option<DrawnMap<'a>>,
    pages: Pages,
}

/// Premises that fit, with the first time they are free.
struct Hit<'a> {
    number: usize,
    premises: &'a Premises,
    name: String,
    free: Option<(Free, &'a LettableSet)>,
    at_once: bool,
    bits: Vec<(web::assets::Icon, String)>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let search = Search::read(visit.query());
    let days = search.date.map_or_else(
        || (shown.today, shown.today.saturating_add(DAYS_AHEAD.days())),
        |date| (date, date),
    );
    let within = Period::days(
        days.0.saturating_sub(1.day()),
        days.1.saturating_add(1.day()),
    );
    let diary = visit
        .read(move |_, conn| Ok(store::diary_of_all(conn, within)?))
        .await?;
    let page = FindPage::of(&visit, &shown, search, days, &diary);
    page_with_tag(&page, &asked)
}

impl<'a> FindPage<'a> {
    fn of(
        visit: &'a Visit,
        shown: &'a Shown,
        mut search: Search,
        days: (Date, Date),
        diary: &Diary,
    ) -> Self {
        let asker = shown.asker(search.tenant());
        let all = shown.venues.all().iter();
        let mut found: Vec<(&Premises, Option<(Free, &LettableSet)>)> = all
            .filter(|premises| search.fits(&shown.venues, premises))
            .map(|premises| (premises, first_free(premises, &search, &asker, days, diary)))
            .filter(|(_, free)| search.date.is_none() || free.is_some())
            .collect();
        found.sort_by_key(|(premises, free)| {
            (std::cmp::Reverse(search.fitness(premises)), free.is_none())
        });
        let total = found.len();
        let last = total.div_ceil(ON_A_PAGE).max(1);
        search.page = search.page.clamp(1, last);
        let skip = (search.page - 1) * ON_A_PAGE;
        let hits: Vec<Hit<'_>> = (skip + 1..)
            .zip(found.into_iter().skip(skip).take(ON_A_PAGE))
            .map(|(number, (premises, free))| Hit {
                number,
                premises,
                name: words::full_name(premises, shown.venues.site(&premises.site)),
                free,
                at_once: premises
                    .rule(search.tenant(), shown.today)
                    .is_some_and(|rule| rule.at_once),
                bits: bits(visit.say(), shown, premises),
            })
            .collect();
        let place = |hit: &Hit<'_>| shown.venues.site(&hit.premises.site)?.position;
        let pins: Vec<_> = hits
            .iter()
            .filter_map(|hit| Some((hit.number, place(hit)?)))
            .collect();
        let path = |page: usize| {
            let query = Search {
                page,
                ..search.clone()
            }
            .query();
            visit.to(&format!("/lokaler{query}"))
        };
        Self {
            map: DrawnMap::of(visit, shown.register.municipality(), &pins),
            pages: Pages::new(visit.say(), search.page, last, path),
            visit,
            shown,
            search,
            hits,
            total,
        }
    }

    fn heading(&self) -> String {
        let count = i64::try_from(self.total).unwrap_or_default();
        self.visit.say().tn("venue-found", count)
    }

    /// How many would be left with this choice.
    fn count(&self, with: &Search) -> usize {
        let venues = &self.shown.venues;
        venues
            .all()
            .iter()
            .filter(|it| with.fits(venues, it))
            .count()
    }

    fn choice(&self, with: &Search, value: &str, words: &str, chosen: bool) -> Option<Choice> {
        let count = self.count(with);
        (count > 0 || chosen).then(|| Choice {
            value: value.to_owned(),
            words: format!("{words} ({count})"),
            hint: String::new(),
            chosen,
        })
    }

    // texts: venue-use-*
    fn uses(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let one = |(it, word): (IntendedUse, &str)| {
            let with = Search {
                intended: Some(it),
                ..self.search.clone()
            };
            let words = say.t(&format!("venue-use-{word}"));
            self.choice(&with, word, &words, self.search.intended == Some(it))
        };
        IntendedUse::ALL.into_iter().filter_map(one).collect()
    }

    // texts: venue-kind-*
    fn kinds(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let one = |(it, word): (PremisesKind, &str)| {
            let with = Search {
                kind: Some(it),
                ..self.search.clone()
            };
            let words = say.t(&format!("venue-kind-{word}"));
            self.choice(&with, word, &words, self.search.kind == Some(it))
        };
        PremisesKind::ALL.into_iter().filter_map(one).collect()
    }

    fn districts(&self) -> Vec<Choice> {
        let all = self.shown.register.municipality().districts.iter();
        all.filter_map(|it| {
            let with = Search {
                district: it.key.clone(),
                ..self.search.clone()
            };
            self.choice(&with, &it.key, &it.name, self.search.district == it.key)
        })
        .collect()
    }

    fn must(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let one = |topic: FactTopic| {
            let chosen = self.search.must.contains(&topic);
            let mut with = self.search.clone();
            with.must.retain(|it| *it != topic);
            with.must.push(topic);
            self.choice(&with, topic.word(), &facts::name(say, topic), chosen)
        };
        MUST.into_iter().filter_map(one).collect()
    }

    /// Half hours to choose from.
    fn clocks(&self, chosen: Option<i32>) -> Vec<Choice> {
        let at = |minute: i32| Choice {
            value: clock_of(minute),
            words: words::minute(self.visit.say(), minute),
            hint: String::new(),
            chosen: chosen == Some(minute),
        };
        (14..=48).map(|half| at(half * 30)).collect()
    }

    fn froms(&self) -> Vec<Choice> {
        self.clocks(self.search.from)
    }

    fn tos(&self) -> Vec<Choice> {
        self.clocks(self.search.to)
    }

    fn date(&self) -> String {
        self.search
            .date
            .map(|date| date.to_string())
            .unwrap_or_default()
    }

    fn people(&self) -> String {
        self.search
            .people
            .map(|it| it.to_string())
            .unwrap_or_default()
    }

    fn href(&self, hit: &Hit<'_>) -> String {
        self.visit.to(&format!("/lokale/{}", hit.premises.id))
    }

    fn free(&self, hit: &Hit<'_>) -> Option<String> {
        let (free, _) = hit.free?;
        Some(words::free(self.visit.say(), free))
    }

    /// The part it is, when there are parts.
    #[expect(clippy::unused_self, reason = "the template asks the page")]
    fn part<'s>(&self, hit: &Hit<'s>) -> Option<&'s str> {
        let (_, set) = hit.free?;
        (hit.premises.sets.len() > 1).then_some(&set.name)
    }

    fn unnarrowed(&self) -> String {
        let Search { intended, .. } = self.search;
        let query = Search {
            intended,
            ..Search::default()
        }
        .query();
        self.visit.to(&format!("/lokaler{query}"))
    }
}

/// The first time any part that holds as many is free for the hours asked for.
fn first_free<'a>(
    premises: &'a Premises,
    search: &Search,
    asker: &Asker,
    days: (Date, Date),
    diary: &Diary,
) -> Option<(Free, &'a LettableSet)> {
    let holds = |set: &&LettableSet| {
        search
            .people
            .is_none_or(|people| set.most_people >= Some(people))
    };
    let covers = |free: &Free| {
        search
            .from
            .is_none_or(|from| free.opens <= from && from < free.closes)
            && search
                .to
                .is_none_or(|to| to <= free.closes && free.opens < to)
    };
    let of_set = |set: &'a LettableSet| {
        let free = free_hours(premises, set, asker, days, diary);
        free.into_iter().find(covers).map(|free| (free, set))
    };
    let sets = premises.sets.iter().filter(holds);
    sets.filter_map(of_set)
        .min_by_key(|(free, set)| (*free, set.most_people))
}

fn bits(say: &Speaker, shown: &Shown, premises: &Premises) -> Vec<(web::assets::Icon, String)> {
    use web::assets::icon;
    let most = premises
        .most_people()
        .map(|most| say.tn("venue-most-people", i64::from(most)));
    let site = shown.venues.site(&premises.site);
    let district = site.and_then(|site| shown.venues.district(&site.district));
    let names = |topics: &[FactTopic]| {
        let has = topics
            .iter()
            .filter(|topic| premises.fact(**topic).is_some_and(Fact::is_yes));
        let names: Vec<String> = has.map(|topic| facts::name(say, *topic)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let access = names(&[FactTopic::StepFree, FactTopic::HearingLoop]);
    let there = names(&[FactTopic::Kitchen, FactTopic::Stage, FactTopic::Screen]);
    [
        (icon("person-group"), most),
        (icon("location-pin"), district.map(str::to_owned)),
        (icon("wheelchair"), access),
        (icon("package"), there),
    ]
    .into_iter()
    .filter_map(|(icon, words)| Some((icon, words?)))
    .collect()
}
