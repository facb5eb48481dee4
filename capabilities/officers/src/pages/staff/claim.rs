//! A claim as staff see it: judged while it waits, and settled when others object.
//!
//! That a case officer read what a claimant wrote about herself is noted, so that she can be told.

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{handed_out, inbox};
use crate::{
    access::{Action, Facts},
    actions,
    letters::{Post, asked},
    pages::{claim_view::ClaimView, staff_leave},
    store::claims,
};

const LONGEST: usize = 1000;

pub fn routes() -> Router {
    Router::new()
        .route("/saker/krav/{id}", get(show))
        .route("/saker/krav/{id}/svar", post(decide))
        .route("/saker/krav/{id}/innvending", post(settle))
        .route("/saker/krav/{id}/fil", get(file))
}

#[derive(Template)]
#[template(path = "staff/claim.html")]
struct ClaimPage<'a> {
    visit: &'a Visit,
    view: ClaimView,
    file_path: String,
    may_judge: bool,
    reason: String,
    errors: FormErrors,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let view = read(&visit, &id).await?;
    let seen = (view.claim.id.clone(), view.claim.person.clone());
    visit
        .write(move |town, conn| {
            let (clock, ids) = (&*town.clock, &*town.ids);
            access::record_reading(conn, clock, ids, &permit, &seen.0, &seen.1)?;
            Ok::<_, PageError>(())
        })
        .await?;
    shown(&visit, view, String::new(), FormErrors::new())
}

async fn decide(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let view = read(&visit, &id).await?;
    let permit = staff_leave(&visit, Action::DecideClaim, &facts(&visit, &view)?)?;
    let fields = Fields::read(&body);
    let (yes, reason) = (
        fields.one("answer") == "yes",
        fields.one("reason").to_owned(),
    );
    if !yes && !is_reason(&reason) {
        return unreasoned(&visit, view, reason);
    }
    let (from, claim) = (asked(&visit), view.claim);
    visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            let answer = if yes { Ok(()) } else { Err(reason.as_str()) };
            if actions::decide(&post, conn, &permit, &claim, answer)? {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    let back = visit.to(&format!("/saker/krav/{id}"));
    Ok(see_done(&back, texts::id("officers-done-decided")))
}

async fn settle(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let view = read(&visit, &id).await?;
    let permit = staff_leave(&visit, Action::SettleObjection, &facts(&visit, &view)?)?;
    let fields = Fields::read(&body);
    let (keep, reason) = (
        fields.one("answer") == "keep",
        fields.one("reason").to_owned(),
    );
    if !is_reason(&reason) {
        return unreasoned(&visit, view, reason);
    }
    if !view.is_objected_to() {
        return Err(PageError::Changed);
    }
    let (from, claim) = (asked(&visit), view.claim);
    visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            if actions::settle(&post, conn, &permit, &claim, (keep, &reason))? {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    let back = visit.to(&format!("/saker/krav/{id}"));
    Ok(see_done(&back, texts::id("officers-done-settled")))
}

async fn file(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let claim = visit
        .read(move |_, conn| claims::one(conn, &id)?.ok_or(PageError::NotFound))
        .await?;
    handed_out(&visit, claim.file).await
}

fn facts(visit: &Visit, view: &ClaimView) -> Result<Facts, PageError> {
    let is_own = view.claim.person == visit.person()?.person;
    Ok(Facts::about(&view.claim.association).own(is_own))
}

fn is_reason(reason: &str) -> bool {
    !reason.is_empty() && reason.chars().count() <= LONGEST
}

fn unreasoned(visit: &Visit, view: ClaimView, reason: String) -> PageResult {
    let mut errors = FormErrors::new();
    errors.add("reason", visit.say().t("officers-error-reason"));
    shown(visit, view, reason, errors)
}

async fn read(visit: &Visit, id: &str) -> Result<ClaimView, PageError> {
    let (id, say) = (id.to_owned(), visit.say().clone());
    visit
        .read(move |town, conn| {
            let claim = claims::one(conn, &id)?.ok_or(PageError::NotFound)?;
            ClaimView::read(conn, &*town.clock, &say, claim)
        })
        .await
}

fn shown(visit: &Visit, view: ClaimView, reason: String, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let is_own = view.claim.person == visit.person()?.person;
    let claim = ClaimPage {
        visit,
        file_path: visit.to(&format!("/saker/krav/{}/fil", view.claim.id)),
        may_judge: visit.actor().is_staff_for("officers") && !is_own,
        view,
        reason,
        errors,
    };
    page(&claim, status)
}

impl ClaimPage<'_> {
    fn heading(&self) -> String {
        let named = [
            ("person", self.view.person.as_str()),
            ("association", &self.view.association),
        ];
        self.visit.say().ta("officers-staff-claim-title", &named)
    }

    fn action(&self, after: &str) -> String {
        let claim = &self.view.claim.id;
        self.visit.to(&format!("/saker/krav/{claim}{after}"))
    }

    fn association(&self) -> String {
        let association = &self.view.claim.association;
        self.visit.to(&format!("/saker/forening/{association}"))
    }

    fn inbox(&self) -> String {
        inbox(self.visit)
    }
}
