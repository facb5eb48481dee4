//! Documents and their editions.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable, SelectableHelper as _, insert_into, update,
};
use jiff::civil::Date;
use kernel::{Clock, Day, Instant};

use super::{
    read, stored,
    table::{strategy_document, strategy_edition},
};
use crate::model::{Content, Document, Edition, EditionState};

type DocumentRow = (String, String, String, String, Option<Day>, Instant, i64);

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = strategy_edition)]
struct EditionRow {
    id: String,
    document_id: String,
    number: i32,
    title: String,
    lead: String,
    from_on: Day,
    until_on: Option<Day>,
    state: String,
    read_until: Option<Day>,
    content: Option<String>,
    content_hash: String,
    decided_at: Option<Instant>,
    version: i64,
}

/// Every document, the oldest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Document>, Error> {
    let rows: Vec<DocumentRow> = strategy_document::table
        .order((strategy_document::made_at, strategy_document::id))
        .load(conn)?;
    rows.into_iter().map(of_document).collect()
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Document>, Error> {
    let row: Option<DocumentRow> = strategy_document::table.find(id).first(conn).optional()?;
    row.map(of_document).transpose()
}

/// The one at this address.
pub fn at(conn: &mut Conn, slug: &str) -> Result<Option<Document>, Error> {
    let row: Option<DocumentRow> = strategy_document::table
        .filter(strategy_document::slug.eq(slug))
        .first(conn)
        .optional()?;
    row.map(of_document).transpose()
}

/// A new one.
pub fn insert(conn: &mut Conn, clock: &dyn Clock, it: &Document) -> Result<(), Error> {
    insert_into(strategy_document::table)
        .values((
            strategy_document::id.eq(&it.id),
            strategy_document::slug.eq(&it.slug),
            strategy_document::kind_id.eq(&it.kind),
            strategy_document::name.eq(stored(&it.name)?),
            strategy_document::revision_on.eq(it.revision_on.map(Day::from)),
            strategy_document::made_at.eq(clock.now()),
            strategy_document::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Says when a document is to be looked at again.
pub fn revise_on(conn: &mut Conn, id: &str, on: Option<Date>) -> Result<(), Error> {
    update(strategy_document::table.find(id))
        .set((
            strategy_document::revision_on.eq(on.map(Day::from)),
            strategy_document::version.eq(strategy_document::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}

/// The editions of a document, the first first.
pub fn editions(conn: &mut Conn, document: &str) -> Result<Vec<Edition>, Error> {
    let rows: Vec<EditionRow> = strategy_edition::table
        .filter(strategy_edition::document_id.eq(document))
        .order(strategy_edition::number)
        .select(EditionRow::as_select())
        .load(conn)?;
    rows.into_iter().map(of_edition).collect()
}

/// The edition with this id.
pub fn edition(conn: &mut Conn, id: &str) -> Result<Option<Edition>, Error> {
    let row: Option<EditionRow> = strategy_edition::table
        .find(id)
        .select(EditionRow::as_select())
        .first(conn)
        .optional()?;
    row.map(of_edition).transpose()
}

/// A new edition.
pub fn insert_edition(conn: &mut Conn, it: &Edition) -> Result<(), Error> {
    insert_into(strategy_edition::table)
        .values(row(it)?)
        .execute(conn)?;
    Ok(())
}

/// Changes an edition that has the version it was read with and is not decided; false when it is not so.
pub fn save_edition(conn: &mut Conn, it: &Edition) -> Result<bool, Error> {
    let row = row(it)?;
    let same = strategy_edition::table
        .filter(strategy_edition::id.eq(&it.id))
        .filter(strategy_edition::version.eq(it.version))
        .filter(strategy_edition::state.ne(EditionState::Decided.word()));
    let changed = update(same)
        .set((
            strategy_edition::title.eq(row.title),
            strategy_edition::lead.eq(row.lead),
            strategy_edition::from_on.eq(row.from_on),
            strategy_edition::until_on.eq(row.until_on),
            strategy_edition::state.eq(row.state),
            strategy_edition::read_until.eq(row.read_until),
            strategy_edition::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Freezes an edition: from now on it says this and nothing else. Gives back the hash.
pub fn freeze(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    content: &Content,
) -> Result<Option<String>, Error> {
    let stored = stored(content)?;
    let hash = identity::key::hash(&stored);
    let open = strategy_edition::table
        .filter(strategy_edition::id.eq(id))
        .filter(strategy_edition::state.ne(EditionState::Decided.word()));
    let changed = update(open)
        .set((
            strategy_edition::state.eq(EditionState::Decided.word()),
            strategy_edition::from_on.eq(Day::from(content.from)),
            strategy_edition::until_on.eq(content.until.map(Day::from)),
            strategy_edition::content.eq(Some(stored)),
            strategy_edition::content_hash.eq(&hash),
            strategy_edition::decided_at.eq(Some(clock.now())),
            strategy_edition::version.eq(strategy_edition::version + 1),
        ))
        .execute(conn)?;
    Ok((changed == 1).then_some(hash))
}

fn row(it: &Edition) -> Result<EditionRow, Error> {
    Ok(EditionRow {
        id: it.id.clone(),
        document_id: it.document.clone(),
        number: it.number,
        title: stored(&it.title)?,
        lead: stored(&it.lead)?,
        from_on: it.from.into(),
        until_on: it.until.map(Day::from),
        state: it.state.word().to_owned(),
        read_until: it.read_until.map(Day::from),
        content: it.content.as_ref().map(stored).transpose()?,
        content_hash: it.content_hash.clone(),
        decided_at: it.decided_at,
        version: it.version,
    })
}

fn of_edition(row: EditionRow) -> Result<Edition, Error> {
    let unknown = || Error::Failed(format!("the state «{}» of an edition", row.state));
    Ok(Edition {
        state: EditionState::from_word(&row.state).ok_or_else(unknown)?,
        id: row.id,
        document: row.document_id,
        number: row.number,
        title: read(&row.title)?,
        lead: read(&row.lead)?,
        from: row.from_on.date(),
        until: row.until_on.map(Day::date),
        read_until: row.read_until.map(Day::date),
        content: row.content.as_deref().map(read).transpose()?,
        content_hash: row.content_hash,
        decided_at: row.decided_at,
        version: row.version,
    })
}

fn of_document(row: DocumentRow) -> Result<Document, Error> {
    let (id, slug, kind, name, revision_on, _, version) = row;
    Ok(Document {
        id,
        slug,
        kind,
        name: read(&name)?,
        revision_on: revision_on.map(Day::date),
        version,
    })
}
