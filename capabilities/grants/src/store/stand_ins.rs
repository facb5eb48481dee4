//! Who stands in for whom among staff, and when.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl,
    SelectableHelper as _, insert_into, update,
};
use jiff::civil::Date;
use kernel::{Day, Instant};

use super::council_tables::grant_stand_in;
use crate::model::StandIn;

/// Stores one.
pub fn insert(conn: &mut Conn, it: &StandIn) -> Result<(), Error> {
    insert_into(grant_stand_in::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<StandIn>, Error> {
    Ok(grant_stand_in::table
        .find(id)
        .select(StandIn::as_select())
        .first(conn)
        .optional()?)
}

/// All of them, the one that begins last first; those that were ended among them.
pub fn all(conn: &mut Conn) -> Result<Vec<StandIn>, Error> {
    Ok(grant_stand_in::table
        .order((grant_stand_in::from_on.desc(), grant_stand_in::id.desc()))
        .select(StandIn::as_select())
        .load(conn)?)
}

/// Those a person named, is named in, or is away in.
pub fn about(conn: &mut Conn, person: &PersonId) -> Result<Vec<StandIn>, Error> {
    Ok(grant_stand_in::table
        .filter(
            grant_stand_in::person_id
                .eq(person)
                .or(grant_stand_in::stand_in_id.eq(person))
                .or(grant_stand_in::named_by.eq(person)),
        )
        .order((grant_stand_in::named_at, grant_stand_in::id))
        .select(StandIn::as_select())
        .load(conn)?)
}

/// Whom a person stands in for on a day.
pub fn stood_in_for(conn: &mut Conn, person: &PersonId, day: Date) -> Result<Vec<PersonId>, Error> {
    let day = Day::from(day);
    let mut all: Vec<PersonId> = grant_stand_in::table
        .filter(grant_stand_in::stand_in_id.eq(person))
        .filter(grant_stand_in::ended_at.is_null())
        .filter(grant_stand_in::from_on.le(day))
        .filter(grant_stand_in::to_on.ge(day))
        .order(grant_stand_in::id)
        .select(grant_stand_in::person_id)
        .load(conn)?;
    all.dedup();
    Ok(all)
}

/// Ends one. Gives back whether it had not been ended.
pub fn end(
    conn: &mut Conn,
    id: &str,
    (now, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let open = grant_stand_in::table
        .find(id)
        .filter(grant_stand_in::ended_at.is_null());
    let changed = update(open)
        .set((
            grant_stand_in::ended_at.eq(now),
            grant_stand_in::ended_by.eq(by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
