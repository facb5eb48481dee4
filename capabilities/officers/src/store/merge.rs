//! Two associations become one: what this room holds about the one goes over to the other.
//!
//! Roles go over as well, so that nobody loses her access; what was moved is handed back by id, so
//! that a merge can be taken back.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use identity::roles;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::table::{calendar_feed, role_claim, role_handover, role_invitation};

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Moved {
    roles: Vec<String>,
    claims: Vec<String>,
    invitations: Vec<String>,
    handovers: Vec<String>,
    feeds: Vec<String>,
}

/// Moves all of it. What still waits for an answer, a claim or a request for a number, stays where
/// it was asked.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let moved = Moved {
        roles: roles::of_one_association(conn, from)?,
        claims: role_claim::table
            .filter(role_claim::association_id.eq(from))
            .filter(role_claim::state.ne("waiting"))
            .select(role_claim::id)
            .load(conn)?,
        invitations: role_invitation::table
            .filter(role_invitation::association_id.eq(from))
            .select(role_invitation::id)
            .load(conn)?,
        handovers: role_handover::table
            .filter(role_handover::association_id.eq(from))
            .select(role_handover::id)
            .load(conn)?,
        // A person has one calendar an association, so those who have one there keep that.
        feeds: feeds_to_move(conn, from, into)?,
    };
    place(conn, &moved, into)?;
    serde_json::to_value(&moved).map_err(|fault| Error::Failed(fault.to_string()))
}

/// Takes a merge back.
pub fn unmerge(conn: &mut Conn, from: &str, _into: &str, moved: &Value) -> Result<(), Error> {
    let moved: Moved =
        serde_json::from_value(moved.clone()).map_err(|fault| Error::Failed(fault.to_string()))?;
    place(conn, &moved, from)
}

fn place(conn: &mut Conn, moved: &Moved, at: &str) -> Result<(), Error> {
    roles::move_to_association(conn, &moved.roles, at)?;
    diesel::update(role_claim::table.filter(role_claim::id.eq_any(&moved.claims)))
        .set(role_claim::association_id.eq(at))
        .execute(conn)?;
    diesel::update(role_invitation::table.filter(role_invitation::id.eq_any(&moved.invitations)))
        .set(role_invitation::association_id.eq(at))
        .execute(conn)?;
    diesel::update(role_handover::table.filter(role_handover::id.eq_any(&moved.handovers)))
        .set(role_handover::association_id.eq(at))
        .execute(conn)?;
    diesel::update(calendar_feed::table.filter(calendar_feed::id.eq_any(&moved.feeds)))
        .set(calendar_feed::association_id.eq(at))
        .execute(conn)?;
    Ok(())
}

fn feeds_to_move(conn: &mut Conn, from: &str, into: &str) -> Result<Vec<String>, Error> {
    let taken: Vec<String> = calendar_feed::table
        .filter(calendar_feed::association_id.eq(into))
        .filter(calendar_feed::ended_at.is_null())
        .select(calendar_feed::person_id)
        .load(conn)?;
    Ok(calendar_feed::table
        .filter(calendar_feed::association_id.eq(from))
        .filter(calendar_feed::ended_at.is_null())
        .filter(calendar_feed::person_id.ne_all(taken))
        .select(calendar_feed::id)
        .load(conn)?)
}
