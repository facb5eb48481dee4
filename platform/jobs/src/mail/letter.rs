//! A mail as it is handed to a mailer, and as it looks on the wire.
//!
//! Plain text, or the same in text and HTML, in UTF-8 (RFC 5322, RFC 2046), with a calendar beside it
//! when there is one (RFC 5545). Date, Message-ID and boundaries are the mail's own and the same in every
//! attempt. Mail that no person answers for is marked so (RFC 3834); news carry the way to say no to
//! more by one click (RFC 2369, RFC 8058).
//! All bodies are encoded in ASCII with short lines, so a signature (DKIM) set by the mail server
//! survives the way. Names and subjects are one line by construction: control characters and line
//! breaks of any kind become spaces before the row is written and again here, so that no field of
//! a form can become a header.

use std::{fmt::Display, time::SystemTime};

use kernel::Instant;
use lettre::{
    Message,
    message::{
        Attachment, Mailbox, MessageBuilder, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0},
    },
};

use super::{Content, MailAddress, SendError};

/// The longest address of an unsubscribe page, well within a line of mail (998, RFC 5322).
const LONGEST_LINK: usize = 900;

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
    /// What it says.
    pub body: Body,
    /// Where one click says no to more news.
    pub unsubscribe: Option<String>,
    /// When it was written.
    pub made_at: Instant,
}

/// What a mail says.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// Words of somebody's own, as plain text.
    Plain(String),
    /// A letter of the house, in text and HTML.
    Letter(Content),
}

impl Letter {
    /// The mail as bytes for the wire, with its envelope.
    pub(crate) fn compose(&self, sender: &MailAddress) -> Result<Message, SendError> {
        let name = one_line(&self.from_name);
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
        builder = match &self.reply_to {
            Some(reply_to) => builder.reply_to(address(reply_to)?.into()),
            // Nobody's holiday notice is wanted in answer.
            None => raw(builder, "Auto-Submitted", "auto-generated"),
        };
        if let Some(link) = &self.unsubscribe {
            builder = raw(
                builder,
                "List-Unsubscribe",
                &format!("<{}>", safe_link(link)?),
            );
            builder = raw(
                builder,
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click",
            );
        }
        match &self.body {
            Body::Plain(text) => builder
                .header(MIME_VERSION_1_0)
                .header(ContentType::TEXT_PLAIN)
                .body(text.clone()),
            Body::Letter(content) => {
                let said = MultiPart::alternative()
                    .boundary(format!("=_{}", self.id))
                    .singlepart(SinglePart::plain(content.text()))
                    .singlepart(SinglePart::html(
                        content.html().map_err(|fault| unfit(&fault))?,
                    ));
                match content.calendar() {
                    None => builder.multipart(said),
                    Some((name, text)) => {
                        let kind = ContentType::parse("text/calendar; charset=utf-8")
                            .map_err(|fault| unfit(&fault))?;
                        let file = Attachment::new(name.to_owned()).body(text.to_owned(), kind);
                        let whole = MultiPart::mixed().boundary(format!("=_{}-all", self.id));
                        builder.multipart(whole.multipart(said).singlepart(file))
                    }
                }
            }
        }
        .map_err(|fault| unfit(&fault))
    }
}

impl std::fmt::Debug for Letter {
    /// The id alone; the rest is personal.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Letter({})", self.id)
    }
}

fn unfit(fault: &dyn Display) -> SendError {
    SendError::Refused(format!("it cannot be written as a mail: {fault}"))
}

/// A header in words of our own, ASCII on one line, which is neither encoded nor folded.
fn raw(builder: MessageBuilder, name: &'static str, value: &str) -> MessageBuilder {
    builder.raw_header(HeaderValue::dangerous_new_pre_encoded(
        HeaderName::new_from_ascii_str(name),
        value.to_owned(),
        value.to_owned(),
    ))
}

/// An address that can stand in a header as it is.
fn safe_link(link: &str) -> Result<&str, SendError> {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    let is_plain = link
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"<>\"\\".contains(&byte));
    if is_web && is_plain && link.len() <= LONGEST_LINK {
        Ok(link)
    } else {
        Err(unfit(&"its unsubscribe address is no plain web address"))
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

#[cfg(test)]
mod tests {
    use kernel::Language;

    use super::*;

    #[test]
    fn a_calendar_goes_along_beside_what_is_said() {
        let content = Content::new(Language::Nb, "Fjordvik kommune", "Kvittering")
            .with_calendar("reservasjon.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        let address = |written: &str| written.parse::<MailAddress>().expect("an address");
        let letter = Letter {
            id: "m1".to_owned(),
            to: address("oda@example.no"),
            reply_to: None,
            from_name: "Fjordvik kommune".to_owned(),
            subject: "Kvittering".to_owned(),
            body: Body::Letter(content),
            unsubscribe: None,
            made_at: Instant::from(jiff::Timestamp::UNIX_EPOCH),
        };
        let message = letter.compose(&address("post@fjordvik.example"));
        let wire = String::from_utf8(message.expect("a mail").formatted()).expect("text");
        assert!(wire.contains("multipart/mixed"), "{wire}");
        assert!(wire.contains("text/calendar; charset=utf-8"), "{wire}");
        assert!(wire.contains("filename=\"reservasjon.ics\""), "{wire}");
        assert!(wire.contains("BEGIN:VCALENDAR"), "{wire}");
    }
}
