//! Announcements and deadlines: entered, changed, taken away.

use access::{Permit, Versions};
use db::Conn;
use kernel::{Clock, Ids};
use web::PageError;

use crate::{
    access::Action,
    model::{Deadline, Notice},
    store,
};

/// Stores an announcement, new or changed, shown or not. Returns its id.
pub fn publish_notice(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    notice: &Notice,
) -> Result<String, PageError> {
    let by = permit.actor().who().map(|who| &who.person);
    let id = if notice.id.is_empty() {
        store::insert_notice(conn, clock, ids, notice, by)?
    } else if store::save_notice(conn, clock, notice)? {
        notice.id.clone()
    } else {
        return Err(PageError::Changed);
    };
    access::record(conn, clock, ids, permit, &id, versions(notice.version))?;
    Ok(id)
}

/// Stores a deadline, new or changed or taken away. Returns its id.
pub fn enter_deadline(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    deadline: &Deadline,
) -> Result<String, PageError> {
    let by = permit.actor().who().map(|who| &who.person);
    let id = if deadline.id.is_empty() {
        store::insert_deadline(conn, clock, ids, deadline, by)?
    } else if store::save_deadline(conn, clock, deadline)? {
        deadline.id.clone()
    } else {
        return Err(PageError::Changed);
    };
    access::record(conn, clock, ids, permit, &id, versions(deadline.version))?;
    Ok(id)
}

fn versions(from: i64) -> Versions {
    Versions {
        from: (from > 0).then_some(from),
        to: Some(from + 1),
    }
}
