//! Figures of use, per site and per tenant, and indicators for a period; as a page, CSV, XLSX and JSON.
//!
//! Private persons are one row together, so that no figure is about a person. How each is reckoned
//! stands under the tables.

mod file;
mod indicators;

use std::collections::HashMap;

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use jiff::civil::Date;
use venues::{
    model::Occurrence,
    time::{Period, season},
};
use web::{Fields, PageError, PageResult, Visit, page};

use self::indicators::Told;
use super::{ground::venues, reach::Reach};
use crate::{
    access::Action,
    model::{Figures, figures},
};

pub use self::indicators::reckon;
pub use file::{csv, indicators_csv, json, xlsx};

#[derive(Template)]
#[template(path = "figures/figures.html")]
struct FiguresPage<'a> {
    visit: &'a Visit,
    read: Read,
}

struct Read {
    from: Date,
    to: Date,
    /// Whether it is about all that the municipality gives out, and not about what somebody lets.
    is_all: bool,
    /// When it was reckoned.
    at: String,
    indicators: Vec<Told>,
    sites: Vec<Row>,
    tenants: Vec<Row>,
}

/// A site or a tenant, and its figures.
struct Row {
    name: String,
    figures: Figures,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    let read = asked(&visit).await?;
    let shown = FiguresPage {
        visit: &visit,
        read,
    };
    page(&shown, StatusCode::OK)
}

/// Reads the period in the address, the season so far when there is none, and reckons.
async fn asked(visit: &Visit) -> Result<Read, PageError> {
    let fields = Fields::read(visit.query().as_bytes());
    let today = kernel::today(&*visit.town().clock);
    let from: Date = fields.one("fra").parse().unwrap_or(season(today).0);
    let to: Date = fields.one("til").parse().unwrap_or(today);
    let asking = visit.clone();
    visit
        .read(move |_, conn| read(&asking, conn, from, to))
        .await
}

fn read(visit: &Visit, conn: &mut Conn, from: Date, to: Date) -> Result<Read, PageError> {
    let venues = venues(visit, conn)?;
    let reach = Reach::of(visit, &venues, Action::SeeFigures)?;
    let (say, now) = (visit.say(), visit.town().clock.now());
    let names: HashMap<String, String> = associations::names(conn)?.into_iter().collect();
    let within = Period::days(from, to);
    let times: Vec<Occurrence> = venues::store::between(conn, within)?
        .into_iter()
        .filter(|it| !it.kind.is_own() && within.starts <= it.period.starts)
        .filter(|it| reach.holds_set(&venues, &it.set))
        .collect();
    let mut sites: HashMap<String, Vec<&Occurrence>> = HashMap::new();
    let mut tenants: HashMap<String, Vec<&Occurrence>> = HashMap::new();
    for it in &times {
        let site = venues
            .with_set(&it.set)
            .and_then(|(it, _)| venues.site(&it.site));
        if let Some(site) = site {
            sites.entry(site.name.clone()).or_default().push(it);
        }
        let tenant = match &it.held_by {
            Some(id) => names.get(id).cloned().unwrap_or_default(),
            None => say.t("care-figures-others").into_owned(),
        };
        tenants.entry(tenant).or_default().push(it);
    }
    let whole = figures(&times, now);
    let indicators = reckon(conn, (within, now), &times, &whole)?;
    let rows = |groups: HashMap<String, Vec<&Occurrence>>| {
        let row = |(name, its): (String, Vec<&Occurrence>)| Row {
            name,
            figures: figures(its, now),
        };
        let mut rows: Vec<Row> = groups.into_iter().map(row).collect();
        rows.sort_by_cached_key(|row| texts::collation_key(&row.name));
        rows
    };
    Ok(Read {
        from,
        to,
        at: say.date_and_time(now.in_oslo()),
        indicators: indicators::told(say, &indicators, reach.is_all()),
        is_all: reach.is_all(),
        sites: rows(sites),
        tenants: rows(tenants),
    })
}

impl FiguresPage<'_> {
    fn file(&self, kind: &str) -> String {
        let (from, to) = (self.read.from, self.read.to);
        let path = format!("/saker/lokaltall{kind}?fra={from}&til={to}");
        self.visit.to(&path)
    }

    fn period(&self) -> String {
        self.visit.say().period(self.read.from, self.read.to)
    }

    fn number(&self, number: i64) -> String {
        self.visit.say().number(number)
    }

    /// A row in words: what stands over each column, and the cell.
    fn cells(&self, row: &Row) -> Vec<(String, String)> {
        let it = &row.figures;
        let hours = [
            it.given,
            it.used,
            it.not_used,
            it.released,
            it.displaced,
            it.refused,
        ];
        let mut cells: Vec<String> = hours.map(|used| self.number(used.hours())).into();
        cells.push(percent(it.no_show_percent()));
        cells.push(percent(it.prime_percent()));
        cells.push(self.number(it.used.times + it.not_used.times));
        let say = self.visit.say();
        let over = COLUMNS.iter().map(|id| say.t(id).into_owned());
        over.zip(cells).collect()
    }
}

fn percent(percent: Option<i64>) -> String {
    percent.map_or_else(|| "–".to_owned(), |percent| format!("{percent} %"))
}

/// What stands over each column but the first.
const COLUMNS: [&str; 9] = [
    texts::id("care-figures-given"),
    texts::id("care-figures-used"),
    texts::id("care-figures-not-used"),
    texts::id("care-figures-released"),
    texts::id("care-figures-displaced"),
    texts::id("care-figures-refused"),
    texts::id("care-figures-no-show"),
    texts::id("care-figures-prime"),
    texts::id("care-figures-marked"),
];
