//! The national registers: what Brønnøysundregistrene sends, read as it truly comes.
//!
//! Two registers are joined on organisation number. The entity register (Enhetsregisteret) has
//! names, legal forms, addresses and dates; the voluntary register (Frivillighetsregisteret) has
//! ICNPO categories, statutes and grasrotandel, and no names. Both are free under NLOD 2.0.
//!
//! Reading never decides anything: it says what stood in the source ([`Entity`],
//! [`VoluntaryRecord`]), which rows were left out and why ([`Rejected`]), or that the source as a
//! whole cannot be trusted ([`SourceProblem`]), after which nothing of it may be applied.

mod address;
mod answer;
mod bytes;
mod entity;
mod fields;
mod follow;
mod glance;
mod icnpo_keys;
mod lines;
mod loose;
mod outline;
mod page;
mod parts;
mod problem;
mod reader;
mod reading;
mod rejected;
mod roles;
mod source;
mod voluntary;
mod wire;

pub use address::WebAddress;
pub use entity::Entity;
pub use glance::{Belonging, Glance};
pub use parts::{Address, Code, Ending, FormerName, LegalForm, Remark};
pub use problem::SourceProblem;
pub use reader::{Records, Row};
pub use reading::{EntityReading, VoluntaryReading, Wanted, read_entities, read_voluntary};
pub use rejected::{RejectReason, Rejected};
pub use source::{Lookup, Source};
pub use voluntary::{
    Accounts, Grasrot, RankedCategory, Relation, Statutes, VoluntaryRecord, VoluntaryRemark,
};
pub use wire::Wire;
