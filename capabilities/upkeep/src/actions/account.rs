//! Giving a bank account, and somebody else's yes or no to it.
//!
//! A changed account is how grants are stolen. What the voluntary register has as well is in force at
//! once; anything else waits for another officer, or for staff where there is none. Everybody who
//! answers for the association is written to at every step, whoever took it.

use access::{Permit, PersonId, Scope, Versions};
use associations::{actions::OnBehalf, model::Association};
use db::{Conn, Error};
use tasks::{Addressee, NewTask, State};
use web::Town;

use super::remark;
use crate::{
    ACCOUNT_TASK,
    access::Action,
    facts,
    letters::{self, AccountNews},
    model::{AccountNumber, AccountState, BankAccount},
    store,
};

/// What came of giving an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// It is the one in force already.
    Same,
    /// The voluntary register has it too: it is in force.
    InForce,
    /// Another officer must confirm it.
    WaitsForOfficer,
    /// Staff must confirm it: there is no other officer.
    WaitsForStaff,
    /// Another one waits already; that must be decided first.
    OneWaits,
}

/// Gives an account.
pub fn propose_account(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    association: &Association,
    number: &AccountNumber,
    way: OnBehalf,
) -> Result<Proposed, Error> {
    let id = &association.id.0;
    let (clock, ids) = (&*town.clock, &*town.ids);
    let in_force = facts::account_in_force(conn, id)?;
    if in_force.is_some_and(|account| account.number == *number) {
        return Ok(Proposed::Same);
    }
    if store::account::the_one(conn, id, AccountState::Waiting)?.is_some() {
        return Ok(Proposed::OneWaits);
    }
    let person = permit.actor().who().map(|who| who.person.clone());
    let voluntary = association.voluntary.as_ref();
    let as_registered = voluntary.is_some_and(|it| it.facts.has_account(number.as_str()));
    let account = BankAccount {
        id: ids.next(),
        association: id.clone(),
        number: number.clone(),
        state: if as_registered {
            AccountState::InForce
        } else {
            AccountState::Waiting
        },
        as_registered,
        remark: remark(permit, id, way).to_owned(),
        proposed_at: clock.now(),
        proposed_by: person,
        decided_at: as_registered.then(|| clock.now()),
        decided_by: None,
    };
    if as_registered {
        store::account::end_in_force(conn, id, clock.now())?;
    }
    store::account::put(conn, &account)?;
    let proposed = if as_registered {
        Proposed::InForce
    } else if has_second_officer(conn, town, &account)? {
        open_task(conn, town, association, &account, true)?;
        Proposed::WaitsForOfficer
    } else {
        open_task(conn, town, association, &account, false)?;
        Proposed::WaitsForStaff
    };
    let news = if as_registered {
        AccountNews::InForce
    } else {
        AccountNews::Waiting
    };
    letters::tell_of_account(conn, town, association, &account, news)?;
    note(conn, town, permit, &account, (None, Some(1)))?;
    Ok(proposed)
}

/// Confirms the account that waits, or refuses it.
pub fn decide_account(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    association: &Association,
    account: &BankAccount,
    yes: bool,
) -> Result<(), Error> {
    let now = town.clock.now();
    let (state, news) = if yes {
        store::account::end_in_force(conn, &account.association, now)?;
        (AccountState::InForce, AccountNews::InForce)
    } else {
        (AccountState::Refused, AccountNews::Refused)
    };
    settle(conn, town, permit, (association, account), state, news)
}

/// Takes back the account that waits.
pub fn take_back_account(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    association: &Association,
    account: &BankAccount,
) -> Result<(), Error> {
    let (state, news) = (AccountState::TakenBack, AccountNews::TakenBack);
    settle(conn, town, permit, (association, account), state, news)
}

/// Whether somebody besides who gave it could confirm it for the association.
pub(crate) fn has_second_officer(
    conn: &mut Conn,
    town: &Town,
    account: &BankAccount,
) -> Result<bool, Error> {
    let able = facts::people_with(conn, &*town.clock, &account.association, Scope::Account)?;
    let gave = account.proposed_by.as_ref();
    Ok(able.iter().any(|person| Some(&person.id) != gave))
}

/// Asks another officer, or staff, to look at the account that waits.
pub(crate) fn open_task(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    account: &BankAccount,
    has_second_officer: bool,
) -> Result<(), Error> {
    let id = &association.id.0;
    let addressee = if has_second_officer {
        Addressee::Association {
            id: id.clone(),
            scope: Scope::Account,
        }
    } else {
        Addressee::Staff {
            capability: "associations".to_owned(),
            unit: String::new(),
        }
    };
    let task = NewTask {
        kind: ACCOUNT_TASK,
        subject: &account.id,
        addressee,
        association: Some(id),
        title: texts::id("upkeep-task-account"),
        remark: texts::id("upkeep-task-account-remark"),
        words: &[("association", &association.name)],
        path: &format!("/min-forening/{id}/konto/bekreft"),
        due_on: None,
    };
    tasks::open(conn, &*town.clock, &*town.ids, &task)?;
    Ok(())
}

fn settle(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    (association, account): (&Association, &BankAccount),
    state: AccountState,
    news: AccountNews,
) -> Result<(), Error> {
    let clock = &*town.clock;
    let by: Option<&PersonId> = permit.actor().who().map(|who| &who.person);
    store::account::decide(conn, &account.id, state, (clock.now(), by))?;
    let outcome = if state == AccountState::TakenBack {
        State::Withdrawn
    } else {
        State::Done
    };
    tasks::close(conn, clock, (ACCOUNT_TASK, &account.id), outcome, by)?;
    letters::tell_of_account(conn, town, association, account, news)?;
    note(conn, town, permit, account, (Some(1), Some(2)))
}

fn note(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    account: &BankAccount,
    (from, to): (Option<i64>, Option<i64>),
) -> Result<(), Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let (about, remark) = (Some(account.association.as_str()), account.remark.as_str());
    let versions = Versions { from, to };
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &account.id,
        versions,
        about,
        remark,
    )
}
