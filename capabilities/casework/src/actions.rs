//! What is done at the desk, to one task or to several at once.
//!
//! Nothing that is done here tells anybody outside the house, so it can be undone for half an hour.
//! What an administrator decides is kept in every version, and an earlier one can be put back.

use access::{Permit, PersonId, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids, Municipality};
use serde_json::Value;
use tasks::{State, Task};
use web::SettingForm;

use crate::{
    access::Action,
    model::{Before, Deed},
    store,
};

/// How long what was done to several tasks can be undone: half an hour, in seconds.
pub const UNDO_SECONDS: i64 = 30 * 60;

/// Does `deed` to each of the tasks with its permit, and gives back the id to undo it by.
pub fn handle(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    person: &PersonId,
    tasks: &[(Task, Permit<Action>)],
    deed: &Deed,
) -> Result<String, Error> {
    let before: Vec<Before> = tasks.iter().map(|(task, _)| Before::from(task)).collect();
    for (task, permit) in tasks {
        let changed = match deed {
            Deed::Give(to) => tasks::assign(conn, &task.id, to.as_ref())?,
            Deed::Postpone(day) => tasks::postpone(conn, &task.id, Some(*day))?,
            Deed::End => tasks::close_one(conn, clock, &task.id, State::Done, Some(person))?,
        };
        if changed {
            record(conn, clock, ids, permit, task, deed.word())?;
        }
    }
    store::remember(conn, clock, ids, person, deed, &before)
}

/// Makes the tasks what they were before. The permits are those for handling them now.
pub fn undo(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &str,
    tasks: &[(Task, Before, Permit<Action>)],
) -> Result<(), Error> {
    for (task, before, permit) in tasks {
        if task.state == State::Done {
            tasks::reopen(conn, &task.id)?;
        }
        tasks::assign(conn, &task.id, before.assigned_to.as_ref())?;
        tasks::postpone(conn, &task.id, before.due_on)?;
        record(conn, clock, ids, permit, task, "undo")?;
    }
    store::undone(conn, clock, id)
}

/// Changes the municipality's profile, keeping what it was. `section` says which part of it; `None`
/// when somebody else changed it first. Gives back the new version.
pub fn change_profile(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    section: &str,
    made_from: i64,
    profile: &Municipality,
) -> Result<Option<i64>, Error> {
    let by = decided_by(permit);
    let made = db::municipality::change(conn, clock, made_from, profile, by)?;
    record_decision(conn, (clock, ids), permit, section, (made_from, made))?;
    Ok(made)
}

/// Changes the rules of a capability; otherwise as [`change_profile`].
pub fn change_rules(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    form: &SettingForm,
    made_from: i64,
    value: Value,
) -> Result<Option<i64>, Error> {
    let by = decided_by(permit);
    let made = (form.store)(conn, clock, made_from, value, by)?;
    record_decision(conn, (clock, ids), permit, form.name, (made_from, made))?;
    Ok(made)
}

fn decided_by(permit: &Permit<Action>) -> Option<&str> {
    permit.actor().who().map(|who| who.person.0.as_str())
}

fn record_decision(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    subject: &str,
    (from, to): (i64, Option<i64>),
) -> Result<(), Error> {
    if to.is_none() {
        return Ok(());
    }
    let from = Some(from);
    access::record(conn, clock, ids, permit, subject, Versions { from, to })
}

fn record(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    task: &Task,
    remark: &str,
) -> Result<(), Error> {
    let versions = Versions {
        from: Some(task.version),
        to: Some(task.version + 1),
    };
    let association = task.association.as_deref();
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &task.id,
        versions,
        association,
        remark,
    )
}
