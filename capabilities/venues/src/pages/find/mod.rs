//! Lån lokale: what for, when, where, how many; then a list and a map of what fits, with the hours
//! that are free for whoever borrows, and the price for them.
//!
//! What people come to do is asked first, in their own words ([`reading`]). Everything stands in the
//! address, and the form works without script. The hours shown are those that
//! [`crate::availability::decide`] grants. When nothing is free, the nearest that is comes instead.

mod alternatives;
mod choices;
mod file;
mod finding;
mod hit;
mod offering;
mod reading;
mod search;
mod wanted;

use askama::Template;
use associations::DrawnMap;
use axum::http::HeaderMap;
use jiff::{ToSpan as _, civil::Date};
use prices::UserCategory;
use web::{Choice, PageResult, Pages, Visit, page_with_tag};

use self::{
    alternatives::Instead,
    choices::Choices,
    finding::Found,
    hit::Hit,
    search::{Search, Sort},
    wanted::{Wanted, When},
};
use super::{Shown, premises, week::Calendar, words};
use crate::{
    availability::Diary,
    model::{IntendedUse, PremisesKind},
};

pub use file::get as file;
pub use finding::{SOON, Weeks};
pub use reading::Reading;

const ON_A_PAGE: usize = 10;

#[derive(Template)]
#[template(path = "find/find.html")]
struct FindPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    search: &'a Search,
    wanted: &'a Wanted,
    choices: Choices<'a>,
    understood: Option<String>,
    hits: Vec<Hit>,
    total: usize,
    instead: Vec<Instead>,
    map: Option<DrawnMap<'a>>,
    pages: Pages,
    first: Option<FirstWeek<'a>>,
}

/// The week of the first hit.
struct FirstWeek<'a> {
    name: String,
    path: String,
    heading: String,
    calendar: Calendar<'a>,
}

/// What was asked, understood and found, before it is a page or a file.
struct Asked {
    search: Search,
    reading: Reading,
    wanted: Wanted,
    diary: Diary,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let shown = shown(&visit).await?;
    let it = Asked::of(&visit, &shown).await?;
    let found = it.look(&shown);
    let page = it.page(&visit, &shown, &found);
    page_with_tag(&page, &asked)
}

/// What pages read, for whoever is likely to do what is asked for.
async fn shown(visit: &Visit) -> Result<Shown, web::PageError> {
    let mut shown = Shown::of(visit).await?;
    let search = Search::read(visit.query());
    let reading = understood(&search, &shown);
    if search.intended.or(reading.intended) == Some(IntendedUse::Party) {
        shown.borrowers.suppose(UserCategory::Private);
    }
    Ok(shown)
}

/// What was written, read; whoever writes the name of a house means the house, whatever its name could say.
fn understood(search: &Search, shown: &Shown) -> Reading {
    let written = search.words.trim().to_lowercase();
    let mut sites = shown.venues.sites();
    if sites.any(|site| site.name.to_lowercase() == written) {
        let words = written.split(|it: char| !it.is_alphanumeric());
        return Reading {
            names: words
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect(),
            ..Reading::default()
        };
    }
    reading::read(&search.words, shown.register.vocabulary())
}

impl Asked {
    async fn of(visit: &Visit, shown: &Shown) -> Result<Self, web::PageError> {
        let search = Search::read(visit.query());
        let reading = understood(&search, shown);
        let wanted = search.wanted(&reading, &shown.venues, shown.today);
        let mut days = alternatives::around(wanted.when.days(shown.today, SOON));
        if wanted.intended == Some(IntendedUse::Keeping)
            || wanted.kind == Some(PremisesKind::Storage)
        {
            // What is kept is kept for long.
            let ahead = shown.today.saturating_add(premises::storing::AHEAD.days());
            days.1 = days.1.max(ahead);
        }
        let diary = shown.diary(visit, days).await?;
        Ok(Self {
            search,
            reading,
            wanted,
            diary,
        })
    }

    fn look<'a>(&self, shown: &'a Shown) -> Vec<Found<'a>> {
        finding::look(shown, &self.wanted, &shown.asker(), &self.diary)
    }

    /// The hits among what was found, in order.
    fn hits<'a>(&self, shown: &Shown, found: &[Found<'a>]) -> Vec<Found<'a>> {
        let mut hits: Vec<Found<'a>> = found
            .iter()
            .filter(|it| it.fits(shown, &self.wanted))
            .cloned()
            .collect();
        // Whoever asks for a place wants it near.
        let sort = match self.search.sort {
            Sort::Nearest if self.wanted.near.is_none() => Sort::Best,
            sort => sort,
        };
        finding::sort(&mut hits, sort, shown, &self.wanted);
        hits
    }

    fn page<'a>(
        &'a self,
        visit: &'a Visit,
        shown: &'a Shown,
        found: &'a [Found<'a>],
    ) -> FindPage<'a> {
        let say = visit.say();
        let sorted = self.hits(shown, found);
        let total = sorted.len();
        let last = total.div_ceil(ON_A_PAGE).max(1);
        let here = self.search.page.clamp(1, last);
        let skip = (here - 1) * ON_A_PAGE;
        let on_page: Vec<&Found<'_>> = sorted.iter().skip(skip).take(ON_A_PAGE).collect();
        let place = |it: &Found<'_>| shown.venues.site(&it.premises.site)?.position;
        let pins: Vec<_> = (skip + 1..)
            .zip(&on_page)
            .filter_map(|(number, it)| Some((number, place(it)?)))
            .collect();
        let hits = (skip + 1..)
            .zip(&on_page)
            .map(|(number, it)| Hit::of(visit, shown, &self.wanted, number, it));
        let path = |page: usize| {
            let search = Search {
                page,
                ..self.search.clone()
            };
            visit.to(&format!("/lokaler{}", search.query()))
        };
        let instead = if total == 0 {
            alternatives::alternatives(visit, shown, &self.wanted, found, &self.diary)
        } else {
            Vec::new()
        };
        FindPage {
            map: DrawnMap::of(visit, shown.register.municipality(), &pins),
            pages: Pages::new(say, here, last, path),
            understood: words::understood(say, shown, &self.reading),
            hits: hits.collect(),
            first: on_page
                .first()
                .filter(|it| it.premises.kind != PremisesKind::Storage)
                .map(|it| self.first_week(visit, shown, it)),
            choices: Choices {
                say,
                shown,
                search: &self.search,
                wanted: &self.wanted,
                found,
            },
            visit,
            shown,
            search: &self.search,
            wanted: &self.wanted,
            total,
            instead,
        }
    }

    /// The calendar of the first hit, in the week of its offer, with the offer marked.
    fn first_week<'a>(&self, visit: &'a Visit, shown: &'a Shown, it: &Found<'_>) -> FirstWeek<'a> {
        let premises = it.premises;
        let offered = it
            .offer
            .as_ref()
            .map(|offer| (offer.set.id.as_str(), offer.asked));
        let date = offered.map_or(shown.today, |(_, asked)| asked.date);
        let monday = super::week::monday_of(date);
        FirstWeek {
            name: words::full_name(premises, shown.venues.site(&premises.site)),
            path: shown.week_path(visit, &premises.id, monday),
            heading: super::week::heading(visit, monday),
            calendar: Calendar::of(visit, shown, premises, monday, &self.diary, offered),
        }
    }
}

impl FindPage<'_> {
    fn heading(&self) -> String {
        let count = i64::try_from(self.total).unwrap_or_default();
        self.visit.say().tn("venue-found", count)
    }

    // texts: venue-use-*
    fn suggestions(&self) -> Vec<String> {
        let say = self.visit.say();
        let uses = finding::uses();
        uses.map(|(_, word)| say.t(&format!("venue-use-{word}")).into_owned())
            .collect()
    }

    fn chosen_use(&self) -> Option<(&'static str, String)> {
        let word = self.search.intended?.word();
        let words = self.visit.say().t(&format!("venue-use-{word}"));
        Some((word, words.into_owned()))
    }

    fn without_use(&self) -> String {
        let search = Search {
            intended: None,
            ..self.search.first_page()
        };
        self.path(&search)
    }

    fn path(&self, search: &Search) -> String {
        self.visit.to(&format!("/lokaler{}", search.query()))
    }

    fn borrowers(&self) -> Vec<Choice> {
        self.shown.borrowers.choices()
    }

    fn date(&self) -> String {
        written(self.search.date)
    }

    fn first_day(&self) -> String {
        written(self.search.first)
    }

    fn last_day(&self) -> String {
        written(self.search.last)
    }

    fn people(&self) -> String {
        self.search
            .people
            .map(|it| it.to_string())
            .unwrap_or_default()
    }

    /// Whether something folded away is chosen, so that the fold must be open.
    fn is_narrowed(&self) -> bool {
        let Search {
            weekday,
            first,
            last,
            district,
            near,
            within,
            kind,
            ..
        } = self.search;
        weekday.is_some()
            || first.is_some()
            || last.is_some()
            || within.is_some()
            || kind.is_some()
            || !district.is_empty()
            || !near.is_empty()
    }

    /// The orders to choose from, with what leads there, and whether it is the one.
    // texts: venue-sort-*
    fn sorts(&self) -> Vec<(String, String, bool)> {
        let near = self.wanted.near.is_some();
        let offered = Sort::ALL
            .into_iter()
            .filter(|(sort, _)| *sort != Sort::Nearest || near);
        let one = |(sort, word): (Sort, &str)| {
            let search = Search {
                sort,
                ..self.search.first_page()
            };
            let words = self.visit.say().t(&format!("venue-sort-{word}"));
            (
                self.path(&search),
                words.into_owned(),
                self.search.sort == sort,
            )
        };
        offered.map(one).collect()
    }

    /// The list as a spreadsheet.
    fn file_path(&self) -> String {
        let query = self.search.first_page().query();
        self.visit.to(&format!("/lokaler.csv{query}"))
    }

    /// Where to be told when something is given back.
    fn alert_path(&self) -> String {
        let mut query = form_urlencoded::Serializer::for_suffix("?".to_owned(), 1);
        if let [hit, ..] = &self.hits[..] {
            query.append_pair("premises", &hit.premises);
        }
        let pairs = self.search.pairs();
        let said = pairs
            .iter()
            .filter(|(name, _)| !matches!(*name, "sort" | "page" | "near" | "within" | "q"));
        query.extend_pairs(said);
        if let When::Weeks { .. } = self.wanted.when {
            query.append_pair("repeat", "every");
        }
        let query = query.finish();
        self.visit.to(&format!(
            "/varsler/ledig{}",
            if query == "?" { "" } else { &query }
        ))
    }

    /// The same use with nothing else chosen.
    fn unnarrowed(&self) -> String {
        let search = Search {
            words: self.search.words.clone(),
            intended: self.search.intended,
            borrower: self.search.borrower.clone(),
            ..Search::default()
        };
        self.path(&search)
    }

    /// The order is kept when the form is sent.
    fn sort_word(&self) -> Option<&'static str> {
        (self.search.sort != Sort::Best).then(|| self.search.sort.word())
    }
}

fn written(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}
