//! An invitation nobody has answered: sent once more, or taken back.

use axum::{
    Router,
    extract::{Path, State},
    routing::post,
};
use std::{num::NonZeroU32, sync::Arc, time::Duration};
use web::{Limit, PageError, PageResult, Visit, see_done};

use crate::{
    access::Action,
    actions,
    letters::{Post, asked},
    pages::leave,
    store::invitations,
};

const AT_ONCE: NonZeroU32 = NonZeroU32::new(5).expect("five is not zero");
const ONE_MORE_EVERY: Duration = Duration::from_mins(5);

pub fn routes() -> Router {
    Router::new()
        .route(
            "/min-forening/{id}/tilganger/invitasjon/{invitation}/send",
            post(send),
        )
        .route(
            "/min-forening/{id}/tilganger/invitasjon/{invitation}/avslutt",
            post(end),
        )
        .with_state(Arc::new(Limit::new(AT_ONCE, ONE_MORE_EVERY)))
}

async fn send(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path((id, invitation)): Path<(String, String)>,
) -> PageResult {
    let permit = leave(&visit, &id, Action::GiveAccess)?;
    limit.count(&visit)?;
    let (at, from, language) = (id.clone(), asked(&visit), visit.language());
    visit
        .write(move |town, conn| {
            let found = invitations::one(conn, &invitation)?;
            let found = found.filter(|one| one.association == at);
            let found = found.ok_or(PageError::NotFound)?;
            let post = Post::at(town, &from);
            if actions::resend(&post, conn, &permit, (&found.id, language))? {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    Ok(see_done(
        &back(&visit, &id),
        texts::id("officers-done-invited-again"),
    ))
}

async fn end(visit: Visit, Path((id, invitation)): Path<(String, String)>) -> PageResult {
    let permit = leave(&visit, &id, Action::ChangeAccess)?;
    let (at, from) = (id.clone(), asked(&visit));
    visit
        .write(move |town, conn| {
            let found = invitations::one(conn, &invitation)?;
            let found = found.filter(|one| one.association == at);
            let found = found.ok_or(PageError::NotFound)?;
            let post = Post::at(town, &from);
            if actions::take_back(&post, conn, &permit, &found)? {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    Ok(see_done(
        &back(&visit, &id),
        texts::id("officers-done-invitation-ended"),
    ))
}

fn back(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/min-forening/{id}/tilganger"))
}
