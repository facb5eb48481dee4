//! Reading what associations say about themselves.

use std::collections::HashMap;

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use jiff::civil::Date;
use kernel::{Day, Position};

use super::{Only, from_json};
use crate::{
    model::{
        AccessFeature, AssociationId, Gender, Group, Link, MeetingPlace, Openness, OwnProfile,
        StepFree, TargetGroup,
    },
    store::table::{association_group, association_link, meeting_place, own_profile},
};

type OwnRow = (
    AssociationId,
    String,
    String,
    String,
    String,
    (Option<i64>, Option<i64>),
    String,
    String,
    (String, String, String),
    (String, Option<Day>),
    (Option<String>, i64),
);

/// Own profiles with their versions.
pub(super) fn profiles(
    conn: &mut Conn,
    only: Only<'_>,
) -> Result<HashMap<AssociationId, (OwnProfile, i64)>, Error> {
    let mut query = own_profile::table
        .select((
            own_profile::association_id,
            own_profile::short_name,
            own_profile::description,
            own_profile::how_to_start,
            own_profile::openness,
            (own_profile::price_from_ore, own_profile::price_to_ore),
            own_profile::website,
            own_profile::email,
            (
                own_profile::target_groups,
                own_profile::accessibility,
                own_profile::languages,
            ),
            (own_profile::district, own_profile::confirmed_on),
            (own_profile::logo, own_profile::version),
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(own_profile::association_id.eq(id));
    }
    let rows: Vec<OwnRow> = query.load(conn)?;
    let (mut places, mut groups) = (places(conn, only)?, groups(conn, only)?);
    let mut links = links(conn, only)?;
    rows.into_iter()
        .map(|row| {
            let (
                id,
                short_name,
                description,
                how_to_start,
                openness,
                price,
                website,
                email,
                lists,
                (district, confirmed_on),
                (logo, version),
            ) = row;
            let targets: Vec<String> = from_json(&lists.0)?;
            let features: Vec<String> = from_json(&lists.1)?;
            let own = OwnProfile {
                short_name,
                description: from_json(&description)?,
                how_to_start: from_json(&how_to_start)?,
                openness: Openness::from_word(&openness).unwrap_or_default(),
                price_ore: price.0.zip(price.1),
                website,
                email,
                target_groups: targets
                    .iter()
                    .filter_map(|word| TargetGroup::from_word(word))
                    .collect(),
                accessibility: features
                    .iter()
                    .filter_map(|word| AccessFeature::from_word(word))
                    .collect(),
                languages: from_json(&lists.2)?,
                district,
                confirmed_on: confirmed_on.map(Date::from),
                logo,
                meeting_places: places.remove(&id).unwrap_or_default(),
                groups: groups.remove(&id).unwrap_or_default(),
                links: links.remove(&id).unwrap_or_default(),
            };
            Ok((id, (own, version)))
        })
        .collect()
}

fn places(
    conn: &mut Conn,
    only: Only<'_>,
) -> Result<HashMap<AssociationId, Vec<MeetingPlace>>, Error> {
    type Row = (
        AssociationId,
        String,
        String,
        String,
        (Option<i64>, Option<i64>),
        String,
    );
    let mut query = meeting_place::table
        .order((meeting_place::association_id, meeting_place::rank))
        .select((
            meeting_place::association_id,
            meeting_place::name,
            meeting_place::address,
            meeting_place::district,
            (
                meeting_place::latitude_micro,
                meeting_place::longitude_micro,
            ),
            meeting_place::step_free,
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(meeting_place::association_id.eq(id));
    }
    let rows: Vec<Row> = query.load(conn)?;
    let mut places: HashMap<AssociationId, Vec<MeetingPlace>> = HashMap::new();
    for (id, name, address, district, (latitude, longitude), step_free) in rows {
        let position = latitude
            .zip(longitude)
            .map(|(latitude, longitude)| Position {
                latitude: degrees(latitude),
                longitude: degrees(longitude),
            });
        let step_free = StepFree::from_word(&step_free).unwrap_or_default();
        let place = MeetingPlace {
            name,
            address,
            district,
            position,
            step_free,
        };
        places.entry(id).or_default().push(place);
    }
    Ok(places)
}

fn groups(conn: &mut Conn, only: Only<'_>) -> Result<HashMap<AssociationId, Vec<Group>>, Error> {
    type Row = (
        AssociationId,
        String,
        (Option<i32>, Option<i32>),
        String,
        String,
        String,
        (String, String, bool, Option<i32>),
    );
    let mut query = association_group::table
        .order((association_group::association_id, association_group::rank))
        .select((
            association_group::association_id,
            association_group::name,
            (association_group::age_from, association_group::age_to),
            association_group::meets,
            association_group::place,
            association_group::openness,
            (
                association_group::gender,
                association_group::level,
                association_group::para,
                association_group::size,
            ),
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(association_group::association_id.eq(id));
    }
    let rows: Vec<Row> = query.load(conn)?;
    let mut groups: HashMap<AssociationId, Vec<Group>> = HashMap::new();
    for (id, name, ages, meets, place, openness, more) in rows {
        let openness = Openness::from_word(&openness).unwrap_or_default();
        let (gender, level, para, size) = more;
        groups.entry(id).or_default().push(Group {
            name,
            ages,
            meets,
            place,
            openness,
            gender: Gender::from_word(&gender).unwrap_or_default(),
            level,
            para,
            size,
        });
    }
    Ok(groups)
}

fn links(conn: &mut Conn, only: Only<'_>) -> Result<HashMap<AssociationId, Vec<Link>>, Error> {
    let mut query = association_link::table
        .order((association_link::association_id, association_link::rank))
        .select((
            association_link::association_id,
            association_link::label,
            association_link::address,
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(association_link::association_id.eq(id));
    }
    let rows: Vec<(AssociationId, String, String)> = query.load(conn)?;
    let mut links: HashMap<AssociationId, Vec<Link>> = HashMap::new();
    for (id, label, address) in rows {
        links.entry(id).or_default().push(Link { label, address });
    }
    Ok(links)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "millionths of a degree fit an f64 exactly"
)]
fn degrees(micro: i64) -> f64 {
    micro as f64 / 1e6
}
