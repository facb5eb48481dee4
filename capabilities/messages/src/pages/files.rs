//! Files that lie with messages: listed, and handed out to those who may read the message.

use axum::response::Response;
use db::Conn;
use documents::{Allowed, Clean, FileId};
use texts::Speaker;
use web::{FormErrors, PageError, RefusalWords as _, Upload, Visit};

/// Files in one form.
const MOST_FILES: usize = 5;

/// A file in a list: its name, kind and size in words, and its id.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// «PDF, 120 kB».
    pub about: String,
}

/// The files with these ids, as lists show them.
pub fn listed(conn: &mut Conn, say: &Speaker, ids: &[FileId]) -> Result<Vec<Listed>, PageError> {
    let mut all = Vec::with_capacity(ids.len());
    for id in ids {
        if let Some(file) = documents::find(conn, id)? {
            let kilobytes = i64::try_from(file.size().div_ceil(1000)).unwrap_or(i64::MAX);
            all.push(Listed {
                id: id.to_string(),
                about: format!("{}, {} kB", file.kind().said(), say.number(kilobytes)),
                name: file.name,
            });
        }
    }
    Ok(all)
}

/// Hands out a file that the visitor may have.
pub fn hand_out(conn: &mut Conn, id: &FileId) -> Result<Response, PageError> {
    let file = documents::find(conn, id)?.ok_or(PageError::NotFound)?;
    let bytes = documents::content(conn, &file)?;
    web::download(&file, bytes)
}

/// The files of a form, checked and scanned; what is wrong with one stands in `errors`.
pub async fn taken(
    visit: &Visit,
    upload: &mut Upload,
    errors: &mut FormErrors,
) -> Result<Vec<Clean>, PageError> {
    let files = upload.files("files");
    if files.len() > MOST_FILES {
        let most = visit
            .say()
            .number(i64::try_from(MOST_FILES).unwrap_or(i64::MAX));
        errors.add(
            "files",
            visit.say().ta("thread-error-files", &[("most", &most)]),
        );
        return Ok(Vec::new());
    }
    let mut clean = Vec::with_capacity(files.len());
    for file in files {
        let scanner = &visit.town().outside.scanner;
        match file.clean(Allowed::PAPERS, scanner).await? {
            Ok(file) => clean.push(file),
            Err(refusal) => errors.add("files", refusal.words(visit.say())),
        }
    }
    Ok(clean)
}
