//! The municipality's own people: invited, given roles, and never left without an administrator.

use access::{Actor, Of, Permit, PersonId, RoleKind, Source, Versions};
use db::{Conn, Db, Error};
use identity::{
    key, links,
    roles::{self, Ending, NewRole},
};
use jiff::civil::Date;
use kernel::{Day, RandomIds, SystemClock};
use web::Town;

use crate::{
    access::{Action, may},
    store::invitations::{self, Invitation},
};

/// An invitation can be taken for this long: a week, in seconds.
const INVITED_SECONDS: i64 = 7 * 24 * 3600;

/// A role in the municipality to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffRole {
    /// Administrator, case officer or reader.
    pub kind: RoleKind,
    /// The key of a unit.
    pub unit: Option<String>,
    /// The capabilities she works with; empty means all.
    pub capabilities: Vec<String>,
    /// To and with this day.
    pub until: Option<Date>,
}

/// Makes a link for an administrator, at the command line; gives back its token.
pub fn make_link(db: &Db) -> Result<String, Error> {
    let (clock, ids) = (SystemClock, RandomIds);
    let permit = may(&Actor::Operator, Action::MakeLink)
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    db.write_now(|conn| {
        let token = links::make(conn, &clock, links::ADMINISTRATOR)?;
        access::record(conn, &clock, &ids, &permit, "administrator", made())?;
        Ok(token)
    })
}

/// Invites somebody: gives back the token for the letter. It is kept nowhere.
pub fn invite(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    email: &str,
    role: &StaffRole,
) -> Result<String, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let token = key::token();
    let invitation = Invitation {
        id: ids.next(),
        token_hash: key::hash(&token),
        email: email.to_owned(),
        kind: role.kind.word().to_owned(),
        unit: role.unit.clone(),
        capabilities: role.capabilities.join(" "),
        until_day: role.until.map(Day::from),
        invited_by: permit.actor().who().map(|who| who.person.clone()),
        made_at: clock.now(),
        expires_at: clock.now().plus_seconds(INVITED_SECONDS),
        taken_at: None,
        withdrawn_at: None,
    };
    invitations::insert(conn, &invitation)?;
    access::record(conn, clock, ids, permit, &invitation.id, made())?;
    Ok(token)
}

/// Takes an invitation: the role is hers from today.
pub fn take_invitation(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    invitation: &Invitation,
    person: &PersonId,
) -> Result<(), Error> {
    let words = invitation.capabilities.split_whitespace();
    let role = StaffRole {
        kind: invitation.role(),
        unit: invitation.unit.clone(),
        capabilities: words.map(str::to_owned).collect(),
        until: invitation.until_day.map(Day::date),
    };
    invitations::taken(conn, &*town.clock, &invitation.id)?;
    let given_by = invitation.invited_by.clone();
    give(town, conn, permit, person, &role, (Source::Staff, given_by))
}

/// Uses up a link from the command line: she is administrator. False when the link was used before.
pub fn take_link(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    token: &str,
    person: &PersonId,
) -> Result<bool, Error> {
    if !links::take(conn, &*town.clock, links::ADMINISTRATOR, token)? {
        return Ok(false);
    }
    let role = StaffRole {
        kind: RoleKind::Administrator,
        unit: None,
        capabilities: Vec::new(),
        until: None,
    };
    give(town, conn, permit, person, &role, (Source::Operator, None))?;
    Ok(true)
}

/// Gives a staff role, unless she has the very same one.
pub fn give(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    person: &PersonId,
    role: &StaffRole,
    (source, given_by): (Source, Option<PersonId>),
) -> Result<(), Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let of = Of::Municipality {
        unit: role.unit.clone(),
    };
    let held = roles::of_person(conn, clock, person)?;
    if held.iter().any(|own| {
        own.kind == role.kind
            && own.of == of
            && own.capabilities == role.capabilities
            && own.until == role.until
    }) {
        return Ok(());
    }
    let new = NewRole {
        person: person.clone(),
        kind: role.kind,
        of,
        scopes: Vec::new(),
        capabilities: role.capabilities.clone(),
        source,
        given_by,
        until: role.until,
    };
    let given = roles::give(conn, clock, ids, &new)?;
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &given.id,
        made(),
        None,
        role.kind.word(),
    )
}

/// Ends a staff role. Gives back whether it was in force.
pub fn end(town: &Town, conn: &mut Conn, permit: &Permit<Action>, id: &str) -> Result<bool, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let ended = roles::end(conn, clock, id, Ending::Withdrawn)?;
    if ended {
        access::record(conn, clock, ids, permit, id, Versions::default())?;
    }
    Ok(ended)
}

/// Whether somebody is administrator for good without the role with this id, or those of this person.
pub fn administrator_is_left(
    town: &Town,
    conn: &mut Conn,
    without_role: Option<&str>,
    without_person: Option<&PersonId>,
) -> Result<bool, Error> {
    let all = roles::of_municipality(conn, &*town.clock)?;
    let is_one = |held: &&roles::Held| held.role.is_administrator();
    let concerns = |held: &&roles::Held| {
        without_role == Some(held.role.id.as_str()) || without_person == Some(&held.person)
    };
    // What is about another role, or a person who is none, takes no administrator away.
    Ok(!all.iter().filter(is_one).any(|held| concerns(&held))
        || all
            .iter()
            .filter(is_one)
            .any(|held| !concerns(&held) && held.role.last_day().is_none()))
}

fn made() -> Versions {
    Versions {
        from: None,
        to: Some(1),
    }
}
