//! Every page of this room: Min forening and who may do what there, taking responsibility, the
//! annual meeting, founding; and what staff judge.
//!
//! Whoever has no role in the association of the address is told that there is no such page, so
//! that nobody learns who acts for whom. Whoever has one but may not do the thing is told so.

mod accept;
mod annual_meeting;
mod calendar;
mod claim;
mod claim_view;
mod done_tasks;
mod feed;
mod former;
mod found;
mod index;
mod mine;
mod my_access;
mod number;
pub mod parts;
mod staff;
#[cfg(test)]
mod tests;
mod who_can_what;

use access::Permit;
use axum::{Router, routing::get};
use web::{Crumb, PageError, Visit};

use crate::access::{Action, Facts, may};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/min-forening", get(index::get))
        .route("/min-forening/{id}", get(mine::get))
        .route("/min-forening/{id}/ferdig", get(done_tasks::get))
        .merge(calendar::routes())
        .merge(my_access::routes())
        .merge(who_can_what::routes())
        .merge(annual_meeting::routes())
        .merge(number::routes())
        .merge(accept::routes())
        .merge(claim::routes())
        .merge(found::routes())
        .merge(staff::routes())
}

/// The routes that know no language.
pub fn open_routes() -> Router {
    Router::new().route("/kalender/{file}", get(feed::get))
}

/// Leave to do something for the association of the address.
fn leave(visit: &Visit, association: &str, action: Action) -> Result<Permit<Action>, PageError> {
    leave_for(visit, action, &Facts::about(association))
}

/// The same, with more facts.
fn leave_for(visit: &Visit, action: Action, facts: &Facts) -> Result<Permit<Action>, PageError> {
    visit.person()?;
    let actor = visit.actor();
    if !actor.has_role_in(&facts.association) {
        return Err(PageError::NotFound);
    }
    Ok(may(&actor, action, facts)?)
}

/// Leave to do something as one of the municipality's own people.
fn staff_leave(visit: &Visit, action: Action, facts: &Facts) -> Result<Permit<Action>, PageError> {
    visit.person()?;
    let actor = visit.actor();
    if !actor.is_staff() {
        return Err(PageError::NotFound);
    }
    Ok(may(&actor, action, facts)?)
}

/// What the association of the address is called, for whoever acts for it.
fn name_here(visit: &Visit, association: &str) -> Result<String, PageError> {
    let hats = visit.hats();
    let hat = hats.into_iter().find(|hat| hat.association == association);
    hat.map(|hat| hat.words).ok_or(PageError::NotFound)
}

/// The way from Min forening to a page below «Hvem som kan hva».
fn crumbs(visit: &Visit, association: &str, here: &str) -> Result<Vec<Crumb>, PageError> {
    let own = visit.to(&format!("/min-forening/{association}"));
    Ok(vec![
        Crumb {
            words: name_here(visit, association)?,
            path: own.clone(),
        },
        Crumb {
            words: visit.say().t("officers-nav-access").into_owned(),
            path: format!("{own}/tilganger"),
        },
        Crumb {
            words: here.to_owned(),
            path: visit.to(visit.path()),
        },
    ])
}
