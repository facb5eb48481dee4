//! Looking at a database without changing anything in it.
//!
//! For `doctor`, and for reading a backup again. No step is run and no setting is kept, so a file
//! looked at stays one file; what [`Db::open`](crate::Db::open) would do first is only told.

use diesel::{
    Connection, QueryableByName, RunQueryDsl, SqliteConnection, connection::SimpleConnection,
    r2d2::ManageConnection, sql_query, sql_types::Text,
};

use crate::{
    Conn, Engine, Error, Location, Migration,
    copy::{TableSum, sums_in},
    migrations,
    opener::{Missing, Opener, Purpose, sqlite_address, unreachable},
    pool::{begin, roll_back},
};

/// One connection to a database, for looking only.
pub struct Inspection(Conn);

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

impl Inspection {
    /// Looks at the database at `location`, which must exist.
    pub fn of(location: &Location) -> Result<Self, Error> {
        let Location::Sqlite(path) = location else {
            let opener = Opener {
                location: location.clone(),
                purpose: Purpose::Read,
                missing: Missing::Refuse,
            };
            return opener.connect().map(Self);
        };
        if !path.is_file() {
            return Err(unreachable(location, "there is no such file"));
        }
        let refused = |fault: &dyn std::fmt::Display| unreachable(location, &fault.to_string());
        let mut conn = SqliteConnection::establish(&sqlite_address(path, "rw"))
            .map_err(|fault| refused(&fault))?;
        conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON")
            .map_err(|fault| refused(&fault))?;
        Ok(Self(Conn::Sqlite(conn)))
    }

    /// The engine and its version, such as «PostgreSQL 16.2».
    pub fn engine(&mut self) -> Result<String, Error> {
        let (name, question) = match self.0.engine() {
            Engine::Sqlite => ("SQLite", "SELECT sqlite_version() AS version"),
            Engine::Postgres => (
                "PostgreSQL",
                "SELECT current_setting('server_version') AS version",
            ),
        };
        let found: Version = sql_query(question).get_result(&mut self.0)?;
        Ok(format!("{name} {}", found.version))
    }

    /// How many steps opening would run first; refuses tables that another program made.
    pub fn steps_missing(&mut self, migrations: &[Migration]) -> Result<usize, Error> {
        self.read(|conn| migrations::missing(conn, migrations).map(|missing| missing.len()))
    }

    /// Counts and sums every table of the rooms.
    pub fn sums(&mut self, migrations: &[Migration]) -> Result<Vec<TableSum>, Error> {
        let tables = crate::copy::tables(migrations);
        self.read(|conn| sums_in(conn, &tables))
    }

    /// Runs `work` in one snapshot.
    pub fn read<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        begin(&mut self.0, Purpose::Read).map_err(Error::from)?;
        let result = work(&mut self.0);
        roll_back(&mut self.0);
        result
    }
}
