//! What people, and the schedule, do with the register: one function a thing.

mod contact;
mod fill_demo;
mod found;
mod import;
mod merge;
mod own;

pub use contact::{Message, anyone_has_an_address, contact};
pub use fill_demo::fill_demo;
pub use found::{approve, found, join_number, refuse};
pub use import::{
    ImportRefusal, ImportReport, ImportSources, Progress, Register, RejectedRow, import_national,
    import_national_over,
};
pub use merge::{DAYS_TO_UNDO, can_be_undone, joined, merge, unmerge};
pub use own::{OnBehalf, OwnChange, change_own, confirm, undo_own};
