//! Pictures of documents.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into,
};
use documents::FileId;
use kernel::Instant;

use super::table::strategy_picture;
use crate::model::StrategyPicture;

type Row = (String, String, String, String, Instant);

/// The pictures of a document, the first first.
pub fn of_document(conn: &mut Conn, document: &str) -> Result<Vec<StrategyPicture>, Error> {
    let rows: Vec<Row> = strategy_picture::table
        .filter(strategy_picture::document_id.eq(document))
        .order((strategy_picture::made_at, strategy_picture::id))
        .load(conn)?;
    Ok(rows.into_iter().map(of_row).collect())
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<StrategyPicture>, Error> {
    let row: Option<Row> = strategy_picture::table.find(id).first(conn).optional()?;
    Ok(row.map(of_row))
}

/// The bytes of a picture; `None` when its file is gone.
pub fn content(conn: &mut Conn, it: &StrategyPicture) -> Result<Option<Vec<u8>>, Error> {
    let Some(file) = documents::find(conn, &FileId(it.file.clone()))? else {
        return Ok(None);
    };
    documents::content(conn, &file).map(Some)
}

/// A new one.
pub fn insert(conn: &mut Conn, it: &StrategyPicture) -> Result<(), Error> {
    insert_into(strategy_picture::table)
        .values((
            strategy_picture::id.eq(&it.id),
            strategy_picture::document_id.eq(&it.document),
            strategy_picture::file_id.eq(&it.file),
            strategy_picture::alternative.eq(&it.alternative),
            strategy_picture::made_at.eq(it.made_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes a picture away, and its file.
pub fn remove(conn: &mut Conn, it: &StrategyPicture) -> Result<(), Error> {
    delete(strategy_picture::table.find(&it.id)).execute(conn)?;
    documents::forget(conn, &FileId(it.file.clone()))
}

fn of_row((id, document, file, alternative, made_at): Row) -> StrategyPicture {
    StrategyPicture {
        id,
        document,
        file,
        alternative,
        made_at,
    }
}
