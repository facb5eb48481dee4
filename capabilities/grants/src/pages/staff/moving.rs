//! Two things that are done to a case on a page of their own, so that neither is done by a slip: moving
//! it to another round, and writing to the applicant, who reads every word of it.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    ground::Ground,
    model::{Kind, RoundState},
    store,
};

/// The longest text, in characters.
const LONGEST: usize = 5_000;

#[derive(Template)]
#[template(path = "staff/moving.html")]
struct MovingPage<'a> {
    visit: &'a Visit,
    /// Whether it is moved, or written about.
    moves: bool,
    title: String,
    name: String,
    back: String,
    here: String,
    rounds: Vec<Choice>,
    text: String,
    errors: FormErrors,
}

/// The form for moving it.
pub async fn ask_move(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    shown(&visit, id, true, &Fields::default(), FormErrors::new()).await
}

/// Moves it.
pub async fn move_it(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let (to, why) = (fields.one("round").to_owned(), text_of(&fields));
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if to.is_empty() {
        errors.add("round", say.t("grantdesk-error-round"));
    }
    if why.is_empty() {
        errors.add("text", say.t("grantdesk-error-reason"));
    }
    if !errors.is_empty() {
        return shown(&visit, id, true, &fields, errors).await;
    }
    let path = visit.to(&format!("/saker/tilskudd/sak/{id}"));
    visit
        .write(move |town, conn| {
            let ground = Ground::read(conn, &id)?.ok_or(PageError::NotFound)?;
            let there = store::rounds::one(conn, &to)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            let which = (&ground.application, &ground.round);
            actions::move_to(conn, &hand, which, &there, &why)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-moved")))
}

/// The form for writing to the applicant.
pub async fn ask_message(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    shown(&visit, id, false, &Fields::default(), FormErrors::new()).await
}

/// Sends it.
pub async fn send_message(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let text = text_of(&fields);
    if text.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("text", visit.say().t("grantdesk-error-message"));
        return shown(&visit, id, false, &fields, errors).await;
    }
    let path = visit.to(&format!("/saker/tilskudd/sak/{id}"));
    visit
        .write(move |town, conn| {
            let ground = Ground::read(conn, &id)?.ok_or(PageError::NotFound)?;
            if !ground.application.state.is_sent() {
                return Err(PageError::NotFound);
            }
            let hand = Hand::new(town, &permit);
            let which = (&ground.application, &ground.round);
            Ok(actions::write_to_applicant(conn, &hand, which, &text)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-message")))
}

fn text_of(fields: &Fields) -> String {
    fields.one("text").chars().take(LONGEST).collect()
}

async fn shown(
    visit: &Visit,
    id: String,
    moves: bool,
    written: &Fields,
    errors: FormErrors,
) -> PageResult {
    let (language, chosen) = (visit.language(), written.one("round").to_owned());
    let (ground, name, rounds) = visit
        .read(move |_, conn| {
            let ground = Ground::read(conn, &id)?.ok_or(PageError::NotFound)?;
            let is_there = ground.application.state.is_sent();
            if !is_there || (moves && !ground.application.state.is_handled()) {
                return Err(PageError::NotFound);
            }
            let name = match &ground.application.held_by {
                Some(id) => associations::name(conn, id)?.unwrap_or_default(),
                None => ground.application.group_name.clone(),
            };
            let schemes = store::schemes::all(conn)?;
            let takes = |scheme: &str| {
                let found = schemes.iter().find(|it| it.id == scheme);
                found.is_some_and(|it| it.kind != Kind::Information)
            };
            let all = store::rounds::all(conn)?.into_iter();
            let others = all.filter(|it| {
                it.id != ground.round.id && it.state == RoundState::Announced && takes(&it.scheme)
            });
            let rounds: Vec<Choice> = others
                .map(|it| {
                    let is_it = it.id == chosen;
                    Choice::new(&it.id, it.titled(language).to_owned()).chosen(is_it)
                })
                .collect();
            Ok((ground, name, rounds))
        })
        .await?;
    let (say, status) = (visit.say(), errors.status());
    let number = ground.application.number.as_deref().unwrap_or_default();
    let title = if moves {
        texts::id("grantdesk-move-of")
    } else {
        texts::id("grantdesk-message-of")
    };
    let shown = MovingPage {
        title: say.ta(title, &[("number", number)]),
        back: visit.to(&format!("/saker/tilskudd/sak/{}", ground.application.id)),
        here: visit.to(visit.path()),
        text: written.one("text").to_owned(),
        visit,
        moves,
        name,
        rounds,
        errors,
    };
    let status = if status.is_success() {
        StatusCode::OK
    } else {
        status
    };
    page(&shown, status)
}
