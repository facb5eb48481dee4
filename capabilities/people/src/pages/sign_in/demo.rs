//! Coming into the demonstration as somebody made up, with one click.
//!
//! Only where the municipality is the demonstration; elsewhere there is no such page. A marked notice
//! stands on top of every page there.

use axum::{body::Bytes, http::HeaderMap};
use identity::people;
use web::{Fields, PageError, PageResult, Visit};

use super::entry::{device, enter};
use crate::{
    access::{Action, Facts, may_given},
    actions::{arrive, by_email},
    demo::{self, FACES},
    pages::browser::where_to,
};

/// Somebody one can come in as.
pub struct Face {
    /// Her key in the demonstration's list.
    pub key: &'static str,
    /// Who she is, in words.
    pub words: String,
}

/// Those one can come in as; nobody outside the demonstration.
// texts: people-demo-as-*
pub fn faces(visit: &Visit) -> Vec<Face> {
    if !visit.is_demo() {
        return Vec::new();
    }
    let words = |key| visit.say().t(&format!("people-demo-as-{key}")).into_owned();
    FACES
        .into_iter()
        .map(|key| Face {
            key,
            words: words(key),
        })
        .collect()
}

pub async fn send(visit: Visit, asked: HeaderMap, body: Bytes) -> PageResult {
    if !visit.is_demo() {
        return Err(PageError::NotFound);
    }
    let fields = Fields::read(&body);
    let key = FACES.into_iter().find(|key| *key == fields.one("who"));
    let id = demo::person(key.ok_or(PageError::NotFound)?);
    let (inner, device) = (visit.clone(), device(&asked));
    let (token, person) = visit
        .write(move |town, conn| {
            let facts = Facts {
                is_demo: town.demo,
                ..Facts::default()
            };
            may_given(&inner.actor(), Action::SignInDemo, facts)?;
            let person = people::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let signed_in = by_email(&person, DEMO, &device);
            let token = arrive(town, conn, inner.session(), &signed_in)?;
            Ok::<_, PageError>((token, person))
        })
        .await?;
    Ok(enter(
        &visit,
        &token,
        &person,
        &where_to(&visit, fields.one("til")),
    ))
}

/// The issuer of sessions of the demonstration.
pub const DEMO: &str = "demo";
