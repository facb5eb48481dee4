//! The action plan of a year for everybody, with what it was the year before; and the same as a table
//! for a spreadsheet.
//!
//! Measures come from [`Promise`] alone, which has no place for what is said inside. Once a plan is
//! decided it says what was decided; how its measures stand is told as it is today.

use askama::Template;
use axum::http::HeaderMap;
use documents::{Cell, Kind, write_csv, write_xlsx};
use kernel::Money;
use pdf::{Block, Head, Paper};
use web::{InPath, PageError, PageResult, Visit, download_made, page_with_tag};

use super::{
    areas::{Area, by_area},
    edition::decision_words,
};
use crate::{
    model::{DecidedPlan, Measure, Role, SinceLast, plan_of},
    pages::{
        ground::Ground,
        promises::{Promise, cost_of},
    },
    store::{measures, plans, roles},
};

#[derive(Template)]
#[template(path = "public/plan.html")]
struct PlanPage<'a> {
    visit: &'a Visit,
    name: String,
    back: String,
    base: String,
    year: i16,
    areas: Vec<Area>,
    dropped: Vec<PlanRow>,
    cost: String,
    /// How it was decided; empty before.
    decided: String,
}

/// A measure in a year's plan.
pub struct PlanRow {
    pub promise: Promise,
    pub since: String,
    pub cost: String,
    /// What it costs that year, in kroner.
    pub kroner: i64,
    pub is_dropped: bool,
}

struct Read {
    ground: Ground,
    all: Vec<Measure>,
    roles: Vec<Role>,
    decided: Option<DecidedPlan>,
}

impl Read {
    fn entries(&self, year: i16) -> Vec<(SinceLast, Measure)> {
        plan_entries(&self.all, year, self.decided.as_ref())
    }
}

/// The measures of a year's plan: as they were decided, or as they are.
pub fn plan_entries(
    all: &[Measure],
    year: i16,
    decided: Option<&DecidedPlan>,
) -> Vec<(SinceLast, Measure)> {
    match decided {
        Some(plan) => plan.entries(all),
        None => plan_of(all, year)
            .into_iter()
            .map(|(since, it)| (since, it.clone()))
            .collect(),
    }
}

/// What a plan costs in its year; what was taken out costs nothing.
pub fn plan_cost(entries: &[(SinceLast, Measure)], year: i16) -> Money {
    let has = entries.iter().filter(|it| it.0 != SinceLast::Dropped);
    cost_of(has.map(|it| &it.1), year)
}

pub async fn show(
    visit: Visit,
    InPath((slug, year)): InPath<(String, i16)>,
    asked: HeaderMap,
) -> PageResult {
    let read = read(&visit, slug, year).await?;
    let back = visit.to(&format!("/strategi/{}", read.ground.document.slug));
    let entries = read.entries(year);
    let cost = plan_cost(&entries, year);
    let decision = read.decided.as_ref().map(|plan| &plan.decision);
    let rows = plan_rows(&visit, &entries, &read.roles, year).into_iter();
    let (dropped, rows): (Vec<_>, Vec<_>) = rows.partition(|row| row.is_dropped);
    let shown = PlanPage {
        name: read.ground.name(&visit),
        base: format!("{back}/handlingsplan/{year}"),
        areas: by_area(rows),
        dropped,
        decided: decision_words(&visit, decision),
        cost: visit.say().money(cost),
        visit: &visit,
        back,
        year,
    };
    page_with_tag(&shown, &asked)
}

pub async fn csv(visit: Visit, InPath((slug, year)): InPath<(String, i16)>) -> PageResult {
    let (name, head, rows) = table(&visit, slug, year).await?;
    let text = write_csv(b';', &head, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("{name}.csv"), Kind::Text, text.into_bytes())
}

pub async fn xlsx(visit: Visit, InPath((slug, year)): InPath<(String, i16)>) -> PageResult {
    let (name, head, rows) = table(&visit, slug, year).await?;
    let bytes = write_xlsx(&name, &head, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("{name}.xlsx"), Kind::Xlsx, bytes)
}

/// The same on paper.
pub async fn paper(visit: Visit, InPath((slug, year)): InPath<(String, i16)>) -> PageResult {
    let read = read(&visit, slug, year).await?;
    let say = visit.say();
    let entries = read.entries(year);
    let rows = plan_rows(&visit, &entries, &read.roles, year);
    let line = |row: &PlanRow| {
        let it = &row.promise;
        let stands = format!("{}. {}", it.state.1, row.since);
        vec![it.heading(), it.who.clone(), stands, row.cost.clone()]
    };
    let head = [
        "strategy-measure",
        "strategy-who",
        "strategy-status",
        "strategy-cost",
    ];
    let cost = say.money(plan_cost(&entries, year));
    let decision = read.decided.as_ref().map(|plan| &plan.decision);
    let decided = decision_words(&visit, decision);
    let lead = say.ta("strategy-plan-cost", &[("sum", &cost)]);
    let words = year.to_string();
    let title = say.ta("strategy-plan-of", &[("year", &words)]);
    let head = head.map(|id| say.t(id).into_owned()).to_vec();
    let areas = by_area(rows);
    let mut blocks = Vec::new();
    for area in &areas {
        let mut caption = title.clone();
        if let Some(text) = area.heading(say, &areas) {
            caption = say.t("strategy-measures").into_owned();
            blocks.push(Block::Heading { level: 1, text });
            blocks.extend(area.cost_words(say).map(Block::paragraph));
        }
        blocks.push(Block::Table {
            caption,
            head: head.clone(),
            figures: vec![false, false, false, true],
            rows: area.rows.iter().map(line).collect(),
        });
    }
    let paper = Paper {
        language: visit.language(),
        title: format!("{}: {title}", read.ground.name(&visit)),
        author: visit.municipality_name(),
        date: kernel::today(&*visit.town().clock),
        head: Head::Report {
            lead: format!("{decided} {lead}").trim().to_owned(),
        },
        contents: None,
        blocks,
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
    let rows = plan_rows(visit, &read.entries(year), &read.roles, year);
    let head = [
        "strategy-area",
        "strategy-number",
        "strategy-measure",
        "strategy-who",
        "strategy-due",
        "strategy-status",
        "strategy-progress",
        "strategy-since",
        "strategy-cost",
    ];
    let head = head.map(|id| say.t(id).into_owned()).to_vec();
    let rows = by_area(rows).into_iter().flat_map(|area| {
        let each = area.rows.into_iter();
        each.map(move |row| {
            let it = row.promise;
            vec![
                Cell::Text(area.name.clone()),
                Cell::Text(it.number),
                Cell::Text(it.title),
                Cell::Text(it.who),
                Cell::Text(it.due),
                Cell::Text(it.state.1),
                Cell::Number(i64::from(it.progress)),
                Cell::Text(row.since),
                Cell::Number(row.kroner),
            ]
        })
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
            let decided = plans::decided(conn, &ground.document.id, year)?;
            Ok(Read {
                ground,
                all,
                roles,
                decided,
            })
        })
        .await?;
    let is_decided = read.ground.all_decided().next().is_some();
    let has_year =
        read.decided.is_some() || read.all.iter().any(|it| it.told.years.contains(&year));
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
    plan: &[(SinceLast, Measure)],
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
}
