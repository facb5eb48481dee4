//! What those who look after premises do: each is one change with a line of the trail, in the
//! transaction it is called in. A word says what was changed; the history of the page reads it.

use ::access::{Permit, Versions, record_with};
use db::Conn;
use web::{PageError, Town};

use crate::access::Action;

/// Writes into the trail that something was changed from a version.
pub fn changed(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    (subject, version): (&str, i64),
    what: &str,
) -> Result<(), PageError> {
    let versions = Versions {
        from: Some(version),
        to: Some(version + 1),
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    record_with(conn, clock, ids, permit, subject, versions, None, what)?;
    Ok(())
}

/// Writes into the trail that something was made.
pub fn made(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    subject: &str,
) -> Result<(), PageError> {
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    record_with(conn, clock, ids, permit, subject, versions, None, "made")?;
    Ok(())
}

/// Writes into the trail that something was removed.
pub fn removed(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    (subject, version): (&str, i64),
) -> Result<(), PageError> {
    let versions = Versions {
        from: Some(version),
        to: None,
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    record_with(conn, clock, ids, permit, subject, versions, None, "removed")?;
    Ok(())
}
