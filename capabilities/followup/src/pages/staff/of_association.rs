//! Which measures an association has had a part in: its grants and hours, seen from the other end.
//!
//! On its own page it sees measures of decided documents by ties that everybody may know; staff see all.

use std::collections::BTreeMap;

use askama::Template;
use db::Conn;
use jiff::civil::Date;
use strategy::{
    model::Measure,
    store::{documents, measures},
};
use web::{PageError, Part, PartPage, Place, State, Visit};

use crate::{
    pages::{ground::heading, standing::standing},
    store::ties,
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
        // What it got in an earlier year of the measure served it too.
        let days = (since(&served, today), today);
        let gathered = visit.gathered(conn, (rule, &tie.subject), days)?;
        if gathered.associations.iter().any(|own| own == id) {
            by.entry(tie.measure).or_default().push(tie.words);
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

/// The first day of the first year a measure runs, or of this year.
fn since(it: &Measure, today: Date) -> Date {
    let years = it
        .told
        .years
        .iter()
        .copied()
        .chain(it.told.starts.map(Date::year));
    let first = years.chain([today.year()]).min();
    Date::new(first.unwrap_or_default(), 1, 1).unwrap_or(today)
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
