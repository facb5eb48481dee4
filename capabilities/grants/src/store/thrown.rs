//! Throwing away the content of a case, and the protocol of it.
//!
//! What stays is what the law asks to be kept (arkivlova): the case's number and dates, the decisions
//! and the letters as they were sent. What was written to get there goes.

use std::collections::BTreeMap;

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _, delete, insert_into, update,
};
use documents::FileId;
use kernel::{Day, Instant};

use super::{
    read, stored,
    table::{
        grant_answer, grant_application, grant_duplicate, grant_event, grant_figure, grant_file,
        grant_inside_note, grant_presence, grant_question, grant_score, grant_submission,
        grant_thrown_away,
    },
};
use crate::model::ThrownAway;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_thrown_away)]
struct Row {
    application_id: String,
    ended_on: Day,
    years: i32,
    what: String,
    thrown_at: Instant,
}

/// Ids of every case that was thrown away.
pub fn ids(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(grant_thrown_away::table
        .select(grant_thrown_away::application_id)
        .load(conn)?)
}

/// The latest, newest first.
pub fn latest(conn: &mut Conn, most: i64) -> Result<Vec<ThrownAway>, Error> {
    let rows: Vec<Row> = grant_thrown_away::table
        .order((
            grant_thrown_away::thrown_at.desc(),
            grant_thrown_away::application_id,
        ))
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            Ok(ThrownAway {
                what: read(&row.what)?,
                application: row.application_id,
                ended_on: row.ended_on.date(),
                years: row.years,
                thrown_at: row.thrown_at,
            })
        })
        .collect()
}

/// When something last happened with a case.
pub fn last_event(conn: &mut Conn, application: &str) -> Result<Option<Instant>, Error> {
    Ok(grant_event::table
        .filter(grant_event::application_id.eq(application))
        .select(diesel::dsl::max(grant_event::at))
        .first(conn)?)
}

/// Throws away the content of a case. Gives back how many of each went.
pub fn content(conn: &mut Conn, id: &str) -> Result<BTreeMap<String, usize>, Error> {
    let mut what = BTreeMap::new();
    let mut note = |name: &str, count: usize| {
        if count > 0 {
            what.insert(name.to_owned(), count);
        }
    };
    let own: Vec<(FileId, bool)> = grant_file::table
        .filter(grant_file::application_id.eq(id))
        .select((grant_file::file_id, grant_file::from_shelf))
        .load(conn)?;
    delete(grant_file::table.filter(grant_file::application_id.eq(id))).execute(conn)?;
    note("files", own.len());
    for (file, from_shelf) in own {
        if !from_shelf {
            documents::forget(conn, &file)?;
        }
    }
    let answers = grant_answer::table.filter(grant_answer::application_id.eq(id));
    note("answers", delete(answers).execute(conn)?);
    let copies = grant_submission::table.filter(grant_submission::application_id.eq(id));
    note("copies", delete(copies).execute(conn)?);
    let questions = grant_question::table.filter(grant_question::application_id.eq(id));
    note("questions", delete(questions).execute(conn)?);
    let notes = grant_inside_note::table.filter(grant_inside_note::application_id.eq(id));
    note("notes", delete(notes).execute(conn)?);
    let figures = grant_figure::table.filter(grant_figure::application_id.eq(id));
    note("figures", delete(figures).execute(conn)?);
    let scores = grant_score::table.filter(grant_score::application_id.eq(id));
    note("points", delete(scores).execute(conn)?);
    delete(grant_presence::table.filter(grant_presence::application_id.eq(id))).execute(conn)?;
    update(grant_event::table.filter(grant_event::application_id.eq(id)))
        .set(grant_event::text.eq(""))
        .execute(conn)?;
    update(grant_duplicate::table.find(id))
        .set(grant_duplicate::why.eq(""))
        .execute(conn)?;
    update(grant_application::table.find(id))
        .set((
            grant_application::person_id.eq(None::<PersonId>),
            grant_application::sent_by.eq(None::<PersonId>),
            grant_application::recommended_why.eq(""),
        ))
        .execute(conn)?;
    Ok(what)
}

/// Enters it in the protocol.
pub fn enter(conn: &mut Conn, it: &ThrownAway) -> Result<(), Error> {
    let row = Row {
        application_id: it.application.clone(),
        ended_on: it.ended_on.into(),
        years: it.years,
        what: stored(&it.what)?,
        thrown_at: it.thrown_at,
    };
    insert_into(grant_thrown_away::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}
