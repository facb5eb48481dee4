//! Saved segments.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids};

use super::table::segment;
use crate::model::Segment;

/// A segment with the name staff gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSegment {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whom it names.
    pub segment: Segment,
}

/// All of them, by name.
pub fn segments(conn: &mut Conn) -> Result<Vec<SavedSegment>, Error> {
    let rows: Vec<(String, String, String)> = segment::table
        .select((segment::id, segment::name, segment::words))
        .order(segment::name)
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, name, words)| SavedSegment {
            id,
            name,
            segment: Segment::from_words(&words),
        })
        .collect())
}

/// Keeps a segment under a name; one of the same name becomes this one. Returns its id.
pub fn keep_segment(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    name: &str,
    kept: &Segment,
    by: Option<&PersonId>,
) -> Result<String, Error> {
    diesel::delete(segment::table.filter(segment::name.eq(name))).execute(conn)?;
    let id = ids.next();
    diesel::insert_into(segment::table)
        .values((
            segment::id.eq(&id),
            segment::name.eq(name),
            segment::words.eq(kept.words()),
            segment::made_by.eq(by.map(|by| by.0.as_str())),
            segment::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Takes a saved segment away; messages written to it keep whom they went to.
pub fn forget_segment(conn: &mut Conn, id: &str) -> Result<bool, Error> {
    Ok(diesel::delete(segment::table.find(id)).execute(conn)? > 0)
}
