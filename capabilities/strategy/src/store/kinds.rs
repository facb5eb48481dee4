//! Kinds of documents.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};

use super::{read, stored, table::strategy_kind};
use crate::model::Kind;

type Row = (String, String, i64);

/// Every kind, the oldest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Kind>, Error> {
    let rows: Vec<Row> = strategy_kind::table.order(strategy_kind::id).load(conn)?;
    rows.into_iter().map(of_row).collect()
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Kind>, Error> {
    let row: Option<Row> = strategy_kind::table.find(id).first(conn).optional()?;
    row.map(of_row).transpose()
}

/// A new one.
pub fn insert(conn: &mut Conn, kind: &Kind) -> Result<(), Error> {
    insert_into(strategy_kind::table)
        .values((
            strategy_kind::id.eq(&kind.id),
            strategy_kind::shape.eq(stored(&kind.shape)?),
            strategy_kind::version.eq(kind.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes one that has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, kind: &Kind) -> Result<bool, Error> {
    let same = strategy_kind::table
        .filter(strategy_kind::id.eq(&kind.id))
        .filter(strategy_kind::version.eq(kind.version));
    let changed = update(same)
        .set((
            strategy_kind::shape.eq(stored(&kind.shape)?),
            strategy_kind::version.eq(kind.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

fn of_row((id, shape, version): Row) -> Result<Kind, Error> {
    let shape = read(&shape)?;
    Ok(Kind { id, shape, version })
}
