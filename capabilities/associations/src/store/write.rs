//! Writing the register. Each function is one plain statement or two; what belongs together is
//! called in one transaction by an action.

use db::{Conn, Error, changes, for_engine};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant, OrganisationNumber};
use serde::Serialize;

use super::{
    TOPIC,
    table::{
        association, association_activity, association_category, association_change,
        association_group, association_link, entity_record, internal_record, meeting_place,
        own_profile, voluntary_record,
    },
};
use crate::{
    model::{Activity, AssociationId, InternalRecord, OwnProfile, Standing},
    national::{Entity, VoluntaryRecord},
    vocabulary::IcnpoCode,
};

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

/// The association's own layer, whole.
pub fn set_own(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &AssociationId,
    own: &OwnProfile,
) -> Result<(), Error> {
    diesel::delete(own_profile::table.find(id)).execute(conn)?;
    diesel::delete(meeting_place::table.filter(meeting_place::association_id.eq(id)))
        .execute(conn)?;
    diesel::delete(association_group::table.filter(association_group::association_id.eq(id)))
        .execute(conn)?;
    diesel::delete(association_link::table.filter(association_link::association_id.eq(id)))
        .execute(conn)?;
    let targets: Vec<&str> = own.target_groups.iter().map(|group| group.word()).collect();
    let features: Vec<&str> = own
        .accessibility
        .iter()
        .map(|feature| feature.word())
        .collect();
    diesel::insert_into(own_profile::table)
        .values((
            own_profile::association_id.eq(id),
            own_profile::short_name.eq(&own.short_name),
            own_profile::description.eq(to_json(&own.description)?),
            own_profile::how_to_start.eq(to_json(&own.how_to_start)?),
            own_profile::openness.eq(own.openness.word()),
            own_profile::price_from_ore.eq(own.price_ore.map(|(from, _)| from)),
            own_profile::price_to_ore.eq(own.price_ore.map(|(_, to)| to)),
            own_profile::website.eq(&own.website),
            own_profile::email.eq(&own.email),
            own_profile::target_groups.eq(to_json(&targets)?),
            own_profile::accessibility.eq(to_json(&features)?),
            own_profile::languages.eq(to_json(&own.languages)?),
            own_profile::district.eq(&own.district),
            own_profile::confirmed_on.eq(own.confirmed_on.and_then(stored_date)),
            own_profile::changed_at.eq(clock.now()),
        ))
        .execute(conn)?;
    for (rank, place) in (1..).zip(&own.meeting_places) {
        diesel::insert_into(meeting_place::table)
            .values((
                meeting_place::id.eq(ids.next()),
                meeting_place::association_id.eq(id),
                meeting_place::rank.eq(rank),
                meeting_place::name.eq(&place.name),
                meeting_place::address.eq(&place.address),
                meeting_place::district.eq(&place.district),
                meeting_place::latitude_micro.eq(place.position.map(|at| micro(at.latitude))),
                meeting_place::longitude_micro.eq(place.position.map(|at| micro(at.longitude))),
                meeting_place::step_free.eq(place.step_free.word()),
            ))
            .execute(conn)?;
    }
    for (rank, group) in (1..).zip(&own.groups) {
        diesel::insert_into(association_group::table)
            .values((
                association_group::id.eq(ids.next()),
                association_group::association_id.eq(id),
                association_group::rank.eq(rank),
                association_group::name.eq(&group.name),
                association_group::age_from.eq(group.ages.0),
                association_group::age_to.eq(group.ages.1),
                association_group::meets.eq(&group.meets),
                association_group::place.eq(&group.place),
                association_group::openness.eq(group.openness.word()),
            ))
            .execute(conn)?;
    }
    for (rank, link) in (1..).zip(&own.links) {
        diesel::insert_into(association_link::table)
            .values((
                association_link::association_id.eq(id),
                association_link::rank.eq(rank),
                association_link::label.eq(&link.label),
                association_link::address.eq(&link.address),
            ))
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// The municipality's own notes.
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
            internal_record::note.eq(&internal.note),
            internal_record::changed_at.eq(clock.now()),
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
    diesel::update(association::table.find(id))
        .set(association::organisation_number.eq(None::<String>))
        .execute(conn)?;
    Ok(())
}

fn to_json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value)
        .map_err(|fault| Error::Failed(format!("a record cannot be stored: {fault}")))
}

#[expect(clippy::cast_possible_truncation, reason = "at most 180 million")]
fn micro(degrees: f64) -> i64 {
    (degrees * 1e6).round() as i64
}

fn stored_date(date: jiff::civil::Date) -> Option<chrono::NaiveDate> {
    date.to_string().parse().ok()
}
