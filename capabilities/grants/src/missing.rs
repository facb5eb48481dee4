//! Whose report is missing: a fact that whoever follows up grants gives, and that schemes may ask for.
//!
//! An association whose report has not come cannot apply in schemes that say so
//! ([`Rule::NoMissingReport`](crate::model::Rule::NoMissingReport)). It is told before that day.

use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, JoinOnDsl as _, QueryDsl, RunQueryDsl, delete, dsl::count_star, insert_into,
};
use kernel::Day;

use crate::store::table::{grant_application, grant_missing_report};

/// Notes that the report of a grant has not come.
pub fn note(conn: &mut Conn, application: &str, since: Day) -> Result<(), Error> {
    let row = (
        grant_missing_report::application_id.eq(application),
        grant_missing_report::since.eq(since),
    );
    for_engine!(conn, |conn| insert_into(grant_missing_report::table)
        .values(row)
        .on_conflict(grant_missing_report::application_id)
        .do_nothing()
        .execute(conn))?;
    Ok(())
}

/// It has come, has got a later day, or need not come.
pub fn clear(conn: &mut Conn, application: &str) -> Result<(), Error> {
    delete(grant_missing_report::table.find(application)).execute(conn)?;
    Ok(())
}

/// Whether any report of an association is missing.
pub fn has(conn: &mut Conn, association: &str) -> Result<bool, Error> {
    let count: i64 = grant_missing_report::table
        .inner_join(
            grant_application::table
                .on(grant_application::id.eq(grant_missing_report::application_id)),
        )
        .filter(grant_application::held_by.eq(association))
        .select(count_star())
        .first(conn)?;
    Ok(count > 0)
}
