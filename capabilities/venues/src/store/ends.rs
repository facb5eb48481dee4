//! Premises that are let no more from a day: for everybody who asks, closed from that day on.

use std::collections::HashMap;

use db::{Conn, Error, changes};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, delete, insert_into};
use jiff::civil::Date;
use kernel::Day;

use super::{TOPIC, desk_table::premises_end};
use crate::model::{Closure, End};

/// Every end, by premises.
pub fn all(conn: &mut Conn) -> Result<HashMap<String, End>, Error> {
    let rows: Vec<(String, Day, String)> = premises_end::table.load(conn)?;
    let ends = rows.into_iter().map(|(premises, from_on, reason)| {
        let from_on = from_on.date();
        (premises, End { from_on, reason })
    });
    Ok(ends.collect())
}

/// Adds them to what closes premises.
pub fn close(conn: &mut Conn, closures: &mut HashMap<String, Vec<Closure>>) -> Result<(), Error> {
    for (premises, end) in all(conn)? {
        closures.entry(premises).or_default().push(end.closure());
    }
    Ok(())
}

/// Takes premises out of use from a day; in place of what was decided before.
pub fn put(conn: &mut Conn, premises: &str, end: &End) -> Result<(), Error> {
    delete(premises_end::table.find(premises)).execute(conn)?;
    insert_into(premises_end::table)
        .values((
            premises_end::premises_id.eq(premises),
            premises_end::from_on.eq(Day::from(end.from_on)),
            premises_end::reason.eq(&end.reason),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Lets them be used again.
pub fn take_back(conn: &mut Conn, premises: &str) -> Result<(), Error> {
    delete(premises_end::table.find(premises)).execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

impl End {
    /// The same as a run of closed days without an end.
    pub fn closure(&self) -> Closure {
        Closure {
            from_on: self.from_on,
            to_on: Date::MAX,
            reason: self.reason.clone(),
        }
    }
}
