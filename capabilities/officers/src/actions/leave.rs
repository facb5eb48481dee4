//! Ending a role: an officer ends another's, or somebody steps down herself.
//!
//! Anybody may step down, the last one too: nobody can be held to a duty by a program. The page
//! tells her so beforehand, and [`super::tend`] tells those who must know.

use access::{Permit, Versions};
use db::{Conn, Error};
use identity::roles::{self, Ending, Held};
use tasks::State;

use super::{give::tell_of, tend};
use crate::{access::Action, kinds, letters::Post};

/// An officer, or staff, ends somebody's role.
pub fn end(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    held: &Held,
    why: Ending,
) -> Result<bool, Error> {
    let association = held.role.of.association().ok_or(Error::NotFound)?;
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    if !roles::end(conn, clock, &held.role.id, why)? {
        return Ok(false);
    }
    for kind in [kinds::ENDS, kinds::GRACE] {
        tasks::close(conn, clock, (kind, &held.role.id), State::Done, None)?;
    }
    let versions = Versions {
        from: Some(held.version),
        to: Some(held.version + 1),
    };
    let (id, about) = (&held.role.id, Some(association));
    access::record_with(conn, clock, ids, permit, id, versions, about, why.word())?;
    let purpose = match why {
        Ending::HandedOver => "officers.handed_over",
        Ending::SteppedDown => "officers.stepped_down",
        Ending::Expired => "officers.access_expired",
        Ending::National => "officers.grace_over",
        Ending::Dissolved => "officers.role_dissolved",
        Ending::MovedAway => "officers.role_moved_away",
        Ending::Withdrawn | Ending::Objected | Ending::Erased => "officers.access_ended",
    };
    tell_of(post, conn, purpose, permit, held)?;
    tend(post, conn, association)?;
    Ok(true)
}

/// Somebody gives up her own role.
pub fn step_down(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    held: &Held,
) -> Result<bool, Error> {
    end(post, conn, permit, held, Ending::SteppedDown)
}
