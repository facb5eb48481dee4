//! Reports: what people wrote, and what was decided.
//!
//! A report that is decided is refused every change.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};
use kernel::Instant;

use super::{read, stored, table::followup_report};
use crate::model::Report;

type Row = (
    String,
    String,
    i32,
    i32,
    String,
    Option<String>,
    String,
    Option<Instant>,
    i64,
);

/// The reports of a document, the newest first.
pub fn of_document(conn: &mut Conn, document: &str) -> Result<Vec<Report>, Error> {
    let rows: Vec<Row> = followup_report::table
        .filter(followup_report::document_id.eq(document))
        .order(followup_report::year.desc())
        .load(conn)?;
    rows.into_iter().map(of_row).collect()
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Report>, Error> {
    let row: Option<Row> = followup_report::table.find(id).first(conn).optional()?;
    row.map(of_row).transpose()
}

/// A new one.
pub fn insert(conn: &mut Conn, it: &Report) -> Result<(), Error> {
    insert_into(followup_report::table)
        .values((
            followup_report::id.eq(&it.id),
            followup_report::document_id.eq(&it.document),
            followup_report::from_year.eq(i32::from(it.from_year)),
            followup_report::year.eq(i32::from(it.year)),
            followup_report::words.eq(stored(&it.words)?),
            followup_report::content_hash.eq(""),
            followup_report::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Keeps what people wrote, when it has the version it was read with and is not decided; false when it
/// is not so.
pub fn save_words(conn: &mut Conn, it: &Report) -> Result<bool, Error> {
    let same = followup_report::table
        .filter(followup_report::id.eq(&it.id))
        .filter(followup_report::version.eq(it.version))
        .filter(followup_report::content.is_null());
    let changed = update(same)
        .set((
            followup_report::words.eq(stored(&it.words)?),
            followup_report::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Freezes a report that has the version it was read with and is not decided; false when it is not so.
pub fn freeze(
    conn: &mut Conn,
    it: &Report,
    (content, hash, at): (&str, &str, Instant),
) -> Result<bool, Error> {
    let same = followup_report::table
        .filter(followup_report::id.eq(&it.id))
        .filter(followup_report::version.eq(it.version))
        .filter(followup_report::content.is_null());
    let changed = update(same)
        .set((
            followup_report::content.eq(content),
            followup_report::content_hash.eq(hash),
            followup_report::published_at.eq(at),
            followup_report::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

fn of_row(row: Row) -> Result<Report, Error> {
    let (id, document, from_year, year, words, content, content_hash, published_at, version) = row;
    let year_of = |year: i32| i16::try_from(year).map_err(|it| Error::Failed(it.to_string()));
    Ok(Report {
        from_year: year_of(from_year)?,
        year: year_of(year)?,
        words: read(&words)?,
        content: content.map(|text| read(&text)).transpose()?,
        id,
        document,
        content_hash,
        published_at,
        version,
    })
}
