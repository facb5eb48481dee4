//! A picture as everybody gets it. Its file never changes under its address, so it may be kept.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use documents::FileId;
use web::{PageError, PageResult, Visit};

use crate::store;

/// Answers.
pub async fn get(visit: Visit, Path((id, file)): Path<(String, String)>) -> PageResult {
    let bytes = visit
        .read(move |_, conn| {
            let known = store::pictures::one(conn, &id)?.ok_or(PageError::NotFound)?;
            if known.1.file != file {
                return Err(PageError::NotFound);
            }
            let stored = documents::find(conn, &FileId(file))?.ok_or(PageError::NotFound)?;
            Ok(documents::content(conn, &stored)?)
        })
        .await?;
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}
