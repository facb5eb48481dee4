//! Grants an association has got, each with what comes next: money, a report, a word about an account.
//!
//! Those that go on stand first; those that have ended stay, with how.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use kernel::{Day, Money};
use web::{Crumb, PageError, PageResult, Visit, page};

use crate::{
    access::{Action, Facts, may},
    model::{Ending, Line},
    pages::words,
    store,
};

/// A grant as lists show it.
pub struct Row {
    /// Its page.
    pub path: String,
    /// The round's title.
    pub title: String,
    /// Number, sum, what is paid.
    pub note: String,
    /// Where it stands, or its next report.
    pub state: (web::State, String),
    /// Whether it goes on.
    pub is_open: bool,
}

#[derive(Template)]
#[template(path = "mine/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    name: String,
    tabs: Vec<(String, String, bool)>,
    crumbs: Vec<Crumb>,
    rows: Vec<Row>,
}

/// Shows them.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::See, &Facts::association(&id))?;
    let (seen, own) = (visit.clone(), id.clone());
    let (name, rows) = visit
        .read(move |_, conn| {
            let name = associations::name(conn, &own)?.ok_or(PageError::NotFound)?;
            Ok::<_, PageError>((name, rows_of(&seen, conn, &own)?))
        })
        .await?;
    let crumbs = vec![
        Crumb {
            words: name.clone(),
            path: visit.to(&format!("/min-forening/{id}")),
        },
        Crumb {
            words: visit.say().t("payments-mine").into_owned(),
            path: visit.to(visit.path()),
        },
    ];
    let shown = ListPage {
        tabs: visit.my_navigation(&id),
        visit: &visit,
        name,
        crumbs,
        rows,
    };
    page(&shown, StatusCode::OK)
}

/// Grants of an association, those that go on first.
pub fn rows_of(visit: &Visit, conn: &mut Conn, association: &str) -> Result<Vec<Row>, PageError> {
    let say = visit.say();
    let today = Day::from(kernel::today(&*visit.town().clock));
    let mut rows = Vec::new();
    for follow_up in store::follow_ups::of_association(conn, association)? {
        let id = &follow_up.application_id;
        let application = grants::store::applications::one(conn, id)?;
        let application = application.ok_or(PageError::NotFound)?;
        let round = words::round(conn, &application)?;
        let lines = store::lines::of(conn, id)?;
        let paid: Money = lines
            .iter()
            .filter(|line: &&Line| line.paid_on.is_some())
            .map(|line| line.amount)
            .sum();
        let reports = store::reports::of(conn, id)?;
        let next = reports.iter().find(|report| report.state.is_written());
        let is_open = follow_up.ending == Ending::Open;
        let mut note = vec![
            application.number.clone().unwrap_or_default(),
            say.ta(
                "payments-paid-of",
                &[
                    ("paid", &say.money(paid)),
                    ("sum", &say.money(follow_up.amount)),
                ],
            ),
        ];
        if let Some(report) = next.filter(|_| is_open) {
            let day = say.date(report.due_on.date());
            note.push(say.ta("payments-report-by", &[("day", &day)]));
        }
        rows.push(Row {
            path: visit.to(&crate::grant_path(association, id)),
            title: round.titled(visit.language()).to_owned(),
            note: note.join(" · "),
            state: match next.filter(|_| is_open) {
                Some(report) => words::report_state(say, report, today),
                None => words::ending(say, follow_up.ending),
            },
            is_open,
        });
    }
    rows.sort_by_key(|row| !row.is_open);
    Ok(rows)
}
