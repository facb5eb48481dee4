//! Grants an association or a person has got, each with what comes next: money, a report, a word about an account.
//!
//! Those that go on stand first; those that have ended stay, with how.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use kernel::{Day, Money};
use web::{Crumb, PageError, PageResult, Visit, page};

use crate::{
    access::{Action, Facts, may},
    model::{Ending, FollowUp, Line},
    pages::words,
    paying, store,
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
    /// Its deadlines as a calendar; empty for a person's own.
    calendar: String,
}

/// An association's.
pub async fn theirs(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::See, &Facts::association(&id))?;
    let (seen, own) = (visit.clone(), id.clone());
    let (name, rows) = visit
        .read(move |_, conn| {
            let name = associations::name(conn, &own)?.ok_or(PageError::NotFound)?;
            let all = store::follow_ups::of_association(conn, &own)?;
            Ok::<_, PageError>((name, rows_of(&seen, conn, all)?))
        })
        .await?;
    let above = (name.clone(), visit.to(&format!("/min-forening/{id}")));
    let shown = ListPage {
        tabs: visit.my_navigation(&id),
        calendar: visit.to(&format!("/min-forening/{id}/tilskudd/frister.ics")),
        crumbs: crumbs(&visit, above),
        visit: &visit,
        name,
        rows,
    };
    page(&shown, StatusCode::OK)
}

/// Her own, for herself and for groups without number.
pub async fn hers(visit: Visit) -> PageResult {
    let person = visit.person()?.person.clone();
    may(&visit.actor(), Action::SeeOwn, &Facts::person(&person))?;
    let seen = visit.clone();
    let rows = visit
        .read(move |_, conn| {
            let begun = grants::store::applications::begun_by(conn, &person)?;
            let own = begun
                .into_iter()
                .filter(|it| may(&seen.actor(), Action::See, &Facts::of(it)).is_ok());
            let ids: Vec<String> = own
                .filter(|it| it.held_by.is_none())
                .map(|it| it.id)
                .collect();
            let all = store::follow_ups::of_applications(conn, &ids)?;
            rows_of(&seen, conn, all)
        })
        .await?;
    let above = visit.say().t("payments-my-grants").into_owned();
    let shown = ListPage {
        tabs: Vec::new(),
        calendar: String::new(),
        crumbs: crumbs(&visit, (above, visit.to("/min-side/tilskudd"))),
        visit: &visit,
        name: String::new(),
        rows,
    };
    page(&shown, StatusCode::OK)
}

fn crumbs(visit: &Visit, (words, path): (String, String)) -> Vec<Crumb> {
    vec![
        Crumb { words, path },
        Crumb {
            words: visit.say().t("payments-mine").into_owned(),
            path: visit.to(visit.path()),
        },
    ]
}

/// Grants as rows, those that go on first.
pub fn rows_of(visit: &Visit, conn: &mut Conn, all: Vec<FollowUp>) -> Result<Vec<Row>, PageError> {
    let say = visit.say();
    let today = Day::from(kernel::today(&*visit.town().clock));
    let mut rows = Vec::new();
    for follow_up in all {
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
        let (paid, sum) = (say.money(paid), say.money(follow_up.amount));
        let told = [("paid", paid.as_str()), ("sum", sum.as_str())];
        let so_far = if paying::is_money(conn, &application)? {
            texts::id("payments-paid-of")
        } else {
            texts::id("payments-free-use-of")
        };
        let mut note = vec![
            application.number.clone().unwrap_or_default(),
            say.ta(so_far, &told),
        ];
        if let Some(report) = next.filter(|_| is_open) {
            let day = say.date(report.due_on.date());
            note.push(say.ta("payments-report-by", &[("day", &day)]));
        }
        rows.push(Row {
            path: visit.to(&crate::grant_path(follow_up.held_by.as_deref(), id)),
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
