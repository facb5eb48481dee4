//! Attachments of applications. The file itself is the application's, or lies on the shelf.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _, delete, insert_into, update,
};
use documents::FileId;
use kernel::Instant;

use super::table::grant_file;

/// An attachment.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_file)]
pub struct Attachment {
    /// Its id.
    pub id: String,
    /// The application.
    pub application_id: String,
    /// Code of the question it answers.
    pub block: String,
    /// The file.
    pub file_id: FileId,
    /// Whether the file lies on the association's shelf.
    pub from_shelf: bool,
    /// When it came.
    pub given_at: Instant,
    /// From whom.
    pub given_by: Option<PersonId>,
    /// When it was taken out again; the copy that was sent still has it.
    pub removed_at: Option<Instant>,
}

/// Those that stand with the application now, as they came.
pub fn of(conn: &mut Conn, application: &str) -> Result<Vec<Attachment>, Error> {
    Ok(grant_file::table
        .filter(grant_file::application_id.eq(application))
        .filter(grant_file::removed_at.is_null())
        .order((grant_file::given_at, grant_file::id))
        .select(Attachment::as_select())
        .load(conn)?)
}

/// One of an application, also one that was taken out again.
pub fn one(conn: &mut Conn, application: &str, id: &str) -> Result<Option<Attachment>, Error> {
    let all: Vec<Attachment> = grant_file::table
        .filter(grant_file::application_id.eq(application))
        .filter(grant_file::id.eq(id))
        .select(Attachment::as_select())
        .load(conn)?;
    Ok(all.into_iter().next())
}

/// Adds one.
pub fn add(conn: &mut Conn, it: &Attachment) -> Result<(), Error> {
    insert_into(grant_file::table).values(it).execute(conn)?;
    Ok(())
}

/// Takes one out: whole when it never was sent, else it stays with the copy that was.
pub fn remove(conn: &mut Conn, it: &Attachment, was_sent: bool, now: Instant) -> Result<(), Error> {
    if was_sent {
        update(grant_file::table.find(&it.id))
            .set(grant_file::removed_at.eq(now))
            .execute(conn)?;
        return Ok(());
    }
    delete(grant_file::table.find(&it.id)).execute(conn)?;
    if it.from_shelf {
        return Ok(());
    }
    documents::forget(conn, &it.file_id)
}
