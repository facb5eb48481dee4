//! Everything of a case in one file: a page that says what each reader gets, and the files. Reached from
//! every case, whether anybody has complained or not.
//!
//! For case officers and auditors; that a file was taken out is recorded, with for whom.

use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    package::{self, Reader},
};

#[derive(Template)]
#[template(path = "pack.html")]
struct PackPage<'a> {
    visit: &'a Visit,
    application: String,
    number: String,
    name: String,
    readers: Vec<ReaderRow>,
}

/// One the file can be for.
struct ReaderRow {
    words: String,
    note: String,
    /// Where the file is; empty when there is none yet.
    path: String,
}

/// Shows who the file can be for.
pub async fn show(visit: Visit, Path(application): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Pack)?;
    let id = application.clone();
    let (it, name, is_withheld) = visit
        .read(move |_, conn| {
            let it = grants::store::applications::one(conn, &id)?;
            let it = it.filter(|it| package::is_ready(it, false));
            let it = it.ok_or(PageError::NotFound)?;
            let name = match &it.held_by {
                Some(id) => associations::name(conn, id)?.unwrap_or_default(),
                None => it.group_name.clone(),
            };
            let is_withheld = package::is_withheld(conn, &it)?;
            Ok::<_, PageError>((it, name, is_withheld))
        })
        .await?;
    let say = visit.say();
    let row = |(reader, word): (Reader, &str)| {
        let is_open = reader == Reader::Journalist;
        let (words, note) = match reader {
            Reader::AppealBody => (
                texts::id("complaint-pack-appeal"),
                texts::id("complaint-pack-whole"),
            ),
            Reader::Auditor => (
                texts::id("complaint-pack-auditor"),
                texts::id("complaint-pack-whole"),
            ),
            Reader::Journalist if is_withheld => (
                texts::id("complaint-pack-journalist"),
                texts::id("complaint-pack-withheld"),
            ),
            Reader::Journalist if package::is_ready(&it, true) => (
                texts::id("complaint-pack-journalist"),
                texts::id("complaint-pack-open"),
            ),
            Reader::Journalist => (
                texts::id("complaint-pack-journalist"),
                texts::id("complaint-pack-not-yet"),
            ),
        };
        let path = visit.to(&format!("/saker/klager/pakke/{application}/{word}"));
        ReaderRow {
            words: say.t(words).into_owned(),
            note: say.t(note).into_owned(),
            path: if package::is_ready(&it, is_open) && !(is_open && is_withheld) {
                path
            } else {
                String::new()
            },
        }
    };
    let shown = PackPage {
        readers: Reader::ALL.into_iter().map(row).collect(),
        number: it.number.clone().unwrap_or_default(),
        visit: &visit,
        application,
        name,
    };
    page(&shown, StatusCode::OK)
}

/// The file for one of them.
pub async fn file(visit: Visit, Path((application, reader)): Path<(String, String)>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Pack)?;
    let reader = Reader::from_word(&reader).ok_or(PageError::NotFound)?;
    let (name, bytes) = visit
        .write(move |town, conn| {
            Ok::<_, PageError>(package::made(conn, town, &permit, &application, reader)?)
        })
        .await?;
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

impl PackPage<'_> {
    fn holds(&self) -> Vec<String> {
        let all = self.visit.say().t("complaint-pack-holds-what");
        all.lines().map(str::to_owned).collect()
    }

    fn case_path(&self) -> String {
        self.visit
            .to(&format!("/saker/tilskudd/sak/{}", self.application))
    }
}
