//! Findings of impartiality in spite of a tie, those that were taken back among them.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl,
    SelectableHelper as _, insert_into, update,
};
use kernel::Instant;

use super::council_tables::grant_waiver;
use crate::model::Waiver;

/// Stores one.
pub fn insert(conn: &mut Conn, it: &Waiver) -> Result<(), Error> {
    insert_into(grant_waiver::table).values(it).execute(conn)?;
    Ok(())
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Waiver>, Error> {
    Ok(grant_waiver::table
        .find(id)
        .select(Waiver::as_select())
        .first(conn)
        .optional()?)
}

/// Those of a round, oldest first.
pub fn of_round(conn: &mut Conn, round: &str) -> Result<Vec<Waiver>, Error> {
    Ok(grant_waiver::table
        .filter(grant_waiver::round_id.eq(round))
        .order((grant_waiver::found_at, grant_waiver::id))
        .select(Waiver::as_select())
        .load(conn)?)
}

/// Those that are about a person, or that she made.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Waiver>, Error> {
    Ok(grant_waiver::table
        .filter(
            grant_waiver::person_id
                .eq(person)
                .or(grant_waiver::found_by.eq(person)),
        )
        .order((grant_waiver::found_at, grant_waiver::id))
        .select(Waiver::as_select())
        .load(conn)?)
}

/// The applicants a person was found impartial for in a round, as it holds now.
pub fn holding(conn: &mut Conn, round: &str, person: &PersonId) -> Result<Vec<String>, Error> {
    Ok(grant_waiver::table
        .filter(grant_waiver::round_id.eq(round))
        .filter(grant_waiver::person_id.eq(person))
        .filter(grant_waiver::taken_back_at.is_null())
        .select(grant_waiver::applicant)
        .load(conn)?)
}

/// Takes one back. Gives back whether it held.
pub fn take_back(
    conn: &mut Conn,
    id: &str,
    (now, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let holding = grant_waiver::table
        .find(id)
        .filter(grant_waiver::taken_back_at.is_null());
    let changed = update(holding)
        .set((
            grant_waiver::taken_back_at.eq(now),
            grant_waiver::taken_back_by.eq(by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
