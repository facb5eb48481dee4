//! Applications that were merged into another of the same applicant, those that were parted again among
//! them.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, NullableExpressionMethods as _,
    OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _, delete, insert_into,
    update,
};
use kernel::Instant;

use super::{AT_ONCE, table::grant_duplicate};
use crate::model::{Application, Duplicate};

/// Stores one, in the place of an earlier one that was parted.
pub fn insert(conn: &mut Conn, it: &Duplicate) -> Result<(), Error> {
    let parted = grant_duplicate::table
        .filter(grant_duplicate::application_id.eq(&it.application_id))
        .filter(grant_duplicate::parted_at.is_not_null());
    delete(parted).execute(conn)?;
    insert_into(grant_duplicate::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// What an application is merged into now; none when it is a case of its own.
pub fn of(conn: &mut Conn, application: &str) -> Result<Option<Duplicate>, Error> {
    Ok(grant_duplicate::table
        .filter(grant_duplicate::application_id.eq(application))
        .filter(grant_duplicate::parted_at.is_null())
        .select(Duplicate::as_select())
        .first(conn)
        .optional()?)
}

/// Those that are merged into an application now, oldest first.
pub fn into(conn: &mut Conn, application: &str) -> Result<Vec<Duplicate>, Error> {
    Ok(grant_duplicate::table
        .filter(grant_duplicate::into_id.eq(application))
        .filter(grant_duplicate::parted_at.is_null())
        .order((grant_duplicate::merged_at, grant_duplicate::application_id))
        .select(Duplicate::as_select())
        .load(conn)?)
}

/// Which of several applications are merged into another now.
pub fn among(conn: &mut Conn, ids: &[String]) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let found: Vec<String> = grant_duplicate::table
            .filter(grant_duplicate::application_id.eq_any(some))
            .filter(grant_duplicate::parted_at.is_null())
            .select(grant_duplicate::application_id)
            .load(conn)?;
        all.extend(found);
    }
    Ok(all)
}

/// The application that is kept in the end: the one it was merged into may be merged into a third.
pub fn kept(conn: &mut Conn, it: &Duplicate) -> Result<Option<Application>, Error> {
    let mut id = it.into_id.clone();
    while let Some(next) = of(conn, &id)? {
        id = next.into_id;
    }
    super::applications::one(conn, &id)
}

/// Those that a person merged or parted.
pub fn by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Duplicate>, Error> {
    Ok(grant_duplicate::table
        .filter(
            grant_duplicate::merged_by
                .eq(person)
                .or(grant_duplicate::parted_by.eq(person).assume_not_null()),
        )
        .order((grant_duplicate::merged_at, grant_duplicate::application_id))
        .select(Duplicate::as_select())
        .load(conn)?)
}

/// Parts one again. Gives back whether it was merged.
pub fn part(
    conn: &mut Conn,
    application: &str,
    (now, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let merged = grant_duplicate::table
        .find(application)
        .filter(grant_duplicate::parted_at.is_null());
    let changed = update(merged)
        .set((
            grant_duplicate::parted_at.eq(now),
            grant_duplicate::parted_by.eq(by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
