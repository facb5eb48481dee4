//! Steps of cases that an archive core has taken, or that wait for it.

use std::collections::BTreeSet;

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into,
    prelude::{Insertable, Queryable},
    update,
};
use kernel::Instant;

use super::table::archive_step;

/// So many are asked for at once.
const AT_ONCE: usize = 500;

/// A step of a case.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = archive_step)]
pub struct ArchiveStep {
    /// Its id, as the archive message has it.
    pub step_id: String,
    /// The application, or the round.
    pub application_id: String,
    /// When we found it.
    pub noted_at: Instant,
    /// When the core took it; none: it waits.
    pub taken_at: Option<Instant>,
}

/// When the newest was found.
pub fn newest(conn: &mut Conn) -> Result<Option<Instant>, Error> {
    Ok(archive_step::table
        .order(archive_step::noted_at.desc())
        .select(archive_step::noted_at)
        .first(conn)
        .optional()?)
}

/// The ids of those of a case that are known.
pub fn known(conn: &mut Conn, application: &str) -> Result<Vec<String>, Error> {
    Ok(archive_step::table
        .filter(archive_step::application_id.eq(application))
        .select(archive_step::step_id)
        .load(conn)?)
}

/// Which of these steps are known.
pub fn known_of(conn: &mut Conn, steps: &[String]) -> Result<BTreeSet<String>, Error> {
    let mut known = BTreeSet::new();
    for some in steps.chunks(AT_ONCE) {
        let found: Vec<String> = archive_step::table
            .filter(archive_step::step_id.eq_any(some))
            .select(archive_step::step_id)
            .load(conn)?;
        known.extend(found);
    }
    Ok(known)
}

/// Keeps one that was found.
pub fn note(conn: &mut Conn, it: &ArchiveStep) -> Result<(), Error> {
    insert_into(archive_step::table).values(it).execute(conn)?;
    Ok(())
}

/// The first so many that wait.
pub fn waiting(conn: &mut Conn, most: i64) -> Result<Vec<ArchiveStep>, Error> {
    Ok(archive_step::table
        .filter(archive_step::taken_at.is_null())
        .order((archive_step::noted_at, archive_step::step_id))
        .limit(most)
        .load(conn)?)
}

/// Notes that one was taken.
pub fn taken(conn: &mut Conn, step: &str, at: Instant) -> Result<(), Error> {
    update(archive_step::table.find(step))
        .set(archive_step::taken_at.eq(at))
        .execute(conn)?;
    Ok(())
}

/// Forgets one that waits, and that the archive is not to have after all.
pub fn forget(conn: &mut Conn, step: &str) -> Result<(), Error> {
    delete(archive_step::table.find(step)).execute(conn)?;
    Ok(())
}
