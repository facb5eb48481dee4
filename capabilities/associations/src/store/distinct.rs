//! Pairs that staff have looked at and found to be two, as stored.

use std::collections::HashSet;

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::Clock;

use super::table::association_distinct;
use crate::model::AssociationId;

/// Every such pair, the lesser id first.
pub fn distinct_pairs(conn: &mut Conn) -> Result<HashSet<(AssociationId, AssociationId)>, Error> {
    let rows: Vec<(AssociationId, AssociationId)> = association_distinct::table
        .select((association_distinct::one_id, association_distinct::other_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Says that they are two.
pub fn set_distinct(
    conn: &mut Conn,
    clock: &dyn Clock,
    one: &AssociationId,
    other: &AssociationId,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    let (first, second) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    let row = (
        association_distinct::one_id.eq(first.clone()),
        association_distinct::other_id.eq(second.clone()),
        association_distinct::made_at.eq(clock.now()),
        association_distinct::made_by.eq(by.cloned()),
    );
    for_engine!(conn, |conn| diesel::insert_into(
        association_distinct::table
    )
    .values(row)
    .on_conflict_do_nothing()
    .execute(conn))?;
    Ok(())
}
