//! Answers as they are written, and who has the application open.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _, delete, insert_into, update,
};
use kernel::Instant;

use super::table::{grant_answer, grant_application, grant_presence};
use crate::model::Saved;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_answer)]
struct Row {
    application_id: String,
    version: i64,
    block: String,
    value: String,
    page: String,
    saved_at: Instant,
    saved_by: Option<PersonId>,
}

/// Every save of an application, oldest first.
pub fn all(conn: &mut Conn, application: &str) -> Result<Vec<Saved>, Error> {
    let rows: Vec<Row> = grant_answer::table
        .filter(grant_answer::application_id.eq(application))
        .order(grant_answer::version)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|row| Saved {
            block: row.block,
            version: row.version,
            value: row.value,
            page: row.page,
            at: row.saved_at,
            by: row.saved_by,
        })
        .collect())
}

/// Adds saves, whose versions are their own, and says how far the answers have come.
pub fn add(conn: &mut Conn, application: &str, saves: &[Saved]) -> Result<(), Error> {
    for saved in saves {
        let row = Row {
            application_id: application.to_owned(),
            version: saved.version,
            block: saved.block.clone(),
            value: saved.value.clone(),
            page: saved.page.clone(),
            saved_at: saved.at,
            saved_by: saved.by.clone(),
        };
        insert_into(grant_answer::table)
            .values(&row)
            .execute(conn)?;
    }
    if let Some(last) = saves.last() {
        update(grant_application::table.find(application))
            .set(grant_application::answers_version.eq(last.version))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets saves that newer ones stand before.
pub fn keep_only(conn: &mut Conn, application: &str, versions: &[i64]) -> Result<(), Error> {
    let old = grant_answer::table
        .filter(grant_answer::application_id.eq(application))
        .filter(grant_answer::version.ne_all(versions));
    delete(old).execute(conn)?;
    Ok(())
}

/// Notes that a person has the application open.
pub fn be_present(
    conn: &mut Conn,
    application: &str,
    person: &PersonId,
    now: Instant,
) -> Result<(), Error> {
    let row = (
        grant_presence::application_id.eq(application),
        grant_presence::person_id.eq(person),
        grant_presence::seen_at.eq(now),
    );
    for_engine!(conn, |conn| insert_into(grant_presence::table)
        .values(row)
        .on_conflict((grant_presence::application_id, grant_presence::person_id))
        .do_update()
        .set(grant_presence::seen_at.eq(now))
        .execute(conn))?;
    Ok(())
}

/// Others who have had it open since then.
pub fn present(
    conn: &mut Conn,
    application: &str,
    but: Option<&PersonId>,
    since: Instant,
) -> Result<Vec<PersonId>, Error> {
    let all: Vec<PersonId> = grant_presence::table
        .filter(grant_presence::application_id.eq(application))
        .filter(grant_presence::seen_at.ge(since))
        .order(grant_presence::seen_at.desc())
        .select(grant_presence::person_id)
        .load(conn)?;
    Ok(all.into_iter().filter(|one| Some(one) != but).collect())
}

/// Forgets who was there.
pub fn forget_presence(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = grant_presence::table.filter(grant_presence::seen_at.lt(before));
    Ok(delete(old).execute(conn)?)
}

/// Forgets that a person was there.
pub fn forget_presence_of(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    delete(grant_presence::table.filter(grant_presence::person_id.eq(person))).execute(conn)?;
    Ok(())
}
