//! Writing to an association without learning its address.
//!
//! The message is a row in the outbox in the same transaction, and leaves as mail from the
//! municipality, with the writer's address to answer to. Nothing on the page tells where it went.

use access::{Permit, Versions};
use db::{Conn, Error};
use jobs::mail::{self, MailAddress, NewMail};
use kernel::{Clock, Ids};

use crate::{access::Action, model::Association, store};

/// What somebody writes, put together in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Where the answer goes.
    pub reply_to: MailAddress,
    /// The name shown as sender: the municipality's, since it is the one that sends.
    pub from_name: String,
    /// What the mail is about.
    pub subject: String,
    /// The whole text, with what the association should know about how it came.
    pub body: String,
}

/// Whether anybody in the register has an address that a message could go to; the operator must
/// then have mail that works.
pub fn anyone_has_an_address(conn: &mut Conn) -> Result<bool, Error> {
    let all = store::all(conn)?;
    Ok(all.iter().any(|association| association.email().is_some()))
}

/// Puts the message into the outbox. Its receiver is never returned or logged.
pub fn contact(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    message: &Message,
) -> Result<(), Error> {
    let to = association
        .email()
        .and_then(|email| email.parse().ok())
        .ok_or(Error::NotFound)?;
    let Message {
        reply_to,
        from_name,
        subject,
        body,
    } = message;
    let mail = NewMail {
        reply_to: Some(reply_to.clone()),
        ..NewMail::plain("associations.contact", to, from_name, subject, body)
    };
    mail::queue(conn, clock, ids, &mail)?;
    let versions = Versions {
        from: Some(association.version),
        to: Some(association.version),
    };
    access::record(conn, clock, ids, permit, &association.id.0, versions)
}
