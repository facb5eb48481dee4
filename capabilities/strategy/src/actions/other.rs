//! Other plans: entering them, rolling them, and moving what points to them.

use access::Permit;
use db::Conn;

use super::{Parts, Refused, measure::put, record};
use crate::{
    access::Action,
    model::{OtherEdition, OtherPlan, Rolled},
    store::{measures, others},
};

/// A new plan with its first edition. Gives back its id.
pub fn make_other(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (name, edition): (&str, OtherEdition),
) -> Result<String, Refused> {
    let id = parts.1.next();
    others::insert(conn, &id, name)?;
    let edition = OtherEdition {
        id: parts.1.next(),
        ..edition
    };
    others::insert_edition(conn, &id, &edition)?;
    record(conn, parts, permit, &id)?;
    Ok(id)
}

/// Rolls a plan: its next edition. What points to earlier ones stays, to be looked at again.
pub fn roll_other(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (plan, version): (&OtherPlan, i64),
    edition: OtherEdition,
) -> Result<(), Refused> {
    if !others::touch(conn, &plan.id, version)? {
        return Err(Refused::Changed);
    }
    let edition = OtherEdition {
        id: parts.1.next(),
        ..edition
    };
    others::insert_edition(conn, &plan.id, &edition)?;
    Ok(record(conn, parts, permit, &plan.id)?)
}

/// Moves every reference whose goal is called the same in the newest edition. Gives back how many.
pub fn follow_other(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    plan: &OtherPlan,
) -> Result<i64, Refused> {
    let mut moved = 0;
    for mut measure in measures::all(conn)? {
        let mut is_changed = false;
        for it in &mut measure.told.references {
            if let Some(Rolled::Same(now)) = plan.rolled(it) {
                *it = now;
                is_changed = true;
                moved += 1;
            }
        }
        if is_changed {
            put(conn, parts, permit, &measure)?;
        }
    }
    Ok(moved)
}
