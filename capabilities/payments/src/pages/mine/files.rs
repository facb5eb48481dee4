//! Attachments of a report: put in, opened, taken out while the report is written.
//!
//! A file is looked at and scanned before it is kept, as everywhere.

use axum::{extract::Path, response::Response};
use documents::Allowed;
use web::{PageError, PageResult, RefusalWords as _, Upload, Visit, download, see_done};

use super::{At, allowed, report, report_of};
use crate::{
    access::Action,
    actions::{self, Hand},
    store,
};

/// Puts one in.
pub async fn attach(visit: Visit, Path(at): Path<At>, mut upload: Upload) -> PageResult {
    let path = at.report(&visit);
    let Some(file) = upload.file("file") else {
        return Ok(see_done(&path, texts::id("payments-done-no-file")));
    };
    let scanner = &visit.town().outside.scanner;
    let clean = match file.clean(Allowed::PAPERS, scanner).await? {
        Ok(clean) => clean,
        Err(refusal) => {
            let words = refusal.words(visit.say());
            return report::with_error(&visit, at, "file", words).await;
        }
    };
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Follow, &at)?;
            let report = report_of(conn, &follow_up, &at.report)?;
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::attach(conn, &hand, (&follow_up, &report), &clean)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-attached")))
}

/// Hands one out.
pub async fn open(visit: Visit, Path(at): Path<At>) -> Result<Response, PageError> {
    let seen = visit.clone();
    let (stored, bytes) = visit
        .read(move |_, conn| {
            let (follow_up, _, _) = allowed(&seen, conn, Action::See, &at)?;
            let report = report_of(conn, &follow_up, &at.report)?;
            let all = store::reports::files(conn, &report.id)?;
            let one = all.into_iter().find(|it| it.id == at.file);
            let one = one.ok_or(PageError::NotFound)?;
            let stored = documents::find(conn, &one.file_id)?;
            let stored = stored.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &stored)?;
            Ok::<_, PageError>((stored, bytes))
        })
        .await?;
    download(&stored, bytes)
}

/// Takes one out again.
pub async fn detach(visit: Visit, Path(at): Path<At>) -> PageResult {
    let path = at.report(&visit);
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Follow, &at)?;
            let report = report_of(conn, &follow_up, &at.report)?;
            let all = store::reports::files(conn, &report.id)?;
            let one = all.into_iter().find(|it| it.id == at.file);
            let one = one.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::detach(conn, &hand, (&follow_up, &report), &one)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-removed")))
}
