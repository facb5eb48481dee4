//! What was paid out of each grant. Whoever pays tells it here, so that a cockpit can show it without
//! knowing who pays.

use std::collections::HashMap;

use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, insert_into};
use kernel::Money;

use super::{AT_ONCE, table::grant_paid};

/// Says how much was paid of a grant so far, all in all.
pub fn put(conn: &mut Conn, application: &str, amount: Money) -> Result<(), Error> {
    let row = (
        grant_paid::application_id.eq(application),
        grant_paid::amount.eq(amount),
    );
    for_engine!(conn, |conn| insert_into(grant_paid::table)
        .values(row)
        .on_conflict(grant_paid::application_id)
        .do_update()
        .set(grant_paid::amount.eq(amount))
        .execute(conn))?;
    Ok(())
}

/// What was paid of several, by application.
pub fn of_several(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, Money>, Error> {
    let mut all = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<(String, Money)> = grant_paid::table
            .filter(grant_paid::application_id.eq_any(some))
            .select((grant_paid::application_id, grant_paid::amount))
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}
