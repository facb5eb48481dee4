//! Staff's way in: every round with how far it has come, the open ones and those with work left first.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    model::{Application, Round, Stage, State},
    pages::words,
    store,
};

/// A round as a row.
pub struct Row {
    path: String,
    title: String,
    deadline: String,
    sent: String,
    left: String,
    money: String,
    state: (web::State, String),
    rank: (u8, i16),
}

#[derive(Template)]
#[template(path = "staff/rounds.html")]
struct RoundsPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    may_enter: bool,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let seen = visit.clone();
    let mut rows = visit.read(move |_, conn| read(&seen, conn)).await?;
    rows.sort_by_key(|row| (row.rank.0, i16::MAX - row.rank.1));
    let shown = RoundsPage {
        may_enter: may_as_staff(&visit.actor(), Action::Enter).is_ok(),
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}

fn read(visit: &Visit, conn: &mut Conn) -> Result<Vec<Row>, PageError> {
    let mut rows = Vec::new();
    for round in store::rounds::all(conn)? {
        let all = store::applications::of_round(conn, &round.id)?;
        rows.push(row(visit, &round, &all));
    }
    Ok(rows)
}

// texts: grantdesk-stage-*
fn row(visit: &Visit, round: &Round, all: &[Application]) -> Row {
    let say = visit.say();
    let now = visit.town().clock.now();
    let count = |fits: &dyn Fn(&Application) -> bool| {
        i64::try_from(all.iter().filter(|it| fits(it)).count()).unwrap_or_default()
    };
    let sent = count(&|it| it.state.is_sent());
    let left = count(&|it| it.state.is_handled() || it.state == State::Decided);
    let stage = round.stage(now);
    let (shape, word, rank) = match stage {
        Stage::Hidden => (web::State::Open, "hidden", 3),
        Stage::Coming => (web::State::Open, "coming", 2),
        Stage::Open => (web::State::Waiting, "open", 0),
        Stage::Closed if left > 0 => (web::State::Lacking, "left", 1),
        Stage::Closed => (web::State::Good, "done", 4),
    };
    Row {
        path: visit.to(&format!("/saker/tilskudd/runde/{}", round.id)),
        title: round.titled(visit.language()).to_owned(),
        deadline: words::deadline(say, round, now),
        sent: say.number(sent),
        left: say.number(left),
        money: say.money(round.money()),
        state: (
            shape,
            say.t(&format!("grantdesk-stage-{word}")).into_owned(),
        ),
        rank: (rank, round.opens_on.year()),
    }
}
