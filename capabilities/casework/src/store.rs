//! Kept choices, and what was done to several tasks at once.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl,
    Queryable, RunQueryDsl, Selectable, SelectableHelper as _,
};
use kernel::{Clock, Ids, Instant};

use self::table::{bulk_change, saved_view};
use crate::model::{Before, Deed};

mod table {
    diesel::table! {
        saved_view (id) {
            id -> Text,
            person_id -> Text,
            name -> Text,
            query -> Text,
            shared -> Bool,
            made_at -> Timestamp,
        }
    }

    diesel::table! {
        bulk_change (id) {
            id -> Text,
            person_id -> Text,
            deed -> Text,
            before -> Text,
            made_at -> Timestamp,
            undone_at -> Nullable<Timestamp>,
        }
    }
}

/// A kept choice.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = saved_view)]
pub struct Saved {
    /// Its id.
    pub id: String,
    /// Who keeps it.
    pub person_id: PersonId,
    /// What it is called.
    pub name: String,
    /// The query of its address.
    pub query: String,
    /// Whether colleagues see it too.
    pub shared: bool,
    made_at: Instant,
}

/// Something done to several tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulk {
    /// Who did it.
    pub person: PersonId,
    /// Each task as it was.
    pub before: Vec<Before>,
    /// When.
    pub made_at: Instant,
    /// Whether it was undone.
    pub is_undone: bool,
}

/// The choices a person keeps, and those her colleagues share, in the order they were made.
pub fn saved(conn: &mut Conn, person: &PersonId) -> Result<Vec<Saved>, Error> {
    Ok(saved_view::table
        .filter(
            saved_view::person_id
                .eq(person)
                .or(saved_view::shared.eq(true)),
        )
        .order((saved_view::made_at.asc(), saved_view::id.asc()))
        .select(Saved::as_select())
        .load(conn)?)
}

/// Keeps a choice.
pub fn save(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    person: &PersonId,
    (name, query): (&str, &str),
    shared: bool,
) -> Result<String, Error> {
    let kept = Saved {
        id: ids.next(),
        person_id: person.clone(),
        name: name.to_owned(),
        query: query.to_owned(),
        shared,
        made_at: clock.now(),
    };
    diesel::insert_into(saved_view::table)
        .values(&kept)
        .execute(conn)?;
    Ok(kept.id)
}

/// Lets go of a choice of her own. Gives back whether there was one.
pub fn let_go(conn: &mut Conn, person: &PersonId, id: &str) -> Result<bool, Error> {
    let own = saved_view::table
        .find(id)
        .filter(saved_view::person_id.eq(person));
    Ok(diesel::delete(own).execute(conn)? > 0)
}

/// Every choice a person keeps, by name and address; for her to take along.
pub fn names_of(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, String)>, Error> {
    Ok(saved_view::table
        .filter(saved_view::person_id.eq(person))
        .select((saved_view::name, saved_view::query))
        .load(conn)?)
}

/// Forgets what a person keeps.
pub fn forget(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    diesel::delete(saved_view::table.filter(saved_view::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// Remembers what several tasks were like before.
pub fn remember(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    person: &PersonId,
    deed: &Deed,
    before: &[Before],
) -> Result<String, Error> {
    let id = ids.next();
    diesel::insert_into(bulk_change::table)
        .values((
            bulk_change::id.eq(&id),
            bulk_change::person_id.eq(person),
            bulk_change::deed.eq(deed.word()),
            bulk_change::before.eq(serde_json::to_string(before).unwrap_or_default()),
            bulk_change::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(id)
}

/// What was done with this id.
pub fn bulk(conn: &mut Conn, id: &str) -> Result<Option<Bulk>, Error> {
    let row: Option<(PersonId, String, Instant, Option<Instant>)> = bulk_change::table
        .find(id)
        .select((
            bulk_change::person_id,
            bulk_change::before,
            bulk_change::made_at,
            bulk_change::undone_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|(person, before, made_at, undone_at)| Bulk {
        person,
        before: serde_json::from_str(&before).unwrap_or_default(),
        made_at,
        is_undone: undone_at.is_some(),
    }))
}

/// Marks it as undone.
pub fn undone(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<(), Error> {
    diesel::update(bulk_change::table.find(id))
        .set(bulk_change::undone_at.eq(clock.now()))
        .execute(conn)?;
    Ok(())
}
