//! Why a file is not taken. Each reason is told apart, since each has its own way on.

use crate::Kind;

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileRefusal {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than this place takes.
    #[error("the file is larger than {most_bytes} bytes")]
    TooLarge {
        /// The most this place takes.
        most_bytes: usize,
    },
    /// It is of a kind we know, but not one this place takes.
    #[error("the file is {found:?}, which is not taken here")]
    NotTakenHere {
        /// What it is.
        found: Kind,
        /// What would do.
        allowed: &'static [Kind],
    },
    /// It is of no kind we know.
    #[error("the file is of no kind we take")]
    Unknown {
        /// What would do.
        allowed: &'static [Kind],
    },
    /// A Word or Excel file from before 2007, which may hide macros where we cannot look.
    #[error("the file is of the old Office kind")]
    OldOffice,
    /// It asks for a password, so nobody can see what is in it.
    #[error("the file is encrypted")]
    Encrypted,
    /// It holds macros.
    #[error("the file holds macros")]
    Macros,
    /// A PDF that runs script or starts programs.
    #[error("the PDF holds script")]
    ScriptInPdf,
    /// A web page, a drawing with markup or a script, however it is named.
    #[error("the file is a web page or a script")]
    Markup,
    /// It is two kinds of file at once, or another file hangs on to it.
    #[error("the file is more than one file")]
    Polyglot,
    /// It swells beyond all measure when it is unpacked.
    #[error("the file is too large when it is unpacked")]
    Swells,
    /// It is cut short or otherwise broken.
    #[error("the file is broken")]
    Broken,
    /// The virus scanner knows it.
    #[error("the scanner found {name}")]
    Infected {
        /// What the scanner calls it.
        name: String,
    },
    /// The virus scanner does not answer, so nothing is taken.
    #[error("the scanner cannot be reached")]
    NotScanned,
}
