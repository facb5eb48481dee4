//! What people, and the schedule, do with the register: one function a thing.

mod contact;
mod contacts;
mod faults;
mod fill_demo;
mod found;
mod import;
mod mend;
mod merge;
mod own;
mod unconfirmed;
pub(crate) mod watch;

pub use contact::{Message, anyone_has_an_address, contact};
pub use contacts::{erase_person, export_person, look_at_contacts, name_contacts};
pub use faults::{FaultAnswer, KEPT_DAYS, answer_fault, report_fault};
pub use fill_demo::fill_demo;
pub use found::{approve, found, join_number, refuse};
pub use import::{
    ImportRefusal, ImportReport, ImportSources, Progress, Register, RejectedRow, import_national,
    import_national_over,
};
pub use mend::{Mending, keep_apart, mend, remove_note, see_to, write_note};
pub use merge::{DAYS_TO_UNDO, can_be_undone, joined, merge, move_of_others, unmerge};
pub use own::{OnBehalf, OwnChange, change_own, confirm, undo_own};
pub use unconfirmed::set_unconfirmed;
