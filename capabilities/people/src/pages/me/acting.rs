//! Acting for an association: choosing which, and getting there.
//!
//! The choice is only what the header shows and where `/min-forening` leads. What she may do follows
//! from the association in the address of each page, so two windows cannot be mixed up.

use axum::body::Bytes;
use identity::sessions;
use web::{Fields, PageError, PageResult, Visit, see_other};

use crate::access::{Action, Facts, may_given};

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
