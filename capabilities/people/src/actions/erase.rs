//! Erasing a person: every room erases what it holds, roles end, sessions end, the person is emptied.
//!
//! What the law makes us keep is named by each room: the trail of who did what stays without her name
//! (arkivlova, kommuneloven § 25-1), and so do roles in associations, since decisions rest on them
//! (personvernforordningen art. 17 (3) b).

use access::{Permit, PersonId, Scope, Versions};
use db::{Conn, Error};
use identity::roles::{self, Ending};
use jobs::{NewEvent, emit};
use serde_json::json;
use web::{PersonRights, Town};

use crate::{access::Action, store::notices};

/// Told when somebody is erased: subject is her id, the payload lists associations she acted for.
pub const ERASED: &str = "people.erased";

/// Erases her. Gives back ids of texts that name what is kept. Done in one transaction, which whoever
/// only wants to know what would be kept rolls back.
pub fn erase(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    rights: &[PersonRights],
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let mut kept = Vec::new();
    for own in rights {
        for id in (own.erase)(conn, clock, person)? {
            if !kept.contains(&id) {
                kept.push(id);
            }
        }
    }
    let held = roles::of_person(conn, clock, person)?;
    let mut associations: Vec<String> = Vec::new();
    for role in &held {
        roles::end(conn, clock, &role.id, Ending::Erased)?;
        associations.extend(role.of.association().map(str::to_owned));
    }
    associations.dedup();
    notices::take_back(conn, person)?;
    access::record(conn, clock, ids, permit, &person.0, Versions::default())?;
    identity::people::anonymise(conn, clock, person)?;
    let erased = NewEvent {
        kind: ERASED,
        subject: person.0.clone(),
        payload: json!({ "associations": associations }).into(),
    };
    emit(conn, clock, ids, &erased)?;
    Ok(kept)
}

/// The associations in which nobody else may give access once she is gone.
pub fn alone_in(town: &Town, conn: &mut Conn, person: &PersonId) -> Result<Vec<String>, Error> {
    let mut alone = Vec::new();
    for role in roles::of_person(conn, &*town.clock, person)? {
        let Some(association) = role.of.association() else {
            continue;
        };
        if !role.scopes.contains(&Scope::Officers) || alone.iter().any(|id| id == association) {
            continue;
        }
        let all = roles::in_association(conn, &*town.clock, association)?;
        let others = all
            .iter()
            .any(|held| held.person != *person && held.role.scopes.contains(&Scope::Officers));
        if !others {
            alone.push(association.to_owned());
        }
    }
    Ok(alone)
}
