//! A private calendar of what waits: made, made anew, ended.

use access::Permit;
use db::{Conn, Error};

use super::record;
use crate::{access::Action, letters::Post, store::feeds};

/// Gives her a calendar in place of the one she had, and back the secret of its address, which is
/// shown once and kept nowhere.
pub fn subscribe(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
) -> Result<String, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let who = permit.actor().who().ok_or(Error::NotFound)?;
    let token = feeds::renew(conn, clock, ids, association, &who.person)?;
    record(post, conn, permit, association, "made")?;
    Ok(token)
}

/// Ends her calendar: its address is worthless.
pub fn unsubscribe(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
) -> Result<(), Error> {
    let who = permit.actor().who().ok_or(Error::NotFound)?;
    if feeds::end(conn, &*post.town.clock, association, &who.person)? {
        record(post, conn, permit, association, "ended")?;
    }
    Ok(())
}
