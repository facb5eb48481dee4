//! Units of the municipality: where its people, messages and cases belong.

use db::{Conn, Error};
use diesel::{
    AsChangeset, ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _,
};
use kernel::{Clock, Instant, Language, Translated};

use crate::table::unit;

/// A unit as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = unit, treat_none_as_null = true)]
pub struct Unit {
    /// Its key, such as `kultur`.
    pub key: String,
    name: String,
    /// Shown to associations; empty: the municipality's own.
    pub email: String,
    /// Its place in lists.
    pub rank: i32,
    /// Counts changes.
    pub version: i64,
    /// When it was closed down.
    pub ended_at: Option<Instant>,
}

impl Unit {
    /// A new unit.
    pub fn new(key: &str, name: &Translated, email: &str, rank: i32) -> Self {
        Self {
            key: key.to_owned(),
            name: written(name),
            email: email.to_owned(),
            rank,
            version: 1,
            ended_at: None,
        }
    }

    /// Its name in every language it is given in.
    pub fn names(&self) -> Translated {
        serde_json::from_str(&self.name).unwrap_or_default()
    }

    /// Its name in `language`, or the nearest.
    pub fn name(&self, language: Language) -> String {
        let names = self.names();
        let nearest = names.nearest(language).map(|(_, name)| name.to_owned());
        nearest.unwrap_or_else(|| self.key.clone())
    }

    /// Gives it other names.
    pub fn rename(&mut self, name: &Translated) {
        self.name = written(name);
    }
}

/// The units in use, in order.
pub fn all(conn: &mut Conn) -> Result<Vec<Unit>, Error> {
    Ok(unit::table
        .filter(unit::ended_at.is_null())
        .order((unit::rank.asc(), unit::key.asc()))
        .select(Unit::as_select())
        .load(conn)?)
}

/// Makes a unit.
pub fn make(conn: &mut Conn, made: &Unit) -> Result<(), Error> {
    diesel::insert_into(unit::table)
        .values(made)
        .execute(conn)?;
    Ok(())
}

/// Stores what was changed, and counts the version up.
pub fn save(conn: &mut Conn, changed: &mut Unit) -> Result<(), Error> {
    changed.version += 1;
    diesel::update(unit::table.find(&changed.key))
        .set(&*changed)
        .execute(conn)?;
    Ok(())
}

/// Closes a unit down; its history stays.
pub fn close(conn: &mut Conn, clock: &dyn Clock, key: &str) -> Result<bool, Error> {
    let open = unit::table.find(key).filter(unit::ended_at.is_null());
    Ok(diesel::update(open)
        .set(unit::ended_at.eq(clock.now()))
        .execute(conn)?
        > 0)
}

fn written(name: &Translated) -> String {
    serde_json::to_string(name).unwrap_or_default()
}
