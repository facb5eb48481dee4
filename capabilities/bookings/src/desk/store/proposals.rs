//! Proposals of another time.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into, update,
};

use super::table::booking_proposal;
use crate::{
    desk::model::{Proposal, ProposalState},
    words::Word as _,
};

/// Stores a new one.
pub fn insert(conn: &mut Conn, it: &Proposal) -> Result<(), Error> {
    insert_into(booking_proposal::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores what came of one that was open; false when somebody answered first.
pub fn settle(conn: &mut Conn, it: &Proposal) -> Result<bool, Error> {
    let open = booking_proposal::table
        .filter(booking_proposal::id.eq(&it.id))
        .filter(booking_proposal::state.eq(ProposalState::Open.word()));
    Ok(update(open).set(it.clone()).execute(conn)? == 1)
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Proposal>, Error> {
    Ok(booking_proposal::table
        .find(id)
        .select(Proposal::as_select())
        .first(conn)
        .optional()?)
}

/// Those of a reservation, first things first.
pub fn of_booking(conn: &mut Conn, booking: &str) -> Result<Vec<Proposal>, Error> {
    Ok(booking_proposal::table
        .filter(booking_proposal::booking_id.eq(booking))
        .order((booking_proposal::made_at, booking_proposal::id))
        .select(Proposal::as_select())
        .load(conn)?)
}
