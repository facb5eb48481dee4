//! Lessors: making one, asking somebody to answer for it, her yes, and the end of it.
//!
//! Whoever is asked gets a link by mail. It is good once, for whoever signs in with it; from then on she
//! has a role for the lessor, as a delegate has for an association, and for its premises alone.

use ::access::{Of, Permit, RoleKind, Scope, Source, Versions, record_with};
use db::Conn;
use identity::{
    key,
    roles::{self, Ending, NewRole},
};
use web::{PageError, Town};

use crate::{
    access::Action,
    letters,
    model::{Lessor, LessorPerson},
    store::lessors,
};

/// Keeps a lessor: a new one when its version is 0.
pub fn keep_lessor(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    it: &Lessor,
) -> Result<(), PageError> {
    if it.version == 0 {
        let first = Lessor {
            version: 1,
            ..it.clone()
        };
        lessors::insert(conn, &first)?;
        return written(conn, town, permit, (&it.id, "made"), (None, Some(1)));
    }
    if !lessors::save(conn, it)? {
        return Err(PageError::Changed);
    }
    let versions = (Some(it.version), Some(it.version + 1));
    written(conn, town, permit, (&it.id, "about"), versions)
}

/// Asks somebody to answer for a lessor, and sends her the link.
pub fn ask(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    lessor: &Lessor,
    (name, email): (&str, &str),
) -> Result<(), PageError> {
    let token = key::token();
    let asked = LessorPerson {
        id: town.ids.next(),
        lessor_id: lessor.id.clone(),
        name: name.to_owned(),
        email: email.to_owned(),
        person_id: None,
        role_id: None,
        token_hash: Some(key::hash(&token)),
        asked_at: town.clock.now(),
        ended_at: None,
    };
    lessors::ask(conn, &asked)?;
    letters::asked(conn, town, lessor, &asked, &token)?;
    written(
        conn,
        town,
        permit,
        (&lessor.id, "person-asked"),
        (None, None),
    )
}

/// She says yes, and has the role from now on.
pub fn join(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    asked: &LessorPerson,
) -> Result<(), PageError> {
    let who = permit.actor().who().ok_or(PageError::Forbidden)?;
    let new = NewRole {
        person: who.person.clone(),
        kind: RoleKind::Delegate,
        of: Of::Association(asked.lessor_id.clone()),
        scopes: vec![Scope::Booking],
        capabilities: Vec::new(),
        source: Source::Staff,
        given_by: None,
        until: None,
    };
    let role = roles::give(conn, &*town.clock, &*town.ids, &new)?;
    if !lessors::joined(conn, &asked.id, (&who.person, &role.id))? {
        return Err(PageError::Changed);
    }
    let subject = (asked.lessor_id.as_str(), "person-joined");
    written(conn, town, permit, subject, (None, None))
}

/// She answers for it no more; her right ends with it.
pub fn end(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    (lessor, id): (&str, &str),
) -> Result<(), PageError> {
    let all = lessors::people(conn, lessor)?;
    let known = all.into_iter().find(|it| it.id == id);
    let known = known.ok_or(PageError::NotFound)?;
    if !lessors::end(conn, (lessor, id), town.clock.now())? {
        return Err(PageError::Changed);
    }
    if let Some(role) = &known.role_id {
        roles::end(conn, &*town.clock, role, Ending::Withdrawn)?;
    }
    written(conn, town, permit, (lessor, "person-ended"), (None, None))
}

fn written(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    (subject, what): (&str, &str),
    (from, to): (Option<i64>, Option<i64>),
) -> Result<(), PageError> {
    let (clock, ids, versions) = (&*town.clock, &*town.ids, Versions { from, to });
    record_with(conn, clock, ids, permit, subject, versions, None, what)?;
    Ok(())
}
