//! Bases for invoices of what is to be paid back, and the claims that have none.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    dsl::max, insert_into, update,
};

use super::{
    AT_ONCE,
    table::{payment_claim, payment_claim_basis},
};
use crate::model::{Claim, ClaimBasis, ClaimState};

/// Claims that money is still to come of and that are not invoiced, those that are due first first.
pub fn waiting(conn: &mut Conn) -> Result<Vec<Claim>, Error> {
    let open = [ClaimState::Claimed.word(), ClaimState::Partly.word()];
    Ok(payment_claim::table
        .filter(payment_claim::state.eq_any(open))
        .filter(payment_claim::basis_id.is_null())
        .order((payment_claim::due_on, payment_claim::id))
        .select(Claim::as_select())
        .load(conn)?)
}

/// Stores one with its claims. Gives back how many of them had none.
pub fn insert(conn: &mut Conn, it: &ClaimBasis, claims: &[String]) -> Result<usize, Error> {
    insert_into(payment_claim_basis::table)
        .values(it)
        .execute(conn)?;
    let mut count = 0;
    for some in claims.chunks(AT_ONCE) {
        let free = payment_claim::table
            .filter(payment_claim::id.eq_any(some))
            .filter(payment_claim::basis_id.is_null());
        count += update(free)
            .set((
                payment_claim::basis_id.eq(&it.id),
                payment_claim::version.eq(payment_claim::version + 1),
            ))
            .execute(conn)?;
    }
    Ok(count)
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<ClaimBasis>, Error> {
    Ok(payment_claim_basis::table
        .find(id)
        .select(ClaimBasis::as_select())
        .first(conn)
        .optional()?)
}

/// The claims of one.
pub fn claims(conn: &mut Conn, basis: &str) -> Result<Vec<Claim>, Error> {
    Ok(payment_claim::table
        .filter(payment_claim::basis_id.eq(basis))
        .order(payment_claim::id)
        .select(Claim::as_select())
        .load(conn)?)
}

/// All of them, newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<ClaimBasis>, Error> {
    Ok(payment_claim_basis::table
        .order(payment_claim_basis::number.desc())
        .select(ClaimBasis::as_select())
        .load(conn)?)
}

/// The next number.
pub fn next_number(conn: &mut Conn) -> Result<i32, Error> {
    let last: Option<i32> = payment_claim_basis::table
        .select(max(payment_claim_basis::number))
        .first(conn)?;
    Ok(last.unwrap_or_default() + 1)
}
