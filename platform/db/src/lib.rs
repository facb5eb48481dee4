//! One municipality's database: SQLite or PostgreSQL behind one door.
//!
//! This is the only crate that knows there are two engines. A room writes plain, synchronous Diesel
//! code inside [`Db::read`] or [`Db::write`]; the closure runs on a thread made for blocking, in
//! one snapshot or one transaction. There is no way to query outside of one.
//!
//! What the engines do not share is hidden here once: opening and refusing a wrong address,
//! settings, transactions, [`for_engine!`] for upserts and many rows, names of violated
//! constraints, [`backup`](crate::Db::backup_to), and copying between engines ([`copy`]).
//! Why Diesel, why one database a municipality: docs/decisions/0002-storage.md.

pub mod changes;
mod conn;
pub mod copy;
mod error;
mod inspection;
mod location;
mod migrations;
pub mod municipality;
mod opener;
mod pool;
pub mod settings;

pub use conn::{Conn, Engine, MultiBackend};
pub use error::{Error, Violation};
pub use inspection::Inspection;
pub use location::{Location, LocationRefusal};
pub use migrations::{MIGRATIONS, Migration};
pub use pool::Db;
