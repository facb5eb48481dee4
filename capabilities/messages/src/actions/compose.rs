//! Writing a message to many before it goes.

use access::{Permit, Versions};
use db::Conn;
use documents::{Clean, FileId};
use kernel::{Clock, Ids};
use web::PageError;

use crate::{
    access::Action,
    model::{Mailing, Segment},
    store,
};

/// Begins a message and returns its id.
pub fn begin_mailing(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    new: &Mailing,
) -> Result<String, PageError> {
    let begun = Mailing {
        made_by: permit.actor().who().map(|who| who.person.clone()),
        ..new.clone()
    };
    let id = store::insert_mailing(conn, clock, ids, &begun)?;
    let made = Versions {
        from: None,
        to: Some(1),
    };
    access::record(conn, clock, ids, permit, &id, made)?;
    Ok(id)
}

/// Stores a changed message; one that is being written by two is not overwritten.
pub fn change_mailing(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    changed: &Mailing,
) -> Result<(), PageError> {
    if !store::save_mailing(conn, changed)? {
        return Err(PageError::Changed);
    }
    let versions = Versions {
        from: Some(changed.version),
        to: Some(changed.version + 1),
    };
    access::record(conn, clock, ids, permit, &changed.id, versions)?;
    Ok(())
}

/// Takes away a message that was never sent, and its files.
pub fn delete_mailing(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    id: &str,
) -> Result<(), PageError> {
    let files = store::files_of(conn, id)?;
    for file in &files {
        store::remove_file(conn, id, file)?;
    }
    if !store::forget_mailing(conn, id)? {
        return Err(PageError::Changed);
    }
    for file in &files {
        documents::forget(conn, file)?;
    }
    access::record(conn, clock, ids, permit, id, Versions::default())?;
    Ok(())
}

/// Adds a file to a message.
pub fn take_in_file(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    id: &str,
    file: &Clean,
) -> Result<FileId, PageError> {
    let mailing = store::mailing(conn, id)?.ok_or(PageError::NotFound)?;
    if !mailing.is_open() {
        return Err(PageError::Changed);
    }
    let by = giver(permit);
    let kept = documents::keep(conn, clock, ids, file, &by)?;
    store::add_file(conn, id, &kept)?;
    access::record(conn, clock, ids, permit, id, Versions::default())?;
    Ok(kept)
}

/// Keeps a segment under a name.
pub fn keep_segment(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    name: &str,
    segment: &Segment,
) -> Result<(), PageError> {
    let by = permit.actor().who().map(|who| &who.person);
    let id = store::keep_segment(conn, clock, ids, name, segment, by)?;
    access::record(conn, clock, ids, permit, &id, Versions::default())?;
    Ok(())
}

/// Who gives a file, as the store of files has it.
pub(super) fn giver(permit: &Permit<Action>) -> String {
    let person = permit.actor().who().map(|who| who.person.to_string());
    person.unwrap_or_else(|| permit.actor().word().to_owned())
}
