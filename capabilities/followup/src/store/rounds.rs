//! Rounds, whom they ask, every answer, and the letters that were written.
//!
//! Nothing here is taken away but who said it.

use std::collections::BTreeSet;

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};
use kernel::{Clock, Day, Instant};
use strategy::model::Status;

use super::table::{followup_answer, followup_asked, followup_reminder, followup_round};
use crate::model::{AnswerWay, RoundAnswer, StatusRound};

type Row = (String, String, Day, Day, i64);
type AnswerRow = (
    String,
    String,
    String,
    String,
    i32,
    String,
    String,
    Instant,
    Option<PersonId>,
    String,
);

/// Every round, the newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<StatusRound>, Error> {
    let rows: Vec<Row> = followup_round::table
        .order((followup_round::opens_on.desc(), followup_round::id))
        .load(conn)?;
    let rounds = rows.into_iter();
    rounds.map(|row| of_row(conn, row)).collect()
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<StatusRound>, Error> {
    let row: Option<Row> = followup_round::table.find(id).first(conn).optional()?;
    row.map(|row| of_row(conn, row)).transpose()
}

/// The newest round of a document.
pub fn latest(conn: &mut Conn, document: &str) -> Result<Option<StatusRound>, Error> {
    let row: Option<Row> = followup_round::table
        .filter(followup_round::document_id.eq(document))
        .order(followup_round::opens_on.desc())
        .first(conn)
        .optional()?;
    row.map(|row| of_row(conn, row)).transpose()
}

/// A new one, with whom it asks. False when the document has a round from that day.
pub fn insert(conn: &mut Conn, it: &StatusRound) -> Result<bool, Error> {
    let row = (
        followup_round::id.eq(&it.id),
        followup_round::document_id.eq(&it.document),
        followup_round::opens_on.eq(Day::from(it.opens_on)),
        followup_round::due_on.eq(Day::from(it.due_on)),
        followup_round::version.eq(it.version),
    );
    let made = for_engine!(conn, |conn| insert_into(followup_round::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    if made == 0 {
        return Ok(false);
    }
    for (measure, role) in &it.asked {
        insert_into(followup_asked::table)
            .values((
                followup_asked::round_id.eq(&it.id),
                followup_asked::measure_id.eq(measure),
                followup_asked::role_id.eq(role),
            ))
            .execute(conn)?;
    }
    Ok(true)
}

/// Moves the last day of a round that has the version it was read with; false when it has not.
pub fn save_due(conn: &mut Conn, it: &StatusRound) -> Result<bool, Error> {
    let same = followup_round::table
        .filter(followup_round::id.eq(&it.id))
        .filter(followup_round::version.eq(it.version));
    let changed = update(same)
        .set((
            followup_round::due_on.eq(Day::from(it.due_on)),
            followup_round::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Adds an answer.
pub fn answer(conn: &mut Conn, it: &RoundAnswer) -> Result<(), Error> {
    insert_into(followup_answer::table)
        .values((
            followup_answer::id.eq(&it.id),
            followup_answer::round_id.eq(&it.round),
            followup_answer::measure_id.eq(&it.measure),
            followup_answer::status.eq(it.status.word()),
            followup_answer::progress.eq(i32::from(it.progress)),
            followup_answer::reason.eq(&it.reason),
            followup_answer::inside.eq(&it.inside),
            followup_answer::said_at.eq(it.at),
            followup_answer::said_by.eq(&it.by),
            followup_answer::way.eq(it.way.word()),
        ))
        .execute(conn)?;
    Ok(())
}

/// Every answer of a round, the newest first.
pub fn answers(conn: &mut Conn, round: &str) -> Result<Vec<RoundAnswer>, Error> {
    let rows: Vec<AnswerRow> = followup_answer::table
        .filter(followup_answer::round_id.eq(round))
        .order((followup_answer::said_at.desc(), followup_answer::id.desc()))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_answer).collect())
}

/// Every answer about a measure, the newest first.
pub fn answers_about(conn: &mut Conn, measure: &str) -> Result<Vec<RoundAnswer>, Error> {
    let rows: Vec<AnswerRow> = followup_answer::table
        .filter(followup_answer::measure_id.eq(measure))
        .order((followup_answer::said_at.desc(), followup_answer::id.desc()))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_answer).collect())
}

/// The newest answers about any of these measures, at most so many.
pub fn newest_about(
    conn: &mut Conn,
    measures: &[&str],
    most: usize,
) -> Result<Vec<RoundAnswer>, Error> {
    let rows: Vec<AnswerRow> = followup_answer::table
        .filter(followup_answer::measure_id.eq_any(measures))
        .order((followup_answer::said_at.desc(), followup_answer::id.desc()))
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_answer).collect())
}

/// What a person has answered.
pub fn said_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<RoundAnswer>, Error> {
    let rows: Vec<AnswerRow> = followup_answer::table
        .filter(followup_answer::said_by.eq(person))
        .order(followup_answer::said_at)
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_answer).collect())
}

/// Forgets that a person answered.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    update(followup_answer::table.filter(followup_answer::said_by.eq(person)))
        .set(followup_answer::said_by.eq(None::<PersonId>))
        .execute(conn)?;
    Ok(())
}

/// Letters of a round that were written or let pass: role and step.
pub fn reminded(conn: &mut Conn, round: &str) -> Result<BTreeSet<(String, i32)>, Error> {
    let rows: Vec<(String, i32)> = followup_reminder::table
        .filter(followup_reminder::round_id.eq(round))
        .select((followup_reminder::role_id, followup_reminder::step))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Notes a letter. `false` when it was noted before: then it is not sent again.
pub fn note_reminder(
    conn: &mut Conn,
    clock: &dyn Clock,
    round: &str,
    (role, step): (&str, i32),
) -> Result<bool, Error> {
    let row = (
        followup_reminder::round_id.eq(round),
        followup_reminder::role_id.eq(role),
        followup_reminder::step.eq(step),
        followup_reminder::made_at.eq(clock.now()),
    );
    let made = for_engine!(conn, |conn| insert_into(followup_reminder::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(made > 0)
}

fn of_row(conn: &mut Conn, (id, document, opens, due, version): Row) -> Result<StatusRound, Error> {
    let asked: Vec<(String, Option<String>)> = followup_asked::table
        .filter(followup_asked::round_id.eq(&id))
        .order(followup_asked::measure_id)
        .select((followup_asked::measure_id, followup_asked::role_id))
        .load(conn)?;
    Ok(StatusRound {
        id,
        document,
        opens_on: opens.date(),
        due_on: due.date(),
        asked,
        version,
    })
}

fn of_answer(row: AnswerRow) -> Option<RoundAnswer> {
    let (id, round, measure, status, progress, reason, inside, at, by, way) = row;
    Some(RoundAnswer {
        status: Status::from_word(&status)?,
        progress: u8::try_from(progress).ok()?,
        way: AnswerWay::from_word(&way)?,
        id,
        round,
        measure,
        reason,
        inside,
        at,
        by,
    })
}
