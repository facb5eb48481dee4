//! The button that recommends what the key gives, where nothing is recommended yet.
//!
//! For the municipality's own people; it stands on a round's cockpit once a run is the final one.

use axum::extract::Path;
use web::{PageError, PageResult, Visit, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    store,
};

/// Recommends by the key.
pub async fn recommend(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let path = visit.to(&format!("/saker/tilskudd/runde/{id}"));
    let count = visit
        .write(move |town, conn| {
            let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::recommend_by_key(conn, &hand, &round)?)
        })
        .await?;
    let done = if count == 0 {
        texts::id("grantdesk-done-by-key-none")
    } else {
        texts::id("grantdesk-done-by-key")
    };
    Ok(see_done(&path, done))
}
