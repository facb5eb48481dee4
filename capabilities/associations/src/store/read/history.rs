//! What readings of the national registers changed, and when they were last read.

use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use kernel::Instant;

use crate::{
    model::{AssociationId, Change, ChangeKind},
    store::table::{association_change, national_import},
};

/// What readings of the registers changed about an association, newest first.
pub fn changes_of(conn: &mut Conn, id: &AssociationId) -> Result<Vec<Change>, Error> {
    type Row = (
        AssociationId,
        Instant,
        String,
        String,
        Option<String>,
        Option<String>,
    );
    let rows: Vec<Row> = association_change::table
        .filter(association_change::association_id.eq(id))
        .order(association_change::id.desc())
        .select((
            association_change::association_id,
            association_change::at,
            association_change::kind,
            association_change::field,
            association_change::before,
            association_change::after,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(association, at, kind, field, before, after)| {
            let kind = ChangeKind::from_word(&kind)?;
            Some(Change {
                association,
                at,
                kind,
                field,
                before,
                after,
            })
        })
        .collect())
}

/// When the national registers were last read, and from where.
pub fn latest_import(conn: &mut Conn) -> Result<Option<(Instant, String)>, Error> {
    Ok(national_import::table
        .order(national_import::id.desc())
        .select((national_import::finished_at, national_import::source))
        .first(conn)
        .optional()?)
}
