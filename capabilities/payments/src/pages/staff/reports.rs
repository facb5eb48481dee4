//! Reports for staff: those to review first, then what is late, then what is to come and what is done.
//!
//! A report stays to be reviewed until a person has said what she thinks of it.

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use grants::{impartiality::Standings, model::Application};
use kernel::Day;
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    model::{Report, ReportState},
    pages::words,
    store,
};

/// A report as a row.
struct Row {
    path: String,
    name: String,
    note: String,
    state: (web::State, String),
}

#[derive(Template)]
#[template(path = "staff/reports.html")]
struct ReportsPage<'a> {
    visit: &'a Visit,
    /// Heading and rows.
    groups: Vec<(String, Vec<Row>)>,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let seen = visit.clone();
    let groups = visit.read(move |_, conn| read(&seen, conn)).await?;
    let shown = ReportsPage {
        visit: &visit,
        groups,
    };
    page(&shown, StatusCode::OK)
}

fn read(visit: &Visit, conn: &mut Conn) -> Result<Vec<(String, Vec<Row>)>, PageError> {
    let say = visit.say();
    let today = Day::from(kernel::today(&*visit.town().clock));
    let mut groups: [Vec<Row>; 4] = Default::default();
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let mut standings = Standings::of(clock, &actor);
    for report in store::reports::all(conn)? {
        let application = grants::store::applications::one(conn, &report.application_id)?;
        let application = application.ok_or(PageError::NotFound)?;
        if standings.steps_aside(conn, &application)? {
            continue;
        }
        let group = match report.state {
            ReportState::Delivered => 0,
            _ if report.is_late(today) => 1,
            state if state.is_written() => 2,
            _ => 3,
        };
        groups[group].push(row(visit, conn, (&report, &application), today)?);
    }
    groups[3].reverse();
    let headings = [
        texts::id("payments-group-review"),
        texts::id("payments-group-late"),
        texts::id("payments-group-coming"),
        texts::id("payments-group-done"),
    ];
    let named = headings.into_iter().map(|id| say.t(id).into_owned());
    Ok(named.zip(groups).collect())
}

fn row(
    visit: &Visit,
    conn: &mut Conn,
    (it, application): (&Report, &Application),
    today: Day,
) -> Result<Row, PageError> {
    let say = visit.say();
    let day = say.date(it.due_on.date());
    let number = application.number.as_deref().unwrap_or_default();
    let due = say.ta("payments-report-by", &[("day", &day)]);
    Ok(Row {
        path: visit.to(&format!("/saker/rapporter/{}", it.id)),
        name: words::recipient(conn, application)?,
        note: format!("{number} · {due}"),
        state: words::report_state(say, it, today),
    })
}
