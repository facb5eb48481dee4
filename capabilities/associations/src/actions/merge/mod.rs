//! Two become one, with a way back.
//!
//! The one that stays wins where both say something; what it lacks it gets from the other. Each
//! capability moves what it holds (`web::Capability::merge`) and says what it moved, all in one
//! transaction; that is kept, so the merge can be taken back for [`DAYS_TO_UNDO`] days. The one that
//! left is archived and leads to the one that stayed; nothing is deleted.

mod own;

use access::{Permit, Versions};
use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::{Clock, Ids, Instant};
use serde_json::{Map, Value};
use web::Capability;

use self::own::{move_own, take_back_own};
use crate::{
    access::Action,
    happened,
    model::{Association, AssociationId, InternalRecord},
    store::{self, Merge},
};

pub use own::joined;

/// Where what the register itself moved stands among what capabilities moved.
const OWN: &str = "associations";

/// Where the tasks that were moved are noted; no capability has this name.
const TASKS: &str = "tasks waiting";

/// What waits for an answer where it was asked stays there, and so does its task.
const STAYING: &[&str] = &["officers.claim", "officers.number", "officers.founding"];

/// For how long a merge can be taken back.
pub const DAYS_TO_UNDO: i64 = 30;

/// Makes `from` a part of `into`. Gives back the id of the merge.
pub fn merge(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    capabilities: &[Capability],
    from: &Association,
    into: &Association,
) -> Result<String, Error> {
    if from.id == into.id {
        return Err(Error::Failed("an association cannot join itself".into()));
    }
    let pair = (from.id.0.as_str(), into.id.0.as_str());
    let mut moved = move_of_others(conn, clock, capabilities, pair)?;
    moved.insert(OWN.to_owned(), move_own(conn, clock, ids, from, into)?);
    let archived = InternalRecord {
        listed: false,
        archived_at: Some(clock.now()),
        merged_into: Some(into.id.clone()),
        ..from.internal.clone()
    };
    store::set_internal(conn, clock, &from.id, &archived)?;
    let by = permit.actor().who().map(|who| &who.person);
    let made = store::add_merge(conn, clock, ids, &from.id, &into.id, &moved.into(), by)?;
    let (left, stayed) = (find(conn, &from.id)?, find(conn, &into.id)?);
    settle(conn, clock, ids, permit, &left, &stayed)?;
    happened::tell_merged(conn, clock, ids, &from.id, &into.id)?;
    Ok(made)
}

/// Moves what capabilities and tasks hold about `from`, and tells by room what was moved.
pub fn move_of_others(
    conn: &mut Conn,
    clock: &dyn Clock,
    capabilities: &[Capability],
    (from, into): (&str, &str),
) -> Result<Map<String, Value>, Error> {
    let mut moved = Map::new();
    for capability in capabilities {
        let value = (capability.merge)(conn, from, into)?;
        moved.insert(capability.name.to_owned(), value);
    }
    let waiting = tasks::merge(conn, clock, (from, into), STAYING)?;
    moved.insert(TASKS.to_owned(), waiting);
    Ok(moved)
}

/// Takes a merge back: `from` is again what it was, `into` gives back what it got and has not
/// changed since.
pub fn unmerge(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    capabilities: &[Capability],
    merge: &Merge,
) -> Result<(), Error> {
    let (from, into) = (find(conn, &merge.from)?, find(conn, &merge.into)?);
    let own = merge.moved.get(OWN).unwrap_or(&Value::Null);
    let listed = take_back_own(conn, clock, ids, &from, &into, own)?;
    let waited = merge.moved.get(TASKS).unwrap_or(&Value::Null);
    tasks::unmerge(conn, (&from.id.0, &into.id.0), waited)?;
    for capability in capabilities.iter().rev() {
        let moved = merge.moved.get(capability.name).unwrap_or(&Value::Null);
        (capability.unmerge)(conn, &from.id.0, &into.id.0, moved)?;
    }
    let back = InternalRecord {
        listed,
        archived_at: None,
        merged_into: None,
        ..from.internal.clone()
    };
    store::set_internal(conn, clock, &from.id, &back)?;
    store::end_merge(conn, clock, &merge.id)?;
    let (from, into) = (find(conn, &from.id)?, find(conn, &into.id)?);
    settle(conn, clock, ids, permit, &from, &into)
}

/// Whether a merge can still be taken back.
pub fn can_be_undone(merge: &Merge, now: Instant) -> bool {
    let last = merge.made_at.timestamp() + (DAYS_TO_UNDO * 24).hours();
    merge.undone_at.is_none() && now.timestamp() <= last
}

fn settle(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    from: &Association,
    into: &Association,
) -> Result<(), Error> {
    for association in [from, into] {
        let id = &association.id;
        store::touch(conn, clock, id, &association.name)?;
        happened::tell(conn, clock, ids, happened::CHANGED, id)?;
        let versions = Versions {
            from: Some(association.version),
            to: Some(association.version + 1),
        };
        access::record_with(conn, clock, ids, permit, &id.0, versions, Some(&id.0), "")?;
    }
    Ok(())
}

fn find(conn: &mut Conn, id: &AssociationId) -> Result<Association, Error> {
    store::one(conn, id)?.ok_or(Error::NotFound)
}
