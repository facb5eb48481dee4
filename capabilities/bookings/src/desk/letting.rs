//! Premises that an association lets itself: its own people answer those who ask for them.
//!
//! A request is the association's to answer when all of it is at premises that it lets. One that reaches
//! over premises of several stays with the municipality, and so does one for an association where nobody
//! may answer.

use std::collections::BTreeSet;

use access::{Actor, Denied, Permit, Scope};
use db::{Conn, Error};
use identity::roles;
use venues::Venues;
use web::Town;

use super::access::{Action, may, may_let};
use crate::{model::Booking, store};

/// The association that lets all of some sets; none when the municipality lets any of them.
pub fn let_by<'a>(venues: &Venues, sets: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut owners = sets.into_iter().map(|set| {
        let (premises, _) = venues.with_set(set)?;
        venues.site(&premises.site)?.owner.clone()
    });
    let first = owners.next().flatten()?;
    owners
        .all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

/// Leave to do something with some parts of premises: to the municipality's own people with any, and to
/// whoever may book for the association that lets all of them.
pub fn may_with<'a>(
    actor: &Actor,
    venues: &Venues,
    action: Action,
    sets: impl IntoIterator<Item = &'a str>,
) -> Result<Permit<Action>, Denied> {
    may(actor, action).or_else(|denied| match let_by(venues, sets) {
        Some(owner) => may_let(actor, action, &owner),
        None => Err(denied),
    })
}

/// Refuses whoever may do something neither everywhere nor with premises that she lets. Gives back the
/// associations for which she may; none when she may everywhere.
pub fn may_somewhere(
    actor: &Actor,
    venues: &Venues,
    action: Action,
) -> Result<BTreeSet<String>, Denied> {
    let Err(denied) = may(actor, action) else {
        return Ok(BTreeSet::new());
    };
    let owners = venues.sites().filter_map(|site| site.owner.clone());
    let hers: BTreeSet<String> = owners
        .filter(|owner| may_let(actor, action, owner).is_ok())
        .collect();
    if hers.is_empty() {
        Err(denied)
    } else {
        Ok(hers)
    }
}

/// The association that lets all of what a reservation asks for, as its times are now.
pub fn lets_all(
    conn: &mut Conn,
    venues: &Venues,
    booking: &Booking,
) -> Result<Option<String>, Error> {
    let ids: Vec<String> = store::bookings::times(conn, &booking.id)?
        .into_iter()
        .map(|it| it.occurrence_id)
        .collect();
    let times = venues::store::by_ids(conn, &ids)?;
    Ok(let_by(venues, times.iter().map(|it| it.set.as_str())))
}

/// Who is to answer a reservation: the association that lets all of it, when anybody there may; none
/// when it is the municipality.
pub fn answered_by(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    booking: &Booking,
) -> Result<Option<String>, Error> {
    let Some(owner) = lets_all(conn, venues, booking)? else {
        return Ok(None);
    };
    let held = roles::in_association(conn, &*town.clock, &owner)?;
    let somebody = held
        .iter()
        .any(|held| held.role.scopes.contains(&Scope::Booking));
    Ok(somebody.then_some(owner))
}

/// Whether an association lets any premises at all.
pub fn lets_any(venues: &Venues, association: &str) -> bool {
    venues
        .sites()
        .any(|site| site.owner.as_deref() == Some(association))
}
