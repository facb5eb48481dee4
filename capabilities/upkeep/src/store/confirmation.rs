//! Confirmations, reminders and who is asked, as rows.

use std::collections::{BTreeSet, HashMap, HashSet};

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, dsl::max,
};
use jiff::civil::Date;
use kernel::{Clock, Day, Ids, Instant};

use super::table::{confirmation, confirmation_reminder, upkeep_entry};
use crate::model::Way;

/// A confirmation that was given.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = confirmation)]
pub struct Given {
    /// Its id.
    pub id: String,
    /// Whose.
    pub association_id: String,
    /// The last day it was for.
    pub due_on: Day,
    /// The day.
    pub confirmed_on: Day,
    /// The instant.
    pub confirmed_at: Instant,
    /// By whom.
    pub confirmed_by: Option<PersonId>,
    /// How it came, as a word of [`Way`].
    pub way: String,
    /// How staff got it.
    pub remark: String,
}

/// Every confirmation of an association, newest first.
pub fn given(conn: &mut Conn, association: &str) -> Result<Vec<Given>, Error> {
    Ok(confirmation::table
        .filter(confirmation::association_id.eq(association))
        .order(confirmation::due_on.desc())
        .select(Given::as_select())
        .load(conn)?)
}

/// Every confirmation a person gave.
pub fn given_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Given>, Error> {
    Ok(confirmation::table
        .filter(confirmation::confirmed_by.eq(person))
        .select(Given::as_select())
        .load(conn)?)
}

/// The last day on which each association confirmed.
pub fn latest(conn: &mut Conn) -> Result<HashMap<String, Date>, Error> {
    let rows: Vec<(String, Option<Day>)> = confirmation::table
        .group_by(confirmation::association_id)
        .select((
            confirmation::association_id,
            max(confirmation::confirmed_on),
        ))
        .load(conn)?;
    let dated = rows.into_iter();
    Ok(dated
        .filter_map(|(id, day)| Some((id, day?.date())))
        .collect())
}

/// Ids of the associations that confirmed between two days, both included.
pub fn confirmed_between(
    conn: &mut Conn,
    (from, until): (Date, Date),
) -> Result<BTreeSet<String>, Error> {
    let ids: Vec<String> = confirmation::table
        .filter(confirmation::confirmed_on.between(Day::from(from), Day::from(until)))
        .select(confirmation::association_id)
        .load(conn)?;
    Ok(ids.into_iter().collect())
}

/// Stores a confirmation. A second one for the same round changes nothing.
pub fn put(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &str,
    due_on: Date,
    given: (Option<&PersonId>, Way, &str),
) -> Result<(), Error> {
    let today = kernel::today(clock);
    put_on(conn, clock, ids, association, (due_on, today), given)
}

/// The same, on a day of its own.
pub fn put_on(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &str,
    (due_on, confirmed_on): (Date, Date),
    (by, way, remark): (Option<&PersonId>, Way, &str),
) -> Result<(), Error> {
    let row = Given {
        id: ids.next(),
        association_id: association.to_owned(),
        due_on: due_on.into(),
        confirmed_on: confirmed_on.into(),
        confirmed_at: clock.now(),
        confirmed_by: by.cloned(),
        way: way.word().to_owned(),
        remark: remark.to_owned(),
    };
    for_engine!(conn, |conn| diesel::insert_into(confirmation::table)
        .values(&row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Reminders that were sent or let pass: association, last day, step.
pub fn reminders(conn: &mut Conn) -> Result<HashSet<(String, Date, i32)>, Error> {
    let rows: Vec<(String, Day, i32)> = confirmation_reminder::table
        .select((
            confirmation_reminder::association_id,
            confirmation_reminder::due_on,
            confirmation_reminder::step,
        ))
        .load(conn)?;
    let rows = rows.into_iter();
    Ok(rows.map(|(id, due, step)| (id, due.date(), step)).collect())
}

/// Notes a reminder. `false` when it was noted before: then it is not sent again.
pub fn note_reminder(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
    (due_on, step): (Date, i32),
) -> Result<bool, Error> {
    let row = (
        confirmation_reminder::association_id.eq(association),
        confirmation_reminder::due_on.eq(Day::from(due_on)),
        confirmation_reminder::step.eq(step),
        confirmation_reminder::made_at.eq(clock.now()),
    );
    let made = for_engine!(conn, |conn| diesel::insert_into(
        confirmation_reminder::table
    )
    .values(row)
    .on_conflict_do_nothing()
    .execute(conn))?;
    Ok(made > 0)
}

/// Since when an association is asked, and the month of its annual meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Since when.
    pub since: Date,
    /// The month, when it has said so.
    pub meeting_month: Option<i8>,
}

type EntryRow = (Day, Option<i32>);

impl Entry {
    fn of((since, month): EntryRow) -> Self {
        Self {
            since: since.date(),
            meeting_month: month.and_then(|month| i8::try_from(month).ok()),
        }
    }
}

/// The entry of each association.
pub fn entries(conn: &mut Conn) -> Result<HashMap<String, Entry>, Error> {
    let rows: Vec<(String, EntryRow)> = upkeep_entry::table
        .select((
            upkeep_entry::association_id,
            (upkeep_entry::since, upkeep_entry::meeting_month),
        ))
        .load(conn)?;
    let rows = rows.into_iter();
    Ok(rows.map(|(id, row)| (id, Entry::of(row))).collect())
}

/// The entry of one association.
pub fn entry(conn: &mut Conn, association: &str) -> Result<Option<Entry>, Error> {
    let row: Option<EntryRow> = upkeep_entry::table
        .find(association)
        .select((upkeep_entry::since, upkeep_entry::meeting_month))
        .first(conn)
        .optional()?;
    Ok(row.map(Entry::of))
}

/// Begins to ask associations that were not asked before.
pub fn enter(conn: &mut Conn, since: Date, associations: &[&str]) -> Result<(), Error> {
    for association in associations {
        let row = (
            upkeep_entry::association_id.eq(association),
            upkeep_entry::since.eq(Day::from(since)),
        );
        for_engine!(conn, |conn| diesel::insert_into(upkeep_entry::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// Says when the annual meeting usually is.
pub fn put_meeting_month(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
    month: i8,
) -> Result<(), Error> {
    enter(conn, kernel::today(clock), &[association])?;
    diesel::update(upkeep_entry::table.find(association))
        .set(upkeep_entry::meeting_month.eq(i32::from(month)))
        .execute(conn)?;
    Ok(())
}
