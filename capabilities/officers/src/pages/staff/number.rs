//! Joining an association that was founded here with its organisation number.
//!
//! The preview says whether the register has somebody with that number already; then the two become
//! one, this one keeps its id and all it has, and the merge can be taken back for a while.

use askama::Template;
use associations::{
    access::{Action as Register, may},
    actions as register,
    model::{Association, AssociationId},
};
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    routing::{get, post},
};
use kernel::OrganisationNumber;
use tasks::State as TaskState;
use web::{PageError, PageResult, Visit, page, see_done};

use super::inbox;
use crate::{
    access::{Action, Facts},
    kinds,
    pages::staff_leave,
    store::foundings,
};

pub fn routes() -> Router {
    Router::new()
        .route("/saker/organisasjonsnummer/{id}", get(show))
        .route("/saker/organisasjonsnummer/{id}/slaa-sammen", post(join))
}

#[derive(Template)]
#[template(path = "staff/number.html")]
struct NumberPage<'a> {
    visit: &'a Visit,
    association: Association,
    asked: Option<(String, String)>,
    national: Option<(String, String)>,
    may_join: bool,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let say = visit.say().clone();
    let (association, asked, national) = visit
        .read(move |_, conn| {
            let found = associations::one(conn, &AssociationId(id.clone()))?;
            let found = found.ok_or(PageError::NotFound)?;
            let request = foundings::request_of(conn, &id)?;
            let number: Option<OrganisationNumber> =
                request.as_ref().and_then(|one| one.number.parse().ok());
            let mut national = None;
            if let Some(number) = &number {
                let all = associations::all(conn)?;
                let same = all
                    .into_iter()
                    .find(|it| it.organisation_number.as_ref() == Some(number));
                national = same.map(|it| (it.id.0, it.name));
            }
            let asked = request.map(|one| {
                (
                    say.organisation_number(&one.number),
                    say.date(one.made_at.in_oslo().date()),
                )
            });
            Ok((found, asked, national))
        })
        .await?;
    let number = NumberPage {
        may_join: asked.is_some() && visit.actor().is_staff_for("associations"),
        visit: &visit,
        association,
        asked,
        national,
    };
    page(&number, StatusCode::OK)
}

async fn join(visit: Visit, Path(id): Path<String>) -> PageResult {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let (actor, whole, at) = (visit.actor(), visit.clone(), id.clone());
    visit
        .write(move |town, conn| {
            let found = associations::one(conn, &AssociationId(at.clone()))?;
            let found = found.ok_or(PageError::NotFound)?;
            let asked = foundings::request_of(conn, &at)?.ok_or(PageError::Changed)?;
            let number: OrganisationNumber =
                asked.number.parse().map_err(|_| PageError::Changed)?;
            let permit = may(&actor, Register::JoinNumber, Some(&found))?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let all = whole.capabilities();
            register::join_number(conn, clock, ids, &permit, all, &found, &number)?;
            foundings::end_request(conn, clock, &at)?;
            let by = actor.who().map(|who| &who.person);
            tasks::close(conn, clock, (kinds::NUMBER, &at), TaskState::Done, by)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let back = visit.to(&format!("/saker/organisasjonsnummer/{id}"));
    Ok(see_done(&back, texts::id("officers-done-joined")))
}

impl NumberPage<'_> {
    fn heading(&self) -> String {
        let named = [("association", self.association.name.as_str())];
        self.visit.say().ta("officers-staff-number-title", &named)
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        let id = match (&self.asked, &self.national) {
            (None, _) => "officers-staff-number-none",
            (_, Some(_)) => "officers-staff-number-merge",
            (_, None) => "officers-staff-number-new",
        };
        // texts: officers-staff-number-none officers-staff-number-merge officers-staff-number-new
        let national = self.national.as_ref().map_or("", |(_, name)| name.as_str());
        let number = self
            .asked
            .as_ref()
            .map_or("", |(number, _)| number.as_str());
        say.ta(id, &[("national", national), ("number", number)])
    }

    fn action(&self) -> String {
        let id = &self.association.id;
        self.visit
            .to(&format!("/saker/organisasjonsnummer/{id}/slaa-sammen"))
    }

    fn inbox(&self) -> String {
        inbox(self.visit)
    }
}
