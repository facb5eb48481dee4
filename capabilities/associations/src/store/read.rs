//! Reading the register. A municipality has some hundreds of associations, so all of it is read at
//! once, a query a table, and put together in memory.

use std::collections::{HashMap, HashSet};

use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use jiff::civil::Date;
use kernel::{Instant, OrganisationNumber, Position};
use serde::de::DeserializeOwned;

use super::table::{
    association, association_activity, association_category, association_change, association_group,
    association_link, entity_record, internal_record, meeting_place, national_import, own_profile,
    voluntary_record,
};
use crate::{
    model::{
        AccessFeature, Activity, ActivityStanding, Association, AssociationId, Change, ChangeKind,
        Dated, Group, InternalRecord, Link, MeetingPlace, Openness, OwnProfile, Standing, StepFree,
        TargetGroup,
    },
    vocabulary::IcnpoCode,
};

type Head = (
    AssociationId,
    Option<OrganisationNumber>,
    String,
    String,
    i64,
);
type Document = (AssociationId, String, Instant, bool);

/// Every association, with all layers, in no order.
pub fn all(conn: &mut Conn) -> Result<Vec<Association>, Error> {
    let heads: Vec<Head> = association::table
        .select((
            association::id,
            association::organisation_number,
            association::name,
            association::standing,
            association::version,
        ))
        .load(conn)?;
    let mut entities = documents(entity_record::table.load::<Document>(conn)?)?;
    let mut voluntary = documents(voluntary_record::table.load::<Document>(conn)?)?;
    let mut categories: HashMap<AssociationId, Vec<IcnpoCode>> = HashMap::new();
    let rows: Vec<(AssociationId, String)> = association_category::table
        .order((
            association_category::association_id,
            association_category::rank,
        ))
        .select((
            association_category::association_id,
            association_category::code,
        ))
        .load(conn)?;
    for (id, code) in rows {
        if let Ok(code) = IcnpoCode::parse(&code) {
            categories.entry(id).or_default().push(code);
        }
    }
    let mut activities: HashMap<AssociationId, Vec<Activity>> = HashMap::new();
    let rows: Vec<(AssociationId, String, String, String)> = association_activity::table
        .order((
            association_activity::association_id,
            association_activity::activity,
        ))
        .load(conn)?;
    for (id, key, standing, because) in rows {
        let standing = ActivityStanding::from_word(&standing).unwrap_or(ActivityStanding::Proposed);
        activities.entry(id).or_default().push(Activity {
            key,
            standing,
            because,
        });
    }
    let mut own = own_profiles(conn)?;
    let mut internal: HashMap<AssociationId, InternalRecord> = internal_record::table
        .select((
            internal_record::association_id,
            internal_record::listed,
            internal_record::note,
        ))
        .load::<(AssociationId, bool, String)>(conn)?
        .into_iter()
        .map(|(id, listed, note)| (id, InternalRecord { listed, note }))
        .collect();
    Ok(heads
        .into_iter()
        .map(
            |(id, organisation_number, name, standing, version)| Association {
                organisation_number,
                name,
                standing: Standing::from_word(&standing).unwrap_or(Standing::Erased),
                version,
                entity: entities.remove(&id),
                voluntary: voluntary.remove(&id),
                categories: categories.remove(&id).unwrap_or_default(),
                activities: activities.remove(&id).unwrap_or_default(),
                own: own.remove(&id),
                internal: internal.remove(&id).unwrap_or_default(),
                id,
            },
        )
        .collect())
}

/// One association; `None` when there is none with this id.
pub fn one(conn: &mut Conn, id: &AssociationId) -> Result<Option<Association>, Error> {
    Ok(all(conn)?.into_iter().find(|found| found.id == *id))
}

/// What the association with this id is called.
pub fn name(conn: &mut Conn, id: &str) -> Result<Option<String>, Error> {
    use diesel::OptionalExtension as _;
    Ok(association::table
        .find(id)
        .select(association::name)
        .first(conn)
        .optional()?)
}

/// Every organisation number we hold.
pub fn numbers(conn: &mut Conn) -> Result<HashSet<OrganisationNumber>, Error> {
    let numbers: Vec<Option<OrganisationNumber>> = association::table
        .select(association::organisation_number)
        .load(conn)?;
    Ok(numbers.into_iter().flatten().collect())
}

/// What readings of the registers changed about an association, newest first.
pub fn changes_of(conn: &mut Conn, id: &AssociationId) -> Result<Vec<Change>, Error> {
    type Row = (
        AssociationId,
        Instant,
        String,
        String,
        Option<String>,
        Option<String>,
    );
    let rows: Vec<Row> = association_change::table
        .filter(association_change::association_id.eq(id))
        .order(association_change::id.desc())
        .select((
            association_change::association_id,
            association_change::at,
            association_change::kind,
            association_change::field,
            association_change::before,
            association_change::after,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(association, at, kind, field, before, after)| {
            let kind = ChangeKind::from_word(&kind)?;
            Some(Change {
                association,
                at,
                kind,
                field,
                before,
                after,
            })
        })
        .collect())
}

/// When the national registers were last read, and from where.
pub fn latest_import(conn: &mut Conn) -> Result<Option<(Instant, String)>, Error> {
    Ok(national_import::table
        .order(national_import::id.desc())
        .select((national_import::finished_at, national_import::source))
        .first(conn)
        .optional()?)
}

fn documents<T: DeserializeOwned>(
    rows: Vec<Document>,
) -> Result<HashMap<AssociationId, Dated<T>>, Error> {
    rows.into_iter()
        .map(|(id, record, fetched_at, in_latest_file)| {
            let facts = from_json(&record)?;
            Ok((
                id,
                Dated {
                    facts,
                    fetched_at,
                    in_latest_file,
                },
            ))
        })
        .collect()
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text)
        .map_err(|fault| Error::Failed(format!("a stored record cannot be read: {fault}")))
}

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
    String,
    Option<chrono::NaiveDate>,
);

fn own_profiles(conn: &mut Conn) -> Result<HashMap<AssociationId, OwnProfile>, Error> {
    let rows: Vec<OwnRow> = own_profile::table
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
            own_profile::district,
            own_profile::confirmed_on,
        ))
        .load(conn)?;
    let (mut places, mut groups, mut links) = (places(conn)?, groups(conn)?, links(conn)?);
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
                district,
                confirmed_on,
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
                confirmed_on: confirmed_on.and_then(civil),
                meeting_places: places.remove(&id).unwrap_or_default(),
                groups: groups.remove(&id).unwrap_or_default(),
                links: links.remove(&id).unwrap_or_default(),
            };
            Ok((id, own))
        })
        .collect()
}

fn places(conn: &mut Conn) -> Result<HashMap<AssociationId, Vec<MeetingPlace>>, Error> {
    type Row = (
        AssociationId,
        String,
        String,
        String,
        (Option<i64>, Option<i64>),
        String,
    );
    let rows: Vec<Row> = meeting_place::table
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
        .load(conn)?;
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

fn groups(conn: &mut Conn) -> Result<HashMap<AssociationId, Vec<Group>>, Error> {
    type Row = (
        AssociationId,
        String,
        (Option<i32>, Option<i32>),
        String,
        String,
        String,
    );
    let rows: Vec<Row> = association_group::table
        .order((association_group::association_id, association_group::rank))
        .select((
            association_group::association_id,
            association_group::name,
            (association_group::age_from, association_group::age_to),
            association_group::meets,
            association_group::place,
            association_group::openness,
        ))
        .load(conn)?;
    let mut groups: HashMap<AssociationId, Vec<Group>> = HashMap::new();
    for (id, name, ages, meets, place, openness) in rows {
        let openness = Openness::from_word(&openness).unwrap_or_default();
        groups.entry(id).or_default().push(Group {
            name,
            ages,
            meets,
            place,
            openness,
        });
    }
    Ok(groups)
}

fn links(conn: &mut Conn) -> Result<HashMap<AssociationId, Vec<Link>>, Error> {
    let rows: Vec<(AssociationId, String, String)> = association_link::table
        .order((association_link::association_id, association_link::rank))
        .select((
            association_link::association_id,
            association_link::label,
            association_link::address,
        ))
        .load(conn)?;
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

fn civil(date: chrono::NaiveDate) -> Option<Date> {
    date.to_string().parse().ok()
}
