//! Roles: dated facts with a source, in an association or in the municipality.
//!
//! What a role lets a person do is a list of [`Scope`]s. A national role brings the usual ones for
//! its kind; a delegate gets those an officer gave her. Authority is checked again on a schedule;
//! when a national role disappears, it runs on until `grace_until` (docs/decisions/0012-roles.md).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A role in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The id of the fact.
    pub id: String,
    /// What she is.
    pub kind: RoleKind,
    /// Where.
    pub of: Of,
    /// What she may do there; empty for the municipality's own people.
    pub scopes: Vec<Scope>,
    /// For the municipality's own people: the capabilities she works with; empty means all.
    pub capabilities: Vec<String>,
    /// Who says so.
    pub source: Source,
    /// From this day.
    pub since: Date,
    /// To and with this day; `None`: until somebody ends it.
    pub until: Option<Date>,
    /// The national register no longer knows the role; it runs on to and with this day.
    pub grace_until: Option<Date>,
}

/// Where a role is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// In the association with this id.
    Association(String),
    /// In the municipality, in this unit when one is named.
    Municipality {
        /// The key of the unit.
        unit: Option<String>,
    },
}

/// What a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RoleKind {
    /// Styreleder.
    Chair,
    /// Nestleder.
    DeputyChair,
    /// Daglig leder.
    Manager,
    /// Kontaktperson, as registered nationally.
    Contact,
    /// Forretningsfører.
    BusinessManager,
    /// Styremedlem.
    BoardMember,
    /// Kasserer; known to us alone.
    Treasurer,
    /// Regnskapsfører.
    Accountant,
    /// Given access by an officer.
    Delegate,
    /// In the municipality: runs Samspill, its people and its settings.
    Administrator,
    /// In the municipality: works with cases.
    CaseOfficer,
    /// In the municipality: may look, such as an auditor.
    Reader,
}

/// Kinds of things one may do for an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Keep what the association says about itself true; confirm the year.
    Profile,
    /// Give and end access; hand over.
    Officers,
    /// Book premises.
    Booking,
    /// Apply for grants and report.
    Grants,
    /// Read and answer messages.
    Messages,
    /// See and change the bank account.
    Account,
}

/// Who says that a role is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The entity register, asked with an identity number.
    National,
    /// A code sent to the association's registered e-mail.
    Code,
    /// An officer approved it.
    Officer,
    /// The municipality's staff approved it.
    Staff,
    /// The operator, at the command line.
    Operator,
    /// A claim in the token of the municipality's own sign-in.
    Token,
}

impl RoleKind {
    /// Every kind, those of an association first.
    pub const ALL: [Self; 12] = [
        Self::Chair,
        Self::DeputyChair,
        Self::Manager,
        Self::Contact,
        Self::BusinessManager,
        Self::BoardMember,
        Self::Treasurer,
        Self::Accountant,
        Self::Delegate,
        Self::Administrator,
        Self::CaseOfficer,
        Self::Reader,
    ];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::DeputyChair => "deputy_chair",
            Self::Manager => "manager",
            Self::Contact => "contact",
            Self::BusinessManager => "business_manager",
            Self::BoardMember => "board_member",
            Self::Treasurer => "treasurer",
            Self::Accountant => "accountant",
            Self::Delegate => "delegate",
            Self::Administrator => "administrator",
            Self::CaseOfficer => "case_officer",
            Self::Reader => "reader",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it is a role in the municipality.
    pub const fn is_municipal(self) -> bool {
        matches!(self, Self::Administrator | Self::CaseOfficer | Self::Reader)
    }

    /// What comes with it when nothing else is said. A delegate gets what she is given.
    pub const fn usual_scopes(self) -> &'static [Scope] {
        match self {
            Self::Chair
            | Self::DeputyChair
            | Self::Manager
            | Self::Contact
            | Self::BusinessManager => &Scope::ALL,
            Self::BoardMember => &[
                Scope::Profile,
                Scope::Booking,
                Scope::Grants,
                Scope::Messages,
            ],
            Self::Treasurer => &[
                Scope::Profile,
                Scope::Booking,
                Scope::Grants,
                Scope::Messages,
                Scope::Account,
            ],
            Self::Accountant => &[Scope::Grants],
            Self::Delegate | Self::Administrator | Self::CaseOfficer | Self::Reader => &[],
        }
    }
}

impl Scope {
    /// Every scope, in the order people are shown them.
    pub const ALL: [Self; 6] = [
        Self::Profile,
        Self::Messages,
        Self::Booking,
        Self::Grants,
        Self::Account,
        Self::Officers,
    ];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Officers => "officers",
            Self::Booking => "booking",
            Self::Grants => "grants",
            Self::Messages => "messages",
            Self::Account => "account",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.word() == word)
    }
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 6] = [
        Self::National,
        Self::Code,
        Self::Officer,
        Self::Staff,
        Self::Operator,
        Self::Token,
    ];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Code => "code",
            Self::Officer => "officer",
            Self::Staff => "staff",
            Self::Operator => "operator",
            Self::Token => "token",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.word() == word)
    }
}

impl Of {
    /// The association, when it is one.
    pub fn association(&self) -> Option<&str> {
        match self {
            Self::Association(id) => Some(id),
            Self::Municipality { .. } => None,
        }
    }

    /// Whether it is the municipality.
    pub const fn is_municipality(&self) -> bool {
        matches!(self, Self::Municipality { .. })
    }

    /// The unit, when one is named.
    pub fn unit(&self) -> Option<&str> {
        match self {
            Self::Municipality { unit } => unit.as_deref(),
            Self::Association(_) => None,
        }
    }
}

impl Role {
    /// Whether it lets her do casework for the capability of this name.
    pub fn works_with(&self, capability: &str) -> bool {
        match self.kind {
            RoleKind::Administrator => true,
            RoleKind::CaseOfficer => {
                self.capabilities.is_empty()
                    || self.capabilities.iter().any(|own| own == capability)
            }
            _ => false,
        }
    }

    /// Whether it is that of an administrator.
    pub fn is_administrator(&self) -> bool {
        self.kind == RoleKind::Administrator
    }

    /// The last day it is in force, when one is known.
    pub fn last_day(&self) -> Option<Date> {
        match (self.until, self.grace_until) {
            (Some(until), Some(grace)) => Some(until.min(grace)),
            (until, grace) => until.or(grace),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_can_be_read_again() {
        for kind in RoleKind::ALL {
            assert_eq!(RoleKind::from_word(kind.word()), Some(kind));
        }
        for scope in Scope::ALL {
            assert_eq!(Scope::from_word(scope.word()), Some(scope));
        }
        for source in Source::ALL {
            assert_eq!(Source::from_word(source.word()), Some(source));
        }
    }

    #[test]
    fn only_those_who_answer_for_an_association_give_others_access() {
        let giving: Vec<&str> = RoleKind::ALL
            .into_iter()
            .filter(|kind| kind.usual_scopes().contains(&Scope::Officers))
            .map(RoleKind::word)
            .collect();
        let named = [
            "chair",
            "deputy_chair",
            "manager",
            "contact",
            "business_manager",
        ];
        assert_eq!(giving, named);
    }
}
