//! Writing to the municipality for an association.
//!
//! It becomes a thread in the association's inbox and a task for the unit; the writer gets a
//! receipt by mail.

use askama::Template;
use axum::extract::Path;
use web::{Choice, Crumb, FormErrors, PageError, PageResult, Upload, Visit, page, see_done};

use super::{form::Written, inbox::crumbs};
use crate::{
    access::{Action, may_for},
    actions::{NewLetter, write_to_municipality},
    pages::{files, words::unit_choices},
};

#[derive(Template)]
#[template(path = "threads/letter.html")]
struct LetterPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    action: String,
    written: Written,
    errors: FormErrors,
    units: Vec<Choice>,
}

/// The form.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_for(&visit.actor(), Action::WriteToMunicipality, &id)?;
    show(&visit, &id, Written::default(), FormErrors::new()).await
}

/// Sends it.
pub async fn send(visit: Visit, Path(id): Path<String>, mut upload: Upload) -> PageResult {
    may_for(&visit.actor(), Action::WriteToMunicipality, &id)?;
    let written = Written::read(&upload.fields);
    let mut errors = written.check(visit.say(), true);
    let files = files::taken(&visit, &mut upload, &mut errors).await?;
    if !errors.is_empty() {
        return show(&visit, &id, written, errors).await;
    }
    let there = visit.to(&format!("/min-forening/{id}/meldinger"));
    let (actor, here) = (visit.actor(), visit.absolute(""));
    visit
        .write(move |town, conn| {
            let permit = may_for(&actor, Action::WriteToMunicipality, &id)?;
            let name = associations::name(conn, &id)?.ok_or(PageError::NotFound)?;
            let letter = NewLetter {
                subject: written.subject,
                body: written.body,
                files,
                here,
            };
            write_to_municipality(town, conn, &permit, (&id, &name), &written.unit, &letter)
        })
        .await?;
    Ok(see_done(&there, texts::id("thread-done-sent")))
}

async fn show(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let (of, key, language) = (id.to_owned(), written.unit.clone(), visit.language());
    let (name, units) = visit
        .read(move |_, conn| {
            let name = associations::name(conn, &of)?.ok_or(PageError::NotFound)?;
            Ok((name, unit_choices(conn, language, &key)?))
        })
        .await?;
    let status = errors.status();
    let here = visit.say().t("thread-write");
    let page_of = LetterPage {
        visit,
        crumbs: crumbs(visit, id, &name, Some((&here, "ny"))),
        action: visit.to(&format!("/min-forening/{id}/meldinger/ny")),
        written,
        errors,
        units,
    };
    page(&page_of, status)
}
