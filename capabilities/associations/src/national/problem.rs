//! Why a source of national data could not be used at all.
//!
//! A broken row is a [`super::Rejected`] and the rest goes on; what stands here concerns the whole
//! run: an empty, truncated or foreign file, an address that does not answer. After any of these
//! nothing may be applied, since half a register looks like a hundred dissolved associations.

use std::io;

/// The whole source is unusable; nothing read from it may be applied.
#[derive(Debug, thiserror::Error)]
pub enum SourceProblem {
    /// Neither a path nor an address this program reads.
    #[error("«{0}» is neither a file nor an http(s) address")]
    NotASource(String),
    /// The file is missing, or reading it failed.
    #[error("cannot read {name}: {cause}")]
    Unreadable {
        /// The file or address, as it was given.
        name: String,
        /// What the system said.
        cause: io::Error,
    },
    /// Nothing but blanks.
    #[error("the source is empty")]
    Empty,
    /// It begins with neither `[` nor `{`: a web page, a table, a picture.
    #[error("this is not JSON from the register; it begins with «{begins}»")]
    NotJson {
        /// The first characters, made printable.
        begins: String,
    },
    /// The gzip layer is damaged.
    #[error("the gzip layer is damaged: {0}")]
    BrokenGzip(String),
    /// It ends in the middle.
    #[error("the source ends too early, after {rows} whole rows")]
    Truncated {
        /// Rows seen before the end.
        rows: u64,
    },
    /// The structure around the rows is broken, so no row after it can be trusted.
    #[error("the structure is broken near row {row}")]
    BrokenStructure {
        /// The row at or before the fault, counted from 1.
        row: u64,
    },
    /// JSON, but none of the register's answers.
    #[error("this JSON is none of the register's answers")]
    NotARegisterAnswer,
    /// Records, but of another register: none has a field that only the voluntary register has.
    #[error("this is not a file of the voluntary register")]
    NotVoluntary,
    /// Text in another encoding, such as Latin-1, most likely saved by another program.
    #[error("the text is not UTF-8, seen in row {row}")]
    NotUtf8 {
        /// The first such row, counted from 1.
        row: u64,
    },
    /// More bytes than any register sends.
    #[error("the source is larger than {limit} bytes")]
    TooLarge {
        /// The limit that was passed.
        limit: u64,
    },
    /// The register answered with an error.
    #[error("the register answered {status}: {message}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The register's own words, shortened.
        message: String,
    },
    /// No connection, or it broke.
    #[error("no answer from {host}: {cause}")]
    Unreachable {
        /// The host asked.
        host: String,
        /// What went wrong.
        cause: String,
    },
    /// The answer took longer than we wait.
    #[error("{host} did not answer in time")]
    TooSlow {
        /// The host asked.
        host: String,
    },
    /// A redirect or a next page leads away from the host that was named.
    #[error("the register points to «{0}», which is not the host that was named")]
    LeadsElsewhere(String),
    /// The next page is one that was already read.
    #[error("the pages lead in a circle")]
    Circle,
    /// The pages ended before all the promised rows had come.
    #[error("only {read} of {promised} rows came; filtered pages stop at 10 000")]
    Incomplete {
        /// Rows that came.
        read: u64,
        /// Rows the last page promised in total.
        promised: u64,
    },
    /// The address of the source does not say where single entities are found.
    #[error("single entities cannot be looked up: the address has no part named «enheter»")]
    NoLookup,
}

impl SourceProblem {
    /// What to do about it, as the end of a sentence.
    pub fn way_on(&self) -> &'static str {
        match self {
            Self::NotASource(_) | Self::Unreadable { .. } | Self::NoLookup => {
                "give a file that can be read, or an address of the register"
            }
            Self::Empty
            | Self::BrokenGzip(_)
            | Self::Truncated { .. }
            | Self::BrokenStructure { .. } => "download it again",
            Self::NotUtf8 { .. } => "download it again, and read it as it came",
            Self::NotJson { .. } | Self::NotARegisterAnswer | Self::TooLarge { .. } => {
                "give what the register itself sends"
            }
            Self::NotVoluntary => "give the one from Frivillighetsregisteret",
            Self::Refused { .. } | Self::Unreachable { .. } | Self::TooSlow { .. } => {
                "look at the address, and try again later"
            }
            Self::LeadsElsewhere(_) | Self::Circle | Self::Incomplete { .. } => {
                "use the register's download"
            }
        }
    }

    /// Whether waiting and trying again may help.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::TooSlow { .. } | Self::Truncated { .. } => true,
            Self::Refused { status, .. } => *status == 429 || *status >= 500,
            _ => false,
        }
    }
}
