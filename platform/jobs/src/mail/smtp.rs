//! Mail to a mail server (SMTP, RFC 5321; submission with TLS, RFC 8314).
//!
//! The address says the encryption: `smtps://` speaks TLS from the first byte, `smtp://` begins in
//! the open and must be lifted to TLS (STARTTLS), and only `?tls=none` goes without, for a relay on
//! the same machine or network. A password is never sent without TLS.
//!
//! Answers 4xx are tried again. Answers 5xx are about the mail and end it, except those that say
//! we may not use the server: that is a matter of set-up, and the mail waits while it is mended.
//! Among those, the address itself was refused when the enhanced code says so (x.1.x and x.2.x, RFC
//! 3463), or, where the server gives none, when the code is one of those that answer an address.
//! A server's words often repeat the receiver's address, so only its code is kept.

use std::{error::Error as _, fmt, time::Duration};

use lettre::{SmtpTransport, Transport, transport::smtp};

use super::{BULK_PER_MINUTE, Delivery, Letter, MailAddress, Mailer, SendError};

/// Each step of the conversation may take so long; all of them fit in a lease.
const PATIENCE: Duration = Duration::from_secs(30);
/// Authentication is required, too weak, or failed (RFC 4954), or encryption is required.
const NOT_LET_IN: [u16; 5] = [523, 530, 534, 535, 538];
/// What servers answer to an address they will not take (RFC 5321, 4.2.2).
const ABOUT_ADDRESS: [u16; 3] = [550, 551, 553];

/// Sends mail by a mail server.
pub struct SmtpMailer {
    transport: SmtpTransport,
    server: String,
    sender: MailAddress,
    bulk_per_minute: u32,
}

/// The text is not the address of a mail server. Says nothing of the password in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailerRefusal {
    /// It cannot be read.
    #[error(
        "the mail server's address cannot be read ({0}). Write smtps://user:password@host, or \
         smtp://user:password@host for STARTTLS, or smtp://host?tls=none for an open relay nearby; \
         special characters in user and password as %40 and the like"
    )]
    Unreadable(String),
    /// It would send a password in the open.
    #[error("a password is not sent without TLS; leave out ?tls=none, or user and password")]
    OpenPassword,
}

impl SmtpMailer {
    /// Sends by the server at `address`, from `sender`. Does not connect yet.
    pub fn new(address: &str, sender: MailAddress) -> Result<Self, MailerRefusal> {
        let unreadable = |reason: &str| MailerRefusal::Unreadable(reason.to_owned());
        let address = address.trim();
        let (place, question) = address.split_once('?').unwrap_or((address, ""));
        let (scheme, rest) = place
            .split_once("://")
            .ok_or_else(|| unreadable("it does not begin with smtps:// or smtp://"))?;
        let (user, host) = rest
            .rsplit_once('@')
            .map_or((None, rest), |(user, host)| (Some(user), host));
        let complete = match (scheme, question) {
            ("smtp", "tls=none") if user.is_some() => return Err(MailerRefusal::OpenPassword),
            ("smtps", "") | ("smtp", "tls=none") => place.to_owned(),
            ("smtp", "" | "tls=required") => format!("{place}?tls=required"),
            ("smtps" | "smtp", _) => {
                return Err(unreadable("after ? only tls=required or tls=none is known"));
            }
            _ => return Err(unreadable("it does not begin with smtps:// or smtp://")),
        };
        if user.is_some_and(|user| !user.contains(':')) {
            return Err(unreadable("there is a user but no password"));
        }
        let transport = SmtpTransport::from_url(&complete)
            .map_err(|fault| unreadable(&fault.to_string()))?
            .timeout(Some(PATIENCE))
            .build();
        Ok(Self {
            transport,
            server: host.trim_end_matches('/').to_owned(),
            sender,
            bulk_per_minute: BULK_PER_MINUTE,
        })
    }

    /// The same, with so many mails a minute in bulk for each municipality.
    #[must_use]
    pub fn at_most(self, bulk_per_minute: u32) -> Self {
        Self {
            bulk_per_minute,
            ..self
        }
    }
}

impl Mailer for SmtpMailer {
    fn send(&self, letter: &Letter) -> Result<(), SendError> {
        let message = letter.compose(&self.sender)?;
        match self.transport.send(&message) {
            Ok(_) => Ok(()),
            Err(fault) => Err(self.explain(&fault)),
        }
    }

    fn delivery(&self) -> Delivery {
        Delivery::Server(self.server.clone())
    }

    fn reach(&self) -> Result<(), SendError> {
        match self.transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(SendError::Later(format!("{} does not answer", self.server))),
            Err(fault) => Err(self.explain(&fault)),
        }
    }

    fn bulk_per_minute(&self) -> u32 {
        self.bulk_per_minute
    }
}

impl SmtpMailer {
    fn explain(&self, fault: &smtp::Error) -> SendError {
        let server = &self.server;
        if let Some(code) = fault.status() {
            let words = fault.source().map(ToString::to_string);
            return verdict(u16::from(code), words.as_deref().unwrap_or_default());
        }
        SendError::Later(if fault.is_response() {
            format!("the answer of {server} was lost or not understood")
        } else if fault.is_timeout() {
            format!("{server} did not answer in time")
        } else {
            // Network, TLS and set-up: these texts are the system's own and name no person.
            format!("{server}: {fault}")
        })
    }
}

impl fmt::Debug for SmtpMailer {
    /// The server alone; the transport knows the password.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SmtpMailer({})", self.server)
    }
}

fn verdict(code: u16, words: &str) -> SendError {
    if NOT_LET_IN.contains(&code) {
        SendError::Later(format!(
            "the mail server does not let us in ({code}); look at user, password and TLS"
        ))
    } else if code >= 500 && is_about_address(code, words) {
        SendError::Bounced(format!("the mail server refused the address ({code})"))
    } else if code >= 500 {
        SendError::Refused(format!("the mail server refused it ({code})"))
    } else {
        SendError::Later(format!("the mail server asked to wait ({code})"))
    }
}

fn is_about_address(code: u16, words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default();
    let mut enhanced = first.split('.').map(str::parse::<u16>);
    match (enhanced.next(), enhanced.next(), enhanced.next()) {
        (Some(Ok(5)), Some(Ok(subject)), Some(Ok(_))) => matches!(subject, 1 | 2),
        _ => ABOUT_ADDRESS.contains(&code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mailer(address: &str) -> Result<SmtpMailer, MailerRefusal> {
        SmtpMailer::new(address, "post@example.no".parse().expect("an address"))
    }

    #[test]
    fn the_address_of_a_server_is_read() {
        for (address, server) in [
            ("smtps://u:p@mail.example.no", "mail.example.no"),
            ("smtp://u:p%40ss@mail.example.no:587", "mail.example.no:587"),
            ("smtp://mail.example.no?tls=required", "mail.example.no"),
            (" smtp://localhost:25?tls=none ", "localhost:25"),
        ] {
            let mailer = mailer(address).expect(address);
            assert_eq!(mailer.delivery(), Delivery::Server(server.into()));
        }
    }

    #[test]
    fn a_wrong_address_is_refused_and_the_password_is_never_shown() {
        for wrong in [
            "",
            "mail.example.no",
            "http://u:hemmelig@mail.example.no",
            "smtp://u:hemmelig@mail.example.no?tls=opportunistic",
            "smtp://u:hemmelig@mail.example.no:port",
            "smtp://u:hemmelig@",
            "smtps://kari@mail.example.no",
        ] {
            let refused = mailer(wrong).expect_err(wrong).to_string();
            assert!(refused.contains("smtps://user:password@host"), "{wrong}");
            assert!(!refused.contains("hemmelig"), "{refused}");
        }
        let open = mailer("smtp://u:hemmelig@mail.example.no?tls=none");
        assert_eq!(open.expect_err("open"), MailerRefusal::OpenPassword);
        let sound = mailer("smtps://u:hemmelig@mail.example.no").expect("an address");
        assert!(!format!("{sound:?}").contains("hemmelig"));
    }

    #[test]
    fn a_server_that_does_not_let_us_in_is_no_fault_of_the_mail() {
        for code in [421, 450, 451, 452, 530, 535] {
            let told = verdict(code, "5.7.8 no");
            assert!(matches!(told, SendError::Later(_)), "{code}");
        }
    }

    #[test]
    fn a_refused_address_is_told_from_a_refused_mail() {
        for (code, words) in [
            (550, "5.1.1 <kari@example.no> unknown"),
            (554, "5.1.2 no such domain"),
            (552, "5.2.2 mailbox full"),
            (550, "no such user here"),
            (553, ""),
        ] {
            let told = verdict(code, words);
            assert!(matches!(told, SendError::Bounced(_)), "{code} {words}");
        }
        for (code, words) in [
            (550, "5.7.1 looks like spam"),
            (554, "5.6.0 cannot be read"),
            (552, "too large"),
            (501, ""),
        ] {
            let told = verdict(code, words);
            assert!(matches!(told, SendError::Refused(_)), "{code} {words}");
        }
    }
}
