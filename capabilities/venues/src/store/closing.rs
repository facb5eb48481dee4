//! Calendars of closed days, read and written whole.

use std::collections::HashMap;

use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, delete, insert_into, update,
};
use kernel::{Day, Ids};

use super::{
    TOPIC,
    desk_table::calendar_version,
    make,
    table::{closure, closure_calendar, premises_calendar},
};
use crate::model::{Closure, ClosureCalendar, ClosureKind};

/// The version of a calendar nobody has changed since it was made.
const FIRST: i64 = 1;

/// Every calendar, by name.
pub fn all(conn: &mut Conn) -> Result<Vec<ClosureCalendar>, Error> {
    let mut closures: HashMap<String, Vec<Closure>> = HashMap::new();
    let rows: Vec<(String, Day, Day, String)> = closure::table
        .order((closure::from_on, closure::to_on))
        .select((
            closure::calendar_id,
            closure::from_on,
            closure::to_on,
            closure::reason,
        ))
        .load(conn)?;
    for (calendar, from_on, to_on, reason) in rows {
        closures.entry(calendar).or_default().push(Closure {
            from_on: from_on.date(),
            to_on: to_on.date(),
            reason,
        });
    }
    let mut followers: HashMap<String, Vec<String>> = HashMap::new();
    for (premises, calendar) in premises_calendar::table
        .order(premises_calendar::premises_id)
        .load::<(String, String)>(conn)?
    {
        followers.entry(calendar).or_default().push(premises);
    }
    let versions: Vec<(String, i64)> = calendar_version::table.load(conn)?;
    let versions: HashMap<String, i64> = versions.into_iter().collect();
    let rows: Vec<(String, String, String)> = closure_calendar::table.load(conn)?;
    let mut all: Vec<ClosureCalendar> = rows
        .into_iter()
        .map(|(id, name, kind)| ClosureCalendar {
            kind: ClosureKind::from_word(&kind),
            closures: closures.remove(&id).unwrap_or_default(),
            premises: followers.remove(&id).unwrap_or_default(),
            version: versions.get(&id).copied().unwrap_or(FIRST),
            id,
            name,
        })
        .collect();
    all.sort_by_cached_key(|it| (texts::collation_key(&it.name), it.id.clone()));
    Ok(all)
}

/// One calendar.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<ClosureCalendar>, Error> {
    Ok(all(conn)?.into_iter().find(|it| it.id == id))
}

/// Writes a calendar down; one without an id is new. The version it has is the one it was changed
/// from; `None` when somebody changed it first. Gives back its id.
pub fn put(conn: &mut Conn, ids: &dyn Ids, it: &ClosureCalendar) -> Result<Option<String>, Error> {
    if it.id.is_empty() {
        let id = make::add_calendar(conn, ids, (&it.name, it.kind.word()), &it.closures)?;
        follow(conn, &id, &it.premises)?;
        return Ok(Some(id));
    }
    let known = one(conn, &it.id)?;
    if known.is_none_or(|known| known.version != it.version) {
        return Ok(None);
    }
    update(closure_calendar::table.find(&it.id))
        .set((
            closure_calendar::name.eq(&it.name),
            closure_calendar::kind.eq(it.kind.word()),
        ))
        .execute(conn)?;
    empty(conn, &it.id)?;
    for run in &it.closures {
        insert_into(closure::table)
            .values((
                closure::id.eq(ids.next()),
                closure::calendar_id.eq(&it.id),
                closure::from_on.eq(Day::from(run.from_on)),
                closure::to_on.eq(Day::from(run.to_on)),
                closure::reason.eq(&run.reason),
            ))
            .execute(conn)?;
    }
    follow(conn, &it.id, &it.premises)?;
    insert_into(calendar_version::table)
        .values((
            calendar_version::calendar_id.eq(&it.id),
            calendar_version::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(Some(it.id.clone()))
}

/// Removes a calendar; false when somebody changed it first.
pub fn remove(conn: &mut Conn, it: &ClosureCalendar) -> Result<bool, Error> {
    let known = one(conn, &it.id)?;
    if known.is_none_or(|known| known.version != it.version) {
        return Ok(false);
    }
    empty(conn, &it.id)?;
    delete(closure_calendar::table.find(&it.id)).execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(true)
}

fn empty(conn: &mut Conn, id: &str) -> Result<(), Error> {
    delete(closure::table.filter(closure::calendar_id.eq(id))).execute(conn)?;
    delete(premises_calendar::table.filter(premises_calendar::calendar_id.eq(id))).execute(conn)?;
    delete(calendar_version::table.find(id)).execute(conn)?;
    Ok(())
}

fn follow(conn: &mut Conn, id: &str, premises: &[String]) -> Result<(), Error> {
    for one in premises {
        make::follow_calendar(conn, one, id)?;
    }
    Ok(())
}
