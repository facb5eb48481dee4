//! What would move if two became one: tried for true, counted, and taken back before anybody sees it.
//!
//! Each capability moves what it holds by its own code, so only trying tells what that is.

use db::{Conn, Error};
use kernel::Clock;
use texts::Speaker;
use web::{Capability, PageError, Visit};

use crate::{actions::move_of_others, model::AssociationId};

/// Roles are counted by whoever asks, a recipient is in a thread, and a feed is only an address.
const TOLD_OTHERWISE: [&str; 3] = ["officers.roles", "messages.recipients", "officers.feeds"];

/// How many things of each kind would move, named as `room.kind`.
pub type Moving = Vec<(String, usize)>;

/// The end of a trial is always an error, so that the transaction is taken back.
enum Tried {
    Would(Moving),
    Fault(Error),
}

impl From<Error> for Tried {
    fn from(fault: Error) -> Self {
        Self::Fault(fault)
    }
}

/// Tries it.
pub async fn would_move(
    visit: &Visit,
    from: &AssociationId,
    into: &AssociationId,
) -> Result<Moving, PageError> {
    let (asking, from, into) = (visit.clone(), from.clone(), into.clone());
    let tried = visit.write(move |town, conn| {
        let moving = tried(conn, &*town.clock, asking.capabilities(), (&from, &into))?;
        Err::<(), Tried>(Tried::Would(moving))
    });
    match tried.await {
        Err(Tried::Would(moving)) => Ok(moving),
        Err(Tried::Fault(fault)) => Err(fault.into()),
        Ok(()) => Ok(Moving::new()),
    }
}

fn tried(
    conn: &mut Conn,
    clock: &dyn Clock,
    capabilities: &[Capability],
    (from, into): (&AssociationId, &AssociationId),
) -> Result<Moving, Error> {
    let moved = move_of_others(conn, clock, capabilities, (&from.0, &into.0))?;
    let mut moving = Moving::new();
    for (room, kinds) in &moved {
        for (kind, ids) in kinds.as_object().into_iter().flatten() {
            let count = ids.as_array().map_or(0, Vec::len);
            if count > 0 {
                moving.push((format!("{room}.{kind}"), count));
            }
        }
    }
    Ok(moving)
}

/// In words; what has no words of its own is counted together.
pub fn words(say: &Speaker, moving: &[(String, usize)]) -> Vec<String> {
    let mut told = Vec::new();
    let mut others = 0;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    for (kind, count) in moving {
        match text_of(kind) {
            Some(id) => told.push(say.tn(id, number(*count))),
            None if TOLD_OTHERWISE.contains(&kind.as_str()) => {}
            None => others += count,
        }
    }
    if others > 0 {
        told.push(say.tn("merge-others", number(others)));
    }
    told
}

fn text_of(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "officers.claims" => texts::id("merge-claims"),
        "officers.invitations" => texts::id("merge-invitations"),
        "upkeep.reports" => texts::id("merge-reports"),
        "upkeep.documents" => texts::id("merge-documents"),
        "upkeep.accounts" => texts::id("merge-accounts"),
        "upkeep.confirmations" => texts::id("merge-confirmations"),
        "messages.threads" => texts::id("merge-threads"),
        "prices.fees" => texts::id("merge-fees"),
        "prices.invoices" => texts::id("merge-invoices"),
        "tasks waiting.moved" => texts::id("merge-tasks"),
        "tasks waiting.withdrawn" => texts::id("merge-tasks-withdrawn"),
        _ => return None,
    })
}
