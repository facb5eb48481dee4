//! A grant as its recipient follows it: what is paid when, what is to be reported, what was asked, and
//! what is to be paid back.
//!
//! Every page has the association and the application in its address, and the application must be the
//! association's; to others there is no such page.

mod deeds;
mod files;
mod grant;
pub mod list;
mod report;
mod written;

use access::Permit;
use axum::{
    Router,
    routing::{get, post},
};
use db::Conn;
use grants::model::Application;
use web::{PageError, Visit};

use crate::{
    access::{Action, Facts, may},
    model::{FollowUp, Report},
    store,
};

/// The routes.
pub fn routes() -> Router {
    let at = |rest: &str| format!("/min-forening/{{id}}/tilskudd/{{application}}{rest}");
    let report = |rest: &str| at(&format!("/rapport/{{report}}{rest}"));
    Router::new()
        .route("/min-forening/{id}/tilskudd/oppfolging", get(list::show))
        .route(&at(""), get(grant::show))
        .route(&at("/konto"), post(deeds::confirm_account))
        .route(&at("/endring"), post(deeds::ask_change))
        .route(&at("/takk-nei"), post(deeds::decline))
        .route(&report(""), get(report::show).post(report::save))
        .route(&report("/vedlegg"), post(files::attach))
        .route(&report("/fil/{file}"), get(files::open))
        .route(&report("/fil/{file}/fjern"), post(files::detach))
        .route(&report("/attester"), post(deeds::attest))
}

/// The grant in the address, for whoever may do this with it. To others there is none.
fn allowed(
    visit: &Visit,
    conn: &mut Conn,
    action: Action,
    (association, application): (&str, &str),
) -> Result<(FollowUp, Application, Permit<Action>), PageError> {
    let actor = visit.actor();
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let facts = Facts::association(association);
    let permit = may(&actor, action, &facts).map_err(|_| PageError::NotFound)?;
    let follow_up = store::follow_ups::one(conn, application)?.ok_or(PageError::NotFound)?;
    if follow_up.held_by.as_deref() != Some(association) {
        return Err(PageError::NotFound);
    }
    let application = grants::store::applications::one(conn, application)?;
    Ok((follow_up, application.ok_or(PageError::NotFound)?, permit))
}

/// The report in the address, of a grant that may be seen.
fn report_of(conn: &mut Conn, follow_up: &FollowUp, id: &str) -> Result<Report, PageError> {
    let report = store::reports::one(conn, id)?.ok_or(PageError::NotFound)?;
    if report.application_id != follow_up.application_id {
        return Err(PageError::NotFound);
    }
    Ok(report)
}
