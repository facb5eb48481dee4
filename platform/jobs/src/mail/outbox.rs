//! The rows of mail: written, and emptied when they have served.

use db::{Conn, Error, for_engine};
use diesel::{
    BoolExpressionMethods, ExpressionMethods, Insertable, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
    dsl::{exists, not},
};
use kernel::{Clock, Ids, Instant};
use serde_json::json;

use super::{
    Body, Content, MailAddress,
    letter::{many_lines, one_line},
    state,
};
use crate::{
    NewJob, Payload,
    job::insert_all,
    table::{job, mail},
};

/// The kinds of jobs that carry a mail, by its pace; their key is the mail's id.
pub(crate) const KIND: &str = "jobs.mail";
pub(crate) const BULK: &str = "jobs.mail_in_bulk";
pub(crate) const WAITING: &str = "jobs.mail_that_can_wait";
pub(crate) const KINDS: [&str; 3] = [KIND, BULK, WAITING];

/// So long what can wait waits to be told with other things: a day, and the time a morning takes.
const WAITS_SECONDS: i64 = 26 * 60 * 60;

/// Rows in one statement: ten columns each, well below what either engine binds.
const AT_ONCE: usize = 200;

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
    /// What it says.
    pub body: Body,
    /// For news: the whole address where one click, a POST without sign-in, says no to more.
    pub unsubscribe: Option<String>,
    /// How soon it goes.
    pub pace: Pace,
}

/// How soon a mail goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Before all mail in bulk: somebody waits for it, or it is one of few.
    #[default]
    Prompt,
    /// When nothing prompt waits, and no faster than the mailer allows: one of many.
    Bulk,
    /// Within a day and a little: until then somebody may take it up into a letter of several
    /// things ([`take_up`]), so that nobody gets five letters in a morning.
    CanWait,
}

impl NewMail {
    /// A letter of the house, in text and HTML; the sender's name and the subject are the letter's.
    pub fn letter(purpose: &'static str, to: MailAddress, content: Content) -> Self {
        Self {
            from_name: content.sender().to_owned(),
            subject: content.heading().to_owned(),
            body: Body::Letter(content),
            ..Self::plain(purpose, to, "", "", "")
        }
    }

    /// Plain text, for words that are somebody's own.
    pub fn plain(
        purpose: &'static str,
        to: MailAddress,
        from_name: &str,
        subject: &str,
        text: &str,
    ) -> Self {
        Self {
            purpose,
            to,
            reply_to: None,
            from_name: from_name.to_owned(),
            subject: subject.to_owned(),
            body: Body::Plain(text.to_owned()),
            unsubscribe: None,
            pace: Pace::Prompt,
        }
    }
}

/// Writes a mail and asks for it to be carried, in the transaction `conn` is in. Returns its id,
/// the only thing of it fit for a log.
pub fn queue(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &NewMail,
) -> Result<String, Error> {
    let made = queue_all(conn, clock, ids, std::slice::from_ref(new))?;
    Ok(made.concat())
}

/// Writes many mails at once, as [`queue`] does one, and returns their ids in the same order.
pub fn queue_all(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    all: &[NewMail],
) -> Result<Vec<String>, Error> {
    let mut made = Vec::with_capacity(all.len());
    for some in all.chunks(AT_ONCE) {
        let rows = some
            .iter()
            .map(|new| Row::of(new, ids.next(), clock.now()))
            .collect::<Result<Vec<_>, _>>()?;
        for_engine!(conn, |conn| diesel::insert_into(mail::table)
            .values(&rows)
            .execute(conn))?;
        let jobs: Vec<NewJob> = rows
            .iter()
            .zip(some)
            .map(|(row, new)| carrying(&row.id, new.pace, row.made_at))
            .collect();
        insert_all(conn, clock, ids, &jobs)?;
        made.extend(rows.into_iter().map(|row| row.id));
    }
    Ok(made)
}

/// Takes up the letters that wait for this address, oldest first, into one that the caller writes in
/// the same transaction. They are noted as sent, since that is how they go.
pub fn take_up(
    conn: &mut Conn,
    clock: &dyn Clock,
    to: &MailAddress,
) -> Result<Vec<Content>, Error> {
    let waits = job::table
        .filter(job::kind.eq(WAITING))
        .filter(job::key.eq(mail::id.nullable()))
        .filter(job::done_at.is_null().and(job::failed_at.is_null()))
        .filter(job::leased_by.is_null());
    let waiting: Vec<(String, String)> = mail::table
        .filter(mail::to_address.eq(to.as_str()))
        .filter(mail::sent_at.is_null().and(mail::failed_at.is_null()))
        .filter(mail::letter.ne(""))
        .filter(exists(waits))
        .order((mail::made_at, mail::id))
        .select((mail::id, mail::letter))
        .load(conn)?;
    let mut taken = Vec::with_capacity(waiting.len());
    for (id, written) in waiting {
        let Ok(content) = serde_json::from_str(&written) else {
            // Of another version: it goes by itself.
            continue;
        };
        state::sent(conn, clock, &id)?;
        let its_job = job::table
            .filter(job::kind.eq(WAITING))
            .filter(job::key.eq(&id));
        diesel::delete(its_job).execute(conn)?;
        taken.push(content);
    }
    Ok(taken)
}

/// Empties address, names, subject and text of mail written before `before` that has been sent or
/// given up, and returns how many that were. Id, purpose, times and state stay.
pub fn forget_sent(conn: &mut Conn, clock: &dyn Clock, before: Instant) -> Result<usize, Error> {
    let underway = job::table
        .filter(job::kind.eq_any(KINDS))
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
                mail::letter.eq(""),
                mail::unsubscribe.eq(""),
                mail::forgotten_at.eq(clock.now()),
            ))
            .execute(conn)?;
    }
    Ok(ended.len())
}

#[derive(Insertable)]
#[diesel(table_name = mail)]
struct Row {
    id: String,
    purpose: &'static str,
    to_address: String,
    reply_to: String,
    from_name: String,
    subject: String,
    body_text: String,
    letter: String,
    unsubscribe: String,
    made_at: Instant,
}

impl Row {
    fn of(new: &NewMail, id: String, made_at: Instant) -> Result<Self, Error> {
        let (body_text, letter) = match &new.body {
            Body::Plain(text) => (many_lines(text), String::new()),
            Body::Letter(content) => (String::new(), written(content)?),
        };
        let reply_to = new.reply_to.as_ref().map_or("", MailAddress::as_str);
        Ok(Self {
            id,
            purpose: new.purpose,
            to_address: new.to.as_str().to_owned(),
            reply_to: reply_to.to_owned(),
            from_name: one_line(&new.from_name),
            subject: one_line(&new.subject),
            body_text,
            letter,
            unsubscribe: new.unsubscribe.clone().unwrap_or_default(),
            made_at,
        })
    }
}

fn carrying(id: &str, pace: Pace, made_at: Instant) -> NewJob {
    let (kind, due_at) = match pace {
        Pace::Prompt => (KIND, made_at),
        Pace::Bulk => (BULK, made_at),
        Pace::CanWait => (WAITING, made_at.plus_seconds(WAITS_SECONDS)),
    };
    NewJob {
        kind,
        key: Some(id.to_owned()),
        payload: Payload::from(json!(id)),
        due_at,
    }
}

fn written(content: &Content) -> Result<String, Error> {
    serde_json::to_string(content).map_err(|fault| Error::Failed(fault.to_string()))
}
