//! Who may do what: actors, tables of named conditions, and permits.
//!
//! A room states its actions as an enum and its rules as a table ([`Rule`]): an action, and the
//! named conditions that must all hold. [`decide`] reads the table and is the only maker of
//! [`Permit`]s; every function that changes something demands one, so a page that forgot to ask
//! does not compile. What a permit was used for is written with [`record`], in the same
//! transaction; that somebody looked at protected personal data, with [`record_reading`]. The names
//! of actions and conditions become docs/generated/permissions.md.

mod actor;
mod audit;
mod role;
mod rules;

pub use actor::{Actor, PersonId, Who};
pub use audit::{
    Entry, MIGRATIONS, TrailFilter, Versions, about, after, record, record_reading, record_with,
    seen_of, trail,
};
pub use role::{Of, Role, RoleKind, Scope, Source};
pub use rules::{Action, Condition, Denied, Described, PROVED, Permit, Rule, decide, describe};
