//! Associations that let the last day of their confirmation pass, as stored.

use std::collections::HashMap;

use db::{Conn, Error, changes};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use kernel::Day;

use super::{TOPIC, table::association_unconfirmed};
use crate::model::{AssociationId, Unconfirmed};

type Row = (Day, bool, bool);

/// Every one of them.
pub fn unconfirmed(conn: &mut Conn) -> Result<HashMap<AssociationId, Unconfirmed>, Error> {
    let rows: Vec<(AssociationId, Row)> = association_unconfirmed::table
        .select((
            association_unconfirmed::association_id,
            (
                association_unconfirmed::due_on,
                association_unconfirmed::marked,
                association_unconfirmed::hidden,
            ),
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, row)| (id, of(row))).collect())
}

/// Says that one is, or is not any longer. Gives back whether that was news.
pub fn set_unconfirmed(
    conn: &mut Conn,
    id: &AssociationId,
    now: Option<Unconfirmed>,
) -> Result<bool, Error> {
    let before: Option<Row> = association_unconfirmed::table
        .find(id)
        .select((
            association_unconfirmed::due_on,
            association_unconfirmed::marked,
            association_unconfirmed::hidden,
        ))
        .first(conn)
        .optional()?;
    if before.map(of) == now {
        return Ok(false);
    }
    diesel::delete(association_unconfirmed::table.find(id)).execute(conn)?;
    if let Some(now) = now {
        diesel::insert_into(association_unconfirmed::table)
            .values((
                association_unconfirmed::association_id.eq(id),
                association_unconfirmed::due_on.eq(Day::from(now.due_on)),
                association_unconfirmed::marked.eq(now.marked),
                association_unconfirmed::hidden.eq(now.hidden),
            ))
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(true)
}

fn of((due_on, marked, hidden): Row) -> Unconfirmed {
    Unconfirmed {
        due_on: due_on.date(),
        marked,
        hidden,
    }
}
