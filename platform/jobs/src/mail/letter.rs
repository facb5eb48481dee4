//! A mail as it is handed to a mailer, and as it looks on the wire.
//!
//! Plain text in UTF-8 (RFC 5322, RFC 2045). Date and Message-ID are the mail's own and the same in
//! every attempt. Names and subjects are one line by construction: control characters and line
//! breaks of any kind become spaces before the row is written and again here, so that no field of
//! a form can become a header.

use std::time::SystemTime;

use kernel::Instant;
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentType, MIME_VERSION_1_0},
    },
};

use super::{MailAddress, SendError};

/// A mail on its way out.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The mail's id.
    pub id: String,
    /// Who gets it.
    pub to: MailAddress,
    /// Who gets the answer, when not the sender.
    pub reply_to: Option<MailAddress>,
    /// The name shown before the sender's address; may be empty.
    pub from_name: String,
    /// What it is about.
    pub subject: String,
    /// The text.
    pub body_text: String,
    /// When it was written.
    pub made_at: Instant,
}

impl Letter {
    /// The mail as bytes for the wire, with its envelope.
    pub(crate) fn compose(&self, sender: &MailAddress) -> Result<Message, SendError> {
        let name = one_line(&self.from_name);
        let unfit = |fault: &dyn std::fmt::Display| {
            SendError::Refused(format!("it cannot be written as a mail: {fault}"))
        };
        let address = |address: &MailAddress| address.lettre().map_err(|fault| unfit(&fault));
        let mut builder = Message::builder()
            .message_id(Some(format!("<{}@{}>", self.id, sender.domain())))
            .date(SystemTime::from(self.made_at.timestamp()).max(SystemTime::UNIX_EPOCH))
            .from(Mailbox::new(
                (!name.is_empty()).then_some(name),
                address(sender)?,
            ))
            .to(address(&self.to)?.into())
            .subject(one_line(&self.subject));
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(address(reply_to)?.into());
        }
        builder
            .header(MIME_VERSION_1_0)
            .header(ContentType::TEXT_PLAIN)
            .body(self.body_text.clone())
            .map_err(|fault| unfit(&fault))
    }
}

impl std::fmt::Debug for Letter {
    /// The id alone; the rest is personal.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Letter({})", self.id)
    }
}

/// `text` without anything that could end a line.
pub(crate) fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if ends_line(c) { ' ' } else { c })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `text` with plain line breaks and no other control characters, which PostgreSQL or a mail
/// server might refuse.
pub(crate) fn many_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

fn ends_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}
