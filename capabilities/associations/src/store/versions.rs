//! Every version of what associations say about themselves, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};

use super::{read::from_json, table::own_profile_version, write::to_json};
use crate::{
    actions::OnBehalf,
    model::{AssociationId, OwnLayer},
};

/// A version of an own layer.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnVersion {
    /// Its number, from 1.
    pub version: i64,
    /// What was changed: the name of a section; `undone` when a change was taken back.
    pub section: String,
    /// How staff got to know: `paper`, `phone`, `talk`; empty when the association did it itself.
    pub on_behalf: String,
    /// When.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
}

impl OwnVersion {
    /// A version of now, by nobody in particular.
    pub fn of(version: i64, section: &str, on_behalf: OnBehalf, clock: &dyn Clock) -> Self {
        Self {
            version,
            section: section.to_owned(),
            on_behalf: on_behalf.word().to_owned(),
            made_at: clock.now(),
            made_by: None,
        }
    }
}

/// Keeps a version.
pub fn add_version(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &AssociationId,
    layer: &OwnLayer,
    version: &OwnVersion,
) -> Result<(), Error> {
    diesel::insert_into(own_profile_version::table)
        .values((
            own_profile_version::id.eq(ids.next()),
            own_profile_version::association_id.eq(id),
            own_profile_version::version.eq(version.version),
            own_profile_version::layer.eq(to_json(layer)?),
            own_profile_version::section.eq(&version.section),
            own_profile_version::on_behalf.eq(&version.on_behalf),
            own_profile_version::made_at.eq(clock.now()),
            own_profile_version::made_by.eq(&version.made_by),
        ))
        .execute(conn)?;
    Ok(())
}

/// The versions of an association's own layer, newest first.
pub fn versions(conn: &mut Conn, id: &AssociationId, most: i64) -> Result<Vec<OwnVersion>, Error> {
    let rows: Vec<(i64, String, String, Instant, Option<PersonId>)> = own_profile_version::table
        .filter(own_profile_version::association_id.eq(id))
        .order(own_profile_version::version.desc())
        .limit(most)
        .select((
            own_profile_version::version,
            own_profile_version::section,
            own_profile_version::on_behalf,
            own_profile_version::made_at,
            own_profile_version::made_by,
        ))
        .load(conn)?;
    let version = |(version, section, on_behalf, made_at, made_by)| OwnVersion {
        version,
        section,
        on_behalf,
        made_at,
        made_by,
    };
    Ok(rows.into_iter().map(version).collect())
}

/// The own layer as it was in `version`; `None` when it has not been kept.
pub fn version_of(
    conn: &mut Conn,
    id: &AssociationId,
    version: i64,
) -> Result<Option<OwnLayer>, Error> {
    let layer: Option<String> = own_profile_version::table
        .filter(own_profile_version::association_id.eq(id))
        .filter(own_profile_version::version.eq(version))
        .select(own_profile_version::layer)
        .first(conn)
        .optional()?;
    layer.map(|layer| from_json(&layer)).transpose()
}
