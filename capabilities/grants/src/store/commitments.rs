//! What later years carry of grants.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper as _, delete, insert_into, update,
};
use kernel::Instant;

use super::{AT_ONCE, table::grant_commitment};
use crate::model::Commitment;

/// Says anew what later years carry of a grant.
pub fn put(conn: &mut Conn, application: &str, all: &[Commitment]) -> Result<(), Error> {
    delete(grant_commitment::table.filter(grant_commitment::application_id.eq(application)))
        .execute(conn)?;
    for it in all {
        insert_into(grant_commitment::table)
            .values(it)
            .execute(conn)?;
    }
    Ok(())
}

/// What later years carry of several grants, also of those that came to nothing.
pub fn of_several(conn: &mut Conn, ids: &[String]) -> Result<Vec<Commitment>, Error> {
    let mut all = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<Commitment> = grant_commitment::table
            .filter(grant_commitment::application_id.eq_any(some))
            .order((grant_commitment::application_id, grant_commitment::year))
            .select(Commitment::as_select())
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// What later years carry of one grant, in order.
pub fn of(conn: &mut Conn, application: &str) -> Result<Vec<Commitment>, Error> {
    of_several(conn, &[application.to_owned()])
}

/// The grants a year carries something of.
pub fn in_year(conn: &mut Conn, year: i32) -> Result<Vec<String>, Error> {
    Ok(grant_commitment::table
        .filter(grant_commitment::year.eq(year))
        .filter(grant_commitment::released_at.is_null())
        .order(grant_commitment::application_id)
        .select(grant_commitment::application_id)
        .load(conn)?)
}

/// No pot carries anything of a grant any more.
pub fn release(conn: &mut Conn, application: &str, now: Instant) -> Result<(), Error> {
    let carried = grant_commitment::table
        .filter(grant_commitment::application_id.eq(application))
        .filter(grant_commitment::released_at.is_null());
    update(carried)
        .set(grant_commitment::released_at.eq(now))
        .execute(conn)?;
    Ok(())
}
