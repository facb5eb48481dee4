//! What somebody has been told about a role.

use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods, RunQueryDsl};
use jiff::civil::Date;
use kernel::{Clock, Day};

use super::table::role_notice;

/// That a role ends by its own date.
pub const ENDS: &str = "ends";
/// That the national register no longer knows it.
pub const GRACE: &str = "grace";

/// Notes that it is told now. Gives back whether it was not told before.
pub fn tell(
    conn: &mut Conn,
    clock: &dyn Clock,
    role: &str,
    kind: &str,
    day: Date,
) -> Result<bool, Error> {
    let row = (
        role_notice::role_id.eq(role),
        role_notice::kind.eq(kind),
        role_notice::day.eq(Day::from(day)),
        role_notice::made_at.eq(clock.now()),
    );
    let new = for_engine!(conn, |conn| diesel::insert_into(role_notice::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(new > 0)
}
