//! Every no of the command line: one clear sentence, and the way on.
//!
//! Here an operator is told, in English. What residents are told is translated and lies with the
//! pages. No sentence holds a password.

use std::{path::PathBuf, process::ExitCode};

use associations::{actions::ImportRefusal, national::SourceProblem};
use kernel::{MunicipalityNumber, MunicipalityRefusal};
use web::{ServeRefusal, TownRefusal};

use crate::config::ConfigRefusal;

/// Why a command was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigRefusal),
    /// The configuration names nobody.
    #[error(
        "no municipality is configured in {}. Make one with samspill create, or look at the \
         demonstration with samspill demo", .0.display()
    )]
    NobodyConfigured(PathBuf),
    /// Several are configured, and none was chosen.
    #[error("several municipalities are configured ({known}); say which with --municipality")]
    Which {
        /// Their numbers and names.
        known: String,
    },
    /// The number is nobody's here.
    #[error(
        "municipality {number} is not configured in {}; it has {known}. Choose one of these, or \
         add it with samspill create", .path.display()
    )]
    Unknown {
        /// What was asked for.
        number: MunicipalityNumber,
        /// The configuration.
        path: PathBuf,
        /// Their numbers and names.
        known: String,
    },
    /// A number or a profile that cannot be.
    #[error(transparent)]
    Municipality(#[from] MunicipalityRefusal),
    /// A name that cannot be.
    #[error(
        "«{0}» is not a name. Write the municipality's name without «kommune», such as Lillestrøm"
    )]
    Name(String),
    /// An address of a database that cannot be.
    #[error(transparent)]
    Location(#[from] db::LocationRefusal),
    /// The database will not.
    #[error("{0}{on}", on = way_on(.0))]
    Database(#[from] db::Error),
    /// The municipality cannot be opened.
    #[error("{0}{on}", on = town_way_on(.0))]
    Town(#[from] TownRefusal),
    /// Nothing can be listened on.
    #[error(transparent)]
    Serve(#[from] ServeRefusal),
    /// A national source that cannot be.
    #[error("{0}. Give a file, or an address of the national register such as {example}", example = crate::create::EXAMPLE_SOURCE)]
    Source(SourceProblem),
    /// Nothing was read in.
    #[error(transparent)]
    Import(#[from] ImportRefusal),
    /// The address of mail cannot be used.
    #[error("mail cannot be sent as configured in {}: {reason}", .path.display())]
    Mail {
        /// The configuration.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A profile file that cannot be used.
    #[error("{}, line {line}: {reason}. Nothing was changed", .path.display())]
    ProfileLine {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// A profile that cannot be used.
    #[error("{}: {reason}. Nothing was changed", .path.display())]
    Profile {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A file of the operator's that will not be read or written.
    #[error("{} cannot be {done}: {fault}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What we tried: «read», «written».
        done: &'static str,
        /// What the system said.
        fault: std::io::Error,
    },
    /// The backup holds somebody else, or nobody.
    #[error(
        "{} is a backup of {found}, not of municipality {wanted}. Nothing was changed; choose \
         another file, or say --municipality", .path.display()
    )]
    AnotherBackup {
        /// The backup.
        path: PathBuf,
        /// Who is in it.
        found: String,
        /// Who was wanted.
        wanted: MunicipalityNumber,
    },
    /// There is a file where the backup would go.
    #[error("{} exists already and is left as it is. Choose another name", .0.display())]
    BackupOver(PathBuf),
    /// There is a database where the backup would go.
    #[error(
        "{place} exists already, and a restore never overwrites. Move it away first, or point \
         `database` in {} to a new place", .config.display()
    )]
    RestoreOver {
        /// The database.
        place: String,
        /// The configuration.
        config: PathBuf,
    },
    /// Somebody wrote while the database was moved.
    #[error(
        "the database was written to while it was copied; nothing was changed. Stop samspill \
         serve and move again"
    )]
    WrittenMeanwhile,
    /// The demonstration cannot be filled.
    #[error("the demonstration cannot be filled: {0}. Start over with samspill demo --fresh")]
    Demo(String),
    /// The doctor found something.
    #[error("{0} to fix")]
    Unwell(usize),
    /// The key file is not there.
    #[error(
        "there is no key at {}. Restore it from where you keep it: with another, nobody is known \
         again. If this installation never had one, make it with samspill admin --new-key",
        .0.display()
    )]
    KeyMissing(PathBuf),
    /// Others can read the key file.
    #[error("the key {path} can be read by others on this machine: chmod 600 {path}", path = .0.display())]
    KeyOpen(PathBuf),
    /// The key file holds something else.
    #[error("{} does not hold a key of 64 hexadecimal digits. Restore it from where you keep it", .0.display())]
    KeyBroken(PathBuf),
    /// What a municipality is to reach outside itself cannot be used.
    #[error("{}, {what} of {municipality}: {why}", .path.display())]
    Outside {
        /// The configuration.
        path: PathBuf,
        /// Whose.
        municipality: String,
        /// Which part.
        what: &'static str,
        /// What is wrong. Holds no secret.
        why: String,
    },
    /// Our own fault, which no operator can mend.
    #[error("this should not happen, and is a fault of the program: {0}")]
    Fault(String),
}

impl Refusal {
    /// 2 when the command line was used wrongly, else 1.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Which { .. }
            | Self::Municipality(_)
            | Self::Name(_)
            | Self::Location(_)
            | Self::Source(_)
            | Self::Config(ConfigRefusal::Host(_)) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

fn way_on(fault: &db::Error) -> &'static str {
    match fault {
        db::Error::Unreachable { reason, .. } if reason.contains("exists already") => {
            ". Choose another place"
        }
        db::Error::Unreachable { reason, .. } if reason.contains("a municipality already") => {
            ". Choose another database"
        }
        db::Error::Unreachable { reason, .. } if reason.contains("folder") => {
            ". Choose a folder that the program may write to"
        }
        db::Error::Unreachable { reason, .. } if reason.contains("newer is needed") => {
            ". Upgrade the server, or choose another"
        }
        db::Error::Unreachable { .. } => {
            ". Look at its address in the configuration; samspill doctor tells more"
        }
        db::Error::Busy(_) => ". Try again in a while",
        _ => "",
    }
}

fn town_way_on(refusal: &TownRefusal) -> &'static str {
    match refusal {
        TownRefusal::Database(fault) => way_on(fault),
        TownRefusal::AnotherMunicipality { .. } => {
            ". Look at its address in the configuration; samspill doctor tells more"
        }
        TownRefusal::Outside(_) => "",
        TownRefusal::Profile(_) => ". Mend it with samspill profile --set FILE",
    }
}
