//! The room's rows: complaints and what has happened with them.

pub mod archive;
pub mod files;
pub(crate) mod table;

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl,
    SelectableHelper as _, TextExpressionMethods as _, insert_into, update,
};
use serde_json::Value;

use self::table::{complaint, complaint_event};
use crate::model::{Complaint, ComplaintEvent};

/// Stores a new complaint.
pub fn insert(conn: &mut Conn, it: &Complaint) -> Result<(), Error> {
    insert_into(complaint::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Complaint) -> Result<bool, Error> {
    let unchanged = complaint::table
        .filter(complaint::id.eq(&it.id))
        .filter(complaint::version.eq(it.version));
    let next = Complaint {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// The complaint with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Complaint>, Error> {
    Ok(complaint::table
        .find(id)
        .select(Complaint::as_select())
        .first(conn)
        .optional()?)
}

/// The complaint of a decision.
pub fn about(conn: &mut Conn, decision: &str) -> Result<Option<Complaint>, Error> {
    Ok(complaint::table
        .filter(complaint::decision_id.eq(decision))
        .select(Complaint::as_select())
        .first(conn)
        .optional()?)
}

/// Every complaint of an application, newest first.
pub fn of_application(conn: &mut Conn, application: &str) -> Result<Vec<Complaint>, Error> {
    Ok(complaint::table
        .filter(complaint::application_id.eq(application))
        .order((complaint::received_at.desc(), complaint::id.desc()))
        .select(Complaint::as_select())
        .load(conn)?)
}

/// All of them, newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Complaint>, Error> {
    Ok(complaint::table
        .order((complaint::received_at.desc(), complaint::id.desc()))
        .select(Complaint::as_select())
        .load(conn)?)
}

/// The applications that were complained of since then, or ever.
pub fn received_since(
    conn: &mut Conn,
    since: Option<kernel::Instant>,
) -> Result<Vec<String>, Error> {
    let mut all = complaint::table.into_boxed();
    if let Some(since) = since {
        all = all.filter(complaint::received_at.ge(since));
    }
    Ok(all.select(complaint::application_id).load(conn)?)
}

/// Those a person sent, or that are hers.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Complaint>, Error> {
    Ok(complaint::table
        .filter(
            complaint::sent_by
                .eq(person)
                .or(complaint::person_id.eq(person)),
        )
        .order((complaint::received_at, complaint::id))
        .select(Complaint::as_select())
        .load(conn)?)
}

/// The next free number of a year: K-2026-00007.
pub fn next_number(conn: &mut Conn, year: i16) -> Result<String, Error> {
    let highest: Option<String> = complaint::table
        .filter(complaint::number.like(format!("K-{year}-%")))
        .order(complaint::number.desc())
        .select(complaint::number)
        .first(conn)
        .optional()?;
    let last = highest
        .and_then(|number| number.rsplit('-').next()?.parse::<u32>().ok())
        .unwrap_or_default();
    Ok(format!("K-{year}-{:05}", last + 1))
}

/// Adds a line to the history.
pub fn tell(conn: &mut Conn, it: &ComplaintEvent) -> Result<(), Error> {
    insert_into(complaint_event::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// The history, oldest first.
pub fn history(conn: &mut Conn, id: &str) -> Result<Vec<ComplaintEvent>, Error> {
    Ok(complaint_event::table
        .filter(complaint_event::complaint_id.eq(id))
        .order((complaint_event::at, complaint_event::id))
        .select(ComplaintEvent::as_select())
        .load(conn)?)
}

/// Moves every complaint of `from` to `into`, when two associations become one.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let ids: Vec<String> = complaint::table
        .filter(complaint::held_by.eq(from))
        .select(complaint::id)
        .load(conn)?;
    give(conn, &ids, into)?;
    Ok(ids.into())
}

/// Gives `from` back what [`merge`] moved.
pub fn unmerge(conn: &mut Conn, from: &str, _into: &str, moved: &Value) -> Result<(), Error> {
    let ids: Vec<String> =
        serde_json::from_value(moved.clone()).map_err(|fault| Error::Failed(fault.to_string()))?;
    give(conn, &ids, from)
}

fn give(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    update(complaint::table.filter(complaint::id.eq_any(ids)))
        .set(complaint::held_by.eq(to))
        .execute(conn)?;
    Ok(())
}
