//! Roles and who holds them.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _, RunQueryDsl as _, delete, insert_into,
    update,
};
use kernel::Day;

use super::table::{strategy_holder, strategy_role};
use crate::model::{Holder, Role};

/// Every role by title, with its holders in order of day.
pub fn all(conn: &mut Conn) -> Result<Vec<Role>, Error> {
    let rows: Vec<(String, String, String, i64)> = strategy_role::table
        .order((strategy_role::title, strategy_role::id))
        .load(conn)?;
    let held: Vec<(String, Day, String, String, Option<PersonId>)> = strategy_holder::table
        .order((strategy_holder::role_id, strategy_holder::from_on))
        .load(conn)?;
    let roles = rows.into_iter().map(|(id, title, unit, version)| {
        let own = held.iter().filter(|held| held.0 == id);
        let holders = own.map(|(_, from, name, email, person)| Holder {
            from: from.date(),
            name: name.clone(),
            email: email.clone(),
            person: person.clone(),
        });
        Role {
            holders: holders.collect(),
            id,
            title,
            unit,
            version,
        }
    });
    Ok(roles.collect())
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Role>, Error> {
    Ok(all(conn)?.into_iter().find(|role| role.id == id))
}

/// A new one, with its holders.
pub fn insert(conn: &mut Conn, role: &Role) -> Result<(), Error> {
    insert_into(strategy_role::table)
        .values((
            strategy_role::id.eq(&role.id),
            strategy_role::title.eq(&role.title),
            strategy_role::unit.eq(&role.unit),
            strategy_role::version.eq(role.version),
        ))
        .execute(conn)?;
    put_holders(conn, role)
}

/// Changes one that has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, role: &Role) -> Result<bool, Error> {
    let same = strategy_role::table
        .filter(strategy_role::id.eq(&role.id))
        .filter(strategy_role::version.eq(role.version));
    let changed = update(same)
        .set((
            strategy_role::title.eq(&role.title),
            strategy_role::unit.eq(&role.unit),
            strategy_role::version.eq(role.version + 1),
        ))
        .execute(conn)?;
    if changed == 1 {
        let held = strategy_holder::table.filter(strategy_holder::role_id.eq(&role.id));
        delete(held).execute(conn)?;
        put_holders(conn, role)?;
    }
    Ok(changed == 1)
}

/// Titles of the roles a person has held, with the first day of each.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, Day)>, Error> {
    Ok(strategy_holder::table
        .inner_join(strategy_role::table.on(strategy_role::id.eq(strategy_holder::role_id)))
        .filter(strategy_holder::person_id.eq(person))
        .order(strategy_holder::from_on)
        .select((strategy_role::title, strategy_holder::from_on))
        .load(conn)?)
}

/// Takes a person's name and address away from what she has held.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    update(strategy_holder::table.filter(strategy_holder::person_id.eq(person)))
        .set((
            strategy_holder::name.eq(""),
            strategy_holder::email.eq(""),
            strategy_holder::person_id.eq(None::<PersonId>),
        ))
        .execute(conn)?;
    Ok(())
}

fn put_holders(conn: &mut Conn, role: &Role) -> Result<(), Error> {
    for holder in &role.holders {
        insert_into(strategy_holder::table)
            .values((
                strategy_holder::role_id.eq(&role.id),
                strategy_holder::from_on.eq(Day::from(holder.from)),
                strategy_holder::name.eq(&holder.name),
                strategy_holder::email.eq(&holder.email),
                strategy_holder::person_id.eq(&holder.person),
            ))
            .execute(conn)?;
    }
    Ok(())
}
