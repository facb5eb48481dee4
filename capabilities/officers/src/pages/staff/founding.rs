//! A founding as staff see it: what she wrote, what it resembles, yes or no.
//!
//! For case officers for roles; others who work here may read it. Whoever opens it is noted. What
//! it resembles stands beside the answer, because doubles are what registers suffer from. A no
//! takes a reason, which she gets. Nobody judges a founding of her own.

use askama::Template;
use associations::model::{Association, AssociationId};
use axum::{
    Router,
    body::Bytes,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use documents::FileId;
use identity::people;
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, page, see_done};

use super::{handed_out, inbox};
use crate::{
    access::{Action, Facts},
    actions,
    letters::{Post, asked},
    model::{Founding, FoundingState},
    pages::{
        found::{Alike, alike},
        staff_leave,
    },
    store::foundings,
};

const LONGEST: usize = 1000;

pub fn routes() -> Router {
    Router::new()
        .route("/saker/ny-forening/{id}", get(show))
        .route("/saker/ny-forening/{id}/svar", post(decide))
        .route("/saker/ny-forening/{id}/vedtekter", get(file))
}

#[derive(Template)]
#[template(path = "staff/founding.html")]
struct FoundingPage<'a> {
    visit: &'a Visit,
    it: Seen,
    alike: Vec<Alike>,
    may_judge: bool,
    reason: String,
    errors: FormErrors,
}

struct Seen {
    founding: Founding,
    association: Association,
    person: String,
    email: String,
    activity: String,
    file: Option<String>,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let it = read(&visit, &id).await?;
    let seen = (id, it.founding.person.clone());
    visit
        .write(move |town, conn| {
            let (clock, ids) = (&*town.clock, &*town.ids);
            access::record_reading(conn, clock, ids, &permit, &seen.0, &seen.1)?;
            Ok::<_, PageError>(())
        })
        .await?;
    shown(&visit, it, String::new(), FormErrors::new()).await
}

async fn decide(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let it = read(&visit, &id).await?;
    let is_own = it.founding.person == visit.person()?.person;
    let facts = Facts::about(&id).own(is_own);
    let permit = staff_leave(&visit, Action::DecideFounding, &facts)?;
    let fields = Fields::read(&body);
    let (yes, reason) = (
        fields.one("answer") == "yes",
        fields.one("reason").to_owned(),
    );
    if !yes && (reason.is_empty() || reason.chars().count() > LONGEST) {
        let mut errors = FormErrors::new();
        errors.add("reason", visit.say().t("officers-error-reason"));
        return shown(&visit, it, reason, errors).await;
    }
    let (from, actor) = (asked(&visit), visit.actor());
    visit
        .write(move |town, conn| {
            use associations::access::{Action as Register, may};
            let post = Post::at(town, &from);
            let (founding, association) = (&it.founding, &it.association);
            let about = Some(association);
            let listed = may(&actor, Register::Approve, about)?;
            let done = if yes {
                let filled = may(&actor, Register::EditProfile, about)?;
                let with = (&listed, &filled);
                actions::approve(&post, conn, &permit, (founding, association), with)?
            } else {
                let about = (founding, association);
                actions::refuse(&post, conn, &permit, about, &listed, &reason)?
            };
            if done {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    let back = visit.to(&format!("/saker/ny-forening/{id}"));
    Ok(see_done(&back, texts::id("officers-done-decided")))
}

async fn file(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    staff_leave(&visit, Action::SeeHistory, &Facts::default())?;
    let founding = visit
        .read(move |_, conn| foundings::one(conn, &id)?.ok_or(PageError::NotFound))
        .await?;
    handed_out(&visit, founding.file).await
}

async fn read(visit: &Visit, id: &str) -> Result<Seen, PageError> {
    let register = visit.kept::<associations::public::Register>().await?;
    let (id, language) = (id.to_owned(), visit.language());
    visit
        .read(move |_, conn| {
            let founding = foundings::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let association = associations::one(conn, &AssociationId(id))?;
            let person = people::one(conn, &founding.person)?;
            let (person, email) = person.map(|one| (one.name, one.email)).unwrap_or_default();
            let file = match &founding.file {
                Some(file) => documents::find(conn, &FileId(file.clone()))?.map(|file| file.name),
                None => None,
            };
            let activity = register.vocabulary().get(&founding.activity);
            let activity = activity.map(|one| one.name(language).to_owned());
            Ok(Seen {
                association: association.ok_or(PageError::NotFound)?,
                activity: activity.unwrap_or_default(),
                founding,
                person,
                email,
                file,
            })
        })
        .await
}

async fn shown(visit: &Visit, it: Seen, reason: String, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let alike = alike(visit, &it.association.name).await?;
    let is_own = it.founding.person == visit.person()?.person;
    let waits = it.founding.state == FoundingState::Waiting;
    let founding = FoundingPage {
        visit,
        alike,
        may_judge: visit.actor().is_staff_for("officers") && !is_own && waits,
        it,
        reason,
        errors,
    };
    page(&founding, status)
}

impl FoundingPage<'_> {
    fn heading(&self) -> String {
        let named = [("association", self.it.association.name.as_str())];
        self.visit.say().ta("officers-staff-founding-title", &named)
    }

    fn state(&self) -> State {
        match self.it.founding.state {
            FoundingState::Waiting => State::Waiting,
            FoundingState::Approved => State::Good,
            FoundingState::Refused => State::Stopped,
        }
    }

    // texts: officers-founding-*
    fn told(&self) -> String {
        let word = self.it.founding.state.word();
        let say = self.visit.say();
        say.t(&format!("officers-founding-{word}")).into_owned()
    }

    fn due(&self) -> String {
        let day = self.visit.say().date(self.it.founding.due_on);
        self.visit.say().ta("officers-claim-due", &[("day", &day)])
    }

    fn action(&self, after: &str) -> String {
        let id = &self.it.founding.association;
        self.visit.to(&format!("/saker/ny-forening/{id}{after}"))
    }

    fn inbox(&self) -> String {
        inbox(self.visit)
    }
}
