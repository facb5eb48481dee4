//! Logos that are looked at before they are taken into use, as stored.

use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use documents::FileId;
use kernel::{Clock, Instant};

use super::table::logo_draft;
use crate::model::AssociationId;

/// Keeps a picture until somebody says whether it is to be the logo.
pub fn put_logo_draft(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &AssociationId,
    file: &FileId,
) -> Result<(), Error> {
    diesel::insert_into(logo_draft::table)
        .values((
            logo_draft::file_id.eq(file),
            logo_draft::association_id.eq(association),
            logo_draft::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whether the picture waits, and for this association.
pub fn is_logo_draft(
    conn: &mut Conn,
    association: &AssociationId,
    file: &FileId,
) -> Result<bool, Error> {
    let found: Option<FileId> = logo_draft::table
        .find(file)
        .filter(logo_draft::association_id.eq(association))
        .select(logo_draft::file_id)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

/// It waits no more; the picture stays.
pub fn drop_logo_draft(conn: &mut Conn, file: &FileId) -> Result<(), Error> {
    diesel::delete(logo_draft::table.find(file)).execute(conn)?;
    Ok(())
}

/// Forgets those from before `before`, with their pictures.
pub fn forget_logo_drafts(conn: &mut Conn, before: Instant) -> Result<(), Error> {
    let old: Vec<FileId> = logo_draft::table
        .filter(logo_draft::made_at.lt(before))
        .select(logo_draft::file_id)
        .load(conn)?;
    for file in &old {
        drop_logo_draft(conn, file)?;
        documents::forget(conn, file)?;
    }
    Ok(())
}
