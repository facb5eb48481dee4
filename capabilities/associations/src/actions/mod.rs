//! What people, and the schedule, do with the register: one function a thing.

mod contact;
mod fill_demo;
mod import;

pub use contact::{Message, anyone_has_an_address, contact};
pub use fill_demo::fill_demo;
pub use import::{
    ImportRefusal, ImportReport, ImportSources, Progress, Register, RejectedRow, import_national,
    import_national_over,
};
