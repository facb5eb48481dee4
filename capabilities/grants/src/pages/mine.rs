//! What an association, or a person, has applied for: each application with where it stands, and what
//! can be applied for now.
//!
//! For applicants; every form is complete without script.

use access::PersonId;
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use web::{Crumb, PageError, PageResult, Visit, page};

use super::words;
use crate::{
    access::{Action, Facts, may},
    model::{Application, Round, Stage, State},
    store,
};

/// An application as lists show it.
pub struct Row {
    /// Its page.
    pub path: String,
    /// The round's title.
    pub title: String,
    /// Number, group, sum, last day.
    pub note: String,
    /// Where it stands.
    pub state: (web::State, String),
    /// Whether it still needs the applicant.
    pub is_open: bool,
}

#[derive(Template)]
#[template(path = "mine/mine.html")]
struct MinePage<'a> {
    visit: &'a Visit,
    name: String,
    tabs: Vec<(String, String, bool)>,
    crumbs: Vec<Crumb>,
    rows: Vec<Row>,
    /// What can be applied for: title, last day, path.
    calls: Vec<(String, String, String)>,
    /// What the association is asked about: words, last day, path.
    hearings: Vec<(String, String, String)>,
    /// Where all of it is fetched as one file; empty on a person's own page.
    package: String,
}

/// An association's.
pub async fn theirs(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Apply, &Facts::association(&id))?;
    let (seen, own) = (visit.clone(), id.clone());
    let (name, rows, calls, hearings) = visit
        .read(move |_, conn| {
            let name = associations::name(conn, &own)?.ok_or(PageError::NotFound)?;
            let all = store::applications::of_association(conn, &own)?;
            let rows = rows_of(&seen, conn, all)?;
            let hearings = hearings(&seen, conn, &own)?;
            Ok((name, rows, calls(&seen, conn)?, hearings))
        })
        .await?;
    let say = visit.say();
    let crumbs = vec![
        Crumb {
            words: name.clone(),
            path: visit.to(&format!("/min-forening/{id}")),
        },
        Crumb {
            words: say.t("grants-mine").into_owned(),
            path: visit.to(visit.path()),
        },
    ];
    let shown = MinePage {
        tabs: visit.my_navigation(&id),
        package: visit.to(&format!("/min-forening/{id}/tilskudd/saker.zip")),
        visit: &visit,
        name,
        crumbs,
        rows,
        calls,
        hearings,
    };
    page(&shown, StatusCode::OK)
}

/// Her own, for herself and for groups without number.
pub async fn hers(visit: Visit) -> PageResult {
    let person: PersonId = visit.person()?.person.clone();
    may(&visit.actor(), Action::SeeOwn, &Facts::person(&person))?;
    let seen = visit.clone();
    let (rows, calls) = visit
        .read(move |_, conn| {
            let all = store::applications::begun_by(conn, &person)?;
            let own = all.into_iter().filter(|it| it.held_by.is_none()).collect();
            Ok((rows_of(&seen, conn, own)?, calls(&seen, conn)?))
        })
        .await?;
    let say = visit.say();
    let crumbs = vec![
        Crumb {
            words: say.t("grants-my-page").into_owned(),
            path: visit.to("/min-side"),
        },
        Crumb {
            words: say.t("grants-mine").into_owned(),
            path: visit.to(visit.path()),
        },
    ];
    let shown = MinePage {
        visit: &visit,
        name: String::new(),
        tabs: Vec::new(),
        package: String::new(),
        crumbs,
        rows,
        calls,
        hearings: Vec::new(),
    };
    page(&shown, StatusCode::OK)
}

/// Applications as rows, newest first.
pub fn rows_of(
    visit: &Visit,
    conn: &mut Conn,
    all: Vec<Application>,
) -> Result<Vec<Row>, PageError> {
    let rounds = store::rounds::all(conn)?;
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let decisions = store::decisions::of_several(conn, &ids)?;
    let merged = store::duplicates::among(conn, &ids)?;
    let rows = all.into_iter().filter_map(|it| {
        let round = rounds.iter().find(|round| round.id == it.round_id)?;
        let told = decisions
            .iter()
            .find(|one| one.application_id == it.id && one.notified_at.is_some());
        let mut row = row(visit, &it, round, told);
        if merged.contains(&it.id) {
            row.state = words::merged_state(visit.say());
        }
        Some(row)
    });
    Ok(rows.collect())
}

fn row(
    visit: &Visit,
    it: &Application,
    round: &Round,
    told: Option<&crate::model::Decision>,
) -> Row {
    let say = visit.say();
    let mut notes = Vec::new();
    notes.extend(it.number.clone());
    if !it.group_name.is_empty() {
        notes.push(it.group_name.clone());
    }
    if it.applied.ore() > 0 {
        let sum = say.money(it.applied);
        notes.push(say.ta("grants-applied-for", &[("sum", &sum)]));
    }
    if let Some(decision) = told.filter(|decision| decision.outcome.gives()) {
        let sum = say.money(decision.amount);
        notes.push(say.ta("grants-got", &[("sum", &sum)]));
    }
    let is_open = matches!(it.state, State::Draft | State::Unsigned | State::Lacking);
    if it.state == State::Draft {
        let now = visit.town().clock.now();
        notes.push(words::deadline(say, round, now));
    }
    Row {
        path: visit.to(&format!("/soknad/{}", it.id)),
        title: round.titled(visit.language()).to_owned(),
        note: notes.join(" · "),
        state: words::told_state(say, it, told.map(|decision| decision.outcome)),
        is_open,
    }
}

fn calls(visit: &Visit, conn: &mut Conn) -> Result<Vec<(String, String, String)>, PageError> {
    let now = visit.town().clock.now();
    let mut open: Vec<Round> = store::rounds::all(conn)?
        .into_iter()
        .filter(|round| round.stage(now) == Stage::Open)
        .collect();
    open.sort_by_key(|round| (round.closes_on.is_none(), round.closes_on));
    Ok(open
        .iter()
        .map(|round| {
            (
                round.titled(visit.language()).to_owned(),
                words::deadline(visit.say(), round, now),
                visit.to(&format!("/tilskudd/{}", round.id)),
            )
        })
        .collect())
}

/// Guidelines the association is asked about, and those it was.
fn hearings(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
) -> Result<Vec<(String, String, String)>, PageError> {
    let (say, mut all) = (visit.say(), Vec::new());
    for voice in store::hearings::asked_of(conn, association)? {
        let Some(hearing) = store::hearings::one(conn, &voice.hearing_id)? else {
            continue;
        };
        let named = hearing.terms.named(visit.language());
        let until = hearing
            .due_on
            .map(|day| say.ta("grants-hearing-until", &[("day", &say.date(day))]));
        all.push((
            say.ta("grants-hearing-of", &[("scheme", named)]),
            until.unwrap_or_default(),
            visit.to(&format!(
                "/min-forening/{association}/horing/{}",
                hearing.id
            )),
        ));
    }
    Ok(all)
}
