//! How a mail stands, for whoever wrote it; and taking back what has not gone yet.
//!
//! The state stays when the mail itself is forgotten. When mail is given up, the event
//! [`FAILED`] tells it; its subject is the mail's id, its payload the mail's purpose and cause.

use db::{Conn, Error};
use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};
use serde_json::json;

use super::KINDS;
use crate::{
    NewEvent, Payload, emit,
    table::{job, mail},
};

/// The kind of event that tells that a mail was given up.
pub const FAILED: &str = "jobs.mail_failed";

/// Ids in one statement.
const AT_ONCE: usize = 500;

/// How a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for its turn.
    Queued,
    /// The mail server asked to wait, or cannot be reached; it is tried again.
    Delayed,
    /// A mail server took it, then. Whether anybody reads it, nobody knows.
    Sent(Instant),
    /// It was given up, then, for this cause.
    Failed(Instant, Cause),
}

/// Why a mail was given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The address does not exist, or takes no mail.
    Bounced,
    /// The mail server would not take the mail.
    Refused,
    /// The mail server asked to wait, or could not be reached, for a day.
    Unreachable,
    /// It was taken back before it went.
    Withdrawn,
}

impl Cause {
    /// The word in the table and in the event.
    pub fn word(self) -> &'static str {
        match self {
            Self::Bounced => "bounced",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "bounced" => Self::Bounced,
            "refused" => Self::Refused,
            "withdrawn" => Self::Withdrawn,
            _ => Self::Unreachable,
        }
    }
}

/// The states of these mails, by id, in no order.
pub fn states(conn: &mut Conn, ids: &[String]) -> Result<Vec<(String, State)>, Error> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<(String, Option<Instant>, Option<Instant>, String)> = mail::table
            .filter(mail::id.eq_any(some))
            .select((mail::id, mail::sent_at, mail::failed_at, mail::cause))
            .load(conn)?;
        found.extend(rows.into_iter().map(|(id, sent_at, failed_at, cause)| {
            let state = match (sent_at, failed_at) {
                (Some(at), _) => State::Sent(at),
                (None, Some(at)) => State::Failed(at, Cause::of(&cause)),
                (None, None) if cause == "delayed" => State::Delayed,
                (None, None) => State::Queued,
            };
            (id, state)
        }));
    }
    Ok(found)
}

/// Takes back those of these mails that have not gone, and returns how many that were. One that is
/// being handed to the mail server at this moment may still go, and is then told as sent.
pub fn withdraw(conn: &mut Conn, clock: &dyn Clock, ids: &[String]) -> Result<usize, Error> {
    let mut taken_back = 0;
    for some in ids.chunks(AT_ONCE) {
        taken_back += diesel::update(
            mail::table
                .filter(mail::id.eq_any(some))
                .filter(mail::sent_at.is_null().and(mail::failed_at.is_null())),
        )
        .set((
            mail::failed_at.eq(clock.now()),
            mail::cause.eq(Cause::Withdrawn.word()),
        ))
        .execute(conn)?;
        let idle = job::table
            .filter(job::kind.eq_any(KINDS))
            .filter(job::key.eq_any(some))
            .filter(job::done_at.is_null().and(job::failed_at.is_null()))
            .filter(job::leased_by.is_null());
        diesel::delete(idle).execute(conn)?;
    }
    Ok(taken_back)
}

/// Notes that the mail was sent.
pub(crate) fn sent(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<(), Error> {
    diesel::update(mail::table.find(id))
        .set((
            mail::sent_at.eq(clock.now()),
            mail::failed_at.eq(None::<Instant>),
            mail::cause.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Notes that the mail has to wait.
pub(crate) fn delayed(conn: &mut Conn, id: &str) -> Result<(), Error> {
    diesel::update(unended(id))
        .set(mail::cause.eq("delayed"))
        .execute(conn)?;
    Ok(())
}

/// Notes that the mail was given up, and tells it; once.
pub(crate) fn failed(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &str,
    cause: Cause,
) -> Result<(), Error> {
    let noted = diesel::update(unended(id))
        .set((
            mail::failed_at.eq(clock.now()),
            mail::cause.eq(cause.word()),
        ))
        .execute(conn)?;
    if noted == 0 {
        return Ok(());
    }
    let purpose: String = mail::table.find(id).select(mail::purpose).first(conn)?;
    let happened = NewEvent {
        kind: FAILED,
        subject: id.to_owned(),
        payload: Payload::from(json!({ "purpose": purpose, "cause": cause.word() })),
    };
    emit(conn, clock, ids, &happened)
}

/// Lets a mail that was given up wait again, unless somebody took it back.
pub(crate) fn revived(conn: &mut Conn, id: &str) -> Result<(), Error> {
    let row = mail::table
        .find(id)
        .filter(mail::sent_at.is_null())
        .filter(mail::cause.ne(Cause::Withdrawn.word()));
    diesel::update(row)
        .set((mail::failed_at.eq(None::<Instant>), mail::cause.eq("")))
        .execute(conn)?;
    Ok(())
}

#[diesel::dsl::auto_type(no_type_alias)]
fn unended<'a>(id: &'a str) -> _ {
    let row: diesel::dsl::Find<mail::table, &'a str> = mail::table.find(id);
    row.filter(mail::sent_at.is_null())
        .filter(mail::failed_at.is_null())
}
