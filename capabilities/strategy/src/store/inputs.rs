//! What people said, row by row.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};
use kernel::{Clock, Instant};

use super::{read, stored, table::strategy_input};
use crate::model::Input;

type Row = (String, String, String, bool, String, Instant, i64);

/// All that was said about a document, the newest first.
pub fn of_document(conn: &mut Conn, document: &str) -> Result<Vec<Input>, Error> {
    let rows: Vec<Row> = strategy_input::table
        .filter(strategy_input::document_id.eq(document))
        .order((strategy_input::made_at.desc(), strategy_input::id.desc()))
        .load(conn)?;
    rows.into_iter().map(of_row).collect()
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Input>, Error> {
    let row: Option<Row> = strategy_input::table.find(id).first(conn).optional()?;
    row.map(of_row).transpose()
}

/// A new one.
pub fn insert(conn: &mut Conn, clock: &dyn Clock, it: &Input) -> Result<(), Error> {
    insert_into(strategy_input::table)
        .values((
            strategy_input::id.eq(&it.id),
            strategy_input::document_id.eq(&it.document),
            strategy_input::told.eq(stored(&it.told)?),
            strategy_input::is_public.eq(it.is_public),
            strategy_input::inside.eq(&it.inside),
            strategy_input::made_at.eq(clock.now()),
            strategy_input::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes one that has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, it: &Input) -> Result<bool, Error> {
    let same = strategy_input::table
        .filter(strategy_input::id.eq(&it.id))
        .filter(strategy_input::version.eq(it.version));
    let changed = update(same)
        .set((
            strategy_input::told.eq(stored(&it.told)?),
            strategy_input::is_public.eq(it.is_public),
            strategy_input::inside.eq(&it.inside),
            strategy_input::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

fn of_row((id, document, told, is_public, inside, _, version): Row) -> Result<Input, Error> {
    Ok(Input {
        told: read(&told)?,
        id,
        document,
        is_public,
        inside,
        version,
    })
}
