//! Typing in the code that proves once more who she is.

use std::sync::Arc;

use ::access::PersonId;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use identity::codes::{self, CodePurpose, Typed, WaitingCode};
use web::{Fields, PageError, PageResult, Visit, see_other};

use super::{
    Limits,
    code::{CodePage, waiting},
    entry::enter_at,
};
use crate::{
    access::{Action, may},
    actions,
    pages::browser::Tie,
};

const PLACES: (&str, &str) = ("/logg-inn/igjen/kode", "/logg-inn/igjen");

pub async fn show(visit: Visit, asked: HeaderMap) -> PageResult {
    visit.person()?;
    match own(&visit, &asked).await? {
        Some(code) => CodePage::for_use(&visit, PLACES, Some(code)).answer(StatusCode::OK),
        None => Ok(see_other(&visit.to("/logg-inn/igjen"))),
    }
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    visit.person()?;
    limits.trying.count(&visit)?;
    let typed = Fields::read(&body).one("code").to_owned();
    let waits = own(&visit, &asked).await?;
    let Some(tie) = Tie::of(&visit, &asked).filter(|_| waits.is_some()) else {
        return CodePage::for_use(&visit, PLACES, None).wrong();
    };
    let inner = visit.clone();
    let proved = visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::SignIn)?;
            let place = (CodePurpose::Prove, tie.hash.as_str());
            let key = &town.outside.key;
            let typed = codes::take(conn, &*town.clock, key, place, &typed)?;
            let right = match (typed, inner.session()) {
                (Typed::Right(code), Some(session)) => Some((code, session))
                    .filter(|(code, session)| is_hers(code, &session.person_id)),
                _ => None,
            };
            let Some((code, session)) = right else {
                tracing::info!("a code for proving who one is was not right");
                return Ok(None);
            };
            let token = actions::prove(town, conn, &permit, session)?;
            Ok::<_, PageError>(token.map(|token| (token, code.return_to)))
        })
        .await?;
    if let Some((token, return_to)) = proved {
        Ok(enter_at(&visit, &token, &return_to))
    } else {
        let left = own(&visit, &asked).await?;
        CodePage::for_use(&visit, PLACES, left.or(waits)).wrong()
    }
}

/// The code that waits, when it is hers.
async fn own(visit: &Visit, asked: &HeaderMap) -> Result<Option<WaitingCode>, PageError> {
    let person = visit.person()?.person.clone();
    let code = waiting(visit, asked, CodePurpose::Prove).await?;
    Ok(code.filter(|code| is_hers(code, &person)))
}

/// Whether she asked for the code: another person's in the same browser proves nothing.
fn is_hers(code: &WaitingCode, person: &PersonId) -> bool {
    code.about == person.0
}
