//! The same form for whoever is signed in: the measures of the roles she holds, in the rounds that are
//! open.
//!
//! Those who work with the strategy answer for anybody from the page of a measure, and see only their own
//! here.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::form::{self, Question};
use crate::{
    access::{Action, may, may_for, owns},
    actions,
    model::{AnswerWay, StatusRound},
    pages::ground::Ground,
    store::rounds,
};

#[derive(Template)]
#[template(path = "answer/mine.html")]
struct MinePage<'a> {
    visit: &'a Visit,
    rounds: Vec<Asked>,
    errors: FormErrors,
}

/// A round with her questions.
struct Asked {
    id: String,
    action: String,
    name: String,
    due: String,
    is_late: bool,
    questions: Vec<Question>,
}

pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let seen = visit.clone();
    let mut rounds = visit.read(move |_, conn| asked(&seen, conn)).await?;
    // One form at a time, what is not answered first: fields of two rounds would share their names.
    rounds.truncate(1);
    answered(&visit, rounds, FormErrors::new())
}

pub async fn send(visit: Visit, Path(round): Path<String>, body: Bytes) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::See)?;
    let seen = visit.clone();
    let mut all = visit.read(move |_, conn| asked(&seen, conn)).await?;
    all.retain(|it| it.id == round);
    // Whoever is asked nothing in this round may not answer in it.
    let own = all.first_mut().ok_or(PageError::Forbidden)?;
    let mut errors = FormErrors::new();
    let fields = Fields::read(&body);
    let Some(said) = form::read(&visit, &fields, &mut own.questions, &mut errors) else {
        return answered(&visit, all, errors);
    };
    visit
        .write(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let round = rounds::one(conn, &round)?.ok_or(PageError::NotFound)?;
            let ground = Ground::of(conn, &round.document)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            for (measure, said) in &said {
                let found = ground.measures.iter().find(|it| it.id == *measure);
                let found = found.ok_or(PageError::NotFound)?;
                let permit = may_for(&actor, Action::Answer, ground.role(found), today)?;
                let what = (&round, measure.as_str());
                actions::answer(conn, parts, &permit, what, (said, AnswerWay::Page))?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let there = visit.to("/saker/oppfolging/mine");
    Ok(see_done(&there, texts::id("followup-done-answered")))
}

/// The open rounds in which she is asked something.
fn asked(visit: &Visit, conn: &mut Conn) -> Result<Vec<Asked>, PageError> {
    let today = kernel::today(&*visit.town().clock);
    let actor = visit.actor();
    let mut all = Vec::new();
    let open: Vec<StatusRound> = rounds::all(conn)?
        .into_iter()
        .filter(|it| it.is_open(today))
        .collect();
    for round in open {
        let ground = Ground::of(conn, &round.document)?;
        let of = |it: &strategy::model::Measure| {
            ground
                .role(it)
                .is_some_and(|role| owns(&actor, role, today))
        };
        let questions = form::questions(visit, conn, (&ground, &round), &of)?;
        if !questions.is_empty() {
            all.push(Asked {
                action: visit.to(&format!("/saker/oppfolging/mine/{}", round.id)),
                name: ground.name(visit),
                due: visit.say().date(round.due_on),
                is_late: round.is_late(today),
                id: round.id,
                questions,
            });
        }
    }
    all.sort_by_key(|it| it.questions.iter().all(|it| !it.answered.is_empty()));
    Ok(all)
}

fn answered(visit: &Visit, rounds: Vec<Asked>, errors: FormErrors) -> PageResult {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = MinePage {
        visit,
        rounds,
        errors,
    };
    page(&shown, status)
}
