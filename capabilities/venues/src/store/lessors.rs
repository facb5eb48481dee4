//! Lessors and their people as stored.
//!
//! A lessor is kept with what it lets; who answered for it stays as history, without her address.

use access::PersonId;
use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _,
    SelectableHelper as _, insert_into, update,
};
use kernel::Instant;

use super::{
    TOPIC,
    lessor_table::{lessor, lessor_person},
};
use crate::model::{Lessor, LessorPerson};

/// Every lessor, by name.
pub fn all(conn: &mut Conn) -> Result<Vec<Lessor>, Error> {
    let mut all: Vec<Lessor> = lessor::table.select(Lessor::as_select()).load(conn)?;
    all.sort_by_cached_key(|it| (texts::collation_key(&it.name), it.id.clone()));
    Ok(all)
}

/// The lessor with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Lessor>, Error> {
    Ok(lessor::table
        .find(id)
        .select(Lessor::as_select())
        .first(conn)
        .optional()?)
}

/// What a lessor is called; `None` when the id is nobody's here.
pub fn name(conn: &mut Conn, id: &str) -> Result<Option<String>, Error> {
    let found = lessor::table.find(id).select(lessor::name);
    Ok(found.first(conn).optional()?)
}

/// Stores a new one.
pub fn insert(conn: &mut Conn, it: &Lessor) -> Result<(), Error> {
    insert_into(lessor::table)
        .values(it.clone())
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Lessor) -> Result<bool, Error> {
    let unchanged = lessor::table
        .filter(lessor::id.eq(&it.id))
        .filter(lessor::version.eq(it.version));
    let next = Lessor {
        version: it.version + 1,
        ..it.clone()
    };
    let changed = update(unchanged).set(next).execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// Everybody who answers for a lessor, has been asked to, or did, in the order they were asked.
pub fn people(conn: &mut Conn, lessor: &str) -> Result<Vec<LessorPerson>, Error> {
    Ok(lessor_person::table
        .filter(lessor_person::lessor_id.eq(lessor))
        .order((lessor_person::asked_at, lessor_person::id))
        .select(LessorPerson::as_select())
        .load(conn)?)
}

/// Where a person answers for a lessor, or did.
pub fn places_of(conn: &mut Conn, person: &PersonId) -> Result<Vec<LessorPerson>, Error> {
    Ok(lessor_person::table
        .filter(lessor_person::person_id.eq(person))
        .order((lessor_person::asked_at, lessor_person::id))
        .select(LessorPerson::as_select())
        .load(conn)?)
}

/// Stores somebody who is asked.
pub fn ask(conn: &mut Conn, it: &LessorPerson) -> Result<(), Error> {
    insert_into(lessor_person::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Whom a link is for, while it is good.
pub fn of_token(conn: &mut Conn, token: &str) -> Result<Option<LessorPerson>, Error> {
    Ok(lessor_person::table
        .filter(lessor_person::token_hash.eq(identity::key::hash(token)))
        .filter(lessor_person::ended_at.is_null())
        .select(LessorPerson::as_select())
        .first(conn)
        .optional()?)
}

/// She is this person and has this role; the link is good no more. Gives back whether it still was.
pub fn joined(conn: &mut Conn, id: &str, (person, role): (&PersonId, &str)) -> Result<bool, Error> {
    let open = lessor_person::table
        .find(id)
        .filter(lessor_person::token_hash.is_not_null())
        .filter(lessor_person::ended_at.is_null());
    let changed = update(open)
        .set((
            lessor_person::person_id.eq(person),
            lessor_person::role_id.eq(role),
            lessor_person::email.eq(""),
            lessor_person::token_hash.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// She answers for it no more. Gives back whether she did, or was asked to.
pub fn end(conn: &mut Conn, (lessor, id): (&str, &str), at: Instant) -> Result<bool, Error> {
    let open = lessor_person::table
        .find(id)
        .filter(lessor_person::lessor_id.eq(lessor))
        .filter(lessor_person::ended_at.is_null());
    let changed = update(open)
        .set((
            lessor_person::ended_at.eq(at),
            lessor_person::email.eq(""),
            lessor_person::token_hash.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Forgets the name of a person wherever she answered.
pub fn forget(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    let hers = lessor_person::table.filter(lessor_person::person_id.eq(person));
    let emptied = (lessor_person::name.eq(""), lessor_person::email.eq(""));
    Ok(update(hers).set(emptied).execute(conn)?)
}
