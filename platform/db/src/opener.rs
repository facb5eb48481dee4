//! How a connection is opened, and how room is made for a new database.
//!
//! A SQLite file is opened with `mode=rw`, so that a mistyped path is refused and never becomes a
//! new, empty file. On PostgreSQL a missing database is made when a municipality is created, and
//! one that holds a municipality is refused.

use std::path::Path;

use diesel::{
    Connection, PgConnection, RunQueryDsl, SqliteConnection,
    connection::{AnsiTransactionManager, SimpleConnection, TransactionManager},
    r2d2::ManageConnection,
};

use crate::{Conn, Error, Location};

const OLDEST_POSTGRES: i32 = 130_000;

/// What opening does when nothing is there yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Make it; and refuse when something is there already.
    Create,
    /// Say that it is missing.
    Refuse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Read,
    Write,
}

#[derive(Debug)]
pub(crate) struct Opener {
    pub location: Location,
    pub purpose: Purpose,
    pub missing: Missing,
}

impl ManageConnection for Opener {
    type Connection = Conn;
    type Error = Error;

    fn connect(&self) -> Result<Conn, Error> {
        let refused =
            |fault: &dyn std::fmt::Display| unreachable(&self.location, &fault.to_string());
        match &self.location {
            Location::Sqlite(path) => {
                let mode = if self.missing == Missing::Create {
                    "rwc"
                } else {
                    "rw"
                };
                let mut conn = SqliteConnection::establish(&sqlite_address(path, mode))
                    .map_err(|f| refused(&f))?;
                conn.batch_execute(
                    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; \
                     PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                     PRAGMA temp_store = MEMORY;",
                )
                .map_err(|fault| refused(&fault))?;
                if self.purpose == Purpose::Read {
                    conn.batch_execute("PRAGMA query_only = ON")?;
                }
                Ok(Conn::Sqlite(conn))
            }
            Location::Postgres(address) => {
                let mut conn = PgConnection::establish(address).map_err(|f| refused(&f))?;
                conn.batch_execute("SET TIME ZONE 'UTC'; SET client_min_messages = warning")?;
                require_version(&mut conn, &self.location)?;
                Ok(Conn::Postgres(conn))
            }
        }
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Error> {
        Ok(conn.batch_execute("SELECT 1")?)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        let state = match conn {
            Conn::Sqlite(conn) => AnsiTransactionManager::transaction_manager_status_mut(conn),
            Conn::Postgres(conn) => AnsiTransactionManager::transaction_manager_status_mut(conn),
        };
        !matches!(state.transaction_depth(), Ok(None))
    }
}

fn require_version(conn: &mut PgConnection, location: &Location) -> Result<(), Error> {
    let version: i32 = diesel::select(diesel::dsl::sql::<diesel::sql_types::Integer>(
        "current_setting('server_version_num')::int",
    ))
    .get_result(conn)?;
    if version >= OLDEST_POSTGRES {
        return Ok(());
    }
    let (found, needed) = (version / 10_000, OLDEST_POSTGRES / 10_000);
    Err(unreachable(
        location,
        &format!("it runs PostgreSQL {found}, and version {needed} or newer is needed"),
    ))
}

/// Refuses what exists, and makes the folder, or the PostgreSQL database, that a new one needs.
pub(crate) fn make_room(location: &Location) -> Result<(), Error> {
    match location {
        Location::Sqlite(path) => {
            if path.exists() {
                return Err(unreachable(
                    location,
                    "it exists already and is left as it is",
                ));
            }
            std::fs::create_dir_all(folder_of(path)).map_err(|fault| {
                unreachable(location, &format!("its folder cannot be made: {fault}"))
            })?;
            make_private_file(path).map_err(|fault| {
                unreachable(
                    location,
                    &format!("its folder cannot be written to: {fault}"),
                )
            })
        }
        Location::Postgres(address) => make_postgres_database(location, address),
    }
}

fn make_postgres_database(location: &Location, address: &str) -> Result<(), Error> {
    match PgConnection::establish(address) {
        Ok(mut conn) => {
            require_version(&mut conn, location)?;
            let taken: bool = diesel::select(diesel::dsl::sql::<diesel::sql_types::Bool>(
                "to_regclass('migration') IS NOT NULL",
            ))
            .get_result(&mut conn)?;
            if taken {
                return Err(unreachable(location, "it holds a municipality already"));
            }
            Ok(())
        }
        Err(fault) if fault.to_string().contains("does not exist") => {
            let (server, name) = address.rsplit_once('/').unwrap_or((address, ""));
            let name = name.split('?').next().unwrap_or(name);
            let mut conn = PgConnection::establish(&format!("{server}/postgres"))
                .map_err(|fault| unreachable(location, &fault.to_string()))?;
            require_version(&mut conn, location)?;
            let quoted = name.replace('"', "\"\"");
            conn.batch_execute(&format!(
                "CREATE DATABASE \"{quoted}\" ENCODING 'UTF8' TEMPLATE template0"
            ))
            .map_err(|fault| unreachable(location, &fault.to_string()))
        }
        Err(fault) => Err(unreachable(location, &fault.to_string())),
    }
}

/// The folder a file is, or shall be, in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// An empty file that is its owner's alone, which is an empty SQLite database. The files SQLite
/// puts beside it later get the same mode.
fn make_private_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

pub(crate) fn unreachable(location: &Location, reason: &str) -> Error {
    Error::Unreachable {
        location: location.to_string(),
        reason: in_one_line(reason),
    }
}

/// PostgreSQL puts a question on an indented line of its own after what it says.
fn in_one_line(reason: &str) -> String {
    let said: Vec<&str> = reason
        .lines()
        .filter(|line| !line.starts_with(char::is_whitespace))
        .map(|line| line.trim_end().trim_end_matches('.'))
        .collect();
    said.join("; ")
}

/// The `file:` address of a path; only what that syntax gives a meaning is escaped.
pub(crate) fn sqlite_address(path: &Path, mode: &str) -> String {
    let escaped = path
        .display()
        .to_string()
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    format!("file:{escaped}?mode={mode}")
}
