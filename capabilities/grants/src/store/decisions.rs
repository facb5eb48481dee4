//! Decisions: the one that counts, those of a round, those made in one go.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, JoinOnDsl as _, NullableExpressionMethods as _, OptionalExtension as _,
    QueryDsl, RunQueryDsl, SelectableHelper as _, insert_into, update,
};
use kernel::{Day, Instant, Money};

use super::{
    AT_ONCE,
    table::{grant_application, grant_decision},
};
use crate::model::{Application, Decision};

/// Stores a decision.
pub fn insert(conn: &mut Conn, it: &Decision) -> Result<(), Error> {
    insert_into(grant_decision::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The decision of an application that counts.
pub fn of(conn: &mut Conn, application: &str) -> Result<Option<Decision>, Error> {
    Ok(grant_decision::table
        .filter(grant_decision::application_id.eq(application))
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null())
        .select(Decision::as_select())
        .first(conn)
        .optional()?)
}

/// The decision of an application that was undone last.
pub fn last_undone(conn: &mut Conn, application: &str) -> Result<Option<Decision>, Error> {
    Ok(grant_decision::table
        .filter(grant_decision::application_id.eq(application))
        .filter(grant_decision::undone_at.is_not_null())
        .order(grant_decision::undone_at.desc())
        .select(Decision::as_select())
        .first(conn)
        .optional()?)
}

/// The decisions that count of several applications.
pub fn of_several(conn: &mut Conn, ids: &[String]) -> Result<Vec<Decision>, Error> {
    let mut all = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<Decision> = grant_decision::table
            .filter(grant_decision::application_id.eq_any(some))
            .filter(grant_decision::undone_at.is_null())
            .filter(grant_decision::replaced_at.is_null())
            .select(Decision::as_select())
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// Those made in one go that can still be undone.
pub fn in_bulk(conn: &mut Conn, bulk: &str) -> Result<Vec<Decision>, Error> {
    Ok(grant_decision::table
        .filter(grant_decision::bulk.eq(bulk))
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null())
        .filter(grant_decision::notified_at.is_null())
        .select(Decision::as_select())
        .load(conn)?)
}

/// Those of a sitting, also the ones that others took the place of later.
pub fn of_sitting(conn: &mut Conn, sitting: &str) -> Result<Vec<Decision>, Error> {
    Ok(grant_decision::table
        .filter(grant_decision::bulk.eq(sitting))
        .filter(grant_decision::undone_at.is_null())
        .select(Decision::as_select())
        .load(conn)?)
}

/// Undoes a decision nobody was told of. Gives back whether it could be.
pub fn undo(conn: &mut Conn, id: &str, now: Instant) -> Result<bool, Error> {
    let open = grant_decision::table
        .filter(grant_decision::id.eq(id))
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null())
        .filter(grant_decision::notified_at.is_null());
    let changed = update(open)
        .set(grant_decision::undone_at.eq(now))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Notes that the applicant was told, with the words. Gives back whether it was the first time.
pub fn notified(
    conn: &mut Conn,
    id: &str,
    now: Instant,
    complain_by: Option<Day>,
    letter: &str,
) -> Result<bool, Error> {
    let untold = grant_decision::table
        .filter(grant_decision::id.eq(id))
        .filter(grant_decision::notified_at.is_null());
    let changed = update(untold)
        .set((
            grant_decision::notified_at.eq(now),
            grant_decision::complain_by.eq(complain_by),
            grant_decision::letter.eq(letter),
            grant_decision::hash.eq(identity::key::hash(letter)),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Every decision of an application that was ever told, oldest first.
pub fn all_told(conn: &mut Conn, application: &str) -> Result<Vec<Decision>, Error> {
    Ok(grant_decision::table
        .filter(grant_decision::application_id.eq(application))
        .filter(grant_decision::notified_at.is_not_null())
        .order((grant_decision::decided_at, grant_decision::id))
        .select(Decision::as_select())
        .load(conn)?)
}

/// The decision with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Decision>, Error> {
    Ok(grant_decision::table
        .find(id)
        .select(Decision::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps it off the public list for a reason, or puts it back when there is none. Gives back whether it
/// is the one that counts.
pub fn withhold(conn: &mut Conn, id: &str, why: &str) -> Result<bool, Error> {
    let counting = grant_decision::table
        .filter(grant_decision::id.eq(id))
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null());
    let changed = update(counting)
        .set(grant_decision::withheld.eq(why))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Lets another take its place. Gives back whether it was the one that counted.
pub fn replace(conn: &mut Conn, id: &str, now: Instant) -> Result<bool, Error> {
    let counting = grant_decision::table
        .filter(grant_decision::id.eq(id))
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null());
    let changed = update(counting)
        .set(grant_decision::replaced_at.eq(now))
        .execute(conn)?;
    Ok(changed == 1)
}

/// What was given and told, with its application, newest first.
pub fn told(conn: &mut Conn) -> Result<Vec<(Decision, Application)>, Error> {
    Ok(grant_decision::table
        .inner_join(
            grant_application::table.on(grant_application::id.eq(grant_decision::application_id)),
        )
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null())
        .filter(grant_decision::notified_at.nullable().is_not_null())
        .order((grant_decision::notified_at.desc(), grant_decision::id))
        .select((Decision::as_select(), Application::as_select()))
        .load(conn)?)
}

/// What associations were told they got in these rounds: association, round, sum.
pub fn given_in(conn: &mut Conn, rounds: &[&str]) -> Result<Vec<(String, String, Money)>, Error> {
    let rows: Vec<(Option<String>, String, Money)> = grant_decision::table
        .inner_join(
            grant_application::table.on(grant_application::id.eq(grant_decision::application_id)),
        )
        .filter(grant_application::round_id.eq_any(rounds))
        .filter(grant_application::held_by.is_not_null())
        .filter(grant_decision::undone_at.is_null())
        .filter(grant_decision::replaced_at.is_null())
        .filter(grant_decision::notified_at.nullable().is_not_null())
        .select((
            grant_application::held_by,
            grant_application::round_id,
            grant_decision::amount,
        ))
        .load(conn)?;
    let held = rows.into_iter();
    Ok(held
        .filter_map(|(held_by, round, amount)| Some((held_by?, round, amount)))
        .collect())
}
