//! Attachments of an application: put in, taken from the shelf, promised for later, opened, taken out.
//! Whatever is put in can be opened again by whoever writes.

use axum::{extract::Path, response::Response};
use documents::Allowed;
use web::{PageError, PageResult, RefusalWords as _, Upload, Visit, download, see_done, see_other};

use super::allowed;
use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::{self, Hand, Written},
    ground::{Ground, LATER},
    store,
};

/// Somebody loaded the address of a form again.
pub async fn back(visit: Visit, Path((id, block)): Path<(String, String)>) -> PageResult {
    let seen = visit.clone();
    let step = visit
        .read(move |_, conn| {
            let (ground, _) = allowed(&seen, conn, Action::Apply, &id)?;
            Ok(place(&ground, &block))
        })
        .await?;
    Ok(see_other(&visit.to(&step)))
}

/// Puts in a file, takes one from the shelf, or says that it comes later.
pub async fn attach(
    visit: Visit,
    Path((id, block)): Path<(String, String)>,
    mut upload: Upload,
) -> PageResult {
    let field = format!("a-{block}");
    let shelf = upload.fields.one("shelf").to_owned();
    let later = upload.fields.one("later").to_owned();
    let file = upload.file(&field);
    let clean = match file {
        Some(file) if shelf.is_empty() && later.is_empty() => {
            let scanner = &visit.town().outside.scanner;
            match file.clean(Allowed::PAPERS, scanner).await? {
                Ok(clean) => Some(clean),
                Err(refusal) => {
                    let words = refusal.words(visit.say());
                    return super::step::with_error(&visit, id, &block, words).await;
                }
            }
        }
        _ => None,
    };
    let seen = visit.clone();
    let (step, done) = visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::Apply, &id)?;
            let hand = Hand::new(town, &permit);
            if !ground.takes_papers(hand.now()) {
                return Err(PageError::Changed);
            }
            let asked = ground.form.block(&block);
            if asked.is_none_or(|block| !Ground::is_attachment(block)) {
                return Err(PageError::NotFound);
            }
            let step = place(&ground, &block);
            if let Some(clean) = &clean {
                actions::attach(conn, &hand, &ground, &block, clean)?;
                return Ok((step, Some(texts::id("grants-done-attached"))));
            }
            if !shelf.is_empty() {
                actions::take_from_shelf(conn, &hand, &ground, (&block, &shelf))?;
                return Ok((step, Some(texts::id("grants-done-attached"))));
            }
            if !later.is_empty() {
                let value = if later == "yes" { LATER } else { "" };
                let written = [Written {
                    block: block.clone(),
                    value: value.to_owned(),
                }];
                let at = (ground.application.answers_version, "file");
                actions::save(conn, &hand, &ground, at, &written, &[])?;
                return Ok((step, None));
            }
            Ok((step, Some(texts::id("grants-done-no-file"))))
        })
        .await?;
    let path = visit.to(&step);
    Ok(match done {
        Some(done) => see_done(&path, done),
        None => see_other(&path),
    })
}

/// Hands out an attachment to the applicant, or to staff; every opening by staff is recorded.
pub async fn open(
    visit: Visit,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let actor = visit.actor();
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let (stored, bytes) = visit
        .write(move |town, conn| {
            let application = store::applications::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let attachment = store::files::one(conn, &id, &file)?.ok_or(PageError::NotFound)?;
            let facts = Facts::of(&application);
            if may(&actor, Action::See, &facts).is_err() {
                let permit =
                    may_as_staff(&actor, Action::OpenFile).map_err(|_| PageError::NotFound)?;
                if !application.state.is_sent() {
                    return Err(PageError::NotFound);
                }
                let hand = Hand::new(town, &permit);
                hand.unbarred(conn, &application)
                    .map_err(|_| PageError::NotFound)?;
                actions::open_file(conn, &hand, &application, &attachment.id)?;
            }
            let stored = documents::find(conn, &attachment.file_id)?;
            let stored = stored.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &stored)?;
            Ok::<_, PageError>((stored, bytes))
        })
        .await?;
    download(&stored, bytes)
}

/// Takes one out again.
pub async fn detach(visit: Visit, Path((id, file)): Path<(String, String)>) -> PageResult {
    let seen = visit.clone();
    let step = visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::Apply, &id)?;
            let hand = Hand::new(town, &permit);
            if !ground.can_be_written(hand.now()) {
                return Err(PageError::Changed);
            }
            let attachment = store::files::one(conn, &id, &file)?.ok_or(PageError::NotFound)?;
            actions::detach(conn, &hand, &ground, &attachment)?;
            Ok::<_, PageError>(place(&ground, &attachment.block))
        })
        .await?;
    Ok(see_done(&visit.to(&step), texts::id("grants-done-removed")))
}

/// The page a question stands on: its step while one writes, the application itself after.
fn place(ground: &Ground, block: &str) -> String {
    let id = &ground.application.id;
    if ground.application.state == crate::model::State::Draft
        || ground.application.has_unsent()
        || ground.application.lacking_until.is_some()
    {
        return format!("/soknad/{id}/steg/{}", ground.step_of(block) + 1);
    }
    format!("/soknad/{id}")
}
