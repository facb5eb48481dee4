//! Tying evidence to a measure, and untying it.
//!
//! What is tied belongs to another room and is not changed there.

use access::{Permit, Versions};
use db::{Conn, Error};

use super::{Parts, record};
use crate::{access::Action, model::Tie, store::ties};

/// Ties evidence to a measure. The same thing twice is as once. Gives back the id.
pub fn tie(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    tie: Tie,
) -> Result<String, Error> {
    let same = |it: &Tie| {
        let is_own = it.kind.is_empty() && (it.words != tie.words || it.link != tie.link);
        it.sort == tie.sort && it.kind == tie.kind && it.subject == tie.subject && !is_own
    };
    let known = ties::of_measure(conn, &tie.measure)?;
    if let Some(known) = known.into_iter().find(same) {
        return Ok(known.id);
    }
    let tie = Tie {
        id: parts.1.next(),
        ..tie
    };
    let by = permit.actor().who().map(|who| &who.person);
    ties::insert(conn, parts.0, &tie, by)?;
    let (clock, ids) = parts;
    let association = tie.association.as_deref();
    let (subject, versions) = (tie.measure.as_str(), Versions::default());
    access::record_with(conn, clock, ids, permit, subject, versions, association, "")?;
    Ok(tie.id)
}

/// Unties it.
pub fn untie(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    tie: &Tie,
) -> Result<(), Error> {
    ties::remove(conn, &tie.id)?;
    record(conn, parts, permit, &tie.measure)
}
