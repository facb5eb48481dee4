//! Announcements and deadlines.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper,
};
use jiff::civil::Time;
use kernel::{Clock, Day, Ids, Instant, Translated};

use super::table::{deadline, notice};
use crate::model::{Deadline, Notice};

#[derive(Queryable, Selectable)]
#[diesel(table_name = notice)]
struct NoticeRow {
    id: String,
    title: String,
    body: String,
    unit: String,
    shown_from: Option<Day>,
    shown_to: Option<Day>,
    withdrawn_at: Option<Instant>,
    changed_at: Instant,
    version: i64,
}

/// The announcement with this id.
pub fn notice(conn: &mut Conn, id: &str) -> Result<Option<Notice>, Error> {
    let row: Option<NoticeRow> = notice::table
        .find(id)
        .select(NoticeRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(NoticeRow::into_notice))
}

/// All announcements: drafts first, then the newest.
pub fn notices(conn: &mut Conn) -> Result<Vec<Notice>, Error> {
    let rows: Vec<NoticeRow> = notice::table
        .order((
            notice::shown_from.is_not_null(),
            notice::shown_from.desc(),
            notice::made_at.desc(),
        ))
        .select(NoticeRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(NoticeRow::into_notice).collect())
}

/// Begins an announcement and returns its id.
pub fn insert_notice(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &Notice,
    by: Option<&PersonId>,
) -> Result<String, Error> {
    let (id, now) = (ids.next(), clock.now());
    diesel::insert_into(notice::table)
        .values((
            notice::id.eq(&id),
            notice::title.eq(written(&new.title)),
            notice::body.eq(written(&new.body)),
            notice::unit.eq(&new.unit),
            notice::shown_from.eq(new.shown_from.map(Day::from)),
            notice::shown_to.eq(new.shown_to.map(Day::from)),
            notice::made_by.eq(by.map(|by| by.0.as_str())),
            notice::made_at.eq(now),
            notice::changed_at.eq(now),
            notice::version.eq(1),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Stores what was changed, unless somebody else did first. Returns whether it was.
pub fn save_notice(conn: &mut Conn, clock: &dyn Clock, changed: &Notice) -> Result<bool, Error> {
    let row = notice::table
        .find(&changed.id)
        .filter(notice::version.eq(changed.version));
    Ok(diesel::update(row)
        .set((
            notice::title.eq(written(&changed.title)),
            notice::body.eq(written(&changed.body)),
            notice::unit.eq(&changed.unit),
            notice::shown_from.eq(changed.shown_from.map(Day::from)),
            notice::shown_to.eq(changed.shown_to.map(Day::from)),
            notice::withdrawn_at.eq(changed.withdrawn_at),
            notice::changed_at.eq(clock.now()),
            notice::version.eq(changed.version + 1),
        ))
        .execute(conn)?
        > 0)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = deadline)]
struct DeadlineRow {
    id: String,
    title: String,
    remark: String,
    due_on: Day,
    due_at: String,
    link: String,
    withdrawn_at: Option<Instant>,
    changed_at: Instant,
    version: i64,
}

/// The deadline with this id.
pub fn deadline(conn: &mut Conn, id: &str) -> Result<Option<Deadline>, Error> {
    let row: Option<DeadlineRow> = deadline::table
        .find(id)
        .select(DeadlineRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(DeadlineRow::into_deadline))
}

/// Deadlines that were not taken away, by day.
pub fn deadlines(conn: &mut Conn) -> Result<Vec<Deadline>, Error> {
    let rows: Vec<DeadlineRow> = deadline::table
        .filter(deadline::withdrawn_at.is_null())
        .order((deadline::due_on, deadline::due_at, deadline::id))
        .select(DeadlineRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(DeadlineRow::into_deadline).collect())
}

/// Enters a deadline and returns its id.
pub fn insert_deadline(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &Deadline,
    by: Option<&PersonId>,
) -> Result<String, Error> {
    let id = ids.next();
    diesel::insert_into(deadline::table)
        .values((
            deadline::id.eq(&id),
            deadline::title.eq(written(&new.title)),
            deadline::remark.eq(written(&new.remark)),
            deadline::due_on.eq(Day::from(new.due_on)),
            deadline::due_at.eq(hour(new.due_at)),
            deadline::link.eq(&new.link),
            deadline::made_by.eq(by.map(|by| by.0.as_str())),
            deadline::changed_at.eq(clock.now()),
            deadline::version.eq(1),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Stores what was changed, unless somebody else did first. Returns whether it was.
pub fn save_deadline(
    conn: &mut Conn,
    clock: &dyn Clock,
    changed: &Deadline,
) -> Result<bool, Error> {
    let row = deadline::table
        .find(&changed.id)
        .filter(deadline::version.eq(changed.version));
    Ok(diesel::update(row)
        .set((
            deadline::title.eq(written(&changed.title)),
            deadline::remark.eq(written(&changed.remark)),
            deadline::due_on.eq(Day::from(changed.due_on)),
            deadline::due_at.eq(hour(changed.due_at)),
            deadline::link.eq(&changed.link),
            deadline::withdrawn_at.eq(changed.withdrawn_at),
            deadline::changed_at.eq(clock.now()),
            deadline::version.eq(changed.version + 1),
        ))
        .execute(conn)?
        > 0)
}

impl NoticeRow {
    fn into_notice(self) -> Notice {
        Notice {
            id: self.id,
            title: read(&self.title),
            body: read(&self.body),
            unit: self.unit,
            shown_from: self.shown_from.map(Day::date),
            shown_to: self.shown_to.map(Day::date),
            withdrawn_at: self.withdrawn_at,
            changed_at: Some(self.changed_at),
            version: self.version,
        }
    }
}

impl DeadlineRow {
    fn into_deadline(self) -> Deadline {
        Deadline {
            id: self.id,
            title: read(&self.title),
            remark: read(&self.remark),
            due_on: self.due_on.date(),
            due_at: self.due_at.parse().ok(),
            link: self.link,
            withdrawn_at: self.withdrawn_at,
            changed_at: Some(self.changed_at),
            version: self.version,
        }
    }
}

fn written(text: &Translated) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn read(written: &str) -> Translated {
    serde_json::from_str(written).unwrap_or_default()
}

fn hour(time: Option<Time>) -> String {
    time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
        .unwrap_or_default()
}
