//! The municipality's own profile, kept in its own database, with every version it has had.
//!
//! What is in force lies in the table `municipality`. Each change is also a version among the
//! settings ([`crate::settings`]), so that one sees who changed what, and can put back what was.

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use kernel::{Clock, Municipality};
use serde::{Deserialize, Serialize};

use self::table::municipality;
use crate::{
    Conn, Error, changes,
    settings::{self, Setting, Version},
};

/// The topic whose change number moves when the profile changes.
pub const TOPIC: &str = "municipality";

mod table {
    diesel::table! {
        municipality (number) {
            number -> Text,
            profile -> Text,
        }
    }
}

/// A profile among the settings; `None` only before the first version.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
struct Kept(Option<Municipality>);

impl Setting for Kept {
    const NAME: &'static str = "municipality.profile";
}

/// The profile; `None` in a database that has no municipality yet.
pub fn load(conn: &mut Conn) -> Result<Option<Municipality>, Error> {
    let profile: Option<String> = municipality::table
        .select(municipality::profile)
        .first(conn)
        .optional()?;
    profile
        .map(|json| {
            serde_json::from_str(&json)
                .map_err(|fault| Error::Failed(format!("the municipality's profile: {fault}")))
        })
        .transpose()
}

/// Puts `profile` in place of what is there.
pub fn save(conn: &mut Conn, profile: &Municipality) -> Result<(), Error> {
    let json = serde_json::to_string(profile)
        .map_err(|fault| Error::Failed(format!("the municipality's profile: {fault}")))?;
    diesel::delete(municipality::table).execute(conn)?;
    diesel::insert_into(municipality::table)
        .values((
            municipality::number.eq(profile.number.as_str()),
            municipality::profile.eq(json),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// The number of the profile's latest version; 0 until the first change.
pub fn version(conn: &mut Conn) -> Result<i64, Error> {
    Ok(settings::get::<Kept>(conn)?.version)
}

/// Changes the profile, and keeps what it was. `made_from` is the version the change was made from;
/// `None` when somebody else changed it first, and then nothing is stored. Gives back the new
/// version. The first change also keeps, as version 1, how the municipality was made.
pub fn change(
    conn: &mut Conn,
    clock: &dyn Clock,
    made_from: i64,
    profile: &Municipality,
    made_by: Option<&str>,
) -> Result<Option<i64>, Error> {
    if version(conn)? != made_from {
        return Ok(None);
    }
    let mut from = made_from;
    if from == 0 {
        let first = Kept(load(conn)?);
        from = settings::put(conn, clock, 0, &first, None)?.unwrap_or_default();
    }
    let made = settings::put(conn, clock, from, &Kept(Some(profile.clone())), made_by)?;
    save(conn, profile)?;
    Ok(made)
}

/// Every version there was, newest first; empty until the first change.
pub fn history(conn: &mut Conn) -> Result<Vec<Version<Municipality>>, Error> {
    let versions = settings::history::<Kept>(conn)?;
    let known = versions.into_iter().filter_map(|kept| {
        Some(Version {
            value: kept.value.0?,
            version: kept.version,
            made_at: kept.made_at,
            made_by: kept.made_by,
        })
    });
    Ok(known.collect())
}
