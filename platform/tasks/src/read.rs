//! What waits on an association or a person, and what was done.

use access::{PersonId, Scope};
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
};
use jiff::civil::Date;

use crate::{
    State, Task,
    table::{Row, task},
};

/// The task with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Task>, Error> {
    let row: Option<Row> = task::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Task::from))
}

/// What waits on an association, for an officer with these scopes; what is due first comes first.
pub fn of_association(
    conn: &mut Conn,
    association: &str,
    scopes: &[Scope],
) -> Result<Vec<Task>, Error> {
    let words: Vec<&str> = scopes.iter().map(|scope| scope.word()).collect();
    let rows: Vec<Row> = task::table
        .filter(task::addressee.eq("association"))
        .filter(task::addressee_id.eq(association))
        .filter(task::state.eq(State::Open.word()))
        .filter(task::scope.eq_any(words))
        .select(Row::as_select())
        .load(conn)?;
    Ok(by_due_day(rows))
}

/// What an association has done, newest first.
pub fn done_by_association(
    conn: &mut Conn,
    association: &str,
    scopes: &[Scope],
    most: i64,
) -> Result<Vec<Task>, Error> {
    let words: Vec<&str> = scopes.iter().map(|scope| scope.word()).collect();
    let rows: Vec<Row> = task::table
        .filter(task::addressee.eq("association"))
        .filter(task::addressee_id.eq(association))
        .filter(task::state.eq(State::Done.word()))
        .filter(task::scope.eq_any(words))
        .order(task::closed_at.desc())
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Task::from).collect())
}

/// What waits on one person.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Task>, Error> {
    let rows: Vec<Row> = task::table
        .filter(task::addressee.eq("person"))
        .filter(task::addressee_id.eq(&person.0))
        .filter(task::state.eq(State::Open.word()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(by_due_day(rows))
}

/// What waits on one person: her own, and what waits on each association she acts for with these scopes.
pub fn of_officer(
    conn: &mut Conn,
    person: &PersonId,
    acts_for: &[(String, Vec<Scope>)],
) -> Result<Vec<Task>, Error> {
    let mut all = of_person(conn, person)?;
    for (association, scopes) in acts_for {
        all.extend(of_association(conn, association, scopes)?);
    }
    all.sort_by_key(due_first);
    Ok(all)
}

/// Every task about an association, whoever it waits on, newest first: its case history.
pub fn about_association(
    conn: &mut Conn,
    association: &str,
    most: i64,
) -> Result<Vec<Task>, Error> {
    let rows: Vec<Row> = task::table
        .filter(task::association_id.eq(association))
        .order((task::opened_at.desc(), task::number.desc()))
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Task::from).collect())
}

/// The engines disagree about where NULL sorts, so it is done here; what has no day comes last.
fn by_due_day(rows: Vec<Row>) -> Vec<Task> {
    let mut tasks: Vec<Task> = rows.into_iter().map(Task::from).collect();
    tasks.sort_by_key(due_first);
    tasks
}

fn due_first(task: &Task) -> (bool, Option<Date>, i64) {
    (task.due_on.is_none(), task.due_on, task.number)
}
