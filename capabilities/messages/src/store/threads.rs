//! Threads, what was written in them, and who has opened them.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper,
};
use documents::FileId;
use kernel::{Clock, Ids, Instant, Language};
use serde_json::{Value, json};

use super::table::{digest, message_opening, message_post, message_post_file, message_thread};
use crate::model::{Opening, Post, Side, Thread};

/// Rows in one statement, well below what either engine binds.
const AT_ONCE: usize = 200;

/// A thread to begin.
#[derive(Clone, Debug)]
pub struct NewThread<'a> {
    /// The association whose inbox it lies in.
    pub association: &'a str,
    /// The key of the unit that answers.
    pub unit: &'a str,
    /// What it is about.
    pub subject: String,
    /// The message to many that it begins with.
    pub mailing: Option<&'a str>,
    /// The language of the subject and of that message.
    pub language: Language,
    /// Who begins.
    pub side: Side,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = message_thread)]
struct Row {
    id: String,
    association_id: String,
    unit: String,
    subject: String,
    mailing_id: Option<String>,
    language: String,
    begun_at: Instant,
    last_at: Instant,
    last_side: String,
}

/// The thread with this id.
pub fn thread(conn: &mut Conn, id: &str) -> Result<Option<Thread>, Error> {
    let row: Option<Row> = message_thread::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Row::into_thread))
}

/// An association's threads, the last written in first.
pub fn of_association(conn: &mut Conn, association: &str, most: i64) -> Result<Vec<Thread>, Error> {
    let rows: Vec<Row> = message_thread::table
        .filter(message_thread::association_id.eq(association))
        .order((message_thread::last_at.desc(), message_thread::id.desc()))
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_thread).collect())
}

/// Threads an association has written in, or that the municipality began with it alone; the last
/// written in first.
pub fn latest(conn: &mut Conn, most: i64) -> Result<Vec<Thread>, Error> {
    use diesel::{BoolExpressionMethods as _, dsl::exists};
    let answered = exists(
        message_post::table
            .filter(message_post::thread_id.eq(message_thread::id))
            .filter(message_post::side.eq(Side::Association.word())),
    );
    let rows: Vec<Row> = message_thread::table
        .filter(message_thread::mailing_id.is_null().or(answered))
        .order((message_thread::last_at.desc(), message_thread::id.desc()))
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_thread).collect())
}

/// Threads in which the association wrote last, the longest waiting first.
pub fn waiting(conn: &mut Conn) -> Result<Vec<Thread>, Error> {
    let rows: Vec<Row> = message_thread::table
        .filter(message_thread::last_side.eq(Side::Association.word()))
        .order((message_thread::last_at, message_thread::id))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_thread).collect())
}

/// The threads of a message to many.
pub fn threads_of_mailing(conn: &mut Conn, mailing: &str) -> Result<Vec<Thread>, Error> {
    let rows: Vec<Row> = message_thread::table
        .filter(message_thread::mailing_id.eq(mailing))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_thread).collect())
}

/// Threads of these associations in which the municipality has written last, after `since`, and
/// that this person has not opened after that.
pub fn unopened_since(
    conn: &mut Conn,
    associations: &[&str],
    person: &PersonId,
    since: Instant,
) -> Result<Vec<Thread>, Error> {
    use diesel::dsl::{exists, not};
    let opened = message_opening::table
        .filter(message_opening::thread_id.eq(message_thread::id))
        .filter(message_opening::person_id.eq(&person.0))
        .filter(message_opening::last_at.ge(message_thread::last_at));
    let rows: Vec<Row> = message_thread::table
        .filter(message_thread::association_id.eq_any(associations))
        .filter(message_thread::last_side.eq(Side::Municipality.word()))
        .filter(message_thread::last_at.gt(since))
        .filter(not(exists(opened)))
        .order(message_thread::last_at)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_thread).collect())
}

/// Begins threads, and returns their ids in the same order.
pub fn add_threads(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    all: &[NewThread<'_>],
) -> Result<Vec<String>, Error> {
    let now = clock.now();
    let mut made = Vec::with_capacity(all.len());
    for some in all.chunks(AT_ONCE) {
        let rows: Vec<Row> = some
            .iter()
            .map(|new| Row {
                id: ids.next(),
                association_id: new.association.to_owned(),
                unit: new.unit.to_owned(),
                subject: new.subject.clone(),
                mailing_id: new.mailing.map(str::to_owned),
                language: new.language.tag().to_owned(),
                begun_at: now,
                last_at: now,
                last_side: new.side.word().to_owned(),
            })
            .collect();
        for_engine!(conn, |conn| diesel::insert_into(message_thread::table)
            .values(&rows)
            .execute(conn))?;
        made.extend(rows.into_iter().map(|row| row.id));
    }
    Ok(made)
}

/// Writes in a thread.
#[expect(
    clippy::too_many_arguments,
    reason = "who writes what where, and with which files"
)]
pub fn add_post(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    thread: &str,
    side: Side,
    person: Option<&PersonId>,
    body: &str,
    files: &[FileId],
) -> Result<(), Error> {
    let (id, now) = (ids.next(), clock.now());
    diesel::insert_into(message_post::table)
        .values((
            message_post::id.eq(&id),
            message_post::thread_id.eq(thread),
            message_post::side.eq(side.word()),
            message_post::person_id.eq(person.map(|person| person.0.as_str())),
            message_post::body.eq(body),
            message_post::posted_at.eq(now),
        ))
        .execute(conn)?;
    for file in files {
        diesel::insert_into(message_post_file::table)
            .values((
                message_post_file::post_id.eq(&id),
                message_post_file::file_id.eq(file),
            ))
            .execute(conn)?;
    }
    diesel::update(message_thread::table.find(thread))
        .set((
            message_thread::last_at.eq(now),
            message_thread::last_side.eq(side.word()),
        ))
        .execute(conn)?;
    Ok(())
}

/// What was written in a thread, in order.
pub fn posts(conn: &mut Conn, thread: &str) -> Result<Vec<Post>, Error> {
    type Found = (String, String, Option<PersonId>, String, Instant);
    let rows: Vec<Found> = message_post::table
        .filter(message_post::thread_id.eq(thread))
        .order((message_post::posted_at, message_post::id))
        .select((
            message_post::id,
            message_post::side,
            message_post::person_id,
            message_post::body,
            message_post::posted_at,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, side, person, body, posted_at)| Post {
            id,
            side: Side::from_word(&side),
            person,
            body,
            posted_at,
        })
        .collect())
}

/// The files of a thread, with the post each belongs to.
pub fn post_files(conn: &mut Conn, thread: &str) -> Result<Vec<(String, FileId)>, Error> {
    let of_thread = message_post::table
        .filter(message_post::thread_id.eq(thread))
        .select(message_post::id);
    Ok(message_post_file::table
        .filter(message_post_file::post_id.eq_any(of_thread))
        .select((message_post_file::post_id, message_post_file::file_id))
        .order(message_post_file::file_id)
        .load(conn)?)
}

/// Whether the file was handed in with something in this thread.
pub fn file_in_thread(conn: &mut Conn, thread: &str, file: &FileId) -> Result<bool, Error> {
    let files = post_files(conn, thread)?;
    Ok(files.iter().any(|(_, own)| own == file))
}

/// Who of the association has opened these threads.
pub fn openings(conn: &mut Conn, threads: &[String]) -> Result<Vec<Opening>, Error> {
    let mut found = Vec::new();
    for some in threads.chunks(AT_ONCE) {
        let rows: Vec<(String, PersonId, Instant, Instant)> = message_opening::table
            .filter(message_opening::thread_id.eq_any(some))
            .load(conn)?;
        found.extend(
            rows.into_iter()
                .map(|(thread, person, first_at, last_at)| Opening {
                    thread,
                    person,
                    first_at,
                    last_at,
                }),
        );
    }
    Ok(found)
}

/// Notes that a person of the association has opened a thread.
pub fn opened(
    conn: &mut Conn,
    clock: &dyn Clock,
    thread: &str,
    person: &PersonId,
) -> Result<(), Error> {
    let now = clock.now();
    let seen = diesel::update(message_opening::table.find((thread, &person.0)))
        .set(message_opening::last_at.eq(now))
        .execute(conn)?;
    if seen == 0 {
        diesel::insert_into(message_opening::table)
            .values((
                message_opening::thread_id.eq(thread),
                message_opening::person_id.eq(&person.0),
                message_opening::first_at.eq(now),
                message_opening::last_at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// What a person has written, for her to take along.
pub fn export_of(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let written: Vec<(String, String, Instant)> = message_post::table
        .filter(message_post::person_id.eq(&person.0))
        .order(message_post::posted_at)
        .select((
            message_post::thread_id,
            message_post::body,
            message_post::posted_at,
        ))
        .load(conn)?;
    let opened: Vec<(String, Instant)> = message_opening::table
        .filter(message_opening::person_id.eq(&person.0))
        .order(message_opening::first_at)
        .select((message_opening::thread_id, message_opening::first_at))
        .load(conn)?;
    if written.is_empty() && opened.is_empty() {
        return Ok(Value::Null);
    }
    let written: Vec<Value> = written
        .into_iter()
        .map(|(thread, text, at)| json!({ "thread": thread, "text": text, "at": at }))
        .collect();
    let opened: Vec<Value> = opened
        .into_iter()
        .map(|(thread, at)| json!({ "thread": thread, "at": at }))
        .collect();
    Ok(json!({ "written": written, "opened": opened }))
}

/// Takes a person's name off what she has written, and forgets what she has opened. Returns
/// whether something she wrote is kept.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<bool, Error> {
    let kept = diesel::update(message_post::table.filter(message_post::person_id.eq(&person.0)))
        .set(message_post::person_id.eq(None::<String>))
        .execute(conn)?;
    diesel::delete(message_opening::table.filter(message_opening::person_id.eq(&person.0)))
        .execute(conn)?;
    diesel::delete(digest::table.find(&person.0)).execute(conn)?;
    Ok(kept > 0)
}

impl Row {
    fn into_thread(self) -> Thread {
        Thread {
            id: self.id,
            association: self.association_id,
            unit: self.unit,
            subject: self.subject,
            mailing: self.mailing_id,
            language: self.language.parse().unwrap_or_default(),
            begun_at: self.begun_at,
            last_at: self.last_at,
            last_side: Side::from_word(&self.last_side),
        }
    }
}
