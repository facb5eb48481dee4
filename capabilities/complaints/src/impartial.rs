//! The door to staff's pages about a complaint: whoever has a tie to the applicant is told why by paragraph,
//! and sees nothing of it, its files or its package (forvaltningsloven § 6).
//!
//! Those of the first decision see the complaint, and do not treat it: each action holds that.

use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use grants::impartiality::{Matter, turned_away};
use web::{PageError, Visit};

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
    let application = match parts.as_slice() {
        ["saker", "klager", "ny" | "pakke", application, ..] => (*application).to_owned(),
        ["saker", "klager", id, ..] => {
            let id = (*id).to_owned();
            let found = visit.read(move |_, conn| Ok::<_, PageError>(store::one(conn, &id)?));
            match found.await? {
                Some(it) => it.application_id,
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    turned_away(visit, vec![application], Matter::Prepare).await
}
