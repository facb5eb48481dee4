//! The logo of an association, drawn anew by us when it was given.
//!
//! Nothing but a logo can be had here: the file asked for must be the one the association shows, or
//! for those who act for it, the one it has or the one they are looking at before they take it. A logo never changes under its address, so a browser may
//! keep it for good.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use documents::FileId;
use web::{PageError, PageResult, Visit};

use crate::{
    access::{Action, may},
    model::AssociationId,
    public::Register,
    store,
};

/// The address of a logo.
pub fn path(association: &str, file: &str) -> String {
    format!("/foreningslogo/{association}/{file}")
}

/// Answers.
pub async fn get(visit: Visit, Path((id, file)): Path<(String, String)>) -> PageResult {
    let register = visit.kept::<Register>().await?;
    let id = AssociationId(id);
    let listed = register
        .get(&id)
        .and_then(|listing| listing.logo.as_deref());
    let is_shown = listed == Some(file.as_str());
    let actor = visit.actor();
    let bytes = visit.read(move |_, conn| {
        if !is_shown {
            let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let has = association.own.as_ref().and_then(|own| own.logo.as_ref());
            let may_see = may(&actor, Action::EditProfile, Some(&association)).is_ok();
            let is_known =
                has == Some(&file) || store::is_logo_draft(conn, &id, &FileId(file.clone()))?;
            if !is_known || !may_see {
                return Err(PageError::NotFound);
            }
        }
        let stored = documents::find(conn, &FileId(file))?.ok_or(PageError::NotFound)?;
        Ok(documents::content(conn, &stored)?)
    });
    let headers = [
        (header::CONTENT_TYPE, "image/png"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ),
        (
            header::CACHE_CONTROL,
            "private, max-age=31536000, immutable",
        ),
    ];
    Ok((StatusCode::OK, headers, bytes.await?).into_response())
}
