//! What the nation knows about who leads an association.
//!
//! The open register names officers by name and birth date; the authorised service names them by
//! identity number, so that a person who has signed in can be matched without anybody's judgement.
//! Numbers are compared through a keyed hash and dropped. Behind one border ([`NationalRoles`])
//! stand the service itself, a file in its shape (demonstration and tests), and nowhere.
//!
//! Whatever goes wrong gives no rights (ASVS 5.0 V16.5.3).

mod file;
mod maskinporten;
mod number;
mod service;
mod shape;

use kernel::OrganisationNumber;

pub use file::RolesFile;
pub use maskinporten::MaskinportenSettings;
pub use number::{NationalNumber, NationalNumberRefusal};
pub use service::{AuthorisedRoles, RolesSettings, RolesSettingsRefusal};

/// What somebody is in an association, by the entity register's own codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NationalRoleKind {
    /// Styrets leder, `LEDE`.
    Chair,
    /// Nestleder, `NEST`.
    DeputyChair,
    /// Styremedlem, `MEDL`.
    BoardMember,
    /// Daglig leder, `DAGL`.
    Manager,
    /// Kontaktperson, `KONT`.
    Contact,
    /// Forretningsfører, `FFØR`.
    BusinessManager,
}

/// One role of one living person who holds it now.
#[derive(Debug)]
pub struct NationalRole {
    /// What she is.
    pub kind: NationalRoleKind,
    /// Who she is; to be compared, then dropped.
    pub number: NationalNumber,
}

/// Why the roles cannot be told. Nobody has any right then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RolesRefusal {
    /// No source is set up; other ways of claiming remain.
    #[error("no source of national roles is set up")]
    NotSetUp,
    /// The register does not know the association.
    #[error("the register does not know this organisation number")]
    Unknown,
    /// The source did not answer, or not in time.
    #[error("{host} cannot be reached: {cause}")]
    Unreachable {
        /// Whom we asked.
        host: String,
        /// In the words of the network.
        cause: String,
    },
    /// We are not let in.
    #[error("{host} refuses us: {status} {code}")]
    Refused {
        /// Whom we asked.
        host: String,
        /// The status of HTTP.
        status: u16,
        /// Its own word for it, such as `MP-110`.
        code: String,
    },
    /// The answer makes no sense.
    #[error("the answer cannot be read as roles: {0}")]
    Unreadable(String),
}

/// A place that knows who leads an association.
pub trait NationalRoles: Send + Sync {
    /// Everybody who holds a role in it now. Blocks.
    fn roles_of(&self, number: &OrganisationNumber) -> Result<Vec<NationalRole>, RolesRefusal>;
}

/// No place at all: claims go another way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

impl NationalRoles for Nowhere {
    fn roles_of(&self, _number: &OrganisationNumber) -> Result<Vec<NationalRole>, RolesRefusal> {
        Err(RolesRefusal::NotSetUp)
    }
}

impl NationalRoleKind {
    /// Reads the register's code; other roles give no authority and are `None`.
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "LEDE" => Self::Chair,
            "NEST" => Self::DeputyChair,
            "MEDL" => Self::BoardMember,
            "DAGL" => Self::Manager,
            "KONT" => Self::Contact,
            "FFØR" => Self::BusinessManager,
            _ => return None,
        })
    }
}
