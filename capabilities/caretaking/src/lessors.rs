//! Who answers for premises that the municipality does not let itself: those who may book for the
//! association, or the other lessor, that lets them. What waits at her premises waits on her, as long as
//! anybody there may answer; else on the municipality.

use access::{PersonId, Scope};
use db::{Conn, Error};
use identity::roles;
use venues::Venues;
use web::Town;

/// Who lets premises, and those who answer for her, each once; none when the municipality lets them, or
/// when nobody may answer.
pub fn of_premises(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    premises: &str,
) -> Result<Option<(String, Vec<PersonId>)>, Error> {
    let site = venues.get(premises).and_then(|it| venues.site(&it.site));
    let Some(owner) = site.and_then(|it| it.owner.clone()) else {
        return Ok(None);
    };
    let mut people: Vec<PersonId> = Vec::new();
    for held in roles::in_association(conn, &*town.clock, &owner)? {
        if held.role.scopes.contains(&Scope::Booking) && !people.contains(&held.person) {
            people.push(held.person);
        }
    }
    Ok((!people.is_empty()).then_some((owner, people)))
}
