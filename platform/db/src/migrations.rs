//! Tables are made and changed in numbered steps, forward only.
//!
//! Each room owns its tables and hands in its steps; they run in the order of the list of rooms,
//! all that are missing in one transaction. A step that has run is remembered with the hash of its
//! text: a text changed afterwards is refused, so two programs never disagree silently about a
//! table. One text serves both engines; where it cannot, the step carries one for each.

use diesel::{
    QueryableByName, RunQueryDsl,
    connection::SimpleConnection,
    dsl::sql,
    sql_query,
    sql_types::{Bool, Text},
};
use sha2::{Digest, Sha256};

use crate::{Conn, Engine, Error};

/// One step in making a room's tables.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The room that owns the tables, such as `associations`.
    pub room: &'static str,
    /// The step: the file's name without ending, such as `0001_associations`.
    pub step: &'static str,
    /// The statements for SQLite.
    pub sqlite: &'static str,
    /// The statements for PostgreSQL.
    pub postgres: &'static str,
}

impl Migration {
    /// A step whose text is the same on both engines.
    pub const fn shared(room: &'static str, step: &'static str, sql: &'static str) -> Self {
        Self {
            room,
            step,
            sqlite: sql,
            postgres: sql,
        }
    }

    fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

/// The tables of this crate itself. Always first.
pub const MIGRATIONS: &[Migration] = &[
    Migration::shared("db", "0001_db", include_str!("../schema/0001_db.sql")),
    Migration::shared(
        "db",
        "0002_settings",
        include_str!("../schema/0002_settings.sql"),
    ),
];

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    room: String,
    #[diesel(sql_type = Text)]
    step: String,
    #[diesel(sql_type = Text)]
    hash: String,
}

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS migration (
    room TEXT NOT NULL, step TEXT NOT NULL, hash TEXT NOT NULL,
    CONSTRAINT migration_pk PRIMARY KEY (room, step))";

/// Whether any program of ours has made tables here.
pub(crate) fn is_ours(conn: &mut Conn) -> Result<bool, Error> {
    let question = match conn.engine() {
        Engine::Sqlite => "EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'migration')",
        Engine::Postgres => "to_regclass('migration') IS NOT NULL",
    };
    Ok(diesel::select(sql::<Bool>(question)).get_result(conn)?)
}

/// Runs the steps that have not run. `conn` is inside a write transaction.
pub(crate) fn run(conn: &mut Conn, migrations: &[Migration]) -> Result<usize, Error> {
    conn.batch_execute(LEDGER)?;
    let missing = missing(conn, migrations)?;
    for migration in &missing {
        let text = migration.text(conn.engine());
        conn.batch_execute(text)?;
        sql_query("INSERT INTO migration (room, step, hash) VALUES ($1, $2, $3)")
            .bind::<Text, _>(migration.room)
            .bind::<Text, _>(migration.step)
            .bind::<Text, _>(hash(text))
            .execute(conn)?;
    }
    Ok(missing.len())
}

/// The steps that have not run; refuses tables that another program made.
pub(crate) fn missing(conn: &mut Conn, migrations: &[Migration]) -> Result<Vec<Migration>, Error> {
    let applied: Vec<Applied> = sql_query("SELECT room, step, hash FROM migration").load(conn)?;
    let foreign = |room: &str, step: &str| Error::ForeignSchema {
        room: room.into(),
        step: step.into(),
    };
    let known = |row: &&Applied| {
        migrations
            .iter()
            .any(|known| known.room == row.room && known.step == row.step)
    };
    if let Some(newer) = applied.iter().find(|row| !known(row)) {
        return Err(foreign(&newer.room, &newer.step));
    }
    let mut missing = Vec::new();
    for migration in migrations {
        let ran = applied
            .iter()
            .find(|row| row.room == migration.room && row.step == migration.step);
        match ran {
            None => missing.push(*migration),
            Some(row) if row.hash == hash(migration.text(conn.engine())) => {}
            Some(_) => return Err(foreign(migration.room, migration.step)),
        }
    }
    Ok(missing)
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.replace("\r\n", "\n"));
    u64::from_be_bytes(std::array::from_fn(|at| digest[at])).to_string()
}
