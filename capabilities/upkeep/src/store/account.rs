//! Bank accounts as rows.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _,
};
use kernel::Instant;

use super::table::bank_account;
use crate::model::{AccountState, BankAccount};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = bank_account)]
struct Row {
    id: String,
    association_id: String,
    number: String,
    state: String,
    as_registered: bool,
    remark: String,
    proposed_at: Instant,
    proposed_by: Option<PersonId>,
    decided_at: Option<Instant>,
    decided_by: Option<PersonId>,
    ended_at: Option<Instant>,
}

impl Row {
    fn into_account(self) -> Option<BankAccount> {
        Some(BankAccount {
            id: self.id,
            association: self.association_id,
            number: self.number.parse().ok()?,
            state: AccountState::from_word(&self.state)?,
            as_registered: self.as_registered,
            remark: self.remark,
            proposed_at: self.proposed_at,
            proposed_by: self.proposed_by,
            decided_at: self.decided_at,
            decided_by: self.decided_by,
        })
    }
}

/// Every account an association has given, newest first.
pub fn all(conn: &mut Conn, association: &str) -> Result<Vec<BankAccount>, Error> {
    let rows: Vec<Row> = bank_account::table
        .filter(bank_account::association_id.eq(association))
        .order((bank_account::proposed_at.desc(), bank_account::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(Row::into_account).collect())
}

/// Every account in this state, of any association.
pub fn in_state(conn: &mut Conn, state: AccountState) -> Result<Vec<BankAccount>, Error> {
    let rows: Vec<Row> = bank_account::table
        .filter(bank_account::state.eq(state.word()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(Row::into_account).collect())
}

/// The one account of an association in this state: there is at most one that waits, and one in
/// force.
pub fn the_one(
    conn: &mut Conn,
    association: &str,
    state: AccountState,
) -> Result<Option<BankAccount>, Error> {
    let all = all(conn, association)?;
    Ok(all.into_iter().find(|account| account.state == state))
}

/// Everything a person gave or decided.
pub fn touched_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<BankAccount>, Error> {
    use diesel::BoolExpressionMethods as _;
    let hers = bank_account::proposed_by
        .eq(person)
        .or(bank_account::decided_by.eq(person));
    let rows: Vec<Row> = bank_account::table
        .filter(hers)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(Row::into_account).collect())
}

/// Stores an account that was given.
pub fn put(conn: &mut Conn, account: &BankAccount) -> Result<(), Error> {
    let row = Row {
        id: account.id.clone(),
        association_id: account.association.clone(),
        number: account.number.as_str().to_owned(),
        state: account.state.word().to_owned(),
        as_registered: account.as_registered,
        remark: account.remark.clone(),
        proposed_at: account.proposed_at,
        proposed_by: account.proposed_by.clone(),
        decided_at: account.decided_at,
        decided_by: account.decided_by.clone(),
        ended_at: None,
    };
    diesel::insert_into(bank_account::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Decides what becomes of one that waits.
pub fn decide(
    conn: &mut Conn,
    id: &str,
    state: AccountState,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<(), Error> {
    diesel::update(bank_account::table.find(id))
        .set((
            bank_account::state.eq(state.word()),
            bank_account::decided_at.eq(at),
            bank_account::decided_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}

/// Ends the one in force, before another takes its place.
pub fn end_in_force(conn: &mut Conn, association: &str, at: Instant) -> Result<(), Error> {
    let in_force = bank_account::table
        .filter(bank_account::association_id.eq(association))
        .filter(bank_account::state.eq(AccountState::InForce.word()));
    diesel::update(in_force)
        .set((
            bank_account::state.eq(AccountState::Replaced.word()),
            bank_account::ended_at.eq(at),
        ))
        .execute(conn)?;
    Ok(())
}
