//! Files with a complaint: put in by whoever complains while nobody has answered, opened by her and by
//! staff. Every time staff open one is recorded.
//!
//! A file is looked at and scanned before it is kept, as everywhere.

use access::{Versions, record_with};
use axum::{extract::Path, response::Response};
use db::Conn;
use documents::{Allowed, StoredFile};
use web::{PageError, PageResult, RefusalWords as _, Upload, Visit, download, see_done};

use super::complain::{complaint_of, ground, with_error};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    store,
};

/// Puts one in.
pub async fn attach(visit: Visit, Path(id): Path<String>, mut upload: Upload) -> PageResult {
    let there = visit.to(&format!("/soknad/{id}/klage"));
    let Some(file) = upload.file("file") else {
        return Ok(see_done(&there, texts::id("complaint-done-nothing")));
    };
    let scanner = &visit.town().outside.scanner;
    let clean = match file.clean(Allowed::PAPERS, scanner).await? {
        Ok(clean) => clean,
        Err(refusal) => {
            let words = refusal.words(visit.say());
            return with_error(&visit, id, "file", words).await;
        }
    };
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (_, decision, permit) = ground(&seen, conn, &id)?;
            let it = complaint_of(conn, &decision, &id)?.ok_or(PageError::NotFound)?;
            actions::attach(conn, &Hand::new(town, &permit), &it, &clean)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("complaint-done-attached")))
}

/// Hands one out to whoever complains.
pub async fn open(
    visit: Visit,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let seen = visit.clone();
    let (stored, bytes) = visit
        .read(move |_, conn| {
            ground(&seen, conn, &id)?;
            for complaint in store::of_application(conn, &id)? {
                if let Some(found) = find(conn, &complaint.id, &file)? {
                    return Ok(found);
                }
            }
            Err(PageError::NotFound)
        })
        .await?;
    download(&stored, bytes)
}

/// Hands one out to staff, and records that it was opened.
pub async fn open_as_staff(
    visit: Visit,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let permit = may_as_staff(&visit.actor(), Action::Read)?;
    let (stored, bytes) = visit
        .write(move |town, conn| {
            let complaint = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let found = find(conn, &id, &file)?.ok_or(PageError::NotFound)?;
            let seen = Versions {
                from: None,
                to: None,
            };
            let (clock, ids) = (&*town.clock, &*town.ids);
            let about = complaint.held_by.as_deref();
            record_with(conn, clock, ids, &permit, &file, seen, about, "")?;
            Ok::<_, PageError>(found)
        })
        .await?;
    download(&stored, bytes)
}

fn find(
    conn: &mut Conn,
    complaint: &str,
    file: &str,
) -> Result<Option<(StoredFile, Vec<u8>)>, PageError> {
    let all = store::files::of(conn, complaint)?;
    let Some((_, stored)) = all.into_iter().find(|(it, _)| it.id == file) else {
        return Ok(None);
    };
    let bytes = documents::content(conn, &stored)?;
    Ok(Some((stored, bytes)))
}
