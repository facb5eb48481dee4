//! Files of input: kept for a day until somebody says yes, then forgotten.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into,
};
use documents::FileId;
use kernel::{Clock, Ids};

use super::table::strategy_input_file;

/// Seconds that a file waits.
const WAITS: i64 = 86_400;

/// Lets a file wait, and forgets those that have waited too long.
pub fn wait(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    document: &str,
    (name, file): (&str, &FileId),
) -> Result<String, Error> {
    forget_old(conn, clock)?;
    let id = ids.next();
    insert_into(strategy_input_file::table)
        .values((
            strategy_input_file::id.eq(&id),
            strategy_input_file::document_id.eq(document),
            strategy_input_file::name.eq(name),
            strategy_input_file::file_id.eq(&file.0),
            strategy_input_file::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(id)
}

/// The name and content of a file that waits for a document, and has not waited too long.
pub fn waiting(
    conn: &mut Conn,
    clock: &dyn Clock,
    (document, id): (&str, &str),
) -> Result<Option<(String, Vec<u8>)>, Error> {
    let row: Option<(String, String)> = strategy_input_file::table
        .find(id)
        .filter(strategy_input_file::document_id.eq(document))
        .filter(strategy_input_file::made_at.ge(clock.now().plus_seconds(-WAITS)))
        .select((strategy_input_file::name, strategy_input_file::file_id))
        .first(conn)
        .optional()?;
    let Some((name, file)) = row else {
        return Ok(None);
    };
    let Some(stored) = documents::find(conn, &FileId(file))? else {
        return Ok(None);
    };
    Ok(Some((name, documents::content(conn, &stored)?)))
}

/// Forgets those that have waited too long: each holds what somebody said, and perhaps who.
pub fn forget_old(conn: &mut Conn, clock: &dyn Clock) -> Result<(), Error> {
    let old: Vec<String> = strategy_input_file::table
        .filter(strategy_input_file::made_at.lt(clock.now().plus_seconds(-WAITS)))
        .select(strategy_input_file::id)
        .load(conn)?;
    for id in old {
        forget(conn, &id)?;
    }
    Ok(())
}

/// Forgets a file.
pub fn forget(conn: &mut Conn, id: &str) -> Result<(), Error> {
    let file: Option<String> = strategy_input_file::table
        .find(id)
        .select(strategy_input_file::file_id)
        .first(conn)
        .optional()?;
    delete(strategy_input_file::table.find(id)).execute(conn)?;
    match file {
        Some(file) => documents::forget(conn, &FileId(file)),
        None => Ok(()),
    }
}
