//! Ending what has run out: roles whose last day has passed, grace that is over, handovers whose
//! day has come, invitations nobody answered.

use access::{Permit, Scope};
use associations::model::{AssociationId, Standing};
use db::{Conn, Error};
use identity::roles::{self, Ending, Held};
use kernel::Day;

use super::{hand_over, leave};
use crate::{
    access::Action,
    letters::Post,
    store::{claims, handovers, invitations},
    words::kind_words,
};

const DAY: i64 = 24 * 60 * 60;
/// What a claimant wrote is emptied so long after the answer.
const EVIDENCE_DAYS: i64 = 365;
/// Names and addresses of unanswered invitations are emptied so long after the last day.
const UNANSWERED_DAYS: i64 = 90;

/// Does it. Each role in a transaction of its own, so that one that fails holds up no other.
pub fn run_out(post: &Post<'_>, permit: &Permit<Action>) -> Result<usize, Error> {
    let (town, clock) = (post.town, &*post.town.clock);
    let mut ended = 0;
    for handover in town.db.read_now(|conn| handovers::due(conn, clock))? {
        town.db
            .write_now(|conn| hand_over::finish(post, conn, permit, &handover))?;
        ended += handover.roles.len();
    }
    for held in town.db.read_now(|conn| roles::run_out(conn, clock))? {
        if held.role.of.association().is_none() {
            continue;
        }
        town.db.write_now(|conn| {
            let why = reason(conn, clock, &held)?;
            leave::end(post, conn, permit, &held, why)
        })?;
        ended += 1;
    }
    town.db.write_now(|conn| {
        unanswered(post, conn)?;
        let now = clock.now();
        claims::empty_evidence(conn, now.plus_seconds(-EVIDENCE_DAYS * DAY))?;
        invitations::empty_expired(conn, clock, now.plus_seconds(-UNANSWERED_DAYS * DAY))
    })?;
    Ok(ended)
}

fn reason(conn: &mut Conn, clock: &dyn kernel::Clock, held: &Held) -> Result<Ending, Error> {
    let today = Day::from(kernel::today(clock));
    let is_expired = held.role.until.is_some_and(|last| Day::from(last) < today);
    if is_expired {
        return Ok(Ending::Expired);
    }
    let id = held.role.of.association().unwrap_or_default();
    let association = associations::one(conn, &AssociationId(id.to_owned()))?;
    Ok(match association.map(|it| it.standing) {
        None | Some(Standing::Dissolved | Standing::Erased) => Ending::Dissolved,
        Some(Standing::MovedAway) => Ending::MovedAway,
        Some(Standing::Active | Standing::Bankrupt | Standing::WindingUp) => Ending::National,
    })
}

/// Whoever invited is told, so that nobody waits for somebody who never saw the letter.
fn unanswered(post: &Post<'_>, conn: &mut Conn) -> Result<(), Error> {
    for invitation in invitations::run_out(conn, &*post.town.clock)? {
        invitations::expire(conn, &invitation.id)?;
        let name = super::name_of(conn, &invitation.association)?;
        let path = format!("/min-forening/{}/tilganger", invitation.association);
        let inviter = &invitation.invited_by;
        let who = identity::who(conn, &*post.town.clock, inviter, false)?;
        let answers = who.is_some_and(|who| {
            let mut own = who.roles_in(&invitation.association);
            own.any(|role| role.scopes.contains(&Scope::Officers))
        });
        if answers {
            post.unhurried()
                .to_person(conn, "officers.unanswered", inviter, &path, &|say| {
                    vec![
                        ("association", name.clone()),
                        ("person", invitation.name.clone()),
                        ("role", kind_words(say, invitation.kind)),
                    ]
                })?;
        }
    }
    Ok(())
}
