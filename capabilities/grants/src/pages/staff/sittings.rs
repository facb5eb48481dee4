//! What bodies decided in a round: body, day, case number and vote, who took part, who stepped aside for
//! what and by which paragraph, and what was done with the pots. For staff, and for an auditor.
//!
//! What is told here is what was entered; nothing is changed from this page.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    case_paper::{heading_of, pot_words, stepped_aside},
    impartiality::Standing,
    model::Sitting,
    store,
};

/// A sitting as it is shown.
struct Shown {
    heading: String,
    vote: String,
    present: String,
    stepped: Vec<String>,
    pots: Vec<String>,
    other_line: String,
    undone: String,
}

#[derive(Template)]
#[template(path = "staff/sittings.html")]
struct SittingsPage<'a> {
    visit: &'a Visit,
    title: String,
    back: String,
    all: Vec<Shown>,
}

/// Shows them.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let (seen, own) = (visit.clone(), id.clone());
    let (title, all) = visit
        .read(move |town, conn| {
            let round = store::rounds::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let standing = Standing::of(conn, &*town.clock, &seen.actor(), &own)?;
            let applications = store::applications::of_round(conn, &own)?;
            let hers = |id: &str| {
                let found = applications.iter().find(|it| it.id == id);
                found.is_some_and(|it| standing.why(it).is_empty())
            };
            let sittings = store::sittings::of_round(conn, &own)?;
            let all = sittings.iter().map(|it| shown(&seen, it, &hers));
            let all: Vec<Shown> = all.collect();
            Ok::<_, PageError>((round.titled(seen.language()).to_owned(), all))
        })
        .await?;
    let shown = SittingsPage {
        back: visit.to(&format!("/saker/tilskudd/runde/{id}")),
        visit: &visit,
        title,
        all,
    };
    page(&shown, StatusCode::OK)
}

fn shown(visit: &Visit, it: &Sitting, hers: &dyn Fn(&str) -> bool) -> Shown {
    let say = visit.say();
    let minutes = &it.minutes;
    let own = minutes.rows.iter().filter(|row| hers(&row.application));
    let names: Vec<&str> = minutes
        .present
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    Shown {
        heading: heading_of(say, it),
        vote: it.vote.clone(),
        present: say.list(&names),
        stepped: stepped_aside(say, own),
        pots: minutes
            .after
            .iter()
            .map(|pot| pot_words(say, &minutes.before, pot))
            .collect(),
        other_line: minutes.other_line.clone(),
        undone: it
            .undone_at
            .map(|at| {
                let at = say.date_and_time(at.in_oslo());
                say.ta("grantdesk-sittings-undone", &[("at", &at)])
            })
            .unwrap_or_default(),
    }
}
