//! What a reading came to, for people and for programs.

use db::Error;
use kernel::MunicipalityNumber;
use serde::Serialize;

use crate::{
    national::{Rejected, Source, SourceProblem},
    store::ImportRow,
};

/// How far a reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Rows met.
    pub read: u64,
    /// Associations of this municipality among them; 0 until the entities are read.
    pub kept: u64,
}

/// What a reading came to. As JSON this is the command line's contract.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Rows of the entity register.
    pub read: u64,
    /// Associations of this municipality: new, changed and unchanged together.
    pub kept: u64,
    /// Not in our register before.
    pub new: u64,
    /// With something new; `samspill` keeps what.
    pub changed: u64,
    /// As they were.
    pub unchanged: u64,
    /// Of other municipalities, or no associations at all.
    pub elsewhere: u64,
    /// Associations we had that have left: moved, dissolved, erased, or missing in this file.
    pub gone: u64,
    /// Rows that could not be used.
    pub rejected: Vec<RejectedRow>,
}

/// One of the two registers, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// Enhetsregisteret.
    Entities,
    /// Frivillighetsregisteret.
    Voluntary,
}

/// A row that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RejectedRow {
    /// Which row, from 1, across pages.
    pub row: u64,
    /// The number as it stands there, when one can be made out.
    pub organisation_number: Option<String>,
    /// Why.
    pub reason: String,
}

impl RejectedRow {
    pub(super) fn of_entities(rejected: &Rejected) -> Self {
        Self {
            row: rejected.row,
            organisation_number: rejected.organisation_number.clone(),
            reason: rejected.reason.to_string(),
        }
    }

    pub(super) fn of_voluntary(rejected: &Rejected) -> Self {
        let mut row = Self::of_entities(rejected);
        row.reason = format!("voluntary register: {}", row.reason);
        row
    }
}

impl ImportReport {
    pub(super) fn row(&self) -> ImportRow {
        ImportRow {
            read: self.read,
            kept: self.kept,
            new: self.new,
            changed: self.changed,
            unchanged: self.unchanged,
            elsewhere: self.elsewhere,
            gone: self.gone,
            rejected: self.rejected.len() as u64,
        }
    }
}

/// Why nothing was read in. The register is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ImportRefusal {
    /// The source cannot be trusted as a whole.
    #[error("{register}, {place}: {told}. Nothing was changed; {on}",
        told = .problem.to_string().trim_end_matches('.'), on = .problem.way_on())]
    Source {
        /// Which of the two.
        register: Register,
        /// Where it was read from.
        place: String,
        /// What is wrong with it.
        problem: SourceProblem,
    },
    /// A file for another municipality, most likely.
    #[error(
        "the source has no association of municipality {0}, and the register has some; it is \
         probably a file for another municipality. Nothing was changed; give one for this"
    )]
    NoneOfOurs(MunicipalityNumber),
    /// The register said of many at once that every copy must be erased.
    #[error(
        "the register says that {0} associations are removed by law and must be erased, which is \
         too many to believe. Nothing was changed; ask Brønnøysundregistrene, then try again"
    )]
    ManyErased(usize),
    /// The database holds no municipality.
    #[error("the database holds no municipality; make one with samspill create")]
    NoMunicipality,
    /// Not this actor.
    #[error(transparent)]
    Denied(#[from] access::Denied),
    /// The database failed; a fault.
    #[error(transparent)]
    Database(#[from] Error),
}

impl ImportRefusal {
    pub(super) fn of(register: Register, source: &Source, problem: SourceProblem) -> Self {
        Self::Source {
            register,
            place: source.to_string(),
            problem,
        }
    }
}

impl Register {}

impl std::fmt::Display for Register {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Entities => "the source of the entity register (entities)",
            Self::Voluntary => "the source of the voluntary register (voluntary)",
        })
    }
}
