//! A claim as the other officers see it: judged while it waits, objected to while there is time.
//!
//! For those who answer for the association. Nobody judges her own claim, and whoever says yes or
//! no proves who she is once more. An objection takes a reason and ends nothing by itself: staff
//! settle it, so that a quarrel in a board locks nobody out.

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use documents::FileId;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, download, page, see_done};

use crate::{
    access::{Action, Facts},
    actions,
    letters::{Post, asked},
    model::ClaimState,
    pages::{
        claim_view::{ClaimView, of_association},
        crumbs, leave, leave_for,
    },
};

const LONGEST: usize = 1000;

pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/tilganger/krav/{claim}", get(show))
        .route(
            "/min-forening/{id}/tilganger/krav/{claim}/svar",
            post(decide),
        )
        .route(
            "/min-forening/{id}/tilganger/krav/{claim}/si-fra",
            post(object),
        )
        .route("/min-forening/{id}/tilganger/krav/{claim}/fil", get(file))
}

#[derive(Template)]
#[template(path = "who_can_what/claim.html")]
struct ClaimPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    crumbs: Vec<Crumb>,
    view: ClaimView,
    file_path: String,
    is_own: bool,
    reason: String,
    errors: FormErrors,
}

async fn show(visit: Visit, Path((id, claim)): Path<(String, String)>) -> PageResult {
    leave(&visit, &id, Action::LookInto)?;
    let view = read(&visit, &id, &claim).await?;
    shown(&visit, &id, view, String::new(), FormErrors::new())
}

async fn decide(
    visit: Visit,
    Path((id, claim)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    leave(&visit, &id, Action::LookInto)?;
    let view = read(&visit, &id, &claim).await?;
    let facts = Facts::about(&id).own(view.claim.person == visit.person()?.person);
    let permit = leave_for(&visit, Action::DecideClaim, &facts)?;
    let fields = Fields::read(&body);
    let (yes, reason) = (
        fields.one("answer") == "yes",
        fields.one("reason").to_owned(),
    );
    let mut errors = FormErrors::new();
    if !yes && (reason.is_empty() || reason.chars().count() > LONGEST) {
        errors.add("reason", visit.say().t("officers-error-reason"));
        return shown(&visit, &id, view, reason, errors);
    }
    let from = asked(&visit);
    let claim = view.claim;
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
    let back = visit.to(&format!("/min-forening/{id}/tilganger"));
    Ok(see_done(&back, texts::id("officers-done-decided")))
}

async fn object(
    visit: Visit,
    Path((id, claim)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    leave(&visit, &id, Action::LookInto)?;
    let view = read(&visit, &id, &claim).await?;
    let me = visit.person()?.person.clone();
    let facts = Facts::about(&id).own(view.claim.person == me);
    let permit = leave_for(&visit, Action::Object, &facts)?;
    let reason = Fields::read(&body).one("reason").to_owned();
    let mut errors = FormErrors::new();
    if reason.is_empty() || reason.chars().count() > LONGEST {
        errors.add("reason", visit.say().t("officers-error-reason"));
        return shown(&visit, &id, view, reason, errors);
    }
    if view.claim.state != ClaimState::Granted || !view.may_object || view.objected(&me) {
        return Err(PageError::Changed);
    }
    let (from, claim) = (asked(&visit), view.claim);
    visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            Ok::<_, PageError>(actions::object(&post, conn, &permit, &claim, &reason)?)
        })
        .await?;
    let back = visit.to(&format!("/min-forening/{id}/tilganger"));
    Ok(see_done(&back, texts::id("officers-done-objected")))
}

async fn file(
    visit: Visit,
    Path((id, claim)): Path<(String, String)>,
) -> Result<Response, PageError> {
    leave(&visit, &id, Action::LookInto)?;
    let (stored, bytes) = visit
        .read(move |_, conn| {
            let claim = of_association(conn, &claim, &id)?;
            let file = claim.file.map(FileId).ok_or(PageError::NotFound)?;
            let stored = documents::find(conn, &file)?.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &stored)?;
            Ok((stored, bytes))
        })
        .await?;
    download(&stored, bytes)
}

async fn read(visit: &Visit, id: &str, claim: &str) -> Result<ClaimView, PageError> {
    let (id, claim, say) = (id.to_owned(), claim.to_owned(), visit.say().clone());
    visit
        .read(move |town, conn| {
            let claim = of_association(conn, &claim, &id)?;
            ClaimView::read(conn, &*town.clock, &say, claim)
        })
        .await
}

fn shown(
    visit: &Visit,
    id: &str,
    view: ClaimView,
    reason: String,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let own = format!("/min-forening/{id}/tilganger/krav/{}", view.claim.id);
    let heading = visit
        .say()
        .ta("officers-claim-of", &[("person", &view.person)]);
    let claim = ClaimPage {
        visit,
        association: id,
        crumbs: crumbs(visit, id, &heading)?,
        file_path: visit.to(&format!("{own}/fil")),
        is_own: view.claim.person == visit.person()?.person,
        view,
        reason,
        errors,
    };
    page(&claim, status)
}

impl ClaimPage<'_> {
    fn heading(&self) -> String {
        let named = [("person", self.view.person.as_str())];
        self.visit.say().ta("officers-claim-of", &named)
    }

    fn action(&self, after: &str) -> String {
        let (association, claim) = (self.association, &self.view.claim.id);
        self.visit.to(&format!(
            "/min-forening/{association}/tilganger/krav/{claim}{after}"
        ))
    }

    fn may_object(&self) -> bool {
        let me = self.visit.who().map(|who| &who.person);
        self.view.may_object && !self.is_own && me.is_some_and(|me| !self.view.objected(me))
    }
}
