//! What a municipality has decided about how it works, with every version kept.
//!
//! A room describes its settings as one struct with sane defaults ([`Setting`]); until somebody
//! changes them, the defaults are in force. The profile (name, colours, districts) is elsewhere:
//! [`crate::municipality`].

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use kernel::{Clock, Instant};
use serde::{Serialize, de::DeserializeOwned};

use self::table::setting;
use crate::{Conn, Error, changes};

/// The topic whose change number moves when a setting changes.
pub const TOPIC: &str = "settings";

mod table {
    diesel::table! {
        setting (name, version) {
            name -> Text,
            version -> BigInt,
            value -> Text,
            made_at -> Timestamp,
            made_by -> Nullable<Text>,
        }
    }
}

/// The settings of one room, as one value.
pub trait Setting: Serialize + DeserializeOwned + Default {
    /// Begins with the room, such as `upkeep.confirmation`.
    const NAME: &'static str;
}

/// A version of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version<T> {
    /// Counts from 1; 0 is the default nobody has changed.
    pub version: i64,
    /// What was decided.
    pub value: T,
    /// When.
    pub made_at: Option<Instant>,
    /// By whom: a person's id.
    pub made_by: Option<String>,
}

type Row = (i64, String, Instant, Option<String>);

/// What is in force now.
pub fn get<T: Setting>(conn: &mut Conn) -> Result<Version<T>, Error> {
    let row: Option<Row> = setting::table
        .filter(setting::name.eq(T::NAME))
        .order(setting::version.desc())
        .select((
            setting::version,
            setting::value,
            setting::made_at,
            setting::made_by,
        ))
        .first(conn)
        .optional()?;
    match row {
        Some(row) => read(row),
        None => Ok(Version {
            version: 0,
            value: T::default(),
            made_at: None,
            made_by: None,
        }),
    }
}

/// Every version there was, newest first.
pub fn history<T: Setting>(conn: &mut Conn) -> Result<Vec<Version<T>>, Error> {
    let rows: Vec<Row> = setting::table
        .filter(setting::name.eq(T::NAME))
        .order(setting::version.desc())
        .select((
            setting::version,
            setting::value,
            setting::made_at,
            setting::made_by,
        ))
        .load(conn)?;
    rows.into_iter().map(read).collect()
}

/// Decides anew. `made_from` is the version the change was made from; `None` when somebody else
/// changed it first, and then nothing is stored. Gives back the new version.
pub fn put<T: Setting>(
    conn: &mut Conn,
    clock: &dyn Clock,
    made_from: i64,
    value: &T,
    made_by: Option<&str>,
) -> Result<Option<i64>, Error> {
    if get::<T>(conn)?.version != made_from {
        return Ok(None);
    }
    let json = serde_json::to_string(value)
        .map_err(|fault| Error::Failed(format!("the setting {}: {fault}", T::NAME)))?;
    let version = made_from + 1;
    diesel::insert_into(setting::table)
        .values((
            setting::name.eq(T::NAME),
            setting::version.eq(version),
            setting::value.eq(json),
            setting::made_at.eq(clock.now()),
            setting::made_by.eq(made_by),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(Some(version))
}

fn read<T: Setting>((version, json, made_at, made_by): Row) -> Result<Version<T>, Error> {
    let value = serde_json::from_str(&json)
        .map_err(|fault| Error::Failed(format!("the setting {}: {fault}", T::NAME)))?;
    Ok(Version {
        version,
        value,
        made_at: Some(made_at),
        made_by,
    })
}
