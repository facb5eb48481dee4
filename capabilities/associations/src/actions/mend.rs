//! What the municipality does with an association: notes, whether everybody sees it, whether it is in
//! use, and that somebody has seen to a national change.

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

use super::watch;
use crate::{
    access::Action,
    happened::{self, CHANGED},
    model::{Association, InternalRecord},
    store,
};

/// A change of what the municipality decides about an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mending {
    /// Everybody may see it.
    List,
    /// Nobody but the municipality and those who act for it.
    Unlist,
    /// It is out of use; nothing is deleted.
    Archive,
    /// It is in use again.
    Reopen,
}

impl Mending {
    /// From the word of a button.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "list" => Some(Self::List),
            "unlist" => Some(Self::Unlist),
            "archive" => Some(Self::Archive),
            "reopen" => Some(Self::Reopen),
            _ => None,
        }
    }

    /// Whether colleagues must be told why.
    pub fn wants_reason(self) -> bool {
        matches!(self, Self::Unlist | Self::Archive)
    }
}

/// Does it.
pub fn mend(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    mending: Mending,
    because: &str,
) -> Result<(), Error> {
    let before = association.internal.clone();
    let because = because.to_owned();
    let internal = match mending {
        Mending::List => InternalRecord {
            listed: true,
            because: String::new(),
            ..before
        },
        Mending::Unlist => InternalRecord {
            listed: false,
            because,
            ..before
        },
        Mending::Archive => InternalRecord {
            archived_at: Some(clock.now()),
            because,
            ..before
        },
        Mending::Reopen => InternalRecord {
            archived_at: None,
            because: String::new(),
            ..before
        },
    };
    store::set_internal(conn, clock, &association.id, &internal)?;
    store::touch(conn, clock, &association.id, &association.name)?;
    happened::tell(conn, clock, ids, CHANGED, &association.id)?;
    let word = match mending {
        Mending::List => "list",
        Mending::Unlist => "unlist",
        Mending::Archive => "archive",
        Mending::Reopen => "reopen",
    };
    let to = association.version + 1;
    record(conn, clock, ids, permit, association, Some(to), word)
}

/// Writes a note for colleagues.
pub fn write_note(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    body: &str,
) -> Result<(), Error> {
    let by = permit.actor().who().map(|who| &who.person);
    store::add_note(conn, clock, ids, &association.id, body, by)?;
    record(conn, clock, ids, permit, association, None, "note")
}

/// Takes a note away.
pub fn remove_note(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    note: &str,
) -> Result<(), Error> {
    if !store::remove_note(conn, &association.id, note)? {
        return Err(Error::NotFound);
    }
    record(conn, clock, ids, permit, association, None, "unnote")
}

/// Somebody has seen to a national change.
pub fn see_to(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    kind: &str,
) -> Result<(), Error> {
    let by = permit.actor().who().map(|who| &who.person);
    if !watch::see_to(conn, clock, &association.id, kind, by)? {
        return Err(Error::NotFound);
    }
    record(conn, clock, ids, permit, association, None, "seen")
}

/// The two are two: they are not put on the desk again.
pub fn keep_apart(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    one: &Association,
    other: &Association,
) -> Result<(), Error> {
    let by = permit.actor().who().map(|who| &who.person);
    store::set_distinct(conn, clock, &one.id, &other.id, by)?;
    watch::close_duplicate(conn, clock, &one.id, &other.id, by)?;
    record(conn, clock, ids, permit, one, None, "distinct")
}

fn record(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    to: Option<i64>,
    remark: &str,
) -> Result<(), Error> {
    let from = Some(association.version);
    let versions = Versions {
        from,
        to: to.or(from),
    };
    let id = &association.id.0;
    access::record_with(conn, clock, ids, permit, id, versions, Some(id), remark)
}
