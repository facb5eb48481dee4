//! Writing what an association says about itself.

use db::{Conn, Error, changes};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl,
};
use jiff::civil::Date;
use kernel::{Clock, Day, Ids};

use super::to_json;
use crate::{
    model::{ActivityStanding, AssociationId, OwnProfile},
    store::{
        TOPIC,
        table::{
            association_activity, association_group, association_link, meeting_place, own_profile,
        },
    },
};

/// What the association says about itself, whole. Gives back its new version.
pub fn set_own(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &AssociationId,
    own: &OwnProfile,
) -> Result<i64, Error> {
    let before: Option<i64> = own_profile::table
        .find(id)
        .select(own_profile::version)
        .first(conn)
        .optional()?;
    let version = before.unwrap_or_default() + 1;
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
            own_profile::confirmed_on.eq(own.confirmed_on.map(Day::from)),
            own_profile::changed_at.eq(clock.now()),
            own_profile::logo.eq(&own.logo),
            own_profile::version.eq(version),
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
                association_group::gender.eq(group.gender.word()),
                association_group::level.eq(&group.level),
                association_group::para.eq(group.para),
                association_group::size.eq(group.size),
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
    Ok(version)
}

/// When it last said that all of it is right. No new version: nothing it says has changed.
pub fn set_confirmed(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &AssociationId,
    on: Date,
) -> Result<(), Error> {
    let day = own_profile::confirmed_on.eq(Day::from(on));
    let known = diesel::update(own_profile::table.find(id)).set(day);
    if known.execute(conn)? == 0 {
        let own = OwnProfile {
            confirmed_on: Some(on),
            ..OwnProfile::default()
        };
        set_own(conn, clock, ids, id, &own)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// The activities it has chosen and declined. What is only proposed stays, unless it is one of these.
pub fn set_choices(
    conn: &mut Conn,
    id: &AssociationId,
    chosen: &[String],
    declined: &[String],
) -> Result<(), Error> {
    let of_this = association_activity::association_id.eq(id);
    let settled = [chosen, declined].concat();
    diesel::delete(
        association_activity::table.filter(of_this).filter(
            association_activity::standing
                .ne(ActivityStanding::Proposed.word())
                .or(association_activity::activity.eq_any(settled)),
        ),
    )
    .execute(conn)?;
    let with = |keys: &[String], standing: ActivityStanding| -> Vec<_> {
        let row = |key: &String| {
            (
                association_activity::association_id.eq(id.clone()),
                association_activity::activity.eq(key.clone()),
                association_activity::standing.eq(standing.word()),
                association_activity::because.eq(""),
            )
        };
        keys.iter().map(row).collect()
    };
    let mut rows = with(chosen, ActivityStanding::Chosen);
    rows.extend(with(declined, ActivityStanding::Declined));
    for row in rows {
        diesel::insert_into(association_activity::table)
            .values(row)
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(())
}

#[expect(clippy::cast_possible_truncation, reason = "at most 180 million")]
fn micro(degrees: f64) -> i64 {
    (degrees * 1e6).round() as i64
}
