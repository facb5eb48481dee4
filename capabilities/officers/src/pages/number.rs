//! An association without number has got one: it asks to be joined with what the nation knows.
//!
//! For its officers. It founded itself here and stands to lose nothing: the number is only asked
//! for, and staff do the joining, since a wrong one would make it one with somebody else's
//! association. An association that has a number has no such page.

use askama::Template;
use associations::model::AssociationId;
use axum::{Router, body::Bytes, extract::Path, routing::get};
use kernel::OrganisationNumber;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{leave, name_here};
use crate::{
    access::Action,
    actions,
    letters::{Post, asked},
    store::foundings,
};

pub fn routes() -> Router {
    Router::new().route(
        "/min-forening/{id}/organisasjonsnummer",
        get(show).post(send),
    )
}

#[derive(Template)]
#[template(path = "number.html")]
struct NumberPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    waiting: Option<(String, String)>,
    written: String,
    errors: FormErrors,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::AskForNumber)?;
    shown(&visit, &id, String::new(), FormErrors::new()).await
}

async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = leave(&visit, &id, Action::AskForNumber)?;
    let written = Fields::read(&body).one("number").to_owned();
    let Ok(number) = written.parse::<OrganisationNumber>() else {
        let mut errors = FormErrors::new();
        errors.add("number", visit.say().t("officers-error-number"));
        return shown(&visit, &id, written, errors).await;
    };
    let (from, at) = (asked(&visit), id.clone());
    visit
        .write(move |town, conn| {
            without_number(conn, &at)?;
            let post = Post::at(town, &from);
            actions::ask_for_number(&post, conn, &permit, (&at, &number))?;
            Ok::<_, PageError>(())
        })
        .await?;
    let back = visit.to(&format!("/min-forening/{id}/organisasjonsnummer"));
    Ok(see_done(&back, texts::id("officers-done-number")))
}

async fn shown(visit: &Visit, id: &str, written: String, errors: FormErrors) -> PageResult {
    let (at, say) = (id.to_owned(), visit.say().clone());
    let waiting = visit
        .read(move |_, conn| {
            without_number(conn, &at)?;
            let asked = foundings::request_of(conn, &at)?;
            Ok(asked.map(|one| {
                (
                    say.organisation_number(&one.number),
                    say.date(one.made_at.in_oslo().date()),
                )
            }))
        })
        .await?;
    let status = errors.status();
    let number = NumberPage {
        visit,
        association: id,
        name: name_here(visit, id)?,
        waiting,
        written,
        errors,
    };
    page(&number, status)
}

/// An association that has a number has no such page.
fn without_number(conn: &mut db::Conn, id: &str) -> Result<(), PageError> {
    let found = associations::one(conn, &AssociationId(id.to_owned()))?;
    match found {
        Some(it) if it.organisation_number.is_none() => Ok(()),
        _ => Err(PageError::NotFound),
    }
}

impl NumberPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-number-title").into_owned()
    }

    fn action(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
