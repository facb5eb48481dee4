//! Power goes in the middle of reading the registers: the old register is there, whole.

mod common;

use std::{
    fs,
    io::Write as _,
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use common::{Place, process::Serving, register};
use db::Location;
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, sql_query};
use testkit::on_each_engine;

/// Enough rows that SQLite's log grows before the end of the transaction.
const MANY: u32 = 8_000;

fn begin_import(place: &Place, file: &str) -> Child {
    place
        .command(&["import", "brreg", "--entities", file])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts")
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

/// Whether somebody is in the middle of writing to the database.
fn is_writing(location: &Location) -> bool {
    match location {
        Location::Sqlite(file) => {
            let log = format!("{}-wal", file.display());
            fs::metadata(log).is_ok_and(|log| log.len() > 1_000_000)
        }
        Location::Postgres(address) => {
            let (server, name) = address.rsplit_once('/').expect("an address");
            let mut conn =
                PgConnection::establish(&format!("{server}/postgres")).expect("a connection");
            let found: Count = sql_query(
                "SELECT count(*) AS count FROM pg_locks JOIN pg_database ON oid = database \
                 WHERE locktype = 'advisory' AND datname = $1",
            )
            .bind::<diesel::sql_types::Text, _>(name)
            .get_result(&mut conn)
            .expect("a count");
            found.count > 0
        }
    }
}

#[test]
fn killed_while_writing_the_old_state_is_served() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        let location = fresh.location();
        place.create("9999", "Fjordvik", &location);
        let old = place.write("old.json", &register::many(1, 3, "9999", "KORET"));
        assert_eq!(place.import("9999", &old)["new"], 3);
        let new = place.write("new.json", &register::many(1, MANY, "9999", "NYTT NAVN"));
        let mut import = begin_import(&place, &new);
        let begun = Instant::now();
        while !is_writing(&location) {
            let ended = import.try_wait().expect("a process");
            assert!(ended.is_none(), "it ended before it could be killed");
            assert!(begun.elapsed() < Duration::from_mins(1), "it never wrote");
            std::thread::yield_now();
        }
        import.kill().expect("killed");
        let killed = import.wait().expect("its end");
        assert!(!killed.success(), "it was faster than the killer");

        let serving = Serving::start(&place, &["serve"]);
        let served = serving.get("x", "/api/v1/associations");
        assert!(served.text.contains("\"total\":3,"), "{served:?}");
        drop(serving);
        assert_eq!(place.import("9999", &old)["unchanged"], 3);
        assert_eq!(place.import("9999", &new)["new"], MANY - 3);
    });
}

#[test]
fn killed_while_reading_nothing_has_happened() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let old = place.write("old.json", &register::many(1, 3, "9999", "KORET"));
        place.import("9999", &old);
        let pipe = place.path("pipe.json");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("mkfifo runs").success());
        let mut import = begin_import(&place, &pipe.display().to_string());
        let whole = register::many(1, 500, "9999", "NYTT NAVN");
        let mut half = fs::OpenOptions::new()
            .write(true)
            .open(&pipe)
            .expect("a pipe");
        half.write_all(&whole.as_bytes()[..whole.len() / 2])
            .expect("half of it");
        import.kill().expect("killed");
        assert!(!import.wait().expect("its end").success());
        assert_eq!(place.import("9999", &old)["unchanged"], 3);
    });
}
