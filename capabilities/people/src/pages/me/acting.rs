//! Acting for an association: choosing which, and getting there.
//!
//! The choice is only what the header shows and where `/min-forening` leads. What she may do follows
//! from the association in the address of each page, so two windows cannot be mixed up.

use axum::body::Bytes;
use identity::sessions;
use web::{Fields, PageError, PageResult, Visit, see_other};

use crate::access::{Action, Facts, may_given};

/// To the association she acts for; to a choice when there are several and none is chosen.
pub async fn lead(visit: Visit) -> PageResult {
    visit.person()?;
    let hats = visit.hats();
    let worn = visit.session().and_then(|session| session.hat.as_deref());
    let chosen = hats
        .iter()
        .find(|hat| Some(hat.association.as_str()) == worn);
    Ok(match (chosen, hats.as_slice()) {
        (Some(hat), _) => see_other(&hat.path),
        (None, [only]) => see_other(&only.path),
        (None, _) => see_other(&visit.to("/min-side#foreninger")),
    })
}

/// Chooses one, and goes there.
pub async fn wear(visit: Visit, body: Bytes) -> PageResult {
    visit.person()?;
    let id = Fields::read(&body).one("id").to_owned();
    let path = visit.to(&format!("/min-forening/{id}"));
    let inner = visit.clone();
    visit
        .write(move |_, conn| {
            let facts = Facts {
                acts_for_it: inner.actor().has_role_in(&id),
                ..Facts::default()
            };
            may_given(&inner.actor(), Action::ActFor, facts)?;
            if let Some(session) = inner.session() {
                sessions::wear(conn, &session.id, Some(&id))?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_other(&path))
}
