//! Fresh databases, one for each engine.
#![allow(clippy::print_stdout, reason = "a test says on which engine it runs")]

use std::{
    env,
    sync::atomic::{AtomicU32, Ordering},
};

use db::{Engine, Location};
use diesel::{Connection, PgConnection, connection::SimpleConnection};
use tempfile::TempDir;

/// Names the PostgreSQL server tests may make databases on, such as
/// `postgres://postgres@127.0.0.1:5599`.
const SERVER: &str = "SAMSPILL_TEST_POSTGRES";

static COUNTER: AtomicU32 = AtomicU32::new(0);

/// Places for databases that do not exist yet and are gone when the test is over.
pub struct Fresh {
    /// The engine under test.
    pub engine: Engine,
    folder: TempDir,
    made: std::cell::RefCell<Vec<String>>,
}

impl Fresh {
    fn on(engine: Engine) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let made = std::cell::RefCell::default();
        Self {
            engine,
            folder,
            made,
        }
    }

    /// A place for one more database on the engine under test.
    pub fn location(&self) -> Location {
        match self.engine {
            Engine::Sqlite => self.file(),
            Engine::Postgres => {
                let step = COUNTER.fetch_add(1, Ordering::Relaxed);
                let name = format!("test_{}_{step}", std::process::id());
                let address = format!("{}/{name}", server().expect("checked by on_each_engine"));
                self.made.borrow_mut().push(name);
                address.parse().expect("an address made here")
            }
        }
    }

    /// A place for a SQLite file, whichever engine is under test.
    pub fn file(&self) -> Location {
        let step = COUNTER.fetch_add(1, Ordering::Relaxed);
        Location::Sqlite(self.folder.path().join(format!("{step}.db")))
    }

    /// A folder of this test's own.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let Some(server) = server().filter(|_| self.engine == Engine::Postgres) else {
            return;
        };
        let Ok(mut conn) = PgConnection::establish(&format!("{server}/postgres")) else {
            return;
        };
        for name in self.made.borrow().iter() {
            // A database that was never made is no trouble here.
            let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// Runs `story` once on each engine there is.
pub fn on_each_engine(story: impl Fn(&Fresh)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        if engine == Engine::Postgres && server().is_none() {
            assert!(
                env::var_os("CI").is_none(),
                "no PostgreSQL to test on: run cargo xtask test, or name one in {SERVER}"
            );
            println!("on SQLite only: {SERVER} names no PostgreSQL");
            continue;
        }
        println!("on {engine:?}");
        story(&Fresh::on(engine));
    }
}

/// Runs `work` on SQLite alone, for a measurement.
pub fn on_sqlite(work: impl FnOnce(&Fresh)) {
    work(&Fresh::on(Engine::Sqlite));
}

fn server() -> Option<String> {
    env::var(SERVER).ok().filter(|address| !address.is_empty())
}
