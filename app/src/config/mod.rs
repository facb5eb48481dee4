//! The configuration file: which municipalities there are, where they are, and how to listen.
//!
//! Only what must be known before a database can be opened stands here; everything else about a
//! municipality lies in its own database (`samspill profile`). The file may hold passwords: it is
//! made its owner's alone, and nothing of it is shown but by name.
//!
//! What may stand in it is written in docs/guides/run.md.
//! A relative path of a database is counted from the folder of this file, wherever the program is
//! started from.

pub mod key_file;
mod keys;
mod outside;
mod reading;
mod writing;

use std::{
    net::SocketAddr,
    num::NonZeroU32,
    path::{Path, PathBuf},
    sync::Arc,
};

use db::Location;
use documents::Clamd;
use jobs::mail::{MailAddress, Mailer, NoMailer, SmtpMailer};
use kernel::MunicipalityNumber;

pub use outside::Reaching;
pub use reading::listen_address;
pub use writing::{NewEntry, add, set_database};

use crate::refusal::Refusal;

/// Where pages are answered when nothing else is said.
pub const USUAL_ADDRESS: &str = "127.0.0.1:8080";

/// What the file says.
#[derive(Debug)]
pub struct Config {
    /// The file.
    pub path: PathBuf,
    /// Where to listen.
    pub listen: Option<SocketAddr>,
    /// A proxy of ours stands in front and tells the client's address and protocol.
    pub behind_proxy: bool,
    /// How mail is sent; without it, mail waits.
    pub mail: Option<Mail>,
    /// Where the key of the whole installation lies.
    pub key_file: PathBuf,
    /// Who looks through what people hand in.
    pub scanner: Option<Clamd>,
    /// The municipalities.
    pub municipalities: Vec<Entry>,
}

/// How mail is sent.
#[derive(Clone)]
pub struct Mail {
    url: String,
    from: MailAddress,
    per_minute: NonZeroU32,
}

/// One municipality.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub number: MunicipalityNumber,
    /// What to call it in messages.
    pub name: String,
    /// The hosts it answers at, in ASCII.
    pub hosts: Vec<String>,
    /// Where its database is, counted from the right folder.
    pub database: Location,
    /// What it reaches outside itself.
    pub reaching: Reaching,
}

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigRefusal {
    /// It is not there.
    #[error(
        "there is no configuration at {}. Make one with samspill create, or say where it is with \
         --config", .0.display()
    )]
    Missing(PathBuf),
    /// It cannot be read.
    #[error("the configuration {} cannot be read: {fault}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        fault: std::io::Error,
    },
    /// A line of it is wrong.
    #[error("{}, line {line}: {wrong}", .path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong, and what would be right.
        wrong: String,
    },
    /// It cannot be written.
    #[error(
        "the configuration {} cannot be written: {fault}. Choose a folder that the program may \
         write to", .path.display()
    )]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        fault: std::io::Error,
    },
    /// The municipality is there.
    #[error(
        "municipality {0} is configured already; nothing was changed. See it with samspill doctor"
    )]
    MunicipalityTaken(MunicipalityNumber),
    /// The host is somebody's.
    #[error(
        "the host «{host}» is that of {owner} already; nothing was changed. Choose another with --host"
    )]
    HostTaken {
        /// The host.
        host: String,
        /// Whose it is.
        owner: String,
    },
    /// The database is somebody's.
    #[error(
        "{place} is the database of {owner} already; nothing was changed. Choose another with \
         --database"
    )]
    DatabaseTaken {
        /// The database.
        place: String,
        /// Whose it is.
        owner: String,
    },
    /// Not a host name.
    #[error(
        "«{0}» is not a host name. Write it without https:// and port, such as frivillig.example.no"
    )]
    Host(String),
}

impl Config {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self, ConfigRefusal> {
        match reading::text(path)? {
            Some(text) => reading::parse(path, &text),
            None => Err(ConfigRefusal::Missing(path.to_owned())),
        }
    }

    /// The municipality with this number, or the only one there is.
    pub fn pick(&self, number: Option<&str>) -> Result<&Entry, Refusal> {
        let number: Option<MunicipalityNumber> = number.map(str::parse).transpose()?;
        let wanted = |entry: &&Entry| number.as_ref().is_none_or(|wanted| entry.number == *wanted);
        let mut found = self.municipalities.iter().filter(wanted);
        match (found.next(), found.next(), number) {
            _ if self.municipalities.is_empty() => {
                Err(Refusal::NobodyConfigured(self.path.clone()))
            }
            (Some(only), None, _) => Ok(only),
            (None, _, Some(number)) => Err(Refusal::Unknown {
                number,
                path: self.path.clone(),
                known: self.known(),
            }),
            _ => Err(Refusal::Which {
                known: self.known(),
            }),
        }
    }

    /// Numbers and names, for messages.
    pub fn known(&self) -> String {
        let known: Vec<String> = self.municipalities.iter().map(Entry::to_string).collect();
        known.join(", ")
    }

    /// Whoever carries mail.
    pub fn mailer(&self) -> Result<Arc<dyn Mailer>, Refusal> {
        let Some(Mail {
            url,
            from,
            per_minute,
        }) = &self.mail
        else {
            return Ok(Arc::new(NoMailer));
        };
        match SmtpMailer::new(url, from.clone()) {
            Ok(mailer) => Ok(Arc::new(mailer.at_most(per_minute.get()))),
            Err(refusal) => Err(Refusal::Mail {
                path: self.path.clone(),
                reason: refusal.to_string(),
            }),
        }
    }
}

impl Mail {
    /// Whether its address holds a password.
    pub fn has_password(&self) -> bool {
        self.url.contains('@')
    }
}

impl std::fmt::Debug for Mail {
    /// The sender alone; the address knows the password.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Mail({})", self.from)
    }
}

impl std::fmt::Display for Entry {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.number, self.name)
    }
}

/// The folder that relative paths in the configuration are counted from.
pub fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// The database `written` means in the configuration at `path`.
pub fn database(path: &Path, written: &str) -> Result<Location, db::LocationRefusal> {
    Ok(match written.parse()? {
        Location::Sqlite(file) => Location::Sqlite(folder(path).join(file)),
        postgres @ Location::Postgres(_) => postgres,
    })
}
