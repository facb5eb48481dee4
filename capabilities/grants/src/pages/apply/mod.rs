//! Applying: from choosing who applies, step by step with every word kept as it is written, to the
//! receipt; and what the applicant sees of the case afterwards.

pub mod begin;
pub mod blocks;
pub mod budget;
pub mod deeds;
pub mod files;
pub mod frame;
pub mod look_over;
pub mod one;
pub mod step;

use access::Permit;
use db::Conn;
use web::{PageError, Visit};

use crate::{
    access::{Action, Facts, may},
    ground::Ground,
    known::Known,
    store,
};

/// The application in the address, for whoever may do this with it. To others there is none.
pub fn allowed(
    visit: &Visit,
    conn: &mut Conn,
    action: Action,
    id: &str,
) -> Result<(Ground, Permit<Action>), PageError> {
    let actor = visit.actor();
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let application = store::applications::one(conn, id)?.ok_or(PageError::NotFound)?;
    let permit = may(&actor, action, &Facts::of(&application)).map_err(|_| PageError::NotFound)?;
    let ground = Ground::read(conn, id)?.ok_or(PageError::NotFound)?;
    Ok((ground, permit))
}

/// What the register knows of the association that applies.
pub fn known(visit: &Visit, conn: &mut Conn, ground: &Ground) -> Result<Option<Known>, PageError> {
    let clock = &*visit.town().clock;
    match &ground.application.held_by {
        Some(id) => Ok(Known::of(conn, clock, id, &ground.scheme.id)?),
        None => Ok(None),
    }
}
