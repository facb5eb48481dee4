//! Forms with files: `multipart/form-data` (RFC 7578), read within limits.
//!
//! [`Upload`] gives the fields as any other form does, and each file with what its giver calls it;
//! what the browser says about its kind is not even kept. `Upload<4>` takes files of 4 MiB together.
//! A form of files that is too large is read to its end and let go of, since a browser shows a broken
//! connection otherwise; the page then says at the field what was too large. Only such forms may be
//! larger than [`LARGEST_FORM`], and nobody else reads them (docs/decisions/0011-stored-files.md).

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequest, Request},
    http::{HeaderMap, header},
    middleware::{Next, from_fn},
    response::{IntoResponse as _, Response},
};
use documents::{Accepted, Allowed, Clean, FileRefusal, Kind, Scanner, accept, reencode_picture};

use crate::{Fields, FormErrors, PageError, RefusalWords as _, Visit};

/// The largest form without files.
const LARGEST_FORM: usize = 256 * 1024;
/// What is read of a form with files before the connection is given up; kept is far less.
const LARGEST_UPLOAD: usize = 64 * MIB;
const LONGEST_FIELD: usize = 64 * 1024;
const MOST_PARTS: usize = 500;
const MIB: usize = 1024 * 1024;

/// A form with files. `MOST_MIB` is how much all its files may be together.
#[derive(Debug)]
pub struct Upload<const MOST_MIB: usize = 12> {
    /// Its fields.
    pub fields: Fields,
    files: Vec<Uploaded>,
}

/// A file as it came in: nothing about it is known yet.
#[derive(Debug)]
pub struct Uploaded {
    field: String,
    name: String,
    bytes: Vec<u8>,
    /// The most that was read, when there was more.
    cut_at: Option<usize>,
}

impl<const MOST_MIB: usize> Upload<MOST_MIB> {
    /// Takes the file of a field; `None` when none was chosen.
    pub fn file(&mut self, field: &str) -> Option<Uploaded> {
        let at = self.files.iter().position(|file| file.field == field)?;
        Some(self.files.remove(at))
    }

    /// The picture of a field, drawn anew and looked through; what is wrong with it, or `missing` when
    /// none was chosen, is said at the field.
    pub async fn picture(
        &mut self,
        visit: &Visit,
        (field, missing): (&'static str, &str),
        errors: &mut FormErrors,
    ) -> Result<Option<Clean>, PageError> {
        let Some(file) = self.file(field) else {
            errors.add(field, missing);
            return Ok(None);
        };
        match file.picture(visit).await? {
            Ok(drawn) => Ok(Some(drawn)),
            Err(words) => {
                errors.add(field, words);
                Ok(None)
            }
        }
    }

    /// Takes every file of a field that takes several.
    pub fn files(&mut self, field: &str) -> Vec<Uploaded> {
        let named = |file: &mut Uploaded| file.field == field;
        self.files.extract_if(.., named).collect()
    }
}

impl Uploaded {
    /// What its giver calls it; to be shown back as it is, never used as a name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its text, trimmed; `None` when it is none, or longer than `most` bytes. For what is checked as
    /// text by its own rules, such as a drawing in SVG.
    pub fn text(self, most: usize) -> Option<String> {
        if self.cut_at.is_some() || self.bytes.len() > most {
            return None;
        }
        let text = String::from_utf8(self.bytes).ok()?;
        Some(text.trim_start_matches('\u{feff}').trim().to_owned())
    }

    /// Finds out what it is, and refuses what this place does not take.
    pub fn accepted(self, allowed: &Allowed) -> Result<Accepted, FileRefusal> {
        if let Some(most) = self.cut_at {
            let most_bytes = most.min(allowed.most_bytes);
            return Err(FileRefusal::TooLarge { most_bytes });
        }
        accept(&self.name, self.bytes, allowed)
    }

    /// Accepts it and shows it to the scanner, on a thread made for blocking.
    pub async fn clean(
        self,
        allowed: Allowed,
        scanner: &Arc<dyn Scanner>,
    ) -> Result<Result<Clean, FileRefusal>, PageError> {
        let scanner = Arc::clone(scanner);
        let looked = move || {
            self.accepted(&allowed)
                .and_then(|file| file.scanned(&*scanner))
        };
        tokio::task::spawn_blocking(looked)
            .await
            .map_err(|fault| PageError::fault(&fault))
    }

    /// Accepts a picture, draws it anew, so that nothing but what is seen is kept, and shows it to the
    /// scanner, on a thread made for blocking; or says to the visitor what is wrong with it.
    pub async fn picture(self, visit: &Visit) -> Result<Result<Clean, String>, PageError> {
        let scanner = Arc::clone(&visit.town().outside.scanner);
        let say = visit.say().clone();
        let look = move || {
            let accepted = self.accepted(&Allowed::PICTURE);
            let accepted = accepted.map_err(|it| it.words(&say))?;
            let jpeg = reencode_picture(&accepted).map_err(|it| it.words(&say))?;
            let name = accepted.name().to_owned();
            accepted.scanned(&*scanner).map_err(|it| it.words(&say))?;
            Ok(Clean::made_here(&name, Kind::Jpeg, jpeg))
        };
        tokio::task::spawn_blocking(look)
            .await
            .map_err(|fault| PageError::fault(&fault))
    }
}

impl<S: Sync, const MOST_MIB: usize> FromRequest<S> for Upload<MOST_MIB> {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &S) -> Result<Self, PageError> {
        let told = request.headers().get(header::CONTENT_TYPE);
        let told = told.and_then(|told| told.to_str().ok()).unwrap_or_default();
        let boundary = multer::parse_boundary(told).map_err(unreadable)?;
        let body = request.into_body().into_data_stream();
        let mut parts = multer::Multipart::new(body, boundary);
        let (mut fields, mut files) = (Vec::new(), Vec::new());
        let mut read = Read {
            whole: 0,
            kept_of_files: 0,
            most_of_files: MOST_MIB * MIB,
        };
        while let Some(part) = parts.next_field().await.map_err(unreadable)? {
            if fields.len() + files.len() == MOST_PARTS {
                return Err(PageError::TooLarge);
            }
            let field = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                None => fields.push((field, read.text(part).await?)),
                Some(name) => {
                    let (bytes, cut_at) = read.file(part).await?;
                    // A browser sends a file without name and content when none was chosen.
                    if !(name.is_empty() && bytes.is_empty() && cut_at.is_none()) {
                        files.push(Uploaded {
                            field,
                            name,
                            bytes,
                            cut_at,
                        });
                    }
                }
            }
        }
        let fields = fields.into_iter().collect();
        Ok(Self { fields, files })
    }
}

/// What has been read of a form so far.
struct Read {
    whole: usize,
    kept_of_files: usize,
    most_of_files: usize,
}

impl Read {
    async fn text(&mut self, mut part: multer::Field<'_>) -> Result<String, PageError> {
        let mut text = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(unreadable)? {
            self.count(chunk.len())?;
            text.extend_from_slice(&chunk);
            if text.len() > LONGEST_FIELD {
                return Err(PageError::TooLarge);
            }
        }
        String::from_utf8(text).map_err(unreadable)
    }

    /// The bytes of a file, or none and where it was cut.
    async fn file(
        &mut self,
        mut part: multer::Field<'_>,
    ) -> Result<(Vec<u8>, Option<usize>), PageError> {
        let (mut bytes, mut cut_at) = (Vec::new(), None);
        while let Some(chunk) = part.chunk().await.map_err(unreadable)? {
            self.count(chunk.len())?;
            if cut_at.is_none() && self.kept_of_files + chunk.len() > self.most_of_files {
                cut_at = Some(self.most_of_files);
                bytes = Vec::new();
            }
            if cut_at.is_none() {
                self.kept_of_files += chunk.len();
                bytes.extend_from_slice(&chunk);
            }
        }
        Ok((bytes, cut_at))
    }

    fn count(&mut self, length: usize) -> Result<(), PageError> {
        self.whole += length;
        if self.whole > LARGEST_UPLOAD {
            return Err(PageError::TooLarge);
        }
        Ok(())
    }
}

fn unreadable<E>(_: E) -> PageError {
    PageError::BadParameter {
        name: "multipart/form-data".into(),
        allowed: "a whole form".into(),
    }
}

/// Holds every route to the size its kind of body may have.
pub(crate) fn limited(routes: Router) -> Router {
    routes
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn(by_told_length))
}

/// Refuses by the length the request tells. One that tells none is counted while it is read.
async fn by_told_length(request: Request, next: Next) -> Response {
    if is_too_long(request.headers()) {
        return PageError::TooLarge.into_response();
    }
    next.run(request).await
}

fn is_too_long(headers: &HeaderMap) -> bool {
    let told = |name| {
        let told = headers.get(name).and_then(|told| told.to_str().ok());
        told.unwrap_or_default()
    };
    let most = if told(header::CONTENT_TYPE).starts_with("multipart/form-data") {
        LARGEST_UPLOAD
    } else {
        LARGEST_FORM
    };
    let length: usize = told(header::CONTENT_LENGTH).parse().unwrap_or(0);
    length > most
}
