//! The action plan of a year for everybody, with what it was the year before; and the same as a table
//! for a spreadsheet.
//!
//! Measures come from [`Promise`] alone, which has no place for what is said inside.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use documents::{Cell, Kind, write_csv, write_xlsx};
use pdf::{Block, Head, Paper};
use web::{PageError, PageResult, Visit, download_made, page_with_tag};

use crate::{
    model::{Measure, Role, SinceLast, plan_of},
    pages::{
        ground::Ground,
        promises::{Promise, cost_of},
    },
    store::{measures, roles},
};

#[derive(Template)]
#[template(path = "public/plan.html")]
struct PlanPage<'a> {
    visit: &'a Visit,
    name: String,
    back: String,
    base: String,
    year: i16,
    rows: Vec<PlanRow>,
    cost: String,
}

/// A measure in a year's plan.
pub struct PlanRow {
    pub promise: Promise,
    pub since: String,
    pub cost: String,
    /// What it costs that year, in kroner.
    kroner: i64,
    is_dropped: bool,
}

struct Read {
    ground: Ground,
    all: Vec<Measure>,
    roles: Vec<Role>,
}

pub async fn show(
    visit: Visit,
    Path((slug, year)): Path<(String, i16)>,
    asked: HeaderMap,
) -> PageResult {
    let read = read(&visit, slug, year).await?;
    let back = visit.to(&format!("/strategi/{}", read.ground.document.slug));
    let has = |it: &&Measure| it.told.years.contains(&year);
    let cost = cost_of(read.all.iter().filter(has), year);
    let shown = PlanPage {
        name: read.ground.name(&visit),
        base: format!("{back}/handlingsplan/{year}"),
        rows: plan_rows(&visit, &plan_of(&read.all, year), &read.roles, year),
        cost: visit.say().money(cost),
        visit: &visit,
        back,
        year,
    };
    page_with_tag(&shown, &asked)
}

pub async fn csv(visit: Visit, Path((slug, year)): Path<(String, i16)>) -> PageResult {
    let (name, head, rows) = table(&visit, slug, year).await?;
    let text = write_csv(b';', &head, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("{name}.csv"), Kind::Text, text.into_bytes())
}

pub async fn xlsx(visit: Visit, Path((slug, year)): Path<(String, i16)>) -> PageResult {
    let (name, head, rows) = table(&visit, slug, year).await?;
    let bytes = write_xlsx(&name, &head, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("{name}.xlsx"), Kind::Xlsx, bytes)
}

/// The same on paper.
pub async fn paper(visit: Visit, Path((slug, year)): Path<(String, i16)>) -> PageResult {
    let read = read(&visit, slug, year).await?;
    let say = visit.say();
    let rows = plan_rows(&visit, &plan_of(&read.all, year), &read.roles, year);
    let rows = rows.into_iter().map(|row| {
        let it = row.promise;
        let stands = format!("{}. {}", it.state.1, row.since);
        vec![it.heading(), it.who, stands, row.cost]
    });
    let head = [
        "strategy-measure",
        "strategy-who",
        "strategy-status",
        "strategy-cost",
    ];
    let has = |it: &&Measure| it.told.years.contains(&year);
    let cost = say.money(cost_of(read.all.iter().filter(has), year));
    let words = year.to_string();
    let title = say.ta("strategy-plan-of", &[("year", &words)]);
    let paper = Paper {
        language: visit.language(),
        title: format!("{}: {title}", read.ground.name(&visit)),
        author: visit.municipality_name(),
        date: kernel::today(&*visit.town().clock),
        head: Head::Report {
            lead: say.ta("strategy-plan-cost", &[("sum", &cost)]),
        },
        contents: None,
        blocks: vec![Block::Table {
            caption: title,
            head: head.map(|id| say.t(id).into_owned()).to_vec(),
            figures: vec![false, false, false, true],
            rows: rows.collect(),
        }],
    };
    let bytes = pdf::pdf(&paper).map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("handlingsplan-{year}.pdf"), Kind::Pdf, bytes)
}

async fn table(
    visit: &Visit,
    slug: String,
    year: i16,
) -> Result<(String, Vec<String>, Vec<Vec<Cell>>), PageError> {
    let read = read(visit, slug, year).await?;
    let say = visit.say();
    let rows = plan_rows(visit, &plan_of(&read.all, year), &read.roles, year);
    let head = [
        "strategy-number",
        "strategy-measure",
        "strategy-area",
        "strategy-who",
        "strategy-due",
        "strategy-status",
        "strategy-progress",
        "strategy-since",
        "strategy-cost",
    ];
    let head = head.map(|id| say.t(id).into_owned()).to_vec();
    let rows = rows.into_iter().map(|row| {
        let it = row.promise;
        vec![
            Cell::Text(it.number),
            Cell::Text(it.title),
            Cell::Text(it.area),
            Cell::Text(it.who),
            Cell::Text(it.due),
            Cell::Text(it.state.1),
            Cell::Number(i64::from(it.progress)),
            Cell::Text(row.since),
            Cell::Number(row.kroner),
        ]
    });
    let name = format!("handlingsplan-{year}");
    Ok((name, head, rows.collect()))
}

/// A plan is there for everybody when the document has been decided and the year has measures.
async fn read(visit: &Visit, slug: String, year: i16) -> Result<Read, PageError> {
    let read = visit
        .read(move |_, conn| {
            let ground = Ground::at(conn, &slug)?;
            let all = measures::of_document(conn, &ground.document.id)?;
            let roles = roles::all(conn)?;
            Ok(Read { ground, all, roles })
        })
        .await?;
    let is_decided = read.ground.all_decided().next().is_some();
    let has_year = read.all.iter().any(|it| it.told.years.contains(&year));
    if is_decided && has_year {
        Ok(read)
    } else {
        Err(PageError::NotFound)
    }
}

// texts: strategy-since-*
/// The rows of a plan.
pub fn plan_rows(
    visit: &Visit,
    plan: &[(SinceLast, &Measure)],
    roles: &[Role],
    year: i16,
) -> Vec<PlanRow> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let rows = plan.iter().map(|(since, it)| {
        let id = match since {
            SinceLast::Carried => "strategy-since-carried",
            SinceLast::Added => "strategy-since-added",
            SinceLast::Dropped => "strategy-since-dropped",
        };
        let cost = it.cost_in(year);
        PlanRow {
            promise: Promise::of(say, it, roles, &[], today),
            since: say.t(id).into_owned(),
            cost: if cost.ore() == 0 {
                String::new()
            } else {
                say.money(cost)
            },
            kroner: cost.ore() / 100,
            is_dropped: *since == SinceLast::Dropped,
        }
    });
    rows.collect()
}

impl PlanPage<'_> {
    fn heading(&self) -> String {
        let year = self.year.to_string();
        self.visit.say().ta("strategy-plan-of", &[("year", &year)])
    }

    fn in_plan(&self) -> impl Iterator<Item = &PlanRow> {
        self.rows.iter().filter(|row| !row.is_dropped)
    }

    fn dropped(&self) -> Vec<&PlanRow> {
        self.rows.iter().filter(|row| row.is_dropped).collect()
    }
}
