//! Lag- og foreningsregisteret: the register of associations, the hub of Samspill.
//!
//! Residents find an association and see what it does, when and where; officers keep their part of
//! it true; the municipality reads the national registers into it every night. An association has
//! three layers ([`model`]): national facts, its own words, and internal notes.
//!
//! | standing | means | seen by the public |
//! |---|---|---|
//! | active | lives here | yes |
//! | bankrupt, winding up | is coming to its end | yes, and it is said |
//! | dissolved | deleted from the national register | no |
//! | moved away | its address is in another municipality | no |
//! | erased | the register demanded that copies be erased | no, and nothing is left |
//!
//! Others may use [`model`], [`vocabulary`], [`public::Register`] (what anybody may see, in memory,
//! searchable), [`one`], [`all`] and [`changes_of`] (associations with all their layers, and history),
//! [`latest_import`] and [`actions::import_national`].

pub mod access;
pub mod actions;
mod capability;
pub mod demo;
mod editing;
mod evidence;
pub mod figures;
pub mod happened;
pub mod model;
pub mod names;
pub mod national;
mod nightly;
mod open_data;
mod pages;
pub mod privacy;
pub mod public;
mod staff;
mod store;
pub mod vocabulary;

pub use capability::capability;
pub use pages::DrawnMap;
pub use store::{
    TOPIC, all, by_number, changes_of, contacts, contacts_for, latest_import, merges_of, name,
    names, one, unconfirmed,
};
