//! The form by the link of a letter, without an account.
//!
//! A link is good for one round, one role and whoever holds it; it ends a month after the last day, and
//! when somebody else takes over. One that is not ours is not there (404); one that has run out says so.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use strategy::{model::Role, store::roles};
use web::{Fields, FormErrors, PageError, PageResult, Town, Visit, page, see_done};

use super::form::{self, Question};
use crate::{
    access::may_by_link,
    actions, letters,
    model::{AnswerWay, StatusRound},
    pages::ground::Ground,
    store::rounds,
};

#[derive(Template)]
#[template(path = "answer/link.html")]
struct LinkPage<'a> {
    visit: &'a Visit,
    name: String,
    role: String,
    due: String,
    is_late: bool,
    questions: Vec<Question>,
    errors: FormErrors,
}

/// A link that was opened and is good.
struct Opened {
    round: StatusRound,
    role: Role,
    ground: Ground,
}

/// Shows the questions.
pub async fn show(visit: Visit, Path(token): Path<String>) -> PageResult {
    let seen = visit.clone();
    let (opened, questions) = visit
        .read(move |town, conn| asked(&seen, conn, town, &token))
        .await?;
    answered(&visit, &opened, questions, FormErrors::new())
}

/// Keeps the answers.
pub async fn send(visit: Visit, Path(token): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (seen, key) = (visit.clone(), token.clone());
    let (opened, mut questions) = visit
        .read(move |town, conn| asked(&seen, conn, town, &key))
        .await?;
    let mut errors = FormErrors::new();
    let Some(said) = form::read(&visit, &fields, &mut questions, &mut errors) else {
        return answered(&visit, &opened, questions, errors);
    };
    let path = visit.to(&format!("/oppfolging/svar/{token}"));
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            // Looked at again in the transaction that writes.
            let opened = opened_by(conn, town, &token)?;
            let permit = may_by_link(&actor)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            for (measure, said) in &said {
                if opened
                    .round
                    .of_role(&opened.role.id)
                    .all(|own| own != measure)
                {
                    return Err(PageError::NotFound);
                }
                let what = (&opened.round, measure.as_str());
                actions::answer(conn, parts, &permit, what, (said, AnswerWay::Link))?;
            }
            Ok(())
        })
        .await?;
    Ok(see_done(&path, texts::id("followup-done-answered")))
}

fn asked(
    visit: &Visit,
    conn: &mut Conn,
    town: &Town,
    token: &str,
) -> Result<(Opened, Vec<Question>), PageError> {
    let opened = opened_by(conn, town, token)?;
    let own: Vec<&str> = opened.round.of_role(&opened.role.id).collect();
    let of = |it: &strategy::model::Measure| own.contains(&it.id.as_str());
    let what = (&opened.ground, &opened.round);
    let mut questions = form::questions(visit, conn, what, &of)?;
    for it in &mut questions {
        // A note inside was perhaps another's, and a link may be passed on.
        it.inside.clear();
    }
    Ok((opened, questions))
}

/// The link, when it is ours and good still.
fn opened_by(conn: &mut Conn, town: &Town, token: &str) -> Result<Opened, PageError> {
    let (round, role, from) = letters::opened(town, token).ok_or(PageError::NotFound)?;
    let round = rounds::one(conn, &round)?.ok_or(PageError::NotFound)?;
    let role = roles::one(conn, &role)?.ok_or(PageError::NotFound)?;
    let today = kernel::today(&*town.clock);
    let holds = role.holder(today).is_some_and(|holder| holder.from == from);
    if !round.is_open(today) || !holds {
        return Err(PageError::Gone);
    }
    let ground = Ground::of(conn, &round.document)?;
    Ok(Opened {
        round,
        role,
        ground,
    })
}

fn answered(
    visit: &Visit,
    opened: &Opened,
    questions: Vec<Question>,
    errors: FormErrors,
) -> PageResult {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let today = kernel::today(&*visit.town().clock);
    let shown = LinkPage {
        name: opened.ground.name(visit),
        role: opened.role.title.clone(),
        due: visit.say().date(opened.round.due_on),
        is_late: opened.round.is_late(today),
        visit,
        questions,
        errors,
    };
    page(&shown, status)
}

impl LinkPage<'_> {
    fn here(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
