//! Guidelines sent for comment, and the answers.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    AsChangeset, ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable,
    RunQueryDsl, Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::{Day, Instant};

use super::{
    read, stored,
    table::{grant_hearing, grant_voice},
};
use crate::model::{Hearing, Voice};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = grant_hearing, treat_none_as_null = true)]
struct Row {
    id: String,
    scheme_id: String,
    content: String,
    from_on: Day,
    number: i32,
    question: String,
    due_on: Option<Day>,
    made_at: Instant,
    made_by: Option<PersonId>,
    sent_at: Option<Instant>,
    guidelines_id: Option<String>,
    version: i64,
}

fn row(it: &Hearing, version: i64) -> Result<Row, Error> {
    Ok(Row {
        id: it.id.clone(),
        scheme_id: it.scheme.clone(),
        content: stored(&it.terms)?,
        from_on: it.from_on.into(),
        number: it.number,
        question: it.question.clone(),
        due_on: it.due_on.map(Day::from),
        made_at: it.made_at,
        made_by: it.made_by.clone(),
        sent_at: it.sent_at,
        guidelines_id: it.guidelines.clone(),
        version,
    })
}

fn hearing(row: Row) -> Result<Hearing, Error> {
    Ok(Hearing {
        terms: read(&row.content)?,
        id: row.id,
        scheme: row.scheme_id,
        from_on: row.from_on.date(),
        number: row.number,
        question: row.question,
        due_on: row.due_on.map(Day::date),
        made_at: row.made_at,
        made_by: row.made_by,
        sent_at: row.sent_at,
        guidelines: row.guidelines_id,
        version: row.version,
    })
}

/// Stores a new one.
pub fn insert(conn: &mut Conn, it: &Hearing) -> Result<(), Error> {
    insert_into(grant_hearing::table)
        .values(&row(it, it.version)?)
        .execute(conn)?;
    Ok(())
}

/// Changes one, when nobody else changed it since `it.version`.
pub fn save(conn: &mut Conn, it: &Hearing) -> Result<bool, Error> {
    let unchanged = grant_hearing::table
        .filter(grant_hearing::id.eq(&it.id))
        .filter(grant_hearing::version.eq(it.version));
    let changed = update(unchanged)
        .set(&row(it, it.version + 1)?)
        .execute(conn)?;
    Ok(changed == 1)
}

/// One.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Hearing>, Error> {
    let row: Option<Row> = grant_hearing::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(hearing).transpose()
}

/// Those of a scheme, newest first.
pub fn of_scheme(conn: &mut Conn, scheme: &str) -> Result<Vec<Hearing>, Error> {
    let rows: Vec<Row> = grant_hearing::table
        .filter(grant_hearing::scheme_id.eq(scheme))
        .order((grant_hearing::made_at.desc(), grant_hearing::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(hearing).collect()
}

/// Asks an association.
pub fn ask(conn: &mut Conn, it: &Voice) -> Result<(), Error> {
    insert_into(grant_voice::table).values(it).execute(conn)?;
    Ok(())
}

/// Who was asked.
pub fn voices(conn: &mut Conn, hearing: &str) -> Result<Vec<Voice>, Error> {
    Ok(grant_voice::table
        .filter(grant_voice::hearing_id.eq(hearing))
        .order(grant_voice::association_id)
        .select(Voice::as_select())
        .load(conn)?)
}

/// What an association was asked.
pub fn asked_of(conn: &mut Conn, association: &str) -> Result<Vec<Voice>, Error> {
    Ok(grant_voice::table
        .filter(grant_voice::association_id.eq(association))
        .order(grant_voice::hearing_id.desc())
        .select(Voice::as_select())
        .load(conn)?)
}

/// Keeps an association's answer.
pub fn answer(conn: &mut Conn, it: &Voice) -> Result<(), Error> {
    update(grant_voice::table.find((&it.hearing_id, &it.association_id)))
        .set((
            grant_voice::answer.eq(&it.answer),
            grant_voice::answered_at.eq(it.answered_at),
            grant_voice::answered_by.eq(&it.answered_by),
        ))
        .execute(conn)?;
    Ok(())
}
