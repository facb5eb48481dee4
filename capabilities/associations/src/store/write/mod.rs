//! Writing the register. Each function is one plain statement or two; what belongs together is
//! called in one transaction by an action.

mod own;

use db::{Conn, Error, changes, for_engine};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant, OrganisationNumber};
use serde::Serialize;

use super::{
    TOPIC,
    table::{
        association, association_activity, association_category, association_change, entity_record,
        internal_record, voluntary_record,
    },
};
use crate::{
    model::{Activity, AssociationId, InternalRecord, Standing},
    national::{Entity, VoluntaryRecord},
    vocabulary::IcnpoCode,
};

pub use own::{set_choices, set_confirmed, set_own};

/// A new association, version 1.
pub fn insert(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    number: Option<&OrganisationNumber>,
    name: &str,
    standing: Standing,
) -> Result<AssociationId, Error> {
    let id = AssociationId(ids.next());
    diesel::insert_into(association::table)
        .values((
            association::id.eq(&id),
            association::organisation_number.eq(number.map(OrganisationNumber::as_str)),
            association::name.eq(name),
            association::standing.eq(standing.word()),
            association::version.eq(1_i64),
            association::made_at.eq(clock.now()),
            association::changed_at.eq(clock.now()),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(id)
}

/// Says that something about the association changed: a new version, and a new change number.
pub fn touch(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &AssociationId,
    name: &str,
) -> Result<(), Error> {
    diesel::update(association::table.find(id))
        .set((
            association::name.eq(name),
            association::version.eq(association::version + 1),
            association::changed_at.eq(clock.now()),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Whether it lives.
pub fn set_standing(conn: &mut Conn, id: &AssociationId, standing: Standing) -> Result<(), Error> {
    diesel::update(association::table.find(id))
        .set(association::standing.eq(standing.word()))
        .execute(conn)?;
    Ok(())
}

/// Gives it an organisation number, or takes it away.
pub fn set_number(
    conn: &mut Conn,
    id: &AssociationId,
    number: Option<&OrganisationNumber>,
) -> Result<(), Error> {
    diesel::update(association::table.find(id))
        .set(association::organisation_number.eq(number.map(OrganisationNumber::as_str)))
        .execute(conn)?;
    Ok(())
}

/// What the entity register says now; `None` leaves what it said and marks it as missing in the
/// latest file.
pub fn set_entity(
    conn: &mut Conn,
    id: &AssociationId,
    entity: Option<&Entity>,
    at: Instant,
) -> Result<(), Error> {
    let Some(entity) = entity else {
        diesel::update(entity_record::table.find(id))
            .set(entity_record::in_latest_file.eq(false))
            .execute(conn)?;
        return Ok(());
    };
    let row = (
        entity_record::association_id.eq(id.clone()),
        entity_record::record.eq(to_json(entity)?),
        entity_record::fetched_at.eq(at),
        entity_record::in_latest_file.eq(true),
    );
    diesel::delete(entity_record::table.find(id)).execute(conn)?;
    diesel::insert_into(entity_record::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The same for the voluntary register.
pub fn set_voluntary(
    conn: &mut Conn,
    id: &AssociationId,
    record: Option<&VoluntaryRecord>,
    at: Instant,
) -> Result<(), Error> {
    let Some(record) = record else {
        diesel::update(voluntary_record::table.find(id))
            .set(voluntary_record::in_latest_file.eq(false))
            .execute(conn)?;
        return Ok(());
    };
    let row = (
        voluntary_record::association_id.eq(id.clone()),
        voluntary_record::record.eq(to_json(record)?),
        voluntary_record::fetched_at.eq(at),
        voluntary_record::in_latest_file.eq(true),
    );
    diesel::delete(voluntary_record::table.find(id)).execute(conn)?;
    diesel::insert_into(voluntary_record::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// All ranked categories.
pub fn set_categories(
    conn: &mut Conn,
    id: &AssociationId,
    codes: &[IcnpoCode],
) -> Result<(), Error> {
    diesel::delete(association_category::table.filter(association_category::association_id.eq(id)))
        .execute(conn)?;
    for (rank, code) in (1..).zip(codes) {
        diesel::insert_into(association_category::table)
            .values((
                association_category::association_id.eq(id),
                association_category::rank.eq(rank),
                association_category::code.eq(code.to_string()),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Puts new proposals in place of the old; what the association chose or declined stays.
pub fn set_proposals(
    conn: &mut Conn,
    id: &AssociationId,
    activities: &[Activity],
) -> Result<(), Error> {
    diesel::delete(
        association_activity::table
            .filter(association_activity::association_id.eq(id))
            .filter(association_activity::standing.eq("proposed")),
    )
    .execute(conn)?;
    let rows: Vec<_> = activities
        .iter()
        .map(|activity| {
            (
                association_activity::association_id.eq(id.clone()),
                association_activity::activity.eq(activity.key.clone()),
                association_activity::standing.eq(activity.standing.word()),
                association_activity::because.eq(activity.because.clone()),
            )
        })
        .collect();
    for_engine!(conn, |conn| {
        diesel::insert_into(association_activity::table)
            .values(&rows)
            .on_conflict_do_nothing()
            .execute(conn)
    })?;
    Ok(())
}

/// Whether the public may see it, and why not.
pub fn set_internal(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &AssociationId,
    internal: &InternalRecord,
) -> Result<(), Error> {
    diesel::delete(internal_record::table.find(id)).execute(conn)?;
    diesel::insert_into(internal_record::table)
        .values((
            internal_record::association_id.eq(id),
            internal_record::listed.eq(internal.listed),
            internal_record::changed_at.eq(clock.now()),
            internal_record::because.eq(&internal.because),
            internal_record::approval.eq(internal.approval.word()),
            internal_record::archived_at.eq(internal.archived_at),
            internal_record::merged_into.eq(&internal.merged_into),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Erases every copy of national data about the association, history included. Its id remains, so
/// that a grant or a booking from before still points at something.
pub fn erase(conn: &mut Conn, clock: &dyn Clock, id: &AssociationId) -> Result<(), Error> {
    diesel::delete(entity_record::table.find(id)).execute(conn)?;
    diesel::delete(voluntary_record::table.find(id)).execute(conn)?;
    diesel::delete(association_change::table.filter(association_change::association_id.eq(id)))
        .execute(conn)?;
    set_categories(conn, id, &[])?;
    set_proposals(conn, id, &[])?;
    touch(conn, clock, id, "")?;
    set_standing(conn, id, Standing::Erased)?;
    set_number(conn, id, None)
}

pub(super) fn to_json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value)
        .map_err(|fault| Error::Failed(format!("a record cannot be stored: {fault}")))
}
