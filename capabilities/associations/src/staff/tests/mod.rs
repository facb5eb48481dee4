//! Stories of those who mend the register, and of those who may not.

mod desk;
mod list;
mod mend;
mod merge;

use access::{Actor, Of, RoleKind, Source};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use identity::roles;
use tasks::{DeskFilter, desk};
use testkit::{
    Browser,
    national::{self, Entity},
    on_each_engine,
};

use crate::{
    actions::{ImportSources, import_national},
    model::Approval,
    national::Source as From,
    pages::tests::{CANARIES, HOST, Stage, has_no_canary},
    store,
};

const CHOIR: &str = "Sandvik blandakor";

pub(super) fn staff<'s>(stage: &'s Stage, kind: RoleKind, capabilities: &[&str]) -> Browser<'s> {
    let town = &stage.town;
    let person = town.person("Marit Lunde", "marit@fjordvik.example");
    let new = roles::NewRole {
        person: person.clone(),
        kind,
        of: Of::Municipality { unit: None },
        scopes: Vec::new(),
        capabilities: capabilities.iter().map(|it| (*it).to_owned()).collect(),
        source: Source::Operator,
        given_by: None,
        until: None,
    };
    let given = town
        .db
        .write_now(|conn| roles::give(conn, &*town.clock, &*town.ids, &new));
    given.expect("a role");
    stage.house.browser(HOST).sign_in(town, &person)
}

fn here(stage: &Stage, name: &str) -> String {
    format!("/nb/saker/forening/{}", stage.id(name))
}

fn version(stage: &Stage, name: &str) -> String {
    let id = stage.id(name);
    let found = stage.town.db.read_now(|conn| store::one(conn, &id));
    found
        .expect("a register")
        .expect("it is there")
        .version
        .to_string()
}

fn open_kinds(stage: &Stage) -> Vec<String> {
    let read = stage
        .town
        .db
        .read_now(|conn| desk(conn, &DeskFilter::default(), 0, 100));
    let mut kinds: Vec<String> = read
        .expect("a desk")
        .tasks
        .into_iter()
        .map(|task| task.kind)
        .collect();
    kinds.sort();
    kinds
}
