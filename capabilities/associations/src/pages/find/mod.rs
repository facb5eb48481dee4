//! Finn forening: words, choices, hits, and why each hit is there.
//!
//! Everything stands in the address, so Back works and a search can be shared. Script asks for the
//! part named `results` while somebody types and gets the parts that change; without script the
//! same form is sent by its button.

mod address;
mod facets;
pub mod file;
mod nearby;
mod reading;

use askama::Template;
use axum::http::HeaderMap;
use jiff::civil::Date;
use web::{PageResult, Visit};

use self::{
    address::Address,
    facets::{Chip, FacetBox},
    nearby::Nearby,
    reading::Understood,
};
use super::{contact_ways::ContactWays, map::DrawnMap, row::Row};
use crate::public::{Register, Sort};

pub use nearby::{Try, common};

const ON_A_PAGE: usize = 10;
/// Page numbers shown on each side of the one we are at.
const PAGES_BESIDE: usize = 2;

/// The page.
#[derive(Template)]
#[template(path = "find/find.html", blocks = ["title", "changing"])]
struct FindPage<'a> {
    visit: &'a Visit,
    register: &'a Register,
    address: Address,
    total: usize,
    rows: Vec<Row<'a>>,
    facets: Vec<FacetBox>,
    chips: Vec<Chip>,
    understood: Understood,
    nearby: Option<Nearby>,
    map: Option<DrawnMap<'a>>,
    pins: usize,
    contact: ContactWays<'a>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let (register, today) = super::register(&visit).await?;
    register.pages.answer(&visit, today, &asked, || {
        let page = FindPage::of(&visit, &register, today);
        if visit.wants_fragment("results") {
            Part(&page).render()
        } else {
            page.render()
        }
    })
}

/// A link to another page of hits.
struct PageLink {
    number: usize,
    label: String,
    href: String,
    is_here: bool,
}

/// What script puts in place of the same parts of the page, with the new title.
#[derive(Template)]
#[template(
    ext = "html",
    source = "<title>{{ self.title() }}</title>\n{{ self.changing()|safe }}"
)]
struct Part<'a>(&'a FindPage<'a>);

impl Part<'_> {
    fn title(&self) -> String {
        self.0.full_title()
    }

    fn changing(&self) -> String {
        self.0.as_changing().render().unwrap_or_default()
    }
}

impl<'a> FindPage<'a> {
    fn of(visit: &'a Visit, register: &'a Register, today: Date) -> Self {
        let mut address = Address::read(visit.query(), register);
        let offset = |page: usize| (page - 1).saturating_mul(ON_A_PAGE);
        let mut found = register.find(&address.find, today, offset(address.page), ON_A_PAGE);
        let last = found.total.div_ceil(ON_A_PAGE).max(1);
        if address.page > last {
            address.page = last;
            found = register.find(&address.find, today, offset(last), ON_A_PAGE);
        }
        let say = visit.say();
        let rows: Vec<Row<'_>> = (offset(address.page) + 1..)
            .zip(&found.listings)
            .map(|(number, hit)| Row::hit(visit, register, number, hit, today))
            .collect();
        let pins: Vec<_> = rows.iter().filter_map(Row::pin).collect();
        let nearby = (found.total == 0)
            .then(|| nearby::nearby(visit, register, &address, &found.reading, today));
        Self {
            total: found.total,
            facets: facets::boxes(say, register, &found.facets),
            chips: facets::chips(say, register, &address, &visit.to("/foreninger")),
            understood: reading::understood(say, register.vocabulary(), &found.reading),
            map: DrawnMap::of(visit, register.municipality(), &pins),
            pins: pins.len(),
            contact: ContactWays::of(visit),
            nearby,
            rows,
            address,
            visit,
            register,
        }
    }
}

impl FindPage<'_> {
    fn heading_of_title(&self) -> String {
        let say = self.visit.say();
        let words = self.address.find.words.as_str();
        let count = i64::try_from(self.total).unwrap_or_default();
        if words.is_empty() {
            say.tn("find-title-all", count)
        } else {
            say.tna("find-title-words", count, &[("words", words)])
        }
    }

    fn full_title(&self) -> String {
        format!(
            "{} – {}",
            self.heading_of_title(),
            self.visit.municipality_name()
        )
    }

    /// «Viser 1–10 av 497», or how many when all are shown.
    fn count(&self) -> String {
        let say = self.visit.say();
        let number = |number: usize| i64::try_from(number).unwrap_or_default();
        if self.total <= ON_A_PAGE {
            return say.tn("find-count", number(self.total));
        }
        let first = (self.address.page - 1) * ON_A_PAGE + 1;
        let last = first + self.rows.len() - 1;
        let [from, to, total] = [first, last, self.total].map(|it| say.number(number(it)));
        say.ta(
            "find-shown",
            &[("from", &from), ("to", &to), ("total", &total)],
        )
    }

    fn hits(&self, it: &Try) -> String {
        self.visit.say().tn(
            "find-try-count",
            i64::try_from(it.count).unwrap_or_default(),
        )
    }

    fn chosen(&self) -> String {
        let count = i64::try_from(self.chips.len()).unwrap_or_default();
        self.visit.say().tn("find-narrow-fold", count)
    }

    fn more(&self, facet: &FacetBox) -> String {
        let count = i64::try_from(facet.rest.len()).unwrap_or_default();
        self.visit.say().tn("find-more-values", count)
    }

    fn path(&self, address: &Address) -> String {
        self.visit.to(&format!("/foreninger{}", address.query()))
    }

    /// The orders to choose from. Without words there is no best hit, and names come first.
    fn sorts(&self) -> Vec<(&'static str, String, bool)> {
        let say = self.visit.say();
        let now = self.address.find.sort;
        let [best, alphabet, confirmed] = [
            say.t("find-sort-best"),
            say.t("find-sort-alphabet"),
            say.t("find-sort-confirmed"),
        ]
        .map(std::borrow::Cow::into_owned);
        let last = ("confirmed", confirmed, now == Sort::Confirmed);
        if self.address.find.words.is_empty() {
            vec![("", alphabet, now != Sort::Confirmed), last]
        } else {
            let first = ("", best, now == Sort::Best);
            vec![first, ("name", alphabet, now == Sort::Name), last]
        }
    }

    /// The order chosen, as it stands in the address; empty for the usual one.
    fn sort_word(&self) -> &'static str {
        match self.address.find.sort {
            Sort::Best => "",
            Sort::Name => "name",
            Sort::Confirmed => "confirmed",
        }
    }

    fn last_page(&self) -> usize {
        self.total.div_ceil(ON_A_PAGE)
    }

    /// Links to other pages: the first, the last and those near; `None` is a gap.
    fn pages(&self) -> Vec<Option<PageLink>> {
        let (at, last) = (self.address.page, self.last_page());
        let near = |page: &usize| page.abs_diff(at) <= PAGES_BESIDE || *page == 1 || *page == last;
        let mut pages: Vec<Option<PageLink>> = Vec::new();
        let mut before = 0;
        for number in (1..=last).filter(near) {
            if number > before + 1 {
                pages.push(None);
            }
            before = number;
            pages.push(Some(PageLink {
                number,
                label: self
                    .visit
                    .say()
                    .ta("find-page-number", &[("number", &number.to_string())]),
                href: self.path(&self.address.on_page(number)),
                is_here: number == at,
            }));
        }
        pages
    }

    fn map_known(&self) -> String {
        let say = self.visit.say();
        match self.pins {
            _ if self.total == 0 => String::new(),
            0 => say.t("find-map-unknown").into_owned(),
            pins => say.tn("find-map-known", i64::try_from(pins).unwrap_or_default()),
        }
    }

    /// The same list as a spreadsheet.
    fn spreadsheet(&self) -> String {
        let query = self.address.on_page(1).query();
        self.visit.to(&format!("/foreninger.csv{query}"))
    }

    fn is_narrowed(&self) -> bool {
        self.address.find.is_narrowed()
    }

    fn national_page(&self) -> Option<String> {
        self.understood.number.as_deref().map(super::national_page)
    }

    fn spaced(&self, number: &str) -> String {
        self.visit.say().organisation_number(number)
    }

    fn is_empty_register(&self) -> bool {
        self.register.all().is_empty()
    }
}
