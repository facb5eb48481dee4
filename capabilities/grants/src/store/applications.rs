//! Applications, and the copies that were sent.

use std::collections::HashMap;

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, TextExpressionMethods as _, insert_into, update,
};
use kernel::Instant;

use super::{
    AT_ONCE, read, stored,
    table::{grant_application, grant_submission},
};
use crate::model::{Application, State, Submission};

/// Stores a new application.
pub fn insert(conn: &mut Conn, it: &Application) -> Result<(), Error> {
    insert_into(grant_application::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Application) -> Result<bool, Error> {
    let unchanged = grant_application::table
        .filter(grant_application::id.eq(&it.id))
        .filter(grant_application::version.eq(it.version));
    let next = Application {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// The application with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Application>, Error> {
    Ok(grant_application::table
        .find(id)
        .select(Application::as_select())
        .first(conn)
        .optional()?)
}

/// Those of a round, as they came in.
pub fn of_round(conn: &mut Conn, round: &str) -> Result<Vec<Application>, Error> {
    Ok(grant_application::table
        .filter(grant_application::round_id.eq(round))
        .order((grant_application::sent_at, grant_application::id))
        .select(Application::as_select())
        .load(conn)?)
}

/// Those of an association, newest first.
pub fn of_association(conn: &mut Conn, association: &str) -> Result<Vec<Application>, Error> {
    Ok(grant_application::table
        .filter(grant_application::held_by.eq(association))
        .order((
            grant_application::began_at.desc(),
            grant_application::id.desc(),
        ))
        .select(Application::as_select())
        .load(conn)?)
}

/// Those a person has begun, newest first.
pub fn begun_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Application>, Error> {
    Ok(grant_application::table
        .filter(grant_application::person_id.eq(person))
        .order((
            grant_application::began_at.desc(),
            grant_application::id.desc(),
        ))
        .select(Application::as_select())
        .load(conn)?)
}

/// Every application in one of these states.
pub fn in_states(conn: &mut Conn, states: &[State]) -> Result<Vec<Application>, Error> {
    let words: Vec<&str> = states.iter().map(|state| state.word()).collect();
    Ok(grant_application::table
        .filter(grant_application::state.eq_any(words))
        .order((grant_application::sent_at, grant_application::id))
        .select(Application::as_select())
        .load(conn)?)
}

/// The next free number of a year: T-2026-00042. Writes come one after another, so it is nobody's.
pub fn next_number(conn: &mut Conn, year: i16) -> Result<String, Error> {
    let highest: Option<Option<String>> = grant_application::table
        .filter(grant_application::number.like(format!("T-{year}-%")))
        .order(grant_application::number.desc())
        .select(grant_application::number)
        .first(conn)
        .optional()?;
    let last = highest
        .flatten()
        .and_then(|number| number.rsplit('-').next()?.parse::<u32>().ok())
        .unwrap_or_default();
    Ok(format!("T-{year}-{:05}", last + 1))
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_submission)]
struct SubmissionRow {
    application_id: String,
    number: i32,
    content: String,
    hash: String,
    sent_at: Instant,
    sent_by: Option<PersonId>,
}

/// Keeps a copy of what was sent. Gives back the copy as it stands.
pub fn submit(conn: &mut Conn, id: &str, copy: Submission) -> Result<Submission, Error> {
    let content = stored(&copy)?;
    let hash = identity::key::hash(&content);
    let row = SubmissionRow {
        application_id: id.to_owned(),
        number: copy.number,
        hash: hash.clone(),
        content,
        sent_at: copy.sent_at.ok_or(Error::NotFound)?,
        sent_by: copy.sent_by.clone(),
    };
    insert_into(grant_submission::table)
        .values(&row)
        .execute(conn)?;
    Ok(Submission { hash, ..copy })
}

fn submission(row: SubmissionRow) -> Result<(String, Submission), Error> {
    let copy: Submission = read(&row.content)?;
    let copy = Submission {
        sent_at: Some(row.sent_at),
        sent_by: row.sent_by,
        hash: row.hash,
        ..copy
    };
    Ok((row.application_id, copy))
}

/// Everything that was sent of an application, newest first.
pub fn submissions(conn: &mut Conn, id: &str) -> Result<Vec<Submission>, Error> {
    let rows: Vec<SubmissionRow> = grant_submission::table
        .filter(grant_submission::application_id.eq(id))
        .order(grant_submission::number.desc())
        .select(SubmissionRow::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| submission(row).map(|(_, copy)| copy))
        .collect()
}

/// The newest copy of each of several applications.
pub fn newest_of(conn: &mut Conn, ids: &[String]) -> Result<Vec<(String, Submission)>, Error> {
    let mut newest: Vec<(String, Submission)> = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<SubmissionRow> = grant_submission::table
            .filter(grant_submission::application_id.eq_any(some))
            .order((
                grant_submission::application_id,
                grant_submission::number.desc(),
            ))
            .select(SubmissionRow::as_select())
            .load(conn)?;
        for row in rows {
            if newest
                .last()
                .is_none_or(|(id, _)| *id != row.application_id)
            {
                newest.push(submission(row)?);
            }
        }
    }
    Ok(newest)
}

/// How many members each had said it has in the newest copy, of those that were asked.
pub fn members_of(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, i64>, Error> {
    /// All that is read of a copy.
    #[derive(serde::Deserialize)]
    struct Said {
        #[serde(default)]
        members: Option<i64>,
    }
    let mut all = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<(String, String)> = grant_submission::table
            .filter(grant_submission::application_id.eq_any(some))
            .order(grant_submission::number)
            .select((grant_submission::application_id, grant_submission::content))
            .load(conn)?;
        for (id, content) in rows {
            match read::<Said>(&content)?.members {
                Some(members) => all.insert(id, members),
                None => all.remove(&id),
            };
        }
    }
    Ok(all)
}
