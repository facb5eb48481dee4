//! Roles from a file, for the demonstration and for tests.
//!
//! One JSON object: organisation numbers, each with the authorised service's own answer about it.
//! Synthetic identity numbers are welcome here; a file is never the register.

use std::{collections::HashMap, fs, path::PathBuf};

use kernel::OrganisationNumber;

use super::{NationalRole, NationalRoles, RolesRefusal, shape::Roles};

/// A file with roles.
pub struct RolesFile(Content);

enum Content {
    At(PathBuf),
    Holding(String),
}

impl RolesFile {
    /// A file on this machine; read at each question.
    pub fn at(path: PathBuf) -> Self {
        Self(Content::At(path))
    }

    /// A file that comes with the program.
    pub fn holding(text: impl Into<String>) -> Self {
        Self(Content::Holding(text.into()))
    }
}

impl NationalRoles for RolesFile {
    fn roles_of(&self, number: &OrganisationNumber) -> Result<Vec<NationalRole>, RolesRefusal> {
        let read;
        let text = match &self.0 {
            Content::Holding(text) => text,
            Content::At(path) => {
                let lost = |cause| RolesRefusal::Unreadable(format!("{}: {cause}", path.display()));
                read = fs::read_to_string(path).map_err(lost)?;
                &read
            }
        };
        // The parser's own words may quote what it read.
        let mut all: HashMap<String, Roles> = serde_json::from_str(text)
            .map_err(|fault| RolesRefusal::Unreadable(format!("line {}", fault.line())))?;
        let roles = all.remove(number.as_str()).ok_or(RolesRefusal::Unknown)?;
        Ok(roles.held_now(true))
    }
}
