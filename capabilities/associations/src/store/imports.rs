//! Readings of the national registers, and the history they write.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};

use super::table::{association_change, national_import};
use crate::model::{AssociationId, ChangeKind};

/// The counts of one reading of the national registers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportRow {
    /// Rows met.
    pub read: u64,
    /// Associations of this municipality.
    pub kept: u64,
    /// Of these: not in our register before.
    pub new: u64,
    /// Of these: with something new.
    pub changed: u64,
    /// Of these: as they were.
    pub unchanged: u64,
    /// Rows that are none of ours.
    pub elsewhere: u64,
    /// Associations we had that have left since the reading before.
    pub gone: u64,
    /// Rows that could not be used.
    pub rejected: u64,
}

/// Begins the row of one reading; its changes point at it.
pub fn start_import(
    conn: &mut Conn,
    ids: &dyn Ids,
    source: &str,
    started_at: Instant,
) -> Result<String, Error> {
    let id = ids.next();
    diesel::insert_into(national_import::table)
        .values((
            national_import::id.eq(&id),
            national_import::source.eq(source),
            national_import::started_at.eq(started_at),
            national_import::finished_at.eq(started_at),
            (
                national_import::read.eq(0_i64),
                national_import::kept.eq(0_i64),
                national_import::new.eq(0_i64),
                national_import::changed.eq(0_i64),
                national_import::unchanged.eq(0_i64),
                national_import::elsewhere.eq(0_i64),
                national_import::gone.eq(0_i64),
                national_import::rejected.eq(0_i64),
            ),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Ends it with its counts.
pub fn finish_import(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    row: &ImportRow,
) -> Result<(), Error> {
    diesel::update(national_import::table.find(id))
        .set((
            national_import::finished_at.eq(clock.now()),
            national_import::read.eq(row.read.cast_signed()),
            national_import::kept.eq(row.kept.cast_signed()),
            national_import::new.eq(row.new.cast_signed()),
            national_import::changed.eq(row.changed.cast_signed()),
            national_import::unchanged.eq(row.unchanged.cast_signed()),
            national_import::elsewhere.eq(row.elsewhere.cast_signed()),
            national_import::gone.eq(row.gone.cast_signed()),
            national_import::rejected.eq(row.rejected.cast_signed()),
        ))
        .execute(conn)?;
    Ok(())
}

/// One line of an association's history.
#[expect(clippy::too_many_arguments, reason = "a line has these parts")]
pub fn record_change(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    import: &str,
    id: &AssociationId,
    kind: ChangeKind,
    field: &str,
    values: (Option<&str>, Option<&str>),
) -> Result<(), Error> {
    diesel::insert_into(association_change::table)
        .values((
            association_change::id.eq(ids.next()),
            association_change::association_id.eq(id),
            association_change::import_id.eq(import),
            association_change::at.eq(clock.now()),
            association_change::kind.eq(kind.word()),
            association_change::field.eq(field),
            association_change::before.eq(values.0),
            association_change::after.eq(values.1),
        ))
        .execute(conn)?;
    Ok(())
}
