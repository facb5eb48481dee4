//! Other plans and their editions.

use db::{Conn, Error};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, insert_into, update};
use kernel::Day;

use super::{
    read, stored,
    table::{strategy_other, strategy_other_edition},
};
use crate::model::{OtherEdition, OtherPlan};

/// Every plan by name, with its editions in order.
pub fn all(conn: &mut Conn) -> Result<Vec<OtherPlan>, Error> {
    let rows: Vec<(String, String, i64)> = strategy_other::table
        .order((strategy_other::name, strategy_other::id))
        .load(conn)?;
    let editions: Vec<(String, String, String, Day, String)> = strategy_other_edition::table
        .order((strategy_other_edition::from_on, strategy_other_edition::id))
        .load(conn)?;
    let mut plans = Vec::new();
    for (id, name, version) in rows {
        let own = editions.iter().filter(|row| row.1 == id);
        let own = own.map(|(id, _, label, from, goals)| {
            Ok(OtherEdition {
                id: id.clone(),
                label: label.clone(),
                from: from.date(),
                goals: read(goals)?,
            })
        });
        plans.push(OtherPlan {
            editions: own.collect::<Result<_, Error>>()?,
            id,
            name,
            version,
        });
    }
    Ok(plans)
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<OtherPlan>, Error> {
    Ok(all(conn)?.into_iter().find(|plan| plan.id == id))
}

/// A new one, without editions.
pub fn insert(conn: &mut Conn, id: &str, name: &str) -> Result<(), Error> {
    insert_into(strategy_other::table)
        .values((
            strategy_other::id.eq(id),
            strategy_other::name.eq(name),
            strategy_other::version.eq(1_i64),
        ))
        .execute(conn)?;
    Ok(())
}

/// Counts a change of one that has the version it was read with; false when it has not.
pub fn touch(conn: &mut Conn, id: &str, version: i64) -> Result<bool, Error> {
    let same = strategy_other::table
        .filter(strategy_other::id.eq(id))
        .filter(strategy_other::version.eq(version));
    let changed = update(same)
        .set(strategy_other::version.eq(version + 1))
        .execute(conn)?;
    Ok(changed == 1)
}

/// A new edition of one.
pub fn insert_edition(conn: &mut Conn, plan: &str, it: &OtherEdition) -> Result<(), Error> {
    insert_into(strategy_other_edition::table)
        .values((
            strategy_other_edition::id.eq(&it.id),
            strategy_other_edition::other_id.eq(plan),
            strategy_other_edition::label.eq(&it.label),
            strategy_other_edition::from_on.eq(Day::from(it.from)),
            strategy_other_edition::goals.eq(stored(&it.goals)?),
        ))
        .execute(conn)?;
    Ok(())
}
