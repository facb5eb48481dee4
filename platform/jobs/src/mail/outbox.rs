//! The rows of mail: written, carried, and emptied when they have served.

use std::sync::Arc;

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, NullableExpressionMethods, OptionalExtension, QueryDsl, Queryable,
    RunQueryDsl,
    dsl::{exists, not},
};
use kernel::{Clock, Ids, Instant};
use serde_json::json;

use super::{
    Letter, MailAddress, Mailer, SendError,
    letter::{many_lines, one_line},
};
use crate::{
    Context, JobError, JobKind, NewJob, Payload, enqueue,
    table::{job, mail},
};

/// The kind of job that carries a mail; its key is the mail's id.
pub(crate) const KIND: &str = "jobs.mail";

/// A mail to be sent.
#[derive(Clone)]
pub struct NewMail {
    /// Why it is sent, beginning with the room: `associations.contact`. Stays when the mail is
    /// forgotten.
    pub purpose: &'static str,
    /// Who gets it.
    pub to: MailAddress,
    /// Who gets the answer, when not the sender.
    pub reply_to: Option<MailAddress>,
    /// The name shown before the sender's address, such as «Fjordvik kommune»; may be empty.
    pub from_name: String,
    /// What it is about; one line, whatever it holds.
    pub subject: String,
    /// The text, plain.
    pub body_text: String,
}

/// Writes a mail and asks for it to be carried, in the transaction `conn` is in. Returns its id,
/// the only thing of it fit for a log.
pub fn queue(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &NewMail,
) -> Result<String, Error> {
    let (id, now) = (ids.next(), clock.now());
    diesel::insert_into(mail::table)
        .values((
            mail::id.eq(&id),
            mail::purpose.eq(new.purpose),
            mail::to_address.eq(new.to.as_str()),
            mail::reply_to.eq(new.reply_to.as_ref().map_or("", MailAddress::as_str)),
            mail::from_name.eq(one_line(&new.from_name)),
            mail::subject.eq(one_line(&new.subject)),
            mail::body_text.eq(many_lines(&new.body_text)),
            mail::made_at.eq(now),
        ))
        .execute(conn)?;
    let carried = NewJob {
        kind: KIND,
        key: Some(id.clone()),
        payload: Payload::from(json!(id)),
        due_at: now,
    };
    enqueue(conn, clock, ids, &carried)?;
    Ok(id)
}

/// Empties address, names, subject and text of mail written before `before` that has been sent or
/// given up, and returns how many that were. Id, purpose and times stay.
pub fn forget_sent(conn: &mut Conn, clock: &dyn Clock, before: Instant) -> Result<usize, Error> {
    let underway = job::table
        .filter(job::kind.eq(KIND))
        .filter(job::key.eq(mail::id.nullable()))
        .filter(job::done_at.is_null())
        .filter(job::failed_at.is_null());
    let ended: Vec<String> = mail::table
        .filter(mail::forgotten_at.is_null())
        .filter(mail::made_at.lt(before))
        .filter(not(exists(underway)))
        .select(mail::id)
        .load(conn)?;
    for id in &ended {
        diesel::update(mail::table.find(id))
            .set((
                mail::to_address.eq(""),
                mail::reply_to.eq(""),
                mail::from_name.eq(""),
                mail::subject.eq(""),
                mail::body_text.eq(""),
                mail::forgotten_at.eq(clock.now()),
            ))
            .execute(conn)?;
    }
    Ok(ended.len())
}

/// The kind of job that carries mail by `mailer`.
pub(crate) fn carrier(mailer: Arc<dyn Mailer>) -> JobKind {
    JobKind::new(KIND, move |context, payload| {
        carry(context, &*mailer, &payload.read::<String>()?)
    })
}

#[derive(Queryable)]
struct Row {
    to_address: String,
    reply_to: String,
    from_name: String,
    subject: String,
    body_text: String,
    made_at: Instant,
}

fn carry(context: &Context, mailer: &dyn Mailer, id: &str) -> Result<(), JobError> {
    let Some(row) = context.db.read_now(|conn| unsent(conn, id))? else {
        return Ok(());
    };
    let letter = letter(id, row)?;
    mailer.send(&letter).map_err(|fault| match fault {
        SendError::Later(reason) => JobError::TryAgain(reason),
        SendError::Refused(reason) => JobError::GiveUp(reason),
    })?;
    context.db.write_now(|conn| {
        diesel::update(mail::table.find(id))
            .set(mail::sent_at.eq(context.clock.now()))
            .execute(conn)
            .map_err(Error::from)
    })?;
    tracing::info!(mail = id, "a mail was sent");
    Ok(())
}

fn unsent(conn: &mut Conn, id: &str) -> Result<Option<Row>, Error> {
    Ok(mail::table
        .find(id)
        .filter(mail::sent_at.is_null())
        .filter(mail::forgotten_at.is_null())
        .select((
            mail::to_address,
            mail::reply_to,
            mail::from_name,
            mail::subject,
            mail::body_text,
            mail::made_at,
        ))
        .first(conn)
        .optional()?)
}

fn letter(id: &str, row: Row) -> Result<Letter, JobError> {
    let address = |written: &str| {
        written
            .parse::<MailAddress>()
            .map_err(|fault| JobError::GiveUp(fault.to_string()))
    };
    Ok(Letter {
        id: id.to_owned(),
        to: address(&row.to_address)?,
        reply_to: match row.reply_to.as_str() {
            "" => None,
            written => Some(address(written)?),
        },
        from_name: row.from_name,
        subject: row.subject,
        body_text: row.body_text,
        made_at: row.made_at,
    })
}
