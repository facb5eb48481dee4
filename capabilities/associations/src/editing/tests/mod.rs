//! Stories of those who keep an association's page true, and of those who may not.

mod contacts;
mod doors;
mod finding;
mod keeping;
mod logo;
mod rows;

use access::{Of, PersonId, RoleKind, Scope, Source};
use identity::roles;
use testkit::{Browser, on_each_engine};

use crate::{
    model::{Contact, Purpose},
    pages::tests::{HOST, Stage, has_no_canary},
    store,
};

const CHOIR: &str = "Sandvik blandakor";

fn path(stage: &Stage, after: &str) -> String {
    format!("/nb/min-forening/{}/profil{after}", stage.id(CHOIR))
}

fn officer(stage: &Stage) -> PersonId {
    let person = stage
        .town
        .person("Ingrid Solbakken", "ingrid@fjordvik.example");
    stage
        .town
        .give_role(&person, &stage.id(CHOIR).0, RoleKind::Chair);
    person
}

/// A browser of somebody with one role.
fn as_somebody<'s>(
    stage: &'s Stage,
    kind: RoleKind,
    of: Of,
    scopes: &[Scope],
    capabilities: &[&str],
) -> Browser<'s> {
    let town = &stage.town;
    let person = town.person("Noen Andre", "noen@fjordvik.example");
    let new = roles::NewRole {
        person: person.clone(),
        kind,
        of,
        scopes: scopes.to_vec(),
        capabilities: capabilities.iter().map(|it| (*it).to_owned()).collect(),
        source: Source::Officer,
        given_by: None,
        until: None,
    };
    let given = town
        .db
        .write_now(|conn| roles::give(conn, &*town.clock, &*town.ids, &new));
    given.expect("a role");
    stage.house.browser(HOST).sign_in(town, &person)
}

fn version(stage: &Stage) -> String {
    let id = stage.id(CHOIR);
    let found = stage.town.db.read_now(|conn| store::one(conn, &id));
    let association = found.expect("a register").expect("the choir");
    association.own_version.to_string()
}
