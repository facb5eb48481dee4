//! Saying yes to an invitation: the link works once, for whoever signs in with it.

use access::{Of, Permit, Source, Versions};
use db::{Conn, Error};
use identity::{people, roles};

use super::{give::tell_of, hand_over, tend};
use crate::{access::Action, letters::Post, model::Invitation, store::invitations};

/// Gives her the role that was offered. `false` when the invitation no longer waits.
pub fn accept(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    invitation: &Invitation,
) -> Result<bool, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let who = permit.actor().who().ok_or(Error::NotFound)?;
    if !invitations::accept(conn, clock, &invitation.id, &who.person)? {
        return Ok(false);
    }
    let association = &invitation.association;
    if let Some(mut person) = people::one(conn, &who.person)?
        && person.name.is_empty()
        && !invitation.name.is_empty()
    {
        invitation.name.clone_into(&mut person.name);
        people::save(conn, &mut person)?;
    }
    let held = roles::in_association(conn, clock, association)?;
    let same = held
        .iter()
        .find(|one| one.person == who.person && one.role.kind == invitation.kind);
    let role = if let Some(same) = same {
        roles::change(conn, &same.role.id, &invitation.scopes, invitation.until)?;
        same.role.id.clone()
    } else {
        let new = roles::NewRole {
            person: who.person.clone(),
            kind: invitation.kind,
            of: Of::Association(association.clone()),
            scopes: invitation.scopes.clone(),
            capabilities: Vec::new(),
            source: Source::Officer,
            given_by: Some(invitation.invited_by.clone()),
            until: invitation.until,
        };
        roles::give(conn, clock, ids, &new)?.id
    };
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    let about = Some(association.as_str());
    access::record_with(conn, clock, ids, permit, &role, versions, about, "accepted")?;
    let given = roles::one(conn, &role)?.ok_or(Error::NotFound)?;
    tell_of(post, conn, "officers.access_given", permit, &given)?;
    if let Some(handover) = &invitation.handover {
        hand_over::when_accepted(post, conn, permit, handover)?;
    }
    tend(post, conn, association)?;
    Ok(true)
}
