//! A connection to either engine, and the one seam where code must be written for both.
//!
//! Diesel's query builder yields the same statement for both engines, save for upserts and for
//! inserting many rows at once: their types differ by backend. [`for_engine!`] writes such a
//! statement once and compiles it for each. It is our only macro (docs/decisions/0002-storage.md).
#![allow(
    missing_docs,
    reason = "the derive of Conn writes a backend without comments"
)]

use diesel::{PgConnection, SqliteConnection};

/// A connection to a municipality's database.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL, for several nodes.
    Postgres(PgConnection),
    /// SQLite in one file, the default.
    Sqlite(SqliteConnection),
}

/// Which engine a database runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite in one file.
    Sqlite,
    /// A PostgreSQL database.
    Postgres,
}

impl Conn {
    /// The engine behind this connection.
    pub fn engine(&self) -> Engine {
        match self {
            Self::Postgres(_) => Engine::Postgres,
            Self::Sqlite(_) => Engine::Sqlite,
        }
    }
}

/// Runs one statement on whichever engine `conn` is, with `conn` bound to that engine's own
/// connection type. For upserts and multi-row inserts, whose types differ by engine.
///
/// ```ignore
/// for_engine!(conn, |conn| insert_into(change_number::table)
///     .values(&rows)
///     .on_conflict(change_number::topic)
///     .do_update()
///     .set(change_number::number.eq(excluded(change_number::number)))
///     .execute(conn))
/// ```
#[macro_export]
macro_rules! for_engine {
    ($conn:expr, |$bound:ident| $statement:expr) => {
        match $conn {
            $crate::Conn::Postgres($bound) => $statement,
            $crate::Conn::Sqlite($bound) => $statement,
        }
    };
}
