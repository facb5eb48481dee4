//! Follow-ups of grants.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into, update,
};
use kernel::Instant;

use super::table::follow_up;
use crate::model::{Ending, FollowUp};

/// Stores a new one.
pub fn insert(conn: &mut Conn, it: &FollowUp) -> Result<(), Error> {
    insert_into(follow_up::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since. The version rises.
pub fn save(conn: &mut Conn, it: &FollowUp) -> Result<bool, Error> {
    let unchanged = follow_up::table
        .filter(follow_up::application_id.eq(&it.application_id))
        .filter(follow_up::version.eq(it.version));
    let next = FollowUp {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// That of an application.
pub fn one(conn: &mut Conn, application: &str) -> Result<Option<FollowUp>, Error> {
    Ok(follow_up::table
        .find(application)
        .select(FollowUp::as_select())
        .first(conn)
        .optional()?)
}

/// Those of an association, newest first.
pub fn of_association(conn: &mut Conn, association: &str) -> Result<Vec<FollowUp>, Error> {
    Ok(follow_up::table
        .filter(follow_up::held_by.eq(association))
        .order((follow_up::laid_at.desc(), follow_up::application_id.desc()))
        .select(FollowUp::as_select())
        .load(conn)?)
}

/// Those of some applications, newest first.
pub fn of_applications(conn: &mut Conn, ids: &[String]) -> Result<Vec<FollowUp>, Error> {
    Ok(follow_up::table
        .filter(follow_up::application_id.eq_any(ids))
        .order((follow_up::laid_at.desc(), follow_up::application_id.desc()))
        .select(FollowUp::as_select())
        .load(conn)?)
}

/// Every one that goes on.
pub fn open(conn: &mut Conn) -> Result<Vec<FollowUp>, Error> {
    Ok(follow_up::table
        .filter(follow_up::ending.eq(Ending::Open.word()))
        .order(follow_up::application_id)
        .select(FollowUp::as_select())
        .load(conn)?)
}

/// The applications whose follow-up ended since then, or ever.
pub fn ended_since(conn: &mut Conn, since: Option<Instant>) -> Result<Vec<String>, Error> {
    let mut ended = follow_up::table
        .filter(follow_up::ended_at.is_not_null())
        .into_boxed();
    if let Some(since) = since {
        ended = ended.filter(follow_up::ended_at.ge(since));
    }
    Ok(ended.select(follow_up::application_id).load(conn)?)
}

/// Ids of all applications that have one.
pub fn ids(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(follow_up::table
        .select(follow_up::application_id)
        .load(conn)?)
}
