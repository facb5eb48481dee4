//! What an applicant does with an application that was sent: signs for a group, answers a question,
//! takes it back.
//!
//! For applicants; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Fields, PageError, PageResult, Visit, page, see_done, see_other};

use super::allowed;
use crate::{
    access::{Action, Facts, may},
    actions::{self, Hand},
};

/// The longest answer to a question.
const LONGEST: usize = 10_000;

/// Signs what a group of the association has sent.
pub async fn countersign(visit: Visit, Path(id): Path<String>) -> PageResult {
    let seen = visit.clone();
    let own = id.clone();
    visit
        .write(move |town, conn| {
            let (ground, _) = allowed(&seen, conn, Action::See, &id)?;
            let facts = Facts::of(&ground.application);
            let permit = may(&seen.actor(), Action::Countersign, &facts)?;
            actions::countersign(conn, &Hand::new(town, &permit), &ground)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let path = visit.to(&format!("/soknad/{own}"));
    Ok(see_done(&path, texts::id("grants-done-signed")))
}

/// Answers a question of staff.
pub async fn answer(
    visit: Visit,
    Path((id, question)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let text: String = Fields::read(&body)
        .one("answer")
        .chars()
        .take(LONGEST)
        .collect();
    let path = visit.to(&format!("/soknad/{id}"));
    let seen = visit.clone();
    if text.is_empty() {
        // Whether she may is not told before it is asked.
        visit
            .read(move |_, conn| allowed(&seen, conn, Action::Apply, &id).map(|_| ()))
            .await?;
        return Ok(see_done(&path, texts::id("grants-done-no-answer")));
    }
    visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::Apply, &id)?;
            let hand = Hand::new(town, &permit);
            actions::answer_question(conn, &hand, &ground.application, &question, &text)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("grants-done-answered")))
}

#[derive(Template)]
#[template(path = "apply/withdraw.html")]
struct WithdrawPage<'a> {
    visit: &'a Visit,
    title: String,
    here: String,
    back: String,
}

/// Asks whether it is to be taken back.
pub async fn ask_withdraw(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (seen, own) = (visit.clone(), id.clone());
    let title = visit
        .read(move |_, conn| {
            let (ground, _) = allowed(&seen, conn, Action::Apply, &id)?;
            let title = ground.round.titled(seen.language()).to_owned();
            let can = ground.application.can_be_withdrawn();
            Ok(can.then_some(title))
        })
        .await?;
    let back = visit.to(&format!("/soknad/{own}"));
    let Some(title) = title else {
        return Ok(see_other(&back));
    };
    let shown = WithdrawPage {
        here: visit.to(visit.path()),
        visit: &visit,
        title,
        back,
    };
    page(&shown, StatusCode::OK)
}

/// Takes it back.
pub async fn withdraw(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let why: String = Fields::read(&body)
        .one("why")
        .chars()
        .take(LONGEST)
        .collect();
    let path = visit.to(&format!("/soknad/{id}"));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::Apply, &id)?;
            actions::withdraw(conn, &Hand::new(town, &permit), &ground, &why)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("grants-done-withdrawn")))
}
