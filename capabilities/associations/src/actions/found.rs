//! Associations without organisation number: a person founds one, staff say yes or no, and later it
//! may get its number without losing anything.
//!
//! Until staff have said yes, nobody but those who act for it and the municipality know of it.

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids, OrganisationNumber};
use web::Capability;

use super::merge::merge;
use crate::{
    access::Action,
    happened::{self, APPROVED, CHANGED},
    model::{Approval, Association, AssociationId, InternalRecord, Standing},
    store,
};

/// Makes an association without number, not listed, that waits for the municipality. Who founded it
/// gets her role from the room that asked.
pub fn found(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    name: &str,
) -> Result<AssociationId, Error> {
    let id = store::insert(conn, clock, ids, None, name, Standing::Active)?;
    let internal = InternalRecord {
        listed: false,
        approval: Approval::Waiting,
        ..InternalRecord::default()
    };
    store::set_internal(conn, clock, &id, &internal)?;
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    access::record_with(conn, clock, ids, permit, &id.0, versions, Some(&id.0), "")?;
    Ok(id)
}

/// It is one of ours, and everybody may see it from now on.
pub fn approve(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
) -> Result<(), Error> {
    let internal = InternalRecord {
        listed: true,
        because: String::new(),
        approval: Approval::Approved,
        ..association.internal.clone()
    };
    answer(conn, clock, ids, permit, association, &internal)?;
    happened::tell(conn, clock, ids, APPROVED, &association.id)
}

/// It is not one of ours: it is archived, with the reason for colleagues.
pub fn refuse(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    because: &str,
) -> Result<(), Error> {
    let internal = InternalRecord {
        listed: false,
        because: because.to_owned(),
        approval: Approval::Refused,
        archived_at: Some(clock.now()),
        ..association.internal.clone()
    };
    answer(conn, clock, ids, permit, association, &internal)
}

/// Gives it its organisation number. When the register has an association with that number already,
/// the two become one: this one keeps its id and all it has, and gets the national layer.
pub fn join_number(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    capabilities: &[Capability],
    association: &Association,
    number: &OrganisationNumber,
) -> Result<(), Error> {
    if association.organisation_number.is_some() {
        return Err(Error::Failed("it has an organisation number".into()));
    }
    if let Some(national) = store::by_number(conn, number)? {
        merge(
            conn,
            clock,
            ids,
            permit,
            capabilities,
            &national,
            association,
        )?;
    } else {
        store::set_number(conn, &association.id, Some(number))?;
        store::touch(conn, clock, &association.id, &association.name)?;
        happened::tell(conn, clock, ids, CHANGED, &association.id)?;
    }
    record(conn, clock, ids, permit, association)
}

fn answer(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    internal: &InternalRecord,
) -> Result<(), Error> {
    store::set_internal(conn, clock, &association.id, internal)?;
    store::touch(conn, clock, &association.id, &association.name)?;
    happened::tell(conn, clock, ids, CHANGED, &association.id)?;
    record(conn, clock, ids, permit, association)
}

fn record(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
) -> Result<(), Error> {
    let versions = Versions {
        from: Some(association.version),
        to: Some(association.version + 1),
    };
    let id = &association.id.0;
    access::record_with(conn, clock, ids, permit, id, versions, Some(id), "")
}
