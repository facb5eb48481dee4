//! Tables and queries of the register.

mod contacts;
mod distinct;
mod faults;
mod imports;
mod logo_drafts;
mod merges;
mod notes;
mod read;
mod table;
mod unconfirmed;
mod versions;
mod write;

pub use contacts::{
    contacts, contacts_for, contacts_of, contacts_of_person, forget_contact,
    forget_contacts_of_archived, set_contact,
};
pub use distinct::{distinct_pairs, set_distinct};
pub use faults::{add_fault, close_fault, fault, faults_of, forget_faults};
pub use imports::{ImportRow, finish_import, record_change, start_import};
pub use logo_drafts::{drop_logo_draft, forget_logo_drafts, is_logo_draft, put_logo_draft};
pub use merges::{
    Merge, add_merge, end_merge, merged_into, merges_of, move_contact, move_faults, move_national,
    move_notes,
};
pub use notes::{add_note, notes, remove_note};
pub use read::{all, by_number, changes_of, latest_import, name, named, names, numbers, one};
pub use unconfirmed::{set_unconfirmed, unconfirmed};
pub use versions::{OwnVersion, add_version, version_of, versions};
pub use write::{
    erase, insert, set_categories, set_choices, set_confirmed, set_entity, set_internal,
    set_number, set_own, set_proposals, set_standing, set_voluntary, touch,
};

/// The topic whose change number moves when anything here does.
pub const TOPIC: &str = "associations";
