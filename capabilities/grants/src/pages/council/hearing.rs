//! What a council is asked when guidelines are revised, for those who sit in it today; to all others it
//! is not there.
//!
//! The page is the one associations have: what would change, until when, and the council's answer.

use axum::{body::Bytes, extract::Path};
use db::Conn;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, see_done};

use crate::{
    access::{Action, Facts, may},
    actions::{self, Hand},
    pages::hearing::{Heard, LONGEST, before, heard},
    store,
};

/// Shows it.
pub async fn show(visit: Visit, Path(which): Path<(String, String)>) -> PageResult {
    visit.person()?;
    shown(&visit, which, None, FormErrors::new()).await
}

/// Keeps the answer.
pub async fn answer(visit: Visit, Path(which): Path<(String, String)>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let answer: String = fields.one("answer").chars().take(LONGEST).collect();
    let (seen, own) = (visit.clone(), which.clone());
    let path = visit.to(visit.path());
    let actor = visit.actor();
    let words = answer.clone();
    let kept = visit
        .write(move |town, conn| {
            let name = sits(&seen, conn, &own)?;
            let permit = may(&actor, Action::Comment, &Facts::council(!name.is_empty()))?;
            if words.is_empty() {
                return Ok(false);
            }
            let hearing = store::hearings::one(conn, &own.0)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            actions::answer_as_council(conn, &hand, &hearing, (&own.1, &words))?;
            Ok::<_, PageError>(true)
        })
        .await?;
    if !kept {
        let mut errors = FormErrors::new();
        errors.add("answer", visit.say().t("grants-error-hearing"));
        return shown(&visit, which, Some(answer), errors).await;
    }
    Ok(see_done(&path, texts::id("grants-done-hearing")))
}

/// The name of the council that was asked, for one who sits in it.
fn sits(
    visit: &Visit,
    conn: &mut Conn,
    (hearing, council): &(String, String),
) -> Result<String, PageError> {
    let who = visit.person()?;
    let today = kernel::today(&*visit.town().clock);
    let hers = councils::sits_in(conn, &who.person, today)?;
    let own = hers.iter().find(|it| it.id == *council);
    store::council_voices::one(conn, (hearing, council))?
        .and(own)
        .map(|it| it.name(visit.language()))
        .ok_or(PageError::NotFound)
}

async fn shown(
    visit: &Visit,
    which: (String, String),
    written: Option<String>,
    errors: FormErrors,
) -> PageResult {
    let seen = visit.clone();
    let (name, hearing, before, voice) = visit
        .read(move |_, conn| {
            let name = sits(&seen, conn, &which)?;
            let hearing = store::hearings::one(conn, &which.0)?.ok_or(PageError::NotFound)?;
            let voice = store::council_voices::one(conn, (&which.0, &which.1))?;
            let before = before(conn, &hearing)?;
            Ok::<_, PageError>((name, hearing, before, voice.ok_or(PageError::NotFound)?))
        })
        .await?;
    let list = Crumb {
        words: visit.say().t("advise-list").into_owned(),
        path: visit.to("/innstillinger"),
    };
    let heard_of = Heard {
        crumbs: vec![list],
        answered_at: voice.answered_at,
        answer: written.unwrap_or(voice.answer),
        name,
        hearing,
        before,
    };
    heard(visit, heard_of, errors)
}
