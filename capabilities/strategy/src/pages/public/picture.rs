//! A picture of a text. Everybody sees it once an edition that shows it is decided; until then it is for
//! the municipality's own, as the draft is.
//!
//! Its file never changes under its address, so it may be kept.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use kernel::Language;
use web::{PageError, PageResult, Visit};

use crate::{
    access::{Action, may},
    model::StrategyPicture,
    store::{documents, pictures},
};

/// Answers.
pub async fn send(visit: Visit, Path(id): Path<String>) -> PageResult {
    let is_staff = may(&visit.actor(), Action::See).is_ok();
    let (bytes, is_public) = visit
        .read(move |_, conn| {
            let picture = pictures::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let is_public = is_decided(conn, &picture)?;
            if !is_public && !is_staff {
                return Err(PageError::NotFound);
            }
            let bytes = pictures::content(conn, &picture)?.ok_or(PageError::NotFound)?;
            Ok((bytes, is_public))
        })
        .await?;
    let kept = if is_public {
        "public, max-age=86400"
    } else {
        "private, no-cache"
    };
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ),
        (header::CACHE_CONTROL, kept),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

/// Whether a decided edition shows it.
pub fn is_decided(conn: &mut db::Conn, picture: &StrategyPicture) -> Result<bool, db::Error> {
    let editions = documents::editions(conn, &picture.document)?;
    let decided = editions.iter().filter_map(|it| it.content.as_ref());
    let mut texts = decided
        .flat_map(|content| &content.sections)
        .flat_map(|it| {
            let each = Language::ALL.into_iter();
            each.map(|language| it.text.get(language))
        });
    Ok(texts.any(|text| text.contains(&picture.id)))
}
