//! What other rooms ask: how many members, which documents, which account, confirmed or not.

use access::Scope;
use associations::model::{Association, AssociationId};
use db::{Conn, Error, settings};
use identity::roles;
use jiff::civil::Date;
use kernel::Clock;

use crate::{
    model::{
        AccountState, BankAccount, Confirmation, ConfirmationRules, Known, MemberNumbers,
        ShelfDocument,
    },
    store,
};

/// The member numbers of an association on 31 December of a year; `None` when it has not said.
/// `numbers.counts.between(6, Some(19))` answers a norm, when the bands can.
pub fn member_numbers(
    conn: &mut Conn,
    association: &str,
    year: i16,
) -> Result<Option<MemberNumbers>, Error> {
    store::members::of_year(conn, association, year)
}

/// Everything on an association's shelf, each document's newest version first.
pub fn documents_of(conn: &mut Conn, association: &str) -> Result<Vec<ShelfDocument>, Error> {
    store::shelf::all(conn, association)
}

/// The account money goes to. Whoever pays reads it here and nowhere else.
pub fn account_in_force(conn: &mut Conn, association: &str) -> Result<Option<BankAccount>, Error> {
    store::account::the_one(conn, association, AccountState::InForce)
}

/// Where an association stands with its yearly confirmation; `None` when there is no such
/// association.
pub fn confirmation(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
) -> Result<Option<Confirmation>, Error> {
    let id = AssociationId(association.to_owned());
    match associations::one(conn, &id)? {
        Some(association) => standing(conn, clock, &association).map(Some),
        None => Ok(None),
    }
}

/// Whether an association may send new applications today.
pub fn may_apply(conn: &mut Conn, clock: &dyn Clock, association: &str) -> Result<bool, Error> {
    let confirmation = confirmation(conn, clock, association)?;
    Ok(confirmation.is_some_and(|it| !it.consequences.no_applications))
}

/// Whether an association may make new bookings today.
pub fn may_book(conn: &mut Conn, clock: &dyn Clock, association: &str) -> Result<bool, Error> {
    let confirmation = confirmation(conn, clock, association)?;
    Ok(confirmation.is_some_and(|it| !it.consequences.no_bookings))
}

/// The same for an association that is at hand.
pub(crate) fn standing(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &Association,
) -> Result<Confirmation, Error> {
    let rules = settings::get::<ConfirmationRules>(conn)?.value;
    let today = kernel::today(clock);
    let id = &association.id.0;
    let entry = store::confirmation::entry(conn, id)?;
    let given = store::confirmation::given(conn, id)?;
    let known = known(
        association,
        entry,
        given.first().map(|given| given.confirmed_on.date()),
        today,
    );
    Ok(Confirmation::on(today, &rules, &known))
}

/// Put together from what the register knows and what we do.
pub(crate) fn known(
    association: &Association,
    entry: Option<store::confirmation::Entry>,
    given_on: Option<Date>,
    today: Date,
) -> Known {
    let said = association.own.as_ref().and_then(|own| own.confirmed_on);
    Known {
        since: entry.map_or(today, |entry| entry.since),
        confirmed_on: said.max(given_on),
        meeting_month: entry.and_then(|entry| entry.meeting_month),
        archived: association.internal.archived_at.is_some(),
    }
}

/// Persons who can answer for an association in this scope, each once, with name and address.
pub(crate) fn people_with(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
    scope: Scope,
) -> Result<Vec<identity::Person>, Error> {
    let held = roles::in_association(conn, clock, association)?;
    let mut ids = Vec::new();
    for one in held {
        if one.role.scopes.contains(&scope) && !ids.contains(&one.person) {
            ids.push(one.person);
        }
    }
    let known = identity::people::several(conn, &ids)?;
    let in_order = |id: &access::PersonId| known.iter().find(|one| one.id == *id).cloned();
    let people = ids.iter().filter_map(in_order);
    Ok(people.filter(|one| one.anonymised_at.is_none()).collect())
}
