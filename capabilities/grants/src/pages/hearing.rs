//! What an association is asked when guidelines are revised: what would change, until when, and its
//! answer, which can be changed until the last day and read ever after.
//!
//! For applicants; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use kernel::Instant;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::staff::arrange::changes::changes;
use crate::{
    access::{Action, Facts, may},
    actions::{self, Hand},
    model::{Hearing, Terms, Voice},
    store,
};

/// The longest answer, in characters.
pub const LONGEST: usize = 10_000;

#[derive(Template)]
#[template(path = "mine/hearing.html")]
struct HearingPage<'a> {
    visit: &'a Visit,
    name: String,
    title: String,
    crumbs: Vec<Crumb>,
    until: String,
    question: String,
    changes: Vec<[String; 3]>,
    answer: String,
    answered: String,
    is_open: bool,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit, Path((id, hearing)): Path<(String, String)>) -> PageResult {
    shown(&visit, (id, hearing), None, FormErrors::new()).await
}

/// Keeps the answer.
pub async fn answer(
    visit: Visit,
    Path((id, hearing)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::Comment, &Facts::association(&id))?;
    let fields = Fields::read(&body);
    let answer: String = fields.one("answer").chars().take(LONGEST).collect();
    if answer.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("answer", visit.say().t("grants-error-hearing"));
        return shown(&visit, (id, hearing), Some(answer), errors).await;
    }
    let path = visit.to(visit.path());
    visit
        .write(move |town, conn| {
            let asked = store::hearings::asked_of(conn, &id)?;
            if asked.iter().all(|it| it.hearing_id != hearing) {
                return Err(PageError::NotFound);
            }
            let hearing = store::hearings::one(conn, &hearing)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            actions::answer_hearing(conn, &hand, &hearing, (&id, &answer))?;
            Ok(())
        })
        .await?;
    Ok(see_done(&path, texts::id("grants-done-hearing")))
}

async fn shown(
    visit: &Visit,
    (id, hearing): (String, String),
    written: Option<String>,
    errors: FormErrors,
) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Comment, &Facts::association(&id))?;
    let own = id.clone();
    let (name, hearing, before, voice): (String, Hearing, Terms, Voice) = visit
        .read(move |_, conn| {
            let asked = store::hearings::asked_of(conn, &own)?;
            let voice = asked.into_iter().find(|it| it.hearing_id == hearing);
            let voice = voice.ok_or(PageError::NotFound)?;
            let hearing = store::hearings::one(conn, &hearing)?.ok_or(PageError::NotFound)?;
            let before = before(conn, &hearing)?;
            let name = associations::name(conn, &own)?.ok_or(PageError::NotFound)?;
            Ok((name, hearing, before, voice))
        })
        .await?;
    let crumb = |words: String, path: &str| Crumb {
        words,
        path: visit.to(path),
    };
    let mine = visit.say().t("grants-mine").into_owned();
    let it = Heard {
        crumbs: vec![
            crumb(name.clone(), &format!("/min-forening/{id}")),
            crumb(mine, &format!("/min-forening/{id}/tilskudd")),
        ],
        answered_at: voice.answered_at,
        answer: written.unwrap_or(voice.answer),
        name,
        hearing,
        before,
    };
    heard(visit, it, errors)
}

/// A hearing as one who was asked has it.
pub struct Heard {
    /// The ways up to it.
    pub crumbs: Vec<Crumb>,
    /// Who was asked.
    pub name: String,
    /// What is asked.
    pub hearing: Hearing,
    /// What holds now.
    pub before: Terms,
    /// The answer so far.
    pub answer: String,
    /// When it came.
    pub answered_at: Option<Instant>,
}

/// What held when a proposal was written.
pub fn before(conn: &mut Conn, hearing: &Hearing) -> Result<Terms, PageError> {
    let all = store::schemes::all_guidelines(conn)?;
    let from = all
        .into_iter()
        .find(|it| it.scheme == hearing.scheme && it.number == hearing.number);
    Ok(from.map(|it| it.terms).unwrap_or_default())
}

/// The page.
pub fn heard(visit: &Visit, it: Heard, errors: FormErrors) -> PageResult {
    let (say, status) = (visit.say(), errors.status());
    let named = it.hearing.terms.named(visit.language()).to_owned();
    let title = say.ta("grants-hearing-of", &[("scheme", &named)]);
    let mut crumbs = it.crumbs;
    crumbs.push(Crumb {
        words: title.clone(),
        path: visit.to(visit.path()),
    });
    let today = kernel::today(&*visit.town().clock);
    let shown = HearingPage {
        until: it
            .hearing
            .due_on
            .map(|day| say.ta("grants-hearing-until", &[("day", &say.date(day))]))
            .unwrap_or_default(),
        answered: it
            .answered_at
            .map(|at| say.date_and_time(at.in_oslo()))
            .unwrap_or_default(),
        changes: changes(visit, &it.before, &it.hearing.terms),
        is_open: it.hearing.takes_answers(today),
        question: it.hearing.question,
        answer: it.answer,
        name: it.name,
        crumbs,
        visit,
        title,
        errors,
    };
    page(&shown, status)
}
