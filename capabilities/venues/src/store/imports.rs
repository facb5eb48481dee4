//! Files with sites and premises: kept for a day until somebody says yes, then only remembered.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};
use documents::FileId;
use kernel::{Clock, Ids, Instant};

use super::desk_table::venue_import;

/// Seconds that a file waits.
const WAITS: i64 = 86_400;

/// A file that was read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// What its giver calls it.
    pub name: String,
    /// When.
    pub at: Instant,
    /// How many sites it made.
    pub sites: i64,
    /// How many premises.
    pub premises: i64,
}

/// Lets a file wait, and forgets those that have waited too long.
pub fn wait(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    name: &str,
    file: &FileId,
) -> Result<String, Error> {
    forget(conn, clock.now().plus_seconds(-WAITS))?;
    let id = ids.next();
    insert_into(venue_import::table)
        .values((
            venue_import::id.eq(&id),
            venue_import::name.eq(name),
            venue_import::file_id.eq(Some(&file.0)),
            venue_import::made_at.eq(clock.now()),
            venue_import::sites.eq(0),
            venue_import::premises.eq(0),
        ))
        .execute(conn)?;
    Ok(id)
}

/// The name and content of a file that waits.
pub fn waiting(conn: &mut Conn, id: &str) -> Result<Option<(String, Vec<u8>)>, Error> {
    let row: Option<(String, Option<String>)> = venue_import::table
        .find(id)
        .select((venue_import::name, venue_import::file_id))
        .first(conn)
        .optional()?;
    let Some((name, Some(file))) = row else {
        return Ok(None);
    };
    let Some(stored) = documents::find(conn, &FileId(file))? else {
        return Ok(None);
    };
    Ok(Some((name, documents::content(conn, &stored)?)))
}

/// Remembers that a file was read in, and forgets its content.
pub fn done(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    (sites, premises): (i64, i64),
) -> Result<(), Error> {
    forget_file(conn, id)?;
    update(venue_import::table.find(id))
        .set((
            venue_import::done_at.eq(Some(clock.now())),
            venue_import::sites.eq(sites),
            venue_import::premises.eq(premises),
        ))
        .execute(conn)?;
    Ok(())
}

/// The latest files that were read in.
pub fn latest(conn: &mut Conn, most: i64) -> Result<Vec<Done>, Error> {
    let rows: Vec<(String, Option<Instant>, i64, i64)> = venue_import::table
        .filter(venue_import::done_at.is_not_null())
        .order((venue_import::done_at.desc(), venue_import::id.desc()))
        .limit(most)
        .select((
            venue_import::name,
            venue_import::done_at,
            venue_import::sites,
            venue_import::premises,
        ))
        .load(conn)?;
    let done = rows.into_iter().filter_map(|(name, at, sites, premises)| {
        let at = at?;
        Some(Done {
            name,
            at,
            sites,
            premises,
        })
    });
    Ok(done.collect())
}

fn forget(conn: &mut Conn, before: Instant) -> Result<(), Error> {
    let old: Vec<String> = venue_import::table
        .filter(venue_import::file_id.is_not_null())
        .filter(venue_import::made_at.lt(before))
        .select(venue_import::id)
        .load(conn)?;
    for id in old {
        forget_file(conn, &id)?;
        diesel::delete(venue_import::table.find(&id)).execute(conn)?;
    }
    Ok(())
}

fn forget_file(conn: &mut Conn, id: &str) -> Result<(), Error> {
    let file: Option<String> = venue_import::table
        .find(id)
        .select(venue_import::file_id)
        .first(conn)?;
    update(venue_import::table.find(id))
        .set(venue_import::file_id.eq(None::<String>))
        .execute(conn)?;
    match file {
        Some(file) => documents::forget(conn, &FileId(file)),
        None => Ok(()),
    }
}
