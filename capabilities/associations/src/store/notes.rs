//! Notes for colleagues, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};

use super::table::association_note;
use crate::model::{AssociationId, Note};

/// The notes about an association, newest first.
pub fn notes(conn: &mut Conn, id: &AssociationId) -> Result<Vec<Note>, Error> {
    let rows: Vec<(String, String, Instant, Option<PersonId>)> = association_note::table
        .filter(association_note::association_id.eq(id))
        .order((
            association_note::made_at.desc(),
            association_note::id.desc(),
        ))
        .select((
            association_note::id,
            association_note::body,
            association_note::made_at,
            association_note::made_by,
        ))
        .load(conn)?;
    let note = |(id, body, made_at, made_by)| Note {
        id,
        body,
        made_at,
        made_by,
    };
    Ok(rows.into_iter().map(note).collect())
}

/// Writes one more.
pub fn add_note(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &AssociationId,
    body: &str,
    by: Option<&PersonId>,
) -> Result<String, Error> {
    let note = ids.next();
    diesel::insert_into(association_note::table)
        .values((
            association_note::id.eq(&note),
            association_note::association_id.eq(id),
            association_note::body.eq(body),
            association_note::made_at.eq(clock.now()),
            association_note::made_by.eq(by),
        ))
        .execute(conn)?;
    Ok(note)
}

/// Takes one away. Gives back whether it was there.
pub fn remove_note(conn: &mut Conn, id: &AssociationId, note: &str) -> Result<bool, Error> {
    let named = association_note::table
        .find(note)
        .filter(association_note::association_id.eq(id));
    Ok(diesel::delete(named).execute(conn)? > 0)
}
