//! Payment runs and what they pay.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    delete, dsl::max, insert_into, update,
};

use super::table::{payment_run, payment_run_line};
use crate::model::{Run, RunLine};

/// Stores a new run with its lines. A line that another run has is refused by the database.
pub fn insert(conn: &mut Conn, it: &Run, lines: &[RunLine]) -> Result<(), Error> {
    insert_into(payment_run::table)
        .values(it.clone())
        .execute(conn)?;
    for line in lines {
        insert_into(payment_run_line::table)
            .values(line)
            .execute(conn)?;
    }
    Ok(())
}

/// Stores a change, when nobody else changed it since. The version rises.
pub fn save(conn: &mut Conn, it: &Run) -> Result<bool, Error> {
    let unchanged = payment_run::table
        .filter(payment_run::id.eq(&it.id))
        .filter(payment_run::version.eq(it.version));
    let next = Run {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// Gives the lines of a run back to their plans.
pub fn give_back(conn: &mut Conn, run: &str) -> Result<(), Error> {
    delete(payment_run_line::table.filter(payment_run_line::run_id.eq(run))).execute(conn)?;
    Ok(())
}

/// The run with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Run>, Error> {
    Ok(payment_run::table
        .find(id)
        .select(Run::as_select())
        .first(conn)
        .optional()?)
}

/// All runs, newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Run>, Error> {
    Ok(payment_run::table
        .order(payment_run::number.desc())
        .select(Run::as_select())
        .load(conn)?)
}

/// The next number.
pub fn next_number(conn: &mut Conn) -> Result<i32, Error> {
    let last: Option<i32> = payment_run::table
        .select(max(payment_run::number))
        .first(conn)?;
    Ok(last.unwrap_or_default() + 1)
}

/// What a run pays, in order of payee.
pub fn lines(conn: &mut Conn, run: &str) -> Result<Vec<RunLine>, Error> {
    Ok(payment_run_line::table
        .filter(payment_run_line::run_id.eq(run))
        .order((payment_run_line::payee, payment_run_line::reference))
        .select(RunLine::as_select())
        .load(conn)?)
}

/// Ids of every line that a run has.
pub fn taken(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(payment_run_line::table
        .select(payment_run_line::line_id)
        .load(conn)?)
}

/// The run that has a line, and its number.
pub fn with_line(conn: &mut Conn, line: &str) -> Result<Option<Run>, Error> {
    let run: Option<String> = payment_run_line::table
        .find(line)
        .select(payment_run_line::run_id)
        .first(conn)
        .optional()?;
    match run {
        Some(run) => one(conn, &run),
        None => Ok(None),
    }
}

/// What a run pays by a line of a plan; none until a run has it.
pub fn line(conn: &mut Conn, line: &str) -> Result<Option<RunLine>, Error> {
    Ok(payment_run_line::table
        .find(line)
        .select(RunLine::as_select())
        .first(conn)
        .optional()?)
}
