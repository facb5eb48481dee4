//! The one way in for a file from outside: what is it, is it plainly that, and may it come here?

use sha2::{Digest as _, Sha256};

use crate::{FileRefusal, Kind, Scanner, Verdict, look, safe_name};

/// What one place takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The largest file, in bytes.
    pub most_bytes: usize,
}

const MIB: usize = 1024 * 1024;

impl Allowed {
    /// Papers: statutes, reports, accounts, minutes; evidence for a claim; attachments.
    pub const PAPERS: Self = Self {
        kinds: &Kind::ALL,
        most_bytes: 10 * MIB,
    };
    /// A logo, which is re-encoded afterwards ([`crate::reencode_logo`]).
    pub const LOGO: Self = Self {
        kinds: &[Kind::Png, Kind::Jpeg],
        most_bytes: 5 * MIB,
    };
    /// A picture of a place, which is re-encoded afterwards ([`crate::reencode_picture`]).
    pub const PICTURE: Self = Self {
        kinds: &[Kind::Png, Kind::Jpeg],
        most_bytes: 10 * MIB,
    };
    /// A table to be read ([`crate::read_table`]).
    pub const TABLE: Self = Self {
        kinds: &[Kind::Xlsx, Kind::Ods, Kind::Text],
        most_bytes: 2 * MIB,
    };
    /// A text to be read ([`crate::read_word`]).
    pub const WRITING: Self = Self {
        kinds: &[Kind::Docx, Kind::Text],
        most_bytes: 10 * MIB,
    };
}

/// A file that is plainly what it is, and not yet shown to the virus scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    name: String,
    kind: Kind,
    bytes: Vec<u8>,
}

/// A file that may be kept: accepted and scanned, or made by ourselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    name: String,
    kind: Kind,
    bytes: Vec<u8>,
    sha256: String,
}

/// Accepts a file, or says why not. `name` is what the giver calls it, and is believed in nothing.
///
/// Pictures lose what is not picture (places, cameras, thumbnails); text comes out as UTF-8.
pub fn accept(name: &str, bytes: Vec<u8>, allowed: &Allowed) -> Result<Accepted, FileRefusal> {
    if bytes.is_empty() {
        return Err(FileRefusal::Empty);
    }
    if bytes.len() > allowed.most_bytes {
        return Err(FileRefusal::TooLarge {
            most_bytes: allowed.most_bytes,
        });
    }
    let kind = look::kind_of(&bytes, allowed)?;
    if !allowed.kinds.contains(&kind) {
        return Err(FileRefusal::NotTakenHere {
            found: kind,
            allowed: allowed.kinds,
        });
    }
    Ok(Accepted {
        name: safe_name(name, kind),
        kind,
        bytes: look::through(kind, bytes)?,
    })
}

impl Accepted {
    /// Its safe name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Shows it to the scanner. Blocks while it looks; never call it inside a transaction.
    pub fn scanned(self, scanner: &dyn Scanner) -> Result<Clean, FileRefusal> {
        match scanner.scan(&self.bytes) {
            Ok(Verdict::Clean) => Ok(Clean::made_here(&self.name, self.kind, self.bytes)),
            Ok(Verdict::Infected(name)) => {
                tracing::warn!(found = %name, "the virus scanner refused a file");
                Err(FileRefusal::Infected { name })
            }
            Err(fault) => {
                tracing::error!(%fault, "a file was not scanned and so not taken");
                Err(FileRefusal::NotScanned)
            }
        }
    }
}

impl Clean {
    /// A file that we made ourselves, such as a re-encoded logo or an export.
    pub fn made_here(name: &str, kind: Kind, bytes: Vec<u8>) -> Self {
        let sha256 = hexadecimal(&Sha256::digest(&bytes));
        Self {
            name: safe_name(name, kind),
            kind,
            bytes,
            sha256,
        }
    }

    /// Its safe name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The hash of its content, in hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
