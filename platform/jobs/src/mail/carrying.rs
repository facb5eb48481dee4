//! Carrying a mail: read, handed to the mailer, noted.
//!
//! Mail in bulk gives way: it goes when no more than the mailer allows have gone in the last
//! minute, prompt mail counted too. What has gone is counted in the table, so the limit holds for
//! all nodes together and outlasts a restart; nothing is kept in memory but the mail at hand.

use std::sync::Arc;

use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl};
use kernel::{Clock, Instant};

use super::{Body, Cause, Content, Letter, MailAddress, Mailer, SendError, state};
use crate::{Context, JobError, JobKind, table::mail};

/// The kind of job, named `kind`, that carries mail by `mailer`.
pub(crate) fn carrier(kind: &'static str, mailer: Arc<dyn Mailer>) -> JobKind {
    JobKind::new(kind, move |context, payload| {
        carry(context, &*mailer, &payload.read::<String>()?)
    })
}

/// Whether one more mail in bulk may go now.
pub(crate) fn bulk_may_go(
    conn: &mut Conn,
    clock: &dyn Clock,
    per_minute: u32,
) -> Result<bool, Error> {
    let sent: i64 = mail::table
        .filter(mail::sent_at.gt(clock.now().plus_seconds(-60)))
        .count()
        .get_result(conn)?;
    Ok(sent < i64::from(per_minute))
}

#[derive(Queryable)]
struct Row {
    to_address: String,
    reply_to: String,
    from_name: String,
    subject: String,
    body_text: String,
    letter: String,
    unsubscribe: String,
    made_at: Instant,
}

fn carry(context: &Context, mailer: &dyn Mailer, id: &str) -> Result<(), JobError> {
    let Some(row) = context.db.read_now(|conn| unsent(conn, id))? else {
        return Ok(());
    };
    let went = letter(id, row).and_then(|letter| mailer.send(&letter));
    let (cause, reason) = match went {
        Ok(()) => {
            let clock: &dyn Clock = &*context.clock;
            context.db.write_now(|conn| state::sent(conn, clock, id))?;
            tracing::info!(mail = id, "a mail was sent");
            return Ok(());
        }
        Err(SendError::Later(reason)) => return Err(JobError::TryAgain(reason)),
        Err(SendError::Bounced(reason)) => (Cause::Bounced, reason),
        Err(SendError::Refused(reason)) => (Cause::Refused, reason),
    };
    let (clock, ids): (&dyn Clock, _) = (&*context.clock, &*context.ids);
    context
        .db
        .write_now(|conn| state::failed(conn, clock, ids, id, cause))?;
    Err(JobError::GiveUp(reason))
}

fn unsent(conn: &mut Conn, id: &str) -> Result<Option<Row>, Error> {
    Ok(mail::table
        .find(id)
        .filter(mail::sent_at.is_null())
        .filter(mail::failed_at.is_null())
        .filter(mail::forgotten_at.is_null())
        .select((
            mail::to_address,
            mail::reply_to,
            mail::from_name,
            mail::subject,
            mail::body_text,
            mail::letter,
            mail::unsubscribe,
            mail::made_at,
        ))
        .first(conn)
        .optional()?)
}

fn letter(id: &str, row: Row) -> Result<Letter, SendError> {
    let refused = |fault: &dyn std::fmt::Display| SendError::Refused(fault.to_string());
    let address = |written: &str| {
        written
            .parse::<MailAddress>()
            .map_err(|fault| refused(&fault))
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
        body: if row.letter.is_empty() {
            Body::Plain(row.body_text)
        } else {
            let content: Content = serde_json::from_str(&row.letter)
                .map_err(|_| refused(&"its letter is of another version"))?;
            Body::Letter(content)
        },
        unsubscribe: Some(row.unsubscribe).filter(|link| !link.is_empty()),
        made_at: row.made_at,
    })
}
