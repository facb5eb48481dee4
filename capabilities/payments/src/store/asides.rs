//! Requests to change a grant, and claims to get money back.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into, update,
};
use kernel::Instant;

use super::table::{payment_change, payment_claim};
use crate::model::{Change, ChangeState, Claim};

/// Stores a new request.
pub fn ask(conn: &mut Conn, it: &Change) -> Result<(), Error> {
    insert_into(payment_change::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Answers a request that waits. Gives back whether it did.
pub fn answer(
    conn: &mut Conn,
    id: &str,
    (state, answer): (ChangeState, &str),
    (now, by): (Instant, Option<PersonId>),
) -> Result<bool, Error> {
    let waiting = payment_change::table
        .filter(payment_change::id.eq(id))
        .filter(payment_change::state.eq(ChangeState::Asked.word()));
    let changed = update(waiting)
        .set((
            payment_change::state.eq(state.word()),
            payment_change::answer.eq(answer),
            payment_change::answered_at.eq(now),
            payment_change::answered_by.eq(by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Requests about a grant, oldest first.
pub fn changes(conn: &mut Conn, application: &str) -> Result<Vec<Change>, Error> {
    Ok(payment_change::table
        .filter(payment_change::application_id.eq(application))
        .order((payment_change::asked_at, payment_change::id))
        .select(Change::as_select())
        .load(conn)?)
}

/// The grants a change was asked of, or answered, since then, or ever; some may be twice.
pub fn changed_since(conn: &mut Conn, since: Option<Instant>) -> Result<Vec<String>, Error> {
    let mut asked = payment_change::table.into_boxed();
    let mut answered = payment_change::table.into_boxed();
    if let Some(since) = since {
        asked = asked.filter(payment_change::asked_at.ge(since));
        answered = answered.filter(payment_change::answered_at.ge(since));
    }
    let mut all: Vec<String> = asked.select(payment_change::application_id).load(conn)?;
    let ids: Vec<String> = answered.select(payment_change::application_id).load(conn)?;
    all.extend(ids);
    Ok(all)
}

/// Stores a new claim.
pub fn claim(conn: &mut Conn, it: &Claim) -> Result<(), Error> {
    insert_into(payment_claim::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change of a claim, when nobody else changed it since. The version rises.
pub fn save_claim(conn: &mut Conn, it: &Claim) -> Result<bool, Error> {
    let unchanged = payment_claim::table
        .filter(payment_claim::id.eq(&it.id))
        .filter(payment_claim::version.eq(it.version));
    let next = Claim {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// Claims about a grant, oldest first.
pub fn claims(conn: &mut Conn, application: &str) -> Result<Vec<Claim>, Error> {
    Ok(payment_claim::table
        .filter(payment_claim::application_id.eq(application))
        .order((payment_claim::claimed_at, payment_claim::id))
        .select(Claim::as_select())
        .load(conn)?)
}

/// The grants something was claimed back of, or settled, since then, or ever; some may be twice.
pub fn claimed_since(conn: &mut Conn, since: Option<Instant>) -> Result<Vec<String>, Error> {
    let mut claimed = payment_claim::table.into_boxed();
    let mut settled = payment_claim::table
        .filter(payment_claim::settled_at.is_not_null())
        .into_boxed();
    if let Some(since) = since {
        claimed = claimed.filter(payment_claim::claimed_at.ge(since));
        settled = settled.filter(payment_claim::settled_at.ge(since));
    }
    let mut all: Vec<String> = claimed.select(payment_claim::application_id).load(conn)?;
    let ids: Vec<String> = settled.select(payment_claim::application_id).load(conn)?;
    all.extend(ids);
    Ok(all)
}

/// The claim with this id.
pub fn one_claim(conn: &mut Conn, id: &str) -> Result<Option<Claim>, Error> {
    Ok(payment_claim::table
        .find(id)
        .select(Claim::as_select())
        .first(conn)
        .optional()?)
}

/// Requests a person has made.
pub fn asked_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Change>, Error> {
    Ok(payment_change::table
        .filter(payment_change::asked_by.eq(person))
        .order((payment_change::asked_at, payment_change::id))
        .select(Change::as_select())
        .load(conn)?)
}
