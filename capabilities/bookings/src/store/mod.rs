//! Tables and queries of reservations. When each time is stands with its occurrence in the room of
//! premises, and is read there.

pub mod alerts;
pub mod bookings;
pub mod feeds;
pub mod joining;
pub mod notes;
pub mod releases;
pub(crate) mod table;

/// What changes when a reservation does.
pub const TOPIC: &str = "bookings";

/// Rows read at once: SQLite takes so many values in one question.
pub(crate) const AT_ONCE: usize = 500;
