//! Frozen numbers as rows. The bytes are kept, and asked for their hash when they are read.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _,
};
use kernel::Instant;

use super::{read_json, table::allocation_snapshot};
use crate::{engine::canonical, model::KeptSnapshot};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_snapshot)]
struct Row {
    id: String,
    year: i32,
    content: String,
    hash: String,
    taken_at: Instant,
    taken_by: Option<PersonId>,
}

/// One snapshot, when it is there; a fault when its bytes are not those that were kept.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<KeptSnapshot>, Error> {
    let row: Option<Row> = allocation_snapshot::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(|row| {
        let content = read_json(&row.content)?;
        let (text, hash) = canonical(&content);
        if text != row.content || hash != row.hash {
            let why = format!("the numbers {} are not those that were kept", row.id);
            return Err(Error::Failed(why));
        }
        Ok(KeptSnapshot {
            id: row.id,
            year: i16::try_from(row.year).unwrap_or_default(),
            content,
            hash: row.hash,
            taken_at: row.taken_at,
            taken_by: row.taken_by,
        })
    })
    .transpose()
}

/// Stores new numbers.
pub fn add(conn: &mut Conn, snapshot: &KeptSnapshot) -> Result<(), Error> {
    let row = Row {
        id: snapshot.id.clone(),
        year: i32::from(snapshot.year),
        content: canonical(&snapshot.content).0,
        hash: snapshot.hash.clone(),
        taken_at: snapshot.taken_at,
        taken_by: snapshot.taken_by.clone(),
    };
    diesel::insert_into(allocation_snapshot::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}
