//! Merges as stored, and the moving of rows from one association to another.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl,
};
use kernel::{Clock, Ids, Instant};
use serde_json::Value;

use super::{
    read::from_json,
    table::{
        association_category, association_change, association_contact, association_merge,
        association_note, entity_record, fault_report, internal_record, voluntary_record,
    },
    write::to_json,
};
use crate::model::{AssociationId, Purpose};

/// One association became a part of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// Its id.
    pub id: String,
    /// The one that left.
    pub from: AssociationId,
    /// The one that stayed.
    pub into: AssociationId,
    /// What each capability moved, by its name.
    pub moved: Value,
    /// When.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
    /// When it was taken back.
    pub undone_at: Option<Instant>,
}

type Row = (
    String,
    AssociationId,
    AssociationId,
    String,
    Instant,
    Option<PersonId>,
    Option<Instant>,
);

/// Keeps a merge, and gives back its id.
pub fn add_merge(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    from: &AssociationId,
    into: &AssociationId,
    moved: &Value,
    by: Option<&PersonId>,
) -> Result<String, Error> {
    let id = ids.next();
    diesel::insert_into(association_merge::table)
        .values((
            association_merge::id.eq(&id),
            association_merge::from_id.eq(from),
            association_merge::into_id.eq(into),
            association_merge::moved.eq(to_json(moved)?),
            association_merge::made_at.eq(clock.now()),
            association_merge::made_by.eq(by),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Marks a merge as taken back.
pub fn end_merge(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<(), Error> {
    diesel::update(association_merge::table.find(id))
        .set(association_merge::undone_at.eq(clock.now()))
        .execute(conn)?;
    Ok(())
}

/// The association that the one with this id has become a part of.
pub fn merged_into(conn: &mut Conn, id: &AssociationId) -> Result<Option<AssociationId>, Error> {
    let into: Option<Option<AssociationId>> = internal_record::table
        .find(id)
        .select(internal_record::merged_into)
        .first(conn)
        .optional()?;
    Ok(into.flatten())
}

/// The merges an association has been in, newest first.
pub fn merges_of(conn: &mut Conn, id: &AssociationId) -> Result<Vec<Merge>, Error> {
    let either = association_merge::from_id
        .eq(id)
        .or(association_merge::into_id.eq(id));
    let rows: Vec<Row> = association_merge::table
        .filter(either)
        .order((
            association_merge::made_at.desc(),
            association_merge::id.desc(),
        ))
        .load(conn)?;
    rows.into_iter()
        .map(|(id, from, into, moved, made_at, made_by, undone_at)| {
            Ok(Merge {
                id,
                from,
                into,
                moved: from_json(&moved)?,
                made_at,
                made_by,
                undone_at,
            })
        })
        .collect()
}

/// Moves the national layer, with its history.
pub fn move_national(
    conn: &mut Conn,
    from: &AssociationId,
    into: &AssociationId,
) -> Result<(), Error> {
    diesel::update(entity_record::table.find(from))
        .set(entity_record::association_id.eq(into))
        .execute(conn)?;
    diesel::update(voluntary_record::table.find(from))
        .set(voluntary_record::association_id.eq(into))
        .execute(conn)?;
    let categories = association_category::association_id.eq(from);
    diesel::update(association_category::table.filter(categories))
        .set(association_category::association_id.eq(into))
        .execute(conn)?;
    diesel::update(association_change::table.filter(association_change::association_id.eq(from)))
        .set(association_change::association_id.eq(into))
        .execute(conn)?;
    Ok(())
}

/// Moves notes: all of them, or those with these ids. Gives back which.
pub fn move_notes(
    conn: &mut Conn,
    from: &AssociationId,
    into: &AssociationId,
    only: Option<&[String]>,
) -> Result<Vec<String>, Error> {
    let mut query = association_note::table
        .filter(association_note::association_id.eq(from))
        .select(association_note::id)
        .into_boxed();
    if let Some(only) = only {
        query = query.filter(association_note::id.eq_any(only));
    }
    let moved: Vec<String> = query.load(conn)?;
    diesel::update(association_note::table.filter(association_note::id.eq_any(&moved)))
        .set(association_note::association_id.eq(into))
        .execute(conn)?;
    Ok(moved)
}

/// Moves what was reported: all of it, or those with these ids. Gives back which.
pub fn move_faults(
    conn: &mut Conn,
    from: &AssociationId,
    into: &AssociationId,
    only: Option<&[String]>,
) -> Result<Vec<String>, Error> {
    let mut query = fault_report::table
        .filter(fault_report::association_id.eq(from))
        .select(fault_report::id)
        .into_boxed();
    if let Some(only) = only {
        query = query.filter(fault_report::id.eq_any(only));
    }
    let moved: Vec<String> = query.load(conn)?;
    diesel::update(fault_report::table.filter(fault_report::id.eq_any(&moved)))
        .set(fault_report::association_id.eq(into))
        .execute(conn)?;
    Ok(moved)
}

/// Moves the contact person for a purpose.
pub fn move_contact(
    conn: &mut Conn,
    from: &AssociationId,
    into: &AssociationId,
    purpose: Purpose,
) -> Result<(), Error> {
    let named = association_contact::table
        .filter(association_contact::association_id.eq(from))
        .filter(association_contact::purpose.eq(purpose.word()));
    diesel::update(named)
        .set(association_contact::association_id.eq(into))
        .execute(conn)?;
    Ok(())
}
