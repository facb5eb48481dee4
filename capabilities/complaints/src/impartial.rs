//! The door to staff's pages about a complaint: whoever has a tie to the applicant is told why by paragraph,
//! and sees nothing of it, its files or its package (forvaltningsloven § 6). Whoever has not declared her
//! ties in the round takes no case of it out before she has.
//!
//! Those of the first decision see the complaint, and do not treat it: each action holds that.

use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use grants::impartiality::{Matter, Standing, turned_away};
use web::{PageError, Visit, see_other};

use crate::store;

/// Lets a request through, or tells why not.
pub async fn guard(visit: Visit, request: Request, next: Next) -> Response {
    match stopped(&visit).await {
        Ok(None) => next.run(request).await,
        Ok(Some(answer)) => answer,
        Err(error) => error.into_response(),
    }
}

async fn stopped(visit: &Visit) -> Result<Option<Response>, PageError> {
    // The page itself asks the rules: an auditor reads, others are refused.
    if !visit.actor().is_staff_for("grants") {
        return Ok(None);
    }
    let parts: Vec<&str> = visit.path().split('/').skip(1).collect();
    let (application, is_package) = match parts.as_slice() {
        ["saker", "klager", "ny", application, ..] => ((*application).to_owned(), false),
        ["saker", "klager", "pakke", application, ..] => ((*application).to_owned(), true),
        ["saker", "klager", id, ..] => {
            let id = (*id).to_owned();
            let found = visit.read(move |_, conn| Ok::<_, PageError>(store::one(conn, &id)?));
            match found.await? {
                Some(it) => (it.application_id, false),
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    let answer = turned_away(visit, vec![application.clone()], Matter::Prepare).await?;
    if answer.is_some() || !is_package {
        return Ok(answer);
    }
    let round = undeclared(visit, application).await?;
    Ok(round.map(|round| {
        let path = format!("/saker/tilskudd/runde/{round}/habilitet");
        see_other(&visit.to(&path))
    }))
}

/// The round of an application, when she has not declared what ties she has in it.
async fn undeclared(visit: &Visit, id: String) -> Result<Option<String>, PageError> {
    let actor = visit.actor();
    visit
        .read(move |town, conn| {
            let Some(it) = grants::store::applications::one(conn, &id)? else {
                return Ok(None);
            };
            let standing = Standing::of(conn, &*town.clock, &actor, &it.round_id)?;
            Ok::<_, PageError>((!standing.has_declared()).then_some(it.round_id))
        })
        .await
}
