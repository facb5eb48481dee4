//! How far the reports of each grant have come: a fact that whoever follows up grants gives, so that a
//! case can show what its applicant has reported before.

use std::collections::HashMap;

use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, insert_into};

use crate::store::table::grant_reported;

/// The words a grant's reports can have: of all of them, the one that has come the shortest way.
pub const STATES: [&str; 4] = ["refused", "awaited", "delivered", "approved"];

/// Says how far they have come.
pub fn put(conn: &mut Conn, application: &str, state: &str) -> Result<(), Error> {
    let row = (
        grant_reported::application_id.eq(application),
        grant_reported::state.eq(state),
    );
    for_engine!(conn, |conn| insert_into(grant_reported::table)
        .values(row)
        .on_conflict(grant_reported::application_id)
        .do_update()
        .set(grant_reported::state.eq(state))
        .execute(conn))?;
    Ok(())
}

/// How far those of several have come, by application.
pub fn of_several(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, String>, Error> {
    let rows: Vec<(String, String)> = grant_reported::table
        .filter(grant_reported::application_id.eq_any(ids))
        .select((grant_reported::application_id, grant_reported::state))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}
