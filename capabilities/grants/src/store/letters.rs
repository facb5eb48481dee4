//! Letters, who was told of them, who has opened them.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, insert_into, update,
};
use documents::FileId;
use kernel::{Day, Instant};

use super::{
    read, stored,
    table::{grant_letter, grant_notice, grant_opening},
};
use crate::model::{Letter, LetterNotice, LetterOpening};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_letter)]
struct Row {
    id: String,
    application_id: String,
    subject_id: String,
    content: String,
    complain_by: Option<Day>,
    posted_at: Instant,
    file_id: Option<FileId>,
}

fn letter(row: Row) -> Result<Letter, Error> {
    Ok(Letter {
        paper: read(&row.content)?,
        id: row.id,
        application_id: row.application_id,
        subject_id: row.subject_id,
        complain_by: row.complain_by,
        posted_at: row.posted_at,
        file_id: row.file_id,
    })
}

/// Keeps a letter.
pub fn insert(conn: &mut Conn, it: &Letter) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        application_id: it.application_id.clone(),
        subject_id: it.subject_id.clone(),
        content: stored(&it.paper)?,
        complain_by: it.complain_by,
        posted_at: it.posted_at,
        file_id: it.file_id.clone(),
    };
    insert_into(grant_letter::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// The letter with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Letter>, Error> {
    let row: Option<Row> = grant_letter::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(letter).transpose()
}

/// The letter that tells of something.
pub fn about(conn: &mut Conn, subject: &str) -> Result<Option<Letter>, Error> {
    let row: Option<Row> = grant_letter::table
        .filter(grant_letter::subject_id.eq(subject))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(letter).transpose()
}

/// The letters of an application, newest first.
pub fn of(conn: &mut Conn, application: &str) -> Result<Vec<Letter>, Error> {
    let rows: Vec<Row> = grant_letter::table
        .filter(grant_letter::application_id.eq(application))
        .order((grant_letter::posted_at.desc(), grant_letter::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(letter).collect()
}

/// Letters posted in a span of time.
pub fn posted(conn: &mut Conn, from: Instant, to: Instant) -> Result<Vec<Letter>, Error> {
    let rows: Vec<Row> = grant_letter::table
        .filter(grant_letter::posted_at.ge(from))
        .filter(grant_letter::posted_at.le(to))
        .order((grant_letter::posted_at, grant_letter::id))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(letter).collect()
}

/// Notes where the PDF lies. Gives back whether it was the first time.
pub fn filed(conn: &mut Conn, id: &str, file: &FileId) -> Result<bool, Error> {
    let without = grant_letter::table
        .filter(grant_letter::id.eq(id))
        .filter(grant_letter::file_id.is_null());
    let changed = update(without)
        .set(grant_letter::file_id.eq(file))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Notes that somebody is told.
pub fn tell(conn: &mut Conn, it: &LetterNotice) -> Result<(), Error> {
    insert_into(grant_notice::table).values(it).execute(conn)?;
    Ok(())
}

/// Who was told of a letter, the first time first.
pub fn notices(conn: &mut Conn, letter: &str) -> Result<Vec<LetterNotice>, Error> {
    Ok(grant_notice::table
        .filter(grant_notice::letter_id.eq(letter))
        .order((grant_notice::turn, grant_notice::receiver))
        .select(LetterNotice::as_select())
        .load(conn)?)
}

/// Notes that somebody opened it; the first time counts.
pub fn open(conn: &mut Conn, it: &LetterOpening) -> Result<(), Error> {
    for_engine!(conn, |conn| insert_into(grant_opening::table)
        .values(it)
        .on_conflict((grant_opening::letter_id, grant_opening::person_id))
        .do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Who has opened a letter, the first first.
pub fn openings(conn: &mut Conn, letter: &str) -> Result<Vec<LetterOpening>, Error> {
    Ok(grant_opening::table
        .filter(grant_opening::letter_id.eq(letter))
        .order((grant_opening::opened_at, grant_opening::person_id))
        .select(LetterOpening::as_select())
        .load(conn)?)
}

/// When a person first opened letters, for what is handed out to her.
pub fn opened_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<LetterOpening>, Error> {
    Ok(grant_opening::table
        .filter(grant_opening::person_id.eq(person))
        .order(grant_opening::opened_at)
        .select(LetterOpening::as_select())
        .load(conn)?)
}
