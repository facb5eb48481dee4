//! What this room tells the others, in the transaction in which it happened: ids, and nothing else.
//!
//! | event | when |
//! |---|---|
//! | `associations.changed` | anything about it changed: national, own or internal |
//! | `associations.approved` | staff said yes to one that a person founded |
//! | `associations.board_changed` | its board or other roles changed nationally |
//! | `associations.dissolved` | it was deleted from the national register |
//! | `associations.moved_away` | its address is in another municipality now |
//! | `associations.merged` | it became a part of another; `into` says which |

use db::{Conn, Error};
use jobs::{NewEvent, Payload, emit};
use kernel::{Clock, Ids};
use serde_json::json;

use crate::model::{AssociationId, ChangeKind};

/// Anything about it changed.
pub const CHANGED: &str = "associations.changed";
/// Staff said yes to one that a person founded.
pub const APPROVED: &str = "associations.approved";
/// Its board or other roles changed nationally.
pub const BOARD_CHANGED: &str = "associations.board_changed";
/// It was deleted from the national register.
pub const DISSOLVED: &str = "associations.dissolved";
/// Its address is in another municipality now.
pub const MOVED_AWAY: &str = "associations.moved_away";
/// It became a part of another.
pub const MERGED: &str = "associations.merged";

/// Tells that something happened to an association.
pub fn tell(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    kind: &'static str,
    id: &AssociationId,
) -> Result<(), Error> {
    let payload = Payload::from(json!({}));
    let subject = id.0.clone();
    let event = NewEvent {
        kind,
        subject,
        payload,
    };
    emit(conn, clock, ids, &event)
}

/// Tells that one became a part of another.
pub fn tell_merged(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    from: &AssociationId,
    into: &AssociationId,
) -> Result<(), Error> {
    let event = NewEvent {
        kind: MERGED,
        subject: from.0.clone(),
        payload: Payload::from(json!({ "into": into.0 })),
    };
    emit(conn, clock, ids, &event)
}

/// The event that a national change is besides [`CHANGED`].
pub fn of_change(kind: ChangeKind) -> Option<&'static str> {
    match kind {
        ChangeKind::BoardChanged => Some(BOARD_CHANGED),
        ChangeKind::Dissolved => Some(DISSOLVED),
        ChangeKind::MovedAway => Some(MOVED_AWAY),
        _ => None,
    }
}
