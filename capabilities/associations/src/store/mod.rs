//! Tables and queries of the register.

mod read;
mod table;
mod write;

pub use read::{all, changes_of, latest_import, numbers, one};
pub use write::{
    ImportRow, erase, finish_import, insert, record_change, set_categories, set_entity,
    set_internal, set_own, set_proposals, set_standing, set_voluntary, start_import, touch,
};

/// The topic whose change number moves when anything here does.
pub const TOPIC: &str = "associations";
