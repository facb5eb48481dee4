//! A message from the municipality to many associations.

use access::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Language};

use super::Segment;

/// What kind of message it is; the law parts what one must be told from what one may be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MailingKind {
    /// What an association needs to know; everybody gets it.
    #[default]
    Service,
    /// What may be of interest; declined by one click.
    News,
}

/// How far a message has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MailingState {
    /// It is being written.
    #[default]
    Draft,
    /// It goes at a time that is set.
    Scheduled,
    /// It lies in every inbox, and its mail goes out.
    Sent,
    /// It was stopped: mail that had not gone does not go.
    Stopped,
}

/// A message to many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailing {
    /// Its id.
    pub id: String,
    /// What kind it is.
    pub kind: MailingKind,
    /// The key of the unit that answers; may be empty.
    pub unit: String,
    /// Subject and text in bokmål.
    pub nb: (String, String),
    /// Subject and text in nynorsk.
    pub nn: (String, String),
    /// What `{frist}` becomes.
    pub due_on: Option<Date>,
    /// Whom it goes to.
    pub segment: Segment,
    /// Ids of associations that staff took out.
    pub left_out: Vec<String>,
    /// How far it has come.
    pub state: MailingState,
    /// When it is to go.
    pub send_at: Option<Instant>,
    /// When it went.
    pub sent_at: Option<Instant>,
    /// When it was stopped.
    pub stopped_at: Option<Instant>,
    /// Where the pages are, as whoever wrote it came to them: its links lead there when the
    /// municipality's own address is not configured.
    pub address: String,
    /// Who wrote it.
    pub made_by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

/// Whom a message went to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The association.
    pub association: String,
    /// The person; `None`: the association's own address, or nobody.
    pub person: Option<PersonId>,
    /// The conditions that held, in words.
    pub why: String,
    /// Whether there was a mail.
    pub by_mail: ByMail,
    /// The mail.
    pub mail: Option<String>,
}

/// Whether somebody got a message by mail as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByMail {
    /// A mail was written.
    Sent,
    /// Nobody knows an address.
    NoAddress,
    /// It was news, and they have declined news.
    Declined,
}

impl MailingKind {
    /// The word it is stored as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::News => "news",
        }
    }

    /// Reads [`MailingKind::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Service, Self::News]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

impl MailingState {
    const ALL: [Self; 4] = [Self::Draft, Self::Scheduled, Self::Sent, Self::Stopped];

    /// The word it is stored as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Scheduled => "scheduled",
            Self::Sent => "sent",
            Self::Stopped => "stopped",
        }
    }

    /// Reads [`MailingState::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

impl ByMail {
    /// The word it is stored as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::NoAddress => "no_address",
            Self::Declined => "declined",
        }
    }

    /// Reads [`ByMail::word`]; the table lets no other words in.
    pub fn from_word(word: &str) -> Self {
        match word {
            "sent" => Self::Sent,
            "declined" => Self::Declined,
            _ => Self::NoAddress,
        }
    }
}

impl Mailing {
    /// Subject and text in the language, or the nearest it is written in, with that language.
    pub fn in_language(&self, language: Language) -> (Language, &str, &str) {
        let nynorsk = language == Language::Nn;
        let (first, other) = if nynorsk {
            ((Language::Nn, &self.nn), (Language::Nb, &self.nb))
        } else {
            ((Language::Nb, &self.nb), (Language::Nn, &self.nn))
        };
        let is_written =
            |(subject, body): &(String, String)| !subject.is_empty() && !body.is_empty();
        let (language, (subject, body)) = if is_written(first.1) { first } else { other };
        (language, subject, body)
    }

    /// Whether it can still be changed.
    pub fn is_open(&self) -> bool {
        matches!(self.state, MailingState::Draft | MailingState::Scheduled)
    }

    /// What people call it before it has a subject: nothing.
    pub fn title(&self) -> &str {
        if self.nb.0.is_empty() {
            &self.nn.0
        } else {
            &self.nb.0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_gets_the_language_it_is_written_in() {
        let pair = |subject: &str, body: &str| (subject.to_owned(), body.to_owned());
        let mut mailing = Mailing {
            nb: pair("Hei", "Tekst"),
            nn: pair("Hei på deg", "Tekst på nynorsk"),
            ..Mailing::default()
        };
        assert_eq!(mailing.in_language(Language::Nn).1, "Hei på deg");
        assert_eq!(mailing.in_language(Language::En).0, Language::Nb);
        mailing.nn.1.clear();
        assert_eq!(mailing.in_language(Language::Nn).1, "Hei");
    }
}
