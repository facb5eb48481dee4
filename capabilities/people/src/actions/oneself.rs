//! What a person changes about herself.

use access::{Permit, Versions};
use db::{Conn, Error};
use identity::{Person, people};
use web::Town;

use crate::access::Action;

/// Stores what she changed.
pub fn change_oneself(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    changed: &mut Person,
) -> Result<(), Error> {
    let before = changed.version;
    people::save(conn, changed)?;
    let versions = Versions {
        from: Some(before),
        to: Some(changed.version),
    };
    access::record(
        conn,
        &*town.clock,
        &*town.ids,
        permit,
        &changed.id.0,
        versions,
    )
}
