//! The municipality's own profile, kept in its own database.

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use kernel::Municipality;

use self::table::municipality;
use crate::{Conn, Error, changes};

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
