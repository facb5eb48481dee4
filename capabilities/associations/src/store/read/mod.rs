//! Reading the register: one association, or all of them, a query a table, put together in memory.
//!
//! A municipality has some hundreds of associations, some have thousands. Pages for everybody read
//! all of it once and keep it ([`crate::public::Register`]); a page about one association reads one.

mod history;
mod own;

use std::collections::{HashMap, HashSet};

use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use kernel::{Instant, OrganisationNumber};
use serde::de::DeserializeOwned;

use super::table::{
    association, association_activity, association_category, entity_record, internal_record,
    voluntary_record,
};
use crate::{
    model::{
        Activity, ActivityStanding, Approval, Association, AssociationId, Dated, InternalRecord,
        Standing,
    },
    vocabulary::IcnpoCode,
};

pub use history::{changes_of, latest_import};

/// Rows of one association, or of all.
type Only<'a> = Option<&'a AssociationId>;

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
    read(conn, None)
}

/// One association; `None` when there is none with this id.
pub fn one(conn: &mut Conn, id: &AssociationId) -> Result<Option<Association>, Error> {
    Ok(read(conn, Some(id))?.pop())
}

/// The association with this organisation number.
pub fn by_number(
    conn: &mut Conn,
    number: &OrganisationNumber,
) -> Result<Option<Association>, Error> {
    let id: Option<AssociationId> = association::table
        .filter(association::organisation_number.eq(number.as_str()))
        .select(association::id)
        .first(conn)
        .optional()?;
    match id {
        Some(id) => one(conn, &id),
        None => Ok(None),
    }
}

/// What the association with this id is called.
pub fn name(conn: &mut Conn, id: &str) -> Result<Option<String>, Error> {
    Ok(association::table
        .find(id)
        .select(association::name)
        .first(conn)
        .optional()?)
}

/// What every association is called, by id, whether or not the public may see it.
pub fn names(conn: &mut Conn) -> Result<Vec<(String, String)>, Error> {
    Ok(association::table
        .select((association::id, association::name))
        .load(conn)?)
}

/// The id, the name and the organisation number of every association.
pub fn named(conn: &mut Conn) -> Result<Vec<(String, String, Option<OrganisationNumber>)>, Error> {
    Ok(association::table
        .select((
            association::id,
            association::name,
            association::organisation_number,
        ))
        .load(conn)?)
}

/// Every organisation number we hold.
pub fn numbers(conn: &mut Conn) -> Result<HashSet<OrganisationNumber>, Error> {
    let numbers: Vec<Option<OrganisationNumber>> = association::table
        .select(association::organisation_number)
        .load(conn)?;
    Ok(numbers.into_iter().flatten().collect())
}

fn read(conn: &mut Conn, only: Only<'_>) -> Result<Vec<Association>, Error> {
    let mut query = association::table
        .select((
            association::id,
            association::organisation_number,
            association::name,
            association::standing,
            association::version,
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(association::id.eq(id));
    }
    let heads: Vec<Head> = query.load(conn)?;
    let mut query = entity_record::table.into_boxed();
    if let Some(id) = only {
        query = query.filter(entity_record::association_id.eq(id));
    }
    let mut entities = documents(query.load::<Document>(conn)?)?;
    let mut query = voluntary_record::table.into_boxed();
    if let Some(id) = only {
        query = query.filter(voluntary_record::association_id.eq(id));
    }
    let mut voluntary = documents(query.load::<Document>(conn)?)?;
    let (mut categories, mut activities) = (categories(conn, only)?, activities(conn, only)?);
    let (mut own, mut internal) = (own::profiles(conn, only)?, internal(conn, only)?);
    Ok(heads
        .into_iter()
        .map(|(id, organisation_number, name, standing, version)| {
            let (own, own_version) = own.remove(&id).unzip();
            Association {
                organisation_number,
                name,
                standing: Standing::from_word(&standing).unwrap_or(Standing::Erased),
                version,
                entity: entities.remove(&id),
                voluntary: voluntary.remove(&id),
                categories: categories.remove(&id).unwrap_or_default(),
                activities: activities.remove(&id).unwrap_or_default(),
                own,
                own_version: own_version.unwrap_or_default(),
                internal: internal.remove(&id).unwrap_or_default(),
                id,
            }
        })
        .collect())
}

fn categories(
    conn: &mut Conn,
    only: Only<'_>,
) -> Result<HashMap<AssociationId, Vec<IcnpoCode>>, Error> {
    let mut query = association_category::table
        .order((
            association_category::association_id,
            association_category::rank,
        ))
        .select((
            association_category::association_id,
            association_category::code,
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(association_category::association_id.eq(id));
    }
    let mut categories: HashMap<AssociationId, Vec<IcnpoCode>> = HashMap::new();
    for (id, code) in query.load::<(AssociationId, String)>(conn)? {
        if let Ok(code) = IcnpoCode::parse(&code) {
            categories.entry(id).or_default().push(code);
        }
    }
    Ok(categories)
}

fn activities(
    conn: &mut Conn,
    only: Only<'_>,
) -> Result<HashMap<AssociationId, Vec<Activity>>, Error> {
    let mut query = association_activity::table
        .order((
            association_activity::association_id,
            association_activity::activity,
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(association_activity::association_id.eq(id));
    }
    let rows: Vec<(AssociationId, String, String, String)> = query.load(conn)?;
    let mut activities: HashMap<AssociationId, Vec<Activity>> = HashMap::new();
    for (id, key, standing, because) in rows {
        let standing = ActivityStanding::from_word(&standing).unwrap_or(ActivityStanding::Proposed);
        activities.entry(id).or_default().push(Activity {
            key,
            standing,
            because,
        });
    }
    Ok(activities)
}

fn internal(
    conn: &mut Conn,
    only: Only<'_>,
) -> Result<HashMap<AssociationId, InternalRecord>, Error> {
    type Row = (
        AssociationId,
        bool,
        String,
        String,
        Option<Instant>,
        Option<AssociationId>,
    );
    let mut query = internal_record::table
        .select((
            internal_record::association_id,
            internal_record::listed,
            internal_record::because,
            internal_record::approval,
            internal_record::archived_at,
            internal_record::merged_into,
        ))
        .into_boxed();
    if let Some(id) = only {
        query = query.filter(internal_record::association_id.eq(id));
    }
    let rows: Vec<Row> = query.load(conn)?;
    Ok(rows
        .into_iter()
        .map(
            |(id, listed, because, approval, archived_at, merged_into)| {
                let record = InternalRecord {
                    listed,
                    because,
                    approval: Approval::from_word(&approval).unwrap_or_default(),
                    archived_at,
                    merged_into,
                };
                (id, record)
            },
        )
        .collect())
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

pub(super) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text)
        .map_err(|fault| Error::Failed(format!("a stored record cannot be read: {fault}")))
}
