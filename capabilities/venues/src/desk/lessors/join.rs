//! The page a link leads to, where somebody says that she answers for a lessor.
//!
//! The link is good for whoever signs in with it, once: the address it was sent to is no key to a
//! person.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, For, may},
    actions::lessors as actions,
    store,
};

#[derive(Template)]
#[template(path = "pages/lessor_offered.html")]
struct OfferedPage<'a> {
    visit: &'a Visit,
    name: String,
}

/// Shows what is asked.
pub async fn offered(visit: Visit, Path(token): Path<String>) -> PageResult {
    visit.person()?;
    let name = visit
        .read(move |_, conn| {
            let asked = store::lessors::of_token(conn, &token)?.ok_or(PageError::NotFound)?;
            let name = store::lessors::name(conn, &asked.lessor_id)?;
            name.ok_or(PageError::NotFound)
        })
        .await?;
    page(
        &OfferedPage {
            visit: &visit,
            name,
        },
        StatusCode::OK,
    )
}

/// She does.
pub async fn join(visit: Visit, Path(token): Path<String>) -> PageResult {
    visit.person()?;
    let actor = visit.actor();
    let lessor = visit
        .write(move |town, conn| {
            let asked = store::lessors::of_token(conn, &token)?;
            let whom = For {
                has_link: asked.is_some(),
                ..For::NOBODY
            };
            let permit = may(&actor, Action::AnswerFor, &whom).map_err(|_| PageError::NotFound)?;
            let asked = asked.ok_or(PageError::NotFound)?;
            actions::join(conn, town, &permit, &asked)?;
            Ok::<_, PageError>(asked.lessor_id)
        })
        .await?;
    let there = visit.to(&format!("/min-forening/{lessor}/utleie"));
    Ok(see_done(&there, texts::id("lessor-done-joined")))
}
