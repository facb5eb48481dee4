//! Tables and queries.
//!
//! What everybody who waits asks for, once every few seconds, is kept in memory ([`Running`]) and
//! made anew only when somebody is let in or takes a time. Joining the line does not change it.

pub mod line;
pub mod openings;
pub mod running;
mod table;
pub mod wishes;

use db::Migration;

pub use running::Running;

/// What changes when an opening is planned, begun or ended, and when a turn or a time is given out.
pub const TOPIC: &str = "openings";

/// The tables.
pub const MIGRATIONS: &[Migration] = &[Migration::shared(
    "openings",
    "0001_openings",
    include_str!("../../schema/0001_openings.sql"),
)];
