//! Invitations as stored. The link is stored as a hash; names and addresses go when it is over.

use access::{PersonId, RoleKind};
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use identity::key;
use kernel::{Clock, Day, Instant};

use super::{scopes_of, table::role_invitation, words_of};
use crate::model::{Invitation, InvitationState};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = role_invitation)]
struct Row {
    id: String,
    association_id: String,
    name: String,
    email: String,
    kind: String,
    scopes: String,
    until_day: Option<Day>,
    handover_id: Option<String>,
    invited_by: PersonId,
    state: String,
    made_at: Instant,
    expires_at: Instant,
    version: i64,
}

/// Stores a new invitation, and gives back the token for its link. It is nowhere else.
pub fn insert(conn: &mut Conn, invitation: &Invitation) -> Result<String, Error> {
    let token = key::token();
    let row = Row {
        id: invitation.id.clone(),
        association_id: invitation.association.clone(),
        name: invitation.name.clone(),
        email: invitation.email.clone(),
        kind: invitation.kind.word().to_owned(),
        scopes: words_of(&invitation.scopes),
        until_day: invitation.until.map(Day::from),
        handover_id: invitation.handover.clone(),
        invited_by: invitation.invited_by.clone(),
        state: invitation.state.word().to_owned(),
        made_at: invitation.made_at,
        expires_at: invitation.expires_at,
        version: 1,
    };
    diesel::insert_into(role_invitation::table)
        .values((row, role_invitation::token_hash.eq(key::hash(&token))))
        .execute(conn)?;
    Ok(token)
}

/// Gives a waiting invitation a new link and a new last moment; the old link is worthless.
pub fn renew(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    expires_at: Instant,
) -> Result<Option<String>, Error> {
    let token = key::token();
    let states = [InvitationState::Waiting, InvitationState::Expired].map(InvitationState::word);
    let open = role_invitation::table
        .find(id)
        .filter(role_invitation::state.eq_any(states))
        .filter(role_invitation::email.ne(""));
    let renewed = diesel::update(open)
        .set((
            role_invitation::token_hash.eq(key::hash(&token)),
            role_invitation::state.eq(InvitationState::Waiting.word()),
            role_invitation::made_at.eq(clock.now()),
            role_invitation::expires_at.eq(expires_at),
            role_invitation::version.eq(role_invitation::version + 1),
        ))
        .execute(conn)?;
    Ok((renewed > 0).then_some(token))
}

/// The invitation with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Invitation>, Error> {
    let row: Option<Row> = role_invitation::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Invitation::from))
}

/// The invitation a link belongs to, whatever its state.
pub fn of_token(conn: &mut Conn, token: &str) -> Result<Option<Invitation>, Error> {
    let row: Option<Row> = role_invitation::table
        .filter(role_invitation::token_hash.eq(key::hash(token)))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Invitation::from))
}

/// Those of an association that nobody has answered yet, oldest first.
pub fn waiting(conn: &mut Conn, association: &str) -> Result<Vec<Invitation>, Error> {
    let states = [InvitationState::Waiting, InvitationState::Expired].map(InvitationState::word);
    let rows: Vec<Row> = role_invitation::table
        .filter(role_invitation::association_id.eq(association))
        .filter(role_invitation::state.eq_any(states))
        .order((role_invitation::made_at.asc(), role_invitation::id.asc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// Those that came from an annual meeting.
pub fn of_handover(conn: &mut Conn, handover: &str) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = role_invitation::table
        .filter(role_invitation::handover_id.eq(handover))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// Those that a person said yes to.
pub fn accepted_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = role_invitation::table
        .filter(role_invitation::accepted_by.eq(person))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// Notes who said yes. Gives back whether the invitation still waited: the link works once.
pub fn accept(conn: &mut Conn, clock: &dyn Clock, id: &str, by: &PersonId) -> Result<bool, Error> {
    let waiting = role_invitation::table
        .find(id)
        .filter(role_invitation::state.eq(InvitationState::Waiting.word()));
    Ok(diesel::update(waiting)
        .set((
            role_invitation::state.eq(InvitationState::Accepted.word()),
            role_invitation::accepted_by.eq(by),
            role_invitation::ended_at.eq(clock.now()),
            role_invitation::name.eq(""),
            role_invitation::email.eq(""),
            role_invitation::version.eq(role_invitation::version + 1),
        ))
        .execute(conn)?
        > 0)
}

/// Takes an invitation back. Gives back whether it still waited.
pub fn end(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<bool, Error> {
    let states = [InvitationState::Waiting, InvitationState::Expired].map(InvitationState::word);
    let open = role_invitation::table
        .find(id)
        .filter(role_invitation::state.eq_any(states));
    Ok(diesel::update(open)
        .set((
            role_invitation::state.eq(InvitationState::Ended.word()),
            role_invitation::ended_at.eq(clock.now()),
            role_invitation::name.eq(""),
            role_invitation::email.eq(""),
            role_invitation::version.eq(role_invitation::version + 1),
        ))
        .execute(conn)?
        > 0)
}

/// Those whose time ran out and that are not marked so yet.
pub fn run_out(conn: &mut Conn, clock: &dyn Clock) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = role_invitation::table
        .filter(role_invitation::state.eq(InvitationState::Waiting.word()))
        .filter(role_invitation::expires_at.le(clock.now()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// Marks an invitation as not answered in time.
pub fn expire(conn: &mut Conn, id: &str) -> Result<(), Error> {
    diesel::update(role_invitation::table.find(id))
        .set((
            role_invitation::state.eq(InvitationState::Expired.word()),
            role_invitation::version.eq(role_invitation::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}

/// Empties names and addresses of invitations that ran out before `before`.
pub fn empty_expired(conn: &mut Conn, clock: &dyn Clock, before: Instant) -> Result<(), Error> {
    let old: Vec<String> = role_invitation::table
        .filter(role_invitation::state.eq(InvitationState::Expired.word()))
        .filter(role_invitation::expires_at.lt(before))
        .select(role_invitation::id)
        .load(conn)?;
    for id in old {
        end(conn, clock, &id)?;
    }
    Ok(())
}

impl From<Row> for Invitation {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            association: row.association_id,
            name: row.name,
            email: row.email,
            kind: RoleKind::from_word(&row.kind).unwrap_or(RoleKind::Delegate),
            scopes: scopes_of(&row.scopes),
            until: row.until_day.map(Day::date),
            handover: row.handover_id,
            invited_by: row.invited_by,
            state: InvitationState::from_word(&row.state).unwrap_or(InvitationState::Ended),
            made_at: row.made_at,
            expires_at: row.expires_at,
            version: row.version,
        }
    }
}
