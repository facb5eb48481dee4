//! Two associations become one: what waited on the one waits on the other.
//!
//! A task about a thing of its own (an account, a thread, a report) follows that thing. A task about the
//! association itself is withdrawn, since there is no such association any longer: the other has, or
//! gets, one of its own. A parting puts both back.

use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper as _,
};
use kernel::Clock;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    State, open,
    table::{Row, task},
};

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Moved {
    moved: Vec<String>,
    withdrawn: Vec<String>,
}

/// Moves every open task of `from` to `into`, save those of a kind in `staying`, whose things stay where
/// they are. Gives back what it did, for [`unmerge`].
pub fn merge(
    conn: &mut Conn,
    clock: &dyn Clock,
    (from, into): (&str, &str),
    staying: &[&str],
) -> Result<Value, Error> {
    let waits: Vec<Row> = task::table
        .filter(task::state.eq(State::Open.word()))
        .filter(
            task::association_id.eq(from).or(task::addressee
                .eq("association")
                .and(task::addressee_id.eq(from))),
        )
        .select(Row::as_select())
        .load(conn)?;
    let mut done = Moved::default();
    for row in waits {
        if staying.contains(&row.kind.as_str()) {
            continue;
        }
        if row.subject.contains(from) {
            open::close_one(conn, clock, &row.id, State::Withdrawn, None)?;
            done.withdrawn.push(row.id);
        } else {
            place(conn, &row, (from, into))?;
            done.moved.push(row.id);
        }
    }
    serde_json::to_value(&done).map_err(|fault| Error::Failed(fault.to_string()))
}

/// Gives `from` back what [`merge`] took, as far as it waits still.
pub fn unmerge(conn: &mut Conn, (from, into): (&str, &str), done: &Value) -> Result<(), Error> {
    let done: Moved = serde_json::from_value(done.clone()).unwrap_or_default();
    let moved: Vec<Row> = task::table
        .filter(task::id.eq_any(&done.moved))
        .select(Row::as_select())
        .load(conn)?;
    for row in moved {
        place(conn, &row, (into, from))?;
    }
    for id in &done.withdrawn {
        open::reopen(conn, id)?;
    }
    Ok(())
}

/// Puts a task of the one with the other: whose it is, what it is about, and where it leads.
fn place(conn: &mut Conn, row: &Row, (here, there): (&str, &str)) -> Result<(), Error> {
    let is_whose = row.addressee == "association" && row.addressee_id == here;
    let whose = if is_whose { there } else { &row.addressee_id };
    let about = row.association_id.as_deref();
    let about = about.map(|id| if id == here { there } else { id });
    diesel::update(task::table.find(&row.id))
        .set((
            task::addressee_id.eq(whose),
            task::association_id.eq(about),
            task::path.eq(row.path.replace(here, there)),
            task::version.eq(task::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}
