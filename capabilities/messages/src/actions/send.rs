//! Sending a message to many.
//!
//! One transaction puts a thread into every inbox, writes down whom it goes to, and queues the
//! mail; it happens whole or not at all, and once: the message is taken from «draft» to «sent» in
//! the same transaction. The mail then leaves by itself, no faster than the mail server should be
//! asked, and each mail is sent once whatever stops in between (see [`jobs::mail`]).

use std::collections::HashMap;

use access::{Actor, Permit, Versions};
use db::Conn;
use jobs::{
    Context, JobError, NewJob, Payload,
    mail::{self, NewMail, Pace},
};
use kernel::{Clock, Instant};
use serde_json::json;
use web::{PageError, Town};

use super::change_mailing;
use crate::{
    access::{Action, may},
    capability::SEND,
    model::{ByMail, Mailing, MailingState, Recipient, Side},
    reach::{Audience, Desk, Letter, audience, letters},
    store::{self, NewThread},
};

/// How many a message went to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Associations that have it in their inbox.
    pub associations: usize,
    /// Mails that go out.
    pub mails: usize,
}

/// Sends a message to those it reaches now.
pub fn send(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    id: &str,
) -> Result<Sent, PageError> {
    send_at(town, &*town.clock, conn, permit, id)
}

/// The same, at the time `clock` shows.
pub(crate) fn send_at(
    town: &Town,
    clock: &dyn Clock,
    conn: &mut Conn,
    permit: &Permit<Action>,
    id: &str,
) -> Result<Sent, PageError> {
    let ids = &*town.ids;
    let mailing = store::mailing(conn, id)?.ok_or(PageError::NotFound)?;
    let open = [MailingState::Draft, MailingState::Scheduled];
    if !store::set_state(conn, clock, id, &open, MailingState::Sent)? {
        return Err(PageError::Changed);
    }
    let audience = audience(town, conn, &mailing)?;
    let desk = Desk::of(town, conn, &mailing.address)?;
    let begun = threads(town, clock, conn, &desk, &mailing, &audience)?;
    let threads: HashMap<&str, &str> = audience
        .reached
        .iter()
        .zip(&begun)
        .map(|(reached, thread)| (reached.association.as_str(), thread.as_str()))
        .collect();
    let files = store::files_of(conn, id)?.len();
    let letters = letters(&audience);
    let mails: Vec<NewMail> = letters
        .iter()
        .map(|letter| desk.mail(&mailing, files, letter, &threads))
        .collect();
    let queued = mail::queue_all(conn, clock, ids, &mails)?;
    store::add_recipients(conn, ids, id, &recipients(&audience, &letters, &queued))?;
    let versions = Versions {
        from: Some(mailing.version),
        to: Some(mailing.version + 1),
    };
    access::record(conn, clock, ids, permit, id, versions)?;
    Ok(Sent {
        associations: begun.len(),
        mails: queued.len(),
    })
}

/// Sets the time a message goes.
pub fn schedule(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    mailing: &Mailing,
    at: Instant,
) -> Result<(), PageError> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let scheduled = Mailing {
        state: MailingState::Scheduled,
        send_at: Some(at),
        ..mailing.clone()
    };
    change_mailing(conn, clock, ids, permit, &scheduled)?;
    jobs::enqueue(conn, clock, ids, &sending(&mailing.id, at))?;
    Ok(())
}

/// Sends what was scheduled, when its time has come.
pub fn send_scheduled(context: &Context, payload: &Payload) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let id: String = payload.read()?;
    let sent = context.db.write_now(|conn| {
        let Some(mailing) = store::mailing(conn, &id)? else {
            return Ok(None);
        };
        let (MailingState::Scheduled, Some(at)) = (mailing.state, mailing.send_at) else {
            return Ok(None);
        };
        if at > town.clock.now() {
            // It was put off; this job is done again at the new time.
            let (clock, ids) = (&*town.clock, &*town.ids);
            jobs::enqueue(conn, clock, ids, &sending(&id, at))?;
            return Ok(None);
        }
        let permit = may(&Actor::Program, Action::SendScheduled)?;
        send(town, conn, &permit, &id).map(Some)
    });
    match sent {
        Ok(Some(sent)) => {
            tracing::info!(mailing = %id, mails = sent.mails, "a message to many was sent");
            Ok(())
        }
        Ok(None) => Ok(()),
        Err(fault) => Err(JobError::TryAgain(format!(
            "it could not be sent: {fault:?}"
        ))),
    }
}

/// Stops a message: one that is scheduled becomes a draft again, and of one that is being sent, the
/// mail that has not gone does not go. Gives back how many mails were held back.
pub fn stop(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    id: &str,
) -> Result<usize, PageError> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let scheduled = [MailingState::Scheduled];
    let mut held_back = 0;
    if !store::set_state(conn, clock, id, &scheduled, MailingState::Draft)? {
        let sent = [MailingState::Sent];
        if !store::set_state(conn, clock, id, &sent, MailingState::Stopped)? {
            return Err(PageError::Changed);
        }
        let recipients = store::recipients(conn, id)?;
        let mut mails: Vec<String> = recipients.into_iter().filter_map(|it| it.mail).collect();
        mails.dedup();
        held_back = mail::withdraw(conn, clock, &mails)?;
    }
    access::record(conn, clock, ids, permit, id, Versions::default())?;
    Ok(held_back)
}

/// Sends the message to the one who writes it, as the first of those it reaches would get it.
pub fn try_on_self(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    mailing: &Mailing,
) -> Result<bool, PageError> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let who = permit.actor().who().ok_or(PageError::Forbidden)?;
    let address = identity::people::one(conn, &who.person)?.and_then(|me| me.email.parse().ok());
    let audience = audience(town, conn, mailing)?;
    let all = letters(&audience);
    let (Some(address), Some(first)) = (address, all.first()) else {
        return Ok(false);
    };
    let to = crate::reach::Addressee {
        address,
        ..first.to.clone()
    };
    let letter = Letter {
        to: &to,
        associations: first.associations.clone(),
    };
    let files = store::files_of(conn, &mailing.id)?.len();
    let desk = Desk::of(town, conn, &mailing.address)?;
    let mail = desk.mail(mailing, files, &letter, &HashMap::new());
    let say = desk.say(who.language);
    let tried = NewMail {
        subject: say.ta("messages-mail-trial", &[("subject", &mail.subject)]),
        unsubscribe: None,
        pace: Pace::Prompt,
        ..mail
    };
    mail::queue(conn, clock, ids, &tried)?;
    access::record(conn, clock, ids, permit, &mailing.id, Versions::default())?;
    Ok(true)
}

fn sending(id: &str, at: Instant) -> NewJob {
    NewJob {
        kind: SEND,
        key: Some(id.to_owned()),
        payload: Payload::from(json!(id)),
        due_at: at,
    }
}

/// A thread in the inbox of each association, in the order of the audience.
fn threads(
    town: &Town,
    clock: &dyn Clock,
    conn: &mut Conn,
    desk: &Desk,
    mailing: &Mailing,
    audience: &Audience,
) -> Result<Vec<String>, PageError> {
    let new: Vec<NewThread<'_>> = audience
        .reached
        .iter()
        .map(|reached| {
            let name = [reached.name.as_str()];
            let (language, subject, _) = desk.words(mailing, reached.language, &name, "");
            NewThread {
                association: &reached.association,
                unit: &mailing.unit,
                subject,
                mailing: Some(&mailing.id),
                language,
                side: Side::Municipality,
            }
        })
        .collect();
    Ok(store::add_threads(conn, clock, &*town.ids, &new)?)
}

/// A row for each association and person, with the mail that serves it.
fn recipients(audience: &Audience, letters: &[Letter<'_>], mails: &[String]) -> Vec<Recipient> {
    let mail_to: HashMap<&str, &String> = letters
        .iter()
        .zip(mails)
        .map(|(letter, mail)| (letter.to.address.as_str(), mail))
        .collect();
    let mut rows = Vec::new();
    for reached in &audience.reached {
        let why: Vec<String> = reached.why.iter().map(ToString::to_string).collect();
        let row = |person, by_mail, mail: Option<&&String>| Recipient {
            association: reached.association.clone(),
            person,
            why: why.join(" "),
            by_mail,
            mail: mail.map(|id| (*id).clone()),
        };
        if let Some(because) = reached.without_mail {
            rows.push(row(None, because, None));
        }
        for to in &reached.to {
            let mail = mail_to.get(to.address.as_str());
            rows.push(row(to.person.clone(), ByMail::Sent, mail));
        }
    }
    rows
}
