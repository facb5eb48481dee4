//! Who may do what: actors, tables of named conditions, and permits.
//!
//! A room states its actions as an enum and its rules as a table ([`Rule`]): an action, and the
//! named conditions that must all hold. [`decide`] reads the table and is the only maker of
//! [`Permit`]s; every function that changes something demands one, so a page that forgot to ask
//! does not compile. What a permit was used for is written with [`record`], in the same
//! transaction. The names of actions and conditions become docs/generated/permissions.md.

mod audit;
mod rules;

pub use audit::{MIGRATIONS, Versions, record};
pub use rules::{Action, Condition, Denied, Described, Permit, Rule, decide, describe};

/// Somebody, or something, that wants to do a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A visitor who has not signed in.
    Nobody,
    /// Whoever runs the command line on the municipality's machine.
    Operator,
    /// Samspill itself, on a schedule.
    Program,
}

impl Actor {
    /// The word the audit trail uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Operator => "operator",
            Self::Program => "program",
        }
    }
}
