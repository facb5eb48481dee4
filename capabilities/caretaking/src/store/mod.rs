//! Tables and queries.

pub mod attendance;
pub mod damage;
pub mod joining;
pub mod lapses;
mod table;
pub mod ways_in;

use db::Migration;

/// The tables.
pub const MIGRATIONS: &[Migration] = &[Migration::shared(
    "caretaking",
    "0001_caretaking",
    include_str!("../../schema/0001_caretaking.sql"),
)];
