//! Which measures an association has had a part in: its grants and hours, seen from the other end.
//!
//! On its own page it sees measures of decided documents by ties that everybody may know; staff see all. What
//! a rule counts is told by the year of the grant or the hours, in all the years the measure has run.

use std::collections::BTreeMap;

use askama::Template;
use db::{Conn, Error};
use jiff::civil::Date;
use strategy::{
    model::Measure,
    store::{documents, measures},
};
use web::{EvidenceRule, PageError, Part, PartPage, Place, State, Visit};

use crate::{
    pages::{ground::heading, standing::standing},
    store::ties,
    telling::year_so_far,
};

#[derive(Template)]
#[template(path = "staff/of_association.html")]
struct PartOf<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
}

struct Row {
    heading: String,
    path: String,
    by: Vec<String>,
    state: (State, String),
}

/// For the manifest.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    id: &str,
    on: PartPage,
) -> Result<Vec<Part>, PageError> {
    let is_staff = on == PartPage::Staff;
    let today = kernel::today(&*visit.town().clock);
    let mut by: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tie in ties::of_association(conn, id)? {
        if is_staff || tie.is_public {
            by.entry(tie.measure).or_default().push(tie.words);
        }
    }
    for tie in ties::rules(conn)? {
        let rule = visit.evidence_rule(&tie.kind);
        let Some((rule, served)) = rule.zip(measures::one(conn, &tie.measure)?) else {
            continue;
        };
        let first = first_year(conn, &served, today)?;
        let years = years_of(visit, conn, (rule, &tie.subject), (id, first))?;
        if !years.is_empty() {
            let years = visit.say().list(&years);
            let words = [("name", tie.words.as_str()), ("years", years.as_str())];
            let words = visit.say().ta("followup-part-years", &words);
            by.entry(tie.measure).or_default().push(words);
        }
    }
    let mut rows = Vec::new();
    for (measure, by) in by {
        let Some(it) = measures::one(conn, &measure)? else {
            continue;
        };
        if let Some(path) = path_of(visit, conn, &it, is_staff)? {
            rows.push(Row {
                heading: heading(visit, &it),
                state: standing(visit.say(), it.told.status, it.is_late(today)),
                path,
                by,
            });
        }
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let html = PartOf { visit, rows };
    let html = html.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: 75,
        place: Place::Main,
        html,
    }])
}

/// The first year a measure runs: its own, or that of its document; never later than this.
fn first_year(conn: &mut Conn, it: &Measure, today: Date) -> Result<i16, Error> {
    let own = it.told.years.iter().copied();
    let own = own.chain(it.told.starts.map(Date::year)).min();
    let first = if let Some(own) = own {
        own
    } else {
        let editions = documents::editions(conn, &it.document)?;
        let first = editions.iter().map(|edition| edition.from.year()).min();
        first.unwrap_or(today.year())
    };
    Ok(first.min(today.year()))
}

/// The years from the first to this one in which a rule counts something of an association.
fn years_of(
    visit: &Visit,
    conn: &mut Conn,
    rule: (&EvidenceRule, &str),
    (association, first): (&str, i16),
) -> Result<Vec<String>, Error> {
    let today = kernel::today(&*visit.town().clock);
    let mut is_in = |days| {
        let gathered = visit.gathered(conn, rule, days)?;
        Ok::<_, Error>(gathered.associations.iter().any(|own| own == association))
    };
    // Most associations have no part in most measures: one question tells.
    let whole = (year_so_far(first, today).0, today);
    if !is_in(whole)? {
        return Ok(Vec::new());
    }
    let mut years = Vec::new();
    for year in first..=today.year() {
        if is_in(year_so_far(year, today))? {
            years.push(year.to_string());
        }
    }
    Ok(years)
}

/// Where the measure is told; `None` when she may not know of it.
fn path_of(
    visit: &Visit,
    conn: &mut Conn,
    it: &Measure,
    is_staff: bool,
) -> Result<Option<String>, PageError> {
    if is_staff {
        return Ok(Some(
            visit.to(&format!("/saker/oppfolging/tiltak/{}", it.id)),
        ));
    }
    let editions = documents::editions(conn, &it.document)?;
    if editions.iter().all(|edition| edition.content.is_none()) {
        return Ok(None);
    }
    Ok(Some(format!(
        "{}#tiltak-{}",
        visit.to("/oppfolging"),
        it.id
    )))
}
