//! Sign-ins that have begun with a provider, kept until the person is back.
//!
//! Found by a hash of `state`, and only for the browser that began: whoever is sent somebody else's
//! answer gets nowhere with it (RFC 9700 section 4.7). An attempt is removed when an answer comes,
//! good or bad, so no answer counts twice.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use kernel::{Clock, Instant};

use crate::{key, oidc::Attempt, table::sign_in_attempt};

/// An attempt with what we keep beside it.
#[derive(Debug)]
pub struct Kept {
    /// What the answer is held against.
    pub attempt: Attempt,
    /// Where she wants to go afterwards, a path of ours.
    pub return_to: String,
    /// Who must come back, when somebody signed in proves it again.
    pub person: Option<PersonId>,
}

/// Keeps an attempt for the browser whose cookie has the hash `browser`.
pub fn keep(conn: &mut Conn, clock: &dyn Clock, browser: &str, kept: &Kept) -> Result<(), Error> {
    let json = serde_json::to_string(&kept.attempt)
        .map_err(|fault| Error::Failed(format!("a sign-in attempt: {fault}")))?;
    diesel::insert_into(sign_in_attempt::table)
        .values((
            sign_in_attempt::state_hash.eq(key::hash(kept.attempt.state())),
            sign_in_attempt::attempt.eq(json),
            sign_in_attempt::browser.eq(browser),
            sign_in_attempt::return_to.eq(&kept.return_to),
            sign_in_attempt::person_id.eq(&kept.person),
            sign_in_attempt::begun_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes the attempt with this `state` and gives it back, when this browser began it.
pub fn take(conn: &mut Conn, state: &str, browser: &str) -> Result<Option<Kept>, Error> {
    type Row = (String, String, String, Option<PersonId>);
    let hash = key::hash(state);
    let found: Option<Row> = sign_in_attempt::table
        .find(&hash)
        .select((
            sign_in_attempt::attempt,
            sign_in_attempt::browser,
            sign_in_attempt::return_to,
            sign_in_attempt::person_id,
        ))
        .first(conn)
        .optional()?;
    diesel::delete(sign_in_attempt::table.find(&hash)).execute(conn)?;
    let Some((json, began, return_to, person)) = found else {
        return Ok(None);
    };
    if !key::same(&began, browser) {
        return Ok(None);
    }
    let attempt = serde_json::from_str(&json)
        .map_err(|fault| Error::Failed(format!("a sign-in attempt: {fault}")))?;
    Ok(Some(Kept {
        attempt,
        return_to,
        person,
    }))
}

/// Removes attempts begun before `before`: nobody came back.
pub fn forget(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = sign_in_attempt::table.filter(sign_in_attempt::begun_at.lt(before));
    Ok(diesel::delete(old).execute(conn)?)
}
