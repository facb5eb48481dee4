//! Sessions: from sign-in until one leaves, is idle too long, or has stayed long enough.
//!
//! The cookie holds a token; the table holds its hash. A new session is made at every sign-in, so a
//! cookie set before is worthless after (session fixation). ID-porten's own session ends after 30
//! idle minutes and 120 at most; ours lasts longer because filling in a form takes longer, and
//! dangerous acts ask her to prove who she is again (docs/decisions/0012-roles.md).

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::{Clock, Ids, Instant};

use crate::{key, table::session};

/// A session ends when nobody has used it for this long: four hours, in seconds.
pub const IDLE_SECONDS: i64 = 4 * 60 * 60;
/// And at the latest after this long: twelve hours, in seconds.
pub const LONGEST_SECONDS: i64 = 12 * 60 * 60;
/// Dangerous acts ask for proof no older than this: ten minutes, in seconds.
pub const PROOF_SECONDS: i64 = 10 * 60;
/// That a session was used is written no more often than this, in seconds.
const WRITE_SECONDS: i64 = 5 * 60;

/// A session as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
pub struct Session {
    /// Its id; not the cookie.
    pub id: String,
    token_hash: String,
    /// Whose.
    pub person_id: PersonId,
    /// With whom she signed in.
    pub issuer: String,
    strength: String,
    /// The provider's name for its own session.
    pub provider_sid: Option<String>,
    /// To be handed back when she signs out there.
    pub id_token: Option<String>,
    /// The device, in a few words.
    pub device: String,
    /// The association she last acted for.
    pub hat: Option<String>,
    /// When she signed in.
    pub begun_at: Instant,
    /// When it was last used, to within some minutes.
    pub seen_at: Instant,
    /// When she last proved who she is.
    pub verified_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

/// How well she proved who she is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// She reads an e-mail address.
    Email,
    /// A provider vouches substantially.
    Substantial,
    /// A provider vouches highly.
    High,
}

/// What is known when somebody has signed in.
#[derive(Clone, Copy, Debug)]
pub struct SignedIn<'a> {
    /// Who.
    pub person: &'a PersonId,
    /// With whom.
    pub issuer: &'a str,
    /// How well.
    pub strength: Strength,
    /// The provider's session.
    pub provider_sid: Option<&'a str>,
    /// The provider's token, for signing out there.
    pub id_token: Option<&'a str>,
    /// The device, in a few words.
    pub device: &'a str,
}

impl Strength {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }
}

impl Session {
    /// How well she proved who she is.
    pub fn strength(&self) -> Strength {
        match self.strength.as_str() {
            "high" => Strength::High,
            "substantial" => Strength::Substantial,
            _ => Strength::Email,
        }
    }

    /// Whether it may be used at `now`.
    pub fn is_alive(&self, now: Instant) -> bool {
        self.ended_at.is_none()
            && now.seconds_since(self.seen_at) < IDLE_SECONDS
            && now.seconds_since(self.begun_at) < LONGEST_SECONDS
    }

    /// Whether she proved who she is within the last minutes.
    pub fn is_verified(&self, now: Instant) -> bool {
        now.seconds_since(self.verified_at) < PROOF_SECONDS
    }

    /// Whether its use ought to be written now.
    pub fn should_be_marked(&self, now: Instant) -> bool {
        now.seconds_since(self.seen_at) >= WRITE_SECONDS
    }
}

/// Begins a session, and gives back the token for the cookie. It is nowhere else.
pub fn begin(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    signed_in: &SignedIn<'_>,
) -> Result<(String, Session), Error> {
    let now = clock.now();
    let token = key::token();
    let begun = Session {
        id: ids.next(),
        token_hash: key::hash(&token),
        person_id: signed_in.person.clone(),
        issuer: signed_in.issuer.to_owned(),
        strength: signed_in.strength.word().to_owned(),
        provider_sid: signed_in.provider_sid.map(str::to_owned),
        id_token: signed_in.id_token.map(str::to_owned),
        device: signed_in.device.to_owned(),
        hat: None,
        begun_at: now,
        seen_at: now,
        verified_at: now,
        ended_at: None,
    };
    diesel::insert_into(session::table)
        .values(&begun)
        .execute(conn)?;
    Ok((token, begun))
}

/// The session that a cookie belongs to, when it may still be used.
pub fn of_token(conn: &mut Conn, clock: &dyn Clock, token: &str) -> Result<Option<Session>, Error> {
    let found: Option<Session> = session::table
        .filter(session::token_hash.eq(key::hash(token)))
        .select(Session::as_select())
        .first(conn)
        .optional()?;
    Ok(found.filter(|session| session.is_alive(clock.now())))
}

/// Writes that a session is in use.
pub fn mark(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<(), Error> {
    diesel::update(session::table.find(id))
        .set(session::seen_at.eq(clock.now()))
        .execute(conn)?;
    Ok(())
}

/// Writes that she has just proved who she is, and gives the session a new token: the one from
/// before is worthless. `None` when the session is over.
pub fn prove(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<Option<String>, Error> {
    let token = key::token();
    let open = session::table.find(id).filter(session::ended_at.is_null());
    let proved = diesel::update(open)
        .set((
            session::token_hash.eq(key::hash(&token)),
            session::seen_at.eq(clock.now()),
            session::verified_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok((proved > 0).then_some(token))
}

/// Remembers which association she acts for, so that the header shows it on other pages.
pub fn wear(conn: &mut Conn, id: &str, hat: Option<&str>) -> Result<(), Error> {
    diesel::update(session::table.find(id))
        .set(session::hat.eq(hat))
        .execute(conn)?;
    Ok(())
}

/// The sessions of a person that may still be used, newest first.
pub fn alive(conn: &mut Conn, clock: &dyn Clock, person: &PersonId) -> Result<Vec<Session>, Error> {
    let all: Vec<Session> = session::table
        .filter(session::person_id.eq(person))
        .filter(session::ended_at.is_null())
        .order(session::begun_at.desc())
        .select(Session::as_select())
        .load(conn)?;
    let now = clock.now();
    Ok(all
        .into_iter()
        .filter(|session| session.is_alive(now))
        .collect())
}

/// Ends one session of a person. Gives back whether there was one to end.
pub fn end(conn: &mut Conn, clock: &dyn Clock, person: &PersonId, id: &str) -> Result<bool, Error> {
    let open = session::table
        .find(id)
        .filter(session::person_id.eq(person))
        .filter(session::ended_at.is_null());
    Ok(diesel::update(open)
        .set(session::ended_at.eq(clock.now()))
        .execute(conn)?
        > 0)
}

/// Ends all sessions of a person, save the one with the id in `but`.
pub fn end_all(
    conn: &mut Conn,
    clock: &dyn Clock,
    person: &PersonId,
    but: Option<&str>,
) -> Result<usize, Error> {
    let open = session::table
        .filter(session::person_id.eq(person))
        .filter(session::ended_at.is_null())
        .filter(session::id.ne(but.unwrap_or_default()));
    Ok(diesel::update(open)
        .set(session::ended_at.eq(clock.now()))
        .execute(conn)?)
}

/// Ends the sessions that belong to a provider's session: it was ended there.
pub fn end_from_provider(
    conn: &mut Conn,
    clock: &dyn Clock,
    issuer: &str,
    sid: &str,
) -> Result<usize, Error> {
    let open = session::table
        .filter(session::issuer.eq(issuer))
        .filter(session::provider_sid.eq(sid))
        .filter(session::ended_at.is_null());
    Ok(diesel::update(open)
        .set(session::ended_at.eq(clock.now()))
        .execute(conn)?)
}

/// Removes sessions that ended, or died, before `before`.
pub fn forget(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    Ok(diesel::delete(session::table.filter(session::seen_at.lt(before))).execute(conn)?)
}
