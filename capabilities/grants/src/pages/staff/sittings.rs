//! What bodies decided in a round: body, day, case number and vote, who took part, who stepped aside for
//! what and by which paragraph, and what was done with the pots. For staff, and for an auditor.
//!
//! What is told here is what was entered; nothing is changed from this page.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    impartiality::Standing,
    model::{Pot, Sitting},
    pages::aside_words,
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
    let day = say.date(it.met_on.date());
    let words = [
        ("body", it.body.as_str()),
        ("day", day.as_str()),
        ("case", it.case_number.as_str()),
    ];
    let minutes = &it.minutes;
    let mut stepped = Vec::new();
    for row in minutes.rows.iter().filter(|row| hers(&row.application)) {
        for one in &row.aside {
            let law = aside_words::paragraph(say, one.paragraph);
            let words = [
                ("who", one.name.as_str()),
                ("applicant", row.name.as_str()),
                ("law", law.as_str()),
            ];
            stepped.push(say.ta("advise-stepped", &words));
        }
    }
    let names: Vec<&str> = minutes
        .present
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    Shown {
        heading: say.ta("grantdesk-sittings-heading", &words),
        vote: it.vote.clone(),
        present: say.list(&names),
        stepped,
        pots: minutes
            .after
            .iter()
            .map(|pot| pot_words(visit, &minutes.before, pot))
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

/// «Andre prosjekter: 150 000 kr, før 130 000 kr».
fn pot_words(visit: &Visit, before: &[Pot], pot: &Pot) -> String {
    let say = visit.say();
    let purpose = pot.purpose.nearest(visit.language());
    let purpose = match purpose {
        Some((_, text)) if !text.is_empty() => text.to_owned(),
        _ => say.t("grantdesk-column-pot").into_owned(),
    };
    let now = say.money(pot.amount);
    let old = before.iter().find(|it| it.rank == pot.rank);
    let old = say.money(old.map(|it| it.amount).unwrap_or_default());
    let words = [
        ("purpose", purpose.as_str()),
        ("now", now.as_str()),
        ("before", old.as_str()),
    ];
    say.ta("grantdesk-sittings-pot", &words)
}
