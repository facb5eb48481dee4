//! Files that came with complaints.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, SelectableHelper as _, insert_into,
    prelude::{Insertable, Queryable, Selectable},
};
use documents::{FileId, StoredFile};
use kernel::Instant;

use super::table::complaint_file;

/// A file of a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = complaint_file)]
pub struct Attachment {
    /// Its id.
    pub id: String,
    /// The complaint.
    pub complaint_id: String,
    /// The file as it is kept.
    pub file_id: FileId,
    /// When it came.
    pub given_at: Instant,
    /// Who gave it.
    pub given_by: Option<PersonId>,
}

/// Stores one.
pub fn attach(conn: &mut Conn, it: Attachment) -> Result<(), Error> {
    insert_into(complaint_file::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// Those of a complaint with their files, oldest first.
pub fn of(conn: &mut Conn, complaint: &str) -> Result<Vec<(Attachment, StoredFile)>, Error> {
    let rows: Vec<Attachment> = complaint_file::table
        .filter(complaint_file::complaint_id.eq(complaint))
        .order((complaint_file::given_at, complaint_file::id))
        .select(Attachment::as_select())
        .load(conn)?;
    let mut all = Vec::new();
    for row in rows {
        if let Some(stored) = documents::find(conn, &row.file_id)? {
            all.push((row, stored));
        }
    }
    Ok(all)
}
