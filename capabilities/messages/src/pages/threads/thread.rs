//! One thread in an association's inbox, and the form to answer in it.
//!
//! Opening it is written down, so that staff see that the association has read what it got, and so
//! that the daily mail leaves it out.

use askama::Template;
use axum::extract::Path;
use documents::FileId;
use web::{Crumb, FormErrors, PageError, PageResult, Upload, Visit, page, see_done};

use super::{
    conversation::{Said, holds, said},
    form::Written,
    inbox::crumbs,
};
use crate::{
    access::{Action, may_for},
    actions::{self, NewLetter},
    model::Thread,
    pages::files,
    store,
};

#[derive(Template)]
#[template(path = "threads/thread.html")]
struct ThreadPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    thread: Thread,
    base: String,
    said: Vec<Said>,
    written: Written,
    errors: FormErrors,
}

/// The page.
pub async fn get(visit: Visit, Path((id, thread)): Path<(String, String)>) -> PageResult {
    may_for(&visit.actor(), Action::ReadInbox, &id)?;
    let thread = find(&visit, &id, thread).await?;
    let person = visit.person()?.person.clone();
    let opened = thread.id.clone();
    visit
        .write(move |town, conn| store::opened(conn, &*town.clock, &opened, &person))
        .await
        .map_err(PageError::from)?;
    show(&visit, thread, Written::default(), FormErrors::new()).await
}

/// Writes more in it.
pub async fn reply(
    visit: Visit,
    Path((id, thread)): Path<(String, String)>,
    mut upload: Upload,
) -> PageResult {
    may_for(&visit.actor(), Action::WriteToMunicipality, &id)?;
    let thread = find(&visit, &id, thread).await?;
    let written = Written::read(&upload.fields);
    let mut errors = written.check(visit.say(), false);
    let files = files::taken(&visit, &mut upload, &mut errors).await?;
    if !errors.is_empty() {
        return show(&visit, thread, written, errors).await;
    }
    let there = visit.to(&format!("/min-forening/{id}/meldinger/{}", thread.id));
    let (actor, here) = (visit.actor(), visit.absolute(""));
    visit
        .write(move |town, conn| {
            let permit = may_for(&actor, Action::WriteToMunicipality, &id)?;
            let name = associations::name(conn, &id)?.ok_or(PageError::NotFound)?;
            let letter = NewLetter {
                subject: String::new(),
                body: written.body,
                files,
                here,
            };
            actions::reply(town, conn, &permit, &thread, &name, &letter)
        })
        .await?;
    Ok(see_done(&there, texts::id("thread-done-sent")))
}

/// Hands out a file of it.
pub async fn file(
    visit: Visit,
    Path((id, thread, file)): Path<(String, String, String)>,
) -> PageResult {
    may_for(&visit.actor(), Action::ReadInbox, &id)?;
    let thread = find(&visit, &id, thread).await?;
    visit
        .read(move |_, conn| {
            let file = FileId(file);
            if !holds(conn, &thread, &file)? {
                return Err(PageError::NotFound);
            }
            files::hand_out(conn, &file)
        })
        .await
}

/// The thread, when it is in this association's inbox.
async fn find(visit: &Visit, id: &str, thread: String) -> Result<Thread, PageError> {
    let id = id.to_owned();
    visit
        .read(move |_, conn| {
            let found = store::thread(conn, &thread)?;
            let own = found.filter(|thread| thread.association == id);
            own.ok_or(PageError::NotFound)
        })
        .await
}

async fn show(visit: &Visit, thread: Thread, written: Written, errors: FormErrors) -> PageResult {
    let (spoken, of) = (visit.clone(), thread.clone());
    let (name, said) = visit
        .read(move |town, conn| {
            let name = associations::name(conn, &of.association)?.ok_or(PageError::NotFound)?;
            let said = said(&spoken, town, conn, &of, &name)?;
            Ok((name, said))
        })
        .await?;
    let status = errors.status();
    let page_of = ThreadPage {
        visit,
        crumbs: crumbs(
            visit,
            &thread.association,
            &name,
            Some((&thread.subject, &thread.id)),
        ),
        base: visit.to(&format!(
            "/min-forening/{}/meldinger/{}",
            thread.association, thread.id
        )),
        thread,
        said,
        written,
        errors,
    };
    page(&page_of, status)
}
