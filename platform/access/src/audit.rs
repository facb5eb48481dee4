//! The trail: who did what to which thing, from which version to which.

use db::{Conn, Error, Migration};
use diesel::{ExpressionMethods, RunQueryDsl};
use kernel::{Clock, Ids};

use self::table::audit;
use crate::{Action, Permit};

/// The audit table.
pub const MIGRATIONS: &[Migration] = &[Migration::shared(
    "access",
    "0001_access",
    include_str!("../schema/0001_access.sql"),
)];

mod table {
    diesel::table! {
        audit (id) {
            id -> Text,
            at -> Timestamp,
            actor -> Text,
            action -> Text,
            subject -> Text,
            from_version -> Nullable<BigInt>,
            to_version -> Nullable<BigInt>,
        }
    }
}

/// The version a thing had and the one it got; `None` where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// Before; `None` when the thing was made.
    pub from: Option<i64>,
    /// After; `None` when the thing was removed.
    pub to: Option<i64>,
}

/// Writes into the trail what `permit` was used for. Call it in the transaction of the change.
pub fn record<A: Action>(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<A>,
    subject: &str,
    versions: Versions,
) -> Result<(), Error> {
    diesel::insert_into(audit::table)
        .values((
            audit::id.eq(ids.next()),
            audit::at.eq(clock.now()),
            audit::actor.eq(permit.actor().word()),
            audit::action.eq(permit.action().name()),
            audit::subject.eq(subject),
            audit::from_version.eq(versions.from),
            audit::to_version.eq(versions.to),
        ))
        .execute(conn)?;
    Ok(())
}
