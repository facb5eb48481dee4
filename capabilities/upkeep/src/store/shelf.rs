//! The document shelf as rows.

use std::collections::BTreeSet;

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use documents::FileId;
use kernel::{Clock, Ids, Instant};

use super::table::{shelf_document, shelf_draft};
use crate::model::{DocumentKind, ShelfDocument};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = shelf_document)]
struct Row {
    id: String,
    association_id: String,
    kind: String,
    year: i32,
    title: String,
    version: i64,
    file_id: FileId,
    remark: String,
    kept_at: Instant,
    kept_by: Option<PersonId>,
}

impl From<Row> for ShelfDocument {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            association: row.association_id,
            kind: DocumentKind::from_word(&row.kind).unwrap_or(DocumentKind::Other),
            year: i16::try_from(row.year).unwrap_or_default(),
            title: row.title,
            version: row.version,
            file: row.file_id,
            remark: row.remark,
            kept_at: row.kept_at,
            kept_by: row.kept_by,
            in_force: true,
        }
    }
}

/// Everything on the shelf: by kind, newest year first, newest version first.
pub fn all(conn: &mut Conn, association: &str) -> Result<Vec<ShelfDocument>, Error> {
    let rows: Vec<Row> = shelf_document::table
        .filter(shelf_document::association_id.eq(association))
        .select(Row::as_select())
        .load(conn)?;
    Ok(shelved(rows))
}

/// Ids of the associations with the accounts of a year on their shelf.
pub fn with_accounts(conn: &mut Conn, year: i16) -> Result<BTreeSet<String>, Error> {
    let ids: Vec<String> = shelf_document::table
        .filter(shelf_document::kind.eq(DocumentKind::Accounts.word()))
        .filter(shelf_document::year.eq(i32::from(year)))
        .select(shelf_document::association_id)
        .load(conn)?;
    Ok(ids.into_iter().collect())
}

/// Everything a person has put on any shelf.
pub fn given_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<ShelfDocument>, Error> {
    let rows: Vec<Row> = shelf_document::table
        .filter(shelf_document::kept_by.eq(person))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(ShelfDocument::from).collect())
}

/// One document of an association's shelf.
pub fn one(conn: &mut Conn, association: &str, id: &str) -> Result<Option<ShelfDocument>, Error> {
    Ok(all(conn, association)?.into_iter().find(|one| one.id == id))
}

/// Puts a version on the shelf.
pub fn put(conn: &mut Conn, document: &ShelfDocument) -> Result<(), Error> {
    let row = Row {
        id: document.id.clone(),
        association_id: document.association.clone(),
        kind: document.kind.word().to_owned(),
        year: i32::from(document.year),
        title: document.title.clone(),
        version: document.version,
        file_id: document.file.clone(),
        remark: document.remark.clone(),
        kept_at: document.kept_at,
        kept_by: document.kept_by.clone(),
    };
    diesel::insert_into(shelf_document::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Takes a version away, and its file.
pub fn remove(conn: &mut Conn, document: &ShelfDocument) -> Result<(), Error> {
    diesel::delete(shelf_document::table.find(&document.id)).execute(conn)?;
    documents::forget(conn, &document.file)
}

/// Keeps a file until the rest of its form is right.
pub fn put_draft(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &str,
    (file, person): (&FileId, &PersonId),
) -> Result<String, Error> {
    let id = ids.next();
    diesel::insert_into(shelf_draft::table)
        .values((
            shelf_draft::id.eq(&id),
            shelf_draft::association_id.eq(association),
            shelf_draft::file_id.eq(file),
            shelf_draft::made_at.eq(clock.now()),
            shelf_draft::made_by.eq(person),
        ))
        .execute(conn)?;
    Ok(id)
}

/// The file of a draft that `person` made for this association.
pub fn draft(
    conn: &mut Conn,
    association: &str,
    id: &str,
    person: &PersonId,
) -> Result<Option<FileId>, Error> {
    Ok(shelf_draft::table
        .find(id)
        .filter(shelf_draft::association_id.eq(association))
        .filter(shelf_draft::made_by.eq(person))
        .select(shelf_draft::file_id)
        .first(conn)
        .optional()?)
}

/// Forgets a draft; its file is somebody else's now.
pub fn drop_draft(conn: &mut Conn, id: &str) -> Result<(), Error> {
    diesel::delete(shelf_draft::table.find(id)).execute(conn)?;
    Ok(())
}

/// Forgets drafts made before `before`, with their files. Gives back how many.
pub fn forget_drafts(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old: Vec<(String, FileId)> = shelf_draft::table
        .filter(shelf_draft::made_at.lt(before))
        .select((shelf_draft::id, shelf_draft::file_id))
        .load(conn)?;
    for (id, file) in &old {
        drop_draft(conn, id)?;
        documents::forget(conn, file)?;
    }
    Ok(old.len())
}

/// Forgets what a person left half done.
pub fn forget_drafts_of(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    let hers: Vec<(String, FileId)> = shelf_draft::table
        .filter(shelf_draft::made_by.eq(person))
        .select((shelf_draft::id, shelf_draft::file_id))
        .load(conn)?;
    for (id, file) in &hers {
        drop_draft(conn, id)?;
        documents::forget(conn, file)?;
    }
    Ok(())
}

fn shelved(rows: Vec<Row>) -> Vec<ShelfDocument> {
    let mut all: Vec<ShelfDocument> = rows.into_iter().map(ShelfDocument::from).collect();
    all.sort_by(|one, other| {
        let place = |it: &ShelfDocument| (it.kind, -it.year, it.title.clone(), -it.version);
        place(one).cmp(&place(other))
    });
    for at in 1..all.len() {
        all[at].in_force = !all[at].is_same(&all[at - 1]);
    }
    all
}
