//! Tables and queries of the register.

mod imports;
mod read;
mod table;
mod write;

pub use imports::{ImportRow, finish_import, record_change, start_import};
pub use read::{all, changes_of, latest_import, name, numbers, one};
pub use write::{
    erase, insert, set_categories, set_entity, set_internal, set_own, set_proposals, set_standing,
    set_voluntary, touch,
};

/// The topic whose change number moves when anything here does.
pub const TOPIC: &str = "associations";
