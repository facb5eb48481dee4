//! Opening a municipality's database, and the two ways in: [`Db::read`] and [`Db::write`].
//!
//! A read sees one snapshot and cannot write. A write is one transaction that either happens whole
//! or not at all, and no two writes overlap: SQLite has one writer, and on PostgreSQL every write
//! first takes the municipality's one lock. What a write has read is therefore still true when it
//! commits, on either engine, and nothing need be tried again. A closure given to `write` must do
//! nothing slow; mail and the like go through the outbox.
//!
//! Settings and why: docs/decisions/0002-storage.md (WAL, `synchronous=FULL`, a busy timeout of
//! five seconds, foreign keys on).

use std::{path::Path, sync::Arc, time::Duration};

use diesel::{
    Connection, RunQueryDsl,
    connection::{AnsiTransactionManager, SimpleConnection, TransactionManager},
    r2d2::{ManageConnection, Pool, PooledConnection},
};
use kernel::Municipality;

use crate::{
    Conn, Engine, Error, Inspection, Location, Migration, changes, copy,
    copy::TableSum,
    migrations, municipality,
    opener::{Missing, Opener, Purpose, folder_of, make_room, unreachable},
};

const READERS: u32 = 6;
/// The municipality's one lock for writing; held until the transaction ends.
const ONE_WRITER: &str = "SELECT pg_advisory_xact_lock(735120114)";

/// One municipality's database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Pools>);

struct Pools {
    location: Location,
    readers: Pool<Opener>,
    writers: Pool<Opener>,
}

impl Db {
    /// Makes a new database for `profile`'s municipality. Refuses one that exists.
    pub fn create(
        location: &Location,
        migrations: &[Migration],
        profile: &Municipality,
    ) -> Result<Self, Error> {
        Self::make(location, |conn| {
            migrations::run(conn, migrations)?;
            municipality::save(conn, profile)
        })
    }

    /// Opens a database that we have made, and brings its tables up to this program.
    pub fn open(location: &Location, migrations: &[Migration]) -> Result<Self, Error> {
        if let Location::Sqlite(path) = location
            && !path.is_file()
        {
            return Err(unreachable(location, "there is no such file"));
        }
        let db = Self::connect(location, Missing::Refuse)?;
        if !db.read_now(migrations::is_ours)? {
            return Err(unreachable(location, "it holds no municipality"));
        }
        let ran = db.write_now(|conn| migrations::run(conn, migrations))?;
        if ran > 0 {
            tracing::info!(database = %location, steps = ran, "tables brought up to date");
        }
        Ok(db)
    }

    /// A new, empty database with tables and nothing in them; for copying into.
    pub fn create_empty(location: &Location, migrations: &[Migration]) -> Result<Self, Error> {
        Self::make(location, |conn| {
            migrations::run(conn, migrations).map(|_| ())
        })
    }

    /// Takes away a database made by [`Db::create`] or [`Db::create_empty`] that came to nothing.
    /// A PostgreSQL database is left empty, ready for another try.
    pub fn discard(self, migrations: &[Migration]) -> Result<(), Error> {
        match self.location().clone() {
            Location::Sqlite(path) => {
                drop(self);
                remove_files(&path);
                Ok(())
            }
            Location::Postgres(_) => self.write_now(|conn| {
                for table in copy::tables(migrations).iter().rev() {
                    conn.batch_execute(&format!("DROP TABLE IF EXISTS {table} CASCADE"))?;
                }
                Ok(conn.batch_execute("DROP TABLE migration")?)
            }),
        }
    }

    /// Where it is.
    pub fn location(&self) -> &Location {
        &self.0.location
    }

    /// The engine it runs on.
    pub fn engine(&self) -> Engine {
        match self.0.location {
            Location::Sqlite(_) => Engine::Sqlite,
            Location::Postgres(_) => Engine::Postgres,
        }
    }

    /// Runs `work` in one snapshot on a thread made for blocking.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        let db = self.clone();
        on_blocking_thread(move || db.read_now(work)).await
    }

    /// Runs `work` in one transaction on a thread made for blocking, after every write before it.
    /// An error from `work` undoes everything.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        let db = self.clone();
        on_blocking_thread(move || db.write_now(work)).await
    }

    /// [`Db::read`] on this thread; for the command line and for jobs.
    pub fn read_now<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<Error>,
        F: FnOnce(&mut Conn) -> Result<T, E>,
    {
        let mut conn = self.take(&self.0.readers)?;
        begin(&mut conn, Purpose::Read).map_err(Error::from)?;
        let result = work(&mut conn);
        // Nothing was written: ending the snapshot by rolling back is as good as committing.
        roll_back(&mut conn);
        result
    }

    /// [`Db::write`] on this thread; for the command line and for jobs.
    pub fn write_now<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<Error>,
        F: FnOnce(&mut Conn) -> Result<T, E>,
    {
        let mut conn = self.take(&self.0.writers)?;
        begin(&mut conn, Purpose::Write).map_err(Error::from)?;
        changes::level();
        let result = work(&mut conn).inspect_err(|_| roll_back(&mut conn));
        changes::level();
        let result = result?;
        <Conn as Connection>::TransactionManager::commit_transaction(&mut *conn)
            .inspect_err(|_| roll_back(&mut conn))
            .map_err(Error::from)?;
        Ok(result)
    }

    /// Writes a copy of this municipality, as it is at one instant, into a new SQLite file that
    /// is its owner's alone. Others may read and write meanwhile. The copy is read back and summed
    /// before it gets its name, so a file of that name is a whole one.
    pub fn backup_to(&self, file: &Path, migrations: &[Migration]) -> Result<Vec<TableSum>, Error> {
        let target = Location::Sqlite(file.to_owned());
        let refused = |fault: &dyn std::fmt::Display| unreachable(&target, &fault.to_string());
        if file.exists() {
            return Err(refused(&"it exists already and is left as it is"));
        }
        let folder = folder_of(file);
        std::fs::create_dir_all(folder)
            .map_err(|fault| refused(&format!("its folder cannot be made: {fault}")))?;
        let bench = tempfile::Builder::new()
            .prefix(".samspill-")
            .tempdir_in(folder)
            .map_err(|fault| refused(&format!("its folder cannot be written to: {fault}")))?;
        let working = Location::Sqlite(bench.path().join("working.db"));
        let working = Self::create_empty(&working, migrations)?;
        let sums = copy::copy(self, &working, migrations)?;
        let packed = Location::Sqlite(bench.path().join("packed.db"));
        make_room(&packed)?;
        let Location::Sqlite(path) = &packed else {
            return Err(refused(&"a backup is a SQLite file"));
        };
        diesel::sql_query("VACUUM INTO $1")
            .bind::<diesel::sql_types::Text, _>(path.display().to_string())
            .execute(&mut *working.take(&working.0.writers)?)?;
        if Inspection::of(&packed)?.sums(migrations)? != sums {
            return Err(refused(
                &"what was written is not what was read; nothing was kept",
            ));
        }
        std::fs::File::open(path)
            .and_then(|packed| packed.sync_all())
            .and_then(|()| {
                let packed = tempfile::TempPath::try_from_path(path)?;
                packed.persist_noclobber(file).map_err(|fault| fault.error)
            })
            .map_err(|fault| refused(&fault))?;
        Ok(sums)
    }

    fn make(
        location: &Location,
        fill: impl FnOnce(&mut Conn) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        make_room(location)?;
        let made =
            Self::connect(location, Missing::Create).and_then(|db| db.write_now(fill).map(|()| db));
        if let (Err(_), Location::Sqlite(path)) = (&made, location) {
            remove_files(path);
        }
        made
    }

    fn connect(location: &Location, missing: Missing) -> Result<Self, Error> {
        let pool = |purpose: Purpose, size: u32| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
                .connection_timeout(Duration::from_secs(10))
                .test_on_check_out(matches!(location, Location::Postgres(_)))
                .error_handler(Box::new(diesel::r2d2::NopErrorHandler))
                .build_unchecked(Opener {
                    location: location.clone(),
                    purpose,
                    missing,
                })
        };
        // Try once by hand first: a pool only says that it waited, not why.
        Opener {
            location: location.clone(),
            purpose: Purpose::Write,
            missing,
        }
        .connect()?;
        let writers = if matches!(location, Location::Sqlite(_)) {
            1
        } else {
            READERS
        };
        Ok(Self(Arc::new(Pools {
            location: location.clone(),
            writers: pool(Purpose::Write, writers),
            readers: pool(Purpose::Read, READERS),
        })))
    }

    fn take(&self, pool: &Pool<Opener>) -> Result<PooledConnection<Opener>, Error> {
        pool.get()
            .map_err(|fault| unreachable(&self.0.location, &fault.to_string()))
    }
}

impl std::fmt::Debug for Db {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Db({})", self.0.location)
    }
}

/// A SQLite file and what belongs to it. One that is not there is as good as removed.
fn remove_files(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
}

pub(crate) fn begin(conn: &mut Conn, purpose: Purpose) -> diesel::QueryResult<()> {
    match (conn, purpose) {
        (Conn::Sqlite(conn), Purpose::Read) => {
            AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN")
        }
        (Conn::Sqlite(conn), Purpose::Write) => {
            AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE")
        }
        (Conn::Postgres(conn), Purpose::Read) => AnsiTransactionManager::begin_transaction_sql(
            conn,
            "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        ),
        (Conn::Postgres(conn), Purpose::Write) => {
            AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN")?;
            conn.batch_execute(ONE_WRITER)
        }
    }
}

pub(crate) fn roll_back(conn: &mut Conn) {
    if let Err(fault) = <Conn as Connection>::TransactionManager::rollback_transaction(conn) {
        // The pool drops a connection that is still inside a transaction.
        tracing::warn!(%fault, "a transaction could not be rolled back");
    }
}

async fn on_blocking_thread<T, E, F>(work: F) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
    F: FnOnce() -> Result<T, E> + Send + 'static,
{
    let span = tracing::Span::current();
    match tokio::task::spawn_blocking(move || span.in_scope(work)).await {
        Ok(result) => result,
        Err(stopped) if stopped.is_panic() => std::panic::resume_unwind(stopped.into_panic()),
        Err(stopped) => Err(Error::Failed(stopped.to_string()).into()),
    }
}
