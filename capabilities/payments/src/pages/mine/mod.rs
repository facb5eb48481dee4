//! A grant as its recipient follows it: what is paid when, what is to be reported, what was asked, and
//! what is to be paid back.
//!
//! Every page has the association and the application in its address, and the application must be the
//! association's; on my page it must be one she sent herself. To others there is no such page.

mod calendar;
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
use serde::Deserialize;
use web::{PageError, Visit};

use crate::{
    access::{Action, Facts, may},
    model::{FollowUp, Report},
    store,
};

/// What an address tells: whose grant, which, and what of it.
#[derive(Clone, Debug, Deserialize)]
pub struct At {
    /// The association; none on my page.
    id: Option<String>,
    application: String,
    #[serde(default)]
    report: String,
    #[serde(default)]
    file: String,
}

impl At {
    /// The page of the grant, in the visitor's language.
    fn grant(&self, visit: &Visit) -> String {
        visit.to(&crate::grant_path(self.id.as_deref(), &self.application))
    }

    /// The page of the report.
    fn report(&self, visit: &Visit) -> String {
        format!("{}/rapport/{}", self.grant(visit), self.report)
    }
}

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/tilskudd/oppfolging", get(list::theirs))
        .route(
            "/min-forening/{id}/tilskudd/frister.ics",
            get(calendar::show),
        )
        .route("/min-side/tilskudd/oppfolging", get(list::hers))
        .route(
            "/min-forening/{id}/tilskudd/{application}/konto",
            post(deeds::confirm_account),
        )
        .route(
            "/min-side/tilskudd/{application}/konto",
            post(deeds::write_account),
        )
        .merge(under("/min-forening/{id}/tilskudd/{application}"))
        .merge(under("/min-side/tilskudd/{application}"))
}

fn under(grant: &str) -> Router {
    let at = |rest: &str| format!("{grant}{rest}");
    let report = |rest: &str| at(&format!("/rapport/{{report}}{rest}"));
    Router::new()
        .route(&at(""), get(grant::show))
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
    at: &At,
) -> Result<(FollowUp, Application, Permit<Action>), PageError> {
    let actor = visit.actor();
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let follow_up = store::follow_ups::one(conn, &at.application)?.ok_or(PageError::NotFound)?;
    if follow_up.held_by != at.id {
        return Err(PageError::NotFound);
    }
    let application = grants::store::applications::one(conn, &at.application)?;
    let application = application.ok_or(PageError::NotFound)?;
    let facts = facts(&follow_up, &application);
    let permit = may(&actor, action, &facts).map_err(|_| PageError::NotFound)?;
    Ok((follow_up, application, permit))
}

/// Whose it is.
fn facts(follow_up: &FollowUp, application: &Application) -> Facts {
    match &follow_up.held_by {
        Some(id) => Facts::association(id),
        None => Facts::of(application),
    }
}

/// The report in the address, of a grant that may be seen.
fn report_of(conn: &mut Conn, follow_up: &FollowUp, id: &str) -> Result<Report, PageError> {
    let report = store::reports::one(conn, id)?.ok_or(PageError::NotFound)?;
    if report.application_id != follow_up.application_id {
        return Err(PageError::NotFound);
    }
    Ok(report)
}
