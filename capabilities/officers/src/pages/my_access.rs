//! «Min tilgang»: what the reader herself may do here, and the way to step down.
//!
//! For everybody who acts for the association, delegates too. The last one who answers for it is
//! told what follows, and may go all the same.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    routing::{get, post},
};
use identity::roles::{self, Held};
use web::{PageError, PageResult, Visit, page, see_done};

use super::{leave, leave_for, name_here, who_can_what::RoleRow};
use crate::{
    access::{Action, Facts},
    actions,
    letters::{Post, asked, officers_of},
    model::answers_for,
    words::Names,
};

pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/min-tilgang", get(show))
        .route("/min-forening/{id}/min-tilgang/{role}", post(step_down))
}

#[derive(Template)]
#[template(path = "my_access.html")]
struct MyAccessPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    rows: Vec<RoleRow>,
    is_last: bool,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::SeeOwn)?;
    let (at, say) = (id.clone(), visit.say().clone());
    let me = visit.person()?.person.clone();
    let (rows, is_last) = visit
        .read(move |town, conn| {
            let mut held = roles::in_association(conn, &*town.clock, &at)?;
            held.retain(|one| one.person == me);
            let names = Names::of_all(conn, &held)?;
            let answers = held.iter().any(|one| answers_for(&one.role.scopes));
            let is_last = answers && officers_of(conn, town, &at)?.len() == 1;
            let rows = held.iter().map(|one| RoleRow::of(&say, one, &names, &me));
            Ok((rows.collect(), is_last))
        })
        .await?;
    let mine = MyAccessPage {
        visit: &visit,
        association: &id,
        name: name_here(&visit, &id)?,
        rows,
        is_last,
    };
    page(&mine, StatusCode::OK)
}

async fn step_down(visit: Visit, Path((id, role)): Path<(String, String)>) -> PageResult {
    let me = visit.person()?.person.clone();
    leave(&visit, &id, Action::SeeOwn)?;
    let at = id.clone();
    let held = visit
        .read(move |town, conn| {
            let all = roles::in_association(conn, &*town.clock, &at)?;
            let held = all.into_iter().find(|held| held.role.id == role);
            held.ok_or(PageError::NotFound)
        })
        .await?;
    let facts = Facts::about(&id).own(held.person == me);
    let permit = leave_for(&visit, Action::StepDown, &facts)?;
    let from = asked(&visit);
    let left = visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            if !actions::step_down(&post, conn, &permit, &held)? {
                return Err(PageError::Changed);
            }
            let all: Vec<Held> = roles::in_association(conn, &*town.clock, &id)?;
            Ok(all
                .iter()
                .any(|one| one.person == held.person)
                .then_some(id))
        })
        .await?;
    let done = texts::id("officers-done-stepped-down");
    Ok(match left {
        Some(id) => see_done(&visit.to(&format!("/min-forening/{id}/min-tilgang")), done),
        None => see_done(&visit.to("/min-forening"), done),
    })
}

impl MyAccessPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-mine-title").into_owned()
    }

    fn action(&self, role: &str) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}/min-tilgang/{role}"))
    }

    fn own(&self) -> String {
        self.visit
            .to(&format!("/min-forening/{}", self.association))
    }

    fn give(&self) -> String {
        format!("{}/tilganger/ny", self.own())
    }
}
