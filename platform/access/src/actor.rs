//! Who wants to do a thing.
//!
//! A person brings every role she has today; which of them counts is decided by what she asks for,
//! never by a mode she happens to be in: a page about an association names it in its address. So
//! two windows for two associations cannot be mixed up.

use std::{fmt, sync::Arc};

use kernel::Language;
use serde::{Deserialize, Serialize};

use crate::{Role, Scope};

/// The id of a person.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    diesel_derive_newtype::DieselNewType,
)]
pub struct PersonId(pub String);

impl fmt::Display for PersonId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Somebody, or something, that wants to do a thing. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A visitor who has not signed in.
    Nobody,
    /// Whoever runs the command line on the municipality's machine.
    Operator,
    /// Samspill itself, on a schedule.
    Program,
    /// Somebody who has signed in.
    Person(Arc<Who>),
}

/// A person who has signed in, with what she may act for today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Her id.
    pub person: PersonId,
    /// What she is called.
    pub name: String,
    /// The language she wants letters in.
    pub language: Language,
    /// Whether she proved who she is within the last minutes, as dangerous acts ask for.
    pub verified_recently: bool,
    /// The roles in force today.
    pub roles: Vec<Role>,
}

impl Who {
    /// Her roles in one association.
    pub fn roles_in<'a>(&'a self, association: &'a str) -> impl Iterator<Item = &'a Role> {
        self.roles
            .iter()
            .filter(move |role| role.of.association() == Some(association))
    }

    /// The associations she acts for, each once, in the order of her roles.
    pub fn associations(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for association in self.roles.iter().filter_map(|role| role.of.association()) {
            if !all.contains(&association) {
                all.push(association);
            }
        }
        all
    }

    /// Whether she works for the municipality with Samspill at all.
    pub fn is_staff(&self) -> bool {
        self.roles.iter().any(|role| role.of.is_municipality())
    }

    /// The municipality's units she works in; empty when none is named.
    pub fn units(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().filter_map(|role| role.of.unit())
    }
}

impl Actor {
    /// The word the audit trail uses for the kind of actor.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Operator => "operator",
            Self::Program => "program",
            Self::Person(_) => "person",
        }
    }

    /// The person, when somebody has signed in.
    pub fn who(&self) -> Option<&Who> {
        match self {
            Self::Person(who) => Some(who),
            Self::Nobody | Self::Operator | Self::Program => None,
        }
    }

    /// Whether this is a person who has a role of any kind in the association.
    pub fn has_role_in(&self, association: &str) -> bool {
        self.who()
            .is_some_and(|who| who.roles_in(association).next().is_some())
    }

    /// Whether this is a person who may do this kind of thing for the association.
    pub fn may_for(&self, association: &str, scope: Scope) -> bool {
        self.who().is_some_and(|who| {
            who.roles_in(association)
                .any(|role| role.scopes.contains(&scope))
        })
    }

    /// What she may do for the association, all her roles there together.
    pub fn scopes_for(&self, association: &str) -> Vec<Scope> {
        let may = |scope: &Scope| self.may_for(association, *scope);
        Scope::ALL.into_iter().filter(may).collect()
    }

    /// Whether this is an officer of the association: one who may give others access.
    pub fn is_officer_of(&self, association: &str) -> bool {
        self.may_for(association, Scope::Officers)
    }

    /// Whether this is a case officer (or administrator) for the capability of this name.
    pub fn is_staff_for(&self, capability: &str) -> bool {
        self.who()
            .is_some_and(|who| who.roles.iter().any(|role| role.works_with(capability)))
    }

    /// Whether this is somebody who may read what the municipality has: any staff role.
    pub fn is_staff(&self) -> bool {
        self.who().is_some_and(Who::is_staff)
    }

    /// Whether this is an administrator: staff roles, units and settings.
    pub fn is_administrator(&self) -> bool {
        self.who()
            .is_some_and(|who| who.roles.iter().any(Role::is_administrator))
    }

    /// Whether she proved who she is within the last minutes.
    pub fn verified_recently(&self) -> bool {
        self.who().is_some_and(|who| who.verified_recently)
    }
}
