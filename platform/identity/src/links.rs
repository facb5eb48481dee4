//! Links that work once: the first administrator's, made at the command line.
//!
//! Stored is a hash; the link itself is shown to the operator and kept nowhere.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Instant};

use crate::{key, table::one_time_link};

/// Lets its holder become administrator.
pub const ADMINISTRATOR: &str = "administrator";
/// A link lasts this long: a day and a night, in seconds.
pub const LASTS_SECONDS: i64 = 24 * 3600;

/// Makes a link and gives back its token. Earlier ones for the same purpose stop working.
pub fn make(conn: &mut Conn, clock: &dyn Clock, purpose: &str) -> Result<String, Error> {
    let now = clock.now();
    let earlier = one_time_link::table
        .filter(one_time_link::purpose.eq(purpose))
        .filter(one_time_link::used_at.is_null());
    diesel::delete(earlier).execute(conn)?;
    let token = key::token();
    diesel::insert_into(one_time_link::table)
        .values((
            one_time_link::token_hash.eq(key::hash(&token)),
            one_time_link::purpose.eq(purpose),
            one_time_link::made_at.eq(now),
            one_time_link::expires_at.eq(now.plus_seconds(LASTS_SECONDS)),
        ))
        .execute(conn)?;
    Ok(token)
}

/// Whether this token still opens something.
pub fn is_good(
    conn: &mut Conn,
    clock: &dyn Clock,
    purpose: &str,
    token: &str,
) -> Result<bool, Error> {
    let open: i64 = one_time_link::table
        .find(key::hash(token))
        .filter(one_time_link::purpose.eq(purpose))
        .filter(one_time_link::used_at.is_null())
        .filter(one_time_link::expires_at.gt(clock.now()))
        .count()
        .get_result(conn)?;
    Ok(open > 0)
}

/// Uses a token up. Gives back whether it was good.
pub fn take(conn: &mut Conn, clock: &dyn Clock, purpose: &str, token: &str) -> Result<bool, Error> {
    let now = clock.now();
    let open = one_time_link::table
        .find(key::hash(token))
        .filter(one_time_link::purpose.eq(purpose))
        .filter(one_time_link::used_at.is_null())
        .filter(one_time_link::expires_at.gt(now));
    let used = diesel::update(open)
        .set(one_time_link::used_at.eq(now))
        .execute(conn)?;
    Ok(used > 0)
}

/// Removes links made before `before`.
pub fn forget(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = one_time_link::table.filter(one_time_link::made_at.lt(before));
    Ok(diesel::delete(old).execute(conn)?)
}
