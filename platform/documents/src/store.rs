//! Keeping files in the database, and getting them back.

use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper, dsl::exists, select,
};
use diesel_derive_newtype::DieselNewType;
use kernel::{Clock, Ids, Instant};

use crate::{Clean, Kind};

mod table {
    diesel::table! {
        file_content (sha256) {
            sha256 -> Text,
            bytes -> Binary,
        }
    }

    diesel::table! {
        stored_file (id) {
            id -> Text,
            sha256 -> Text,
            name -> Text,
            kind -> Text,
            size -> BigInt,
            made_at -> Timestamp,
            made_by -> Text,
        }
    }

    diesel::allow_tables_to_appear_in_same_query!(file_content, stored_file);
}

use table::{file_content, stored_file};

/// The id of a stored file.
#[derive(Clone, Debug, DieselNewType, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub String);

impl std::fmt::Display for FileId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What is known of a stored file, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = stored_file)]
pub struct StoredFile {
    /// Its id.
    pub id: FileId,
    /// The hash of its content, in hexadecimal.
    pub sha256: String,
    /// A safe name, with the ending that fits.
    pub name: String,
    kind: String,
    size: i64,
    /// When it came.
    pub made_at: Instant,
    /// Who gave it, as in the audit trail.
    pub made_by: String,
}

impl StoredFile {
    /// What it is.
    pub fn kind(&self) -> Kind {
        // Only words of ours are written, so another is no kind that does anything.
        Kind::from_word(&self.kind).unwrap_or(Kind::Text)
    }

    /// Its size in bytes.
    pub fn size(&self) -> u64 {
        u64::try_from(self.size).unwrap_or_default()
    }
}

/// Keeps a file. `by` is the word of who gave it, as the audit trail has it.
pub fn keep(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    file: &Clean,
    by: &str,
) -> Result<FileId, Error> {
    let content = (
        file_content::sha256.eq(file.sha256()),
        file_content::bytes.eq(file.bytes()),
    );
    for_engine!(conn, |conn| diesel::insert_into(file_content::table)
        .values(content)
        .on_conflict(file_content::sha256)
        .do_nothing()
        .execute(conn))?;
    let id = FileId(ids.next());
    diesel::insert_into(stored_file::table)
        .values((
            stored_file::id.eq(&id),
            stored_file::sha256.eq(file.sha256()),
            stored_file::name.eq(file.name()),
            stored_file::kind.eq(file.kind().word()),
            stored_file::size.eq(i64::try_from(file.bytes().len()).unwrap_or(i64::MAX)),
            stored_file::made_at.eq(clock.now()),
            stored_file::made_by.eq(by),
        ))
        .execute(conn)?;
    Ok(id)
}

/// What is known of a file; `None` when it is not there.
pub fn find(conn: &mut Conn, id: &FileId) -> Result<Option<StoredFile>, Error> {
    Ok(stored_file::table
        .find(id)
        .select(StoredFile::as_select())
        .first(conn)
        .optional()?)
}

/// The bytes of a file.
pub fn content(conn: &mut Conn, file: &StoredFile) -> Result<Vec<u8>, Error> {
    Ok(file_content::table
        .find(&file.sha256)
        .select(file_content::bytes)
        .first(conn)?)
}

/// Forgets a file, and its content when no other file has the same.
pub fn forget(conn: &mut Conn, id: &FileId) -> Result<(), Error> {
    let Some(file) = find(conn, id)? else {
        return Ok(());
    };
    diesel::delete(stored_file::table.find(id)).execute(conn)?;
    let others = stored_file::table.filter(stored_file::sha256.eq(&file.sha256));
    if !select(exists(others)).get_result::<bool>(conn)? {
        diesel::delete(file_content::table.find(&file.sha256)).execute(conn)?;
    }
    Ok(())
}
