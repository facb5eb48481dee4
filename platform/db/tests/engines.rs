//! What every room relies on, on both engines: transactions, named rules, change numbers,
//! migrations that refuse a stranger, and copies that lose nothing.

use db::{
    Conn, Db, Error, Inspection, Location, MIGRATIONS, Migration, Violation, changes, copy,
    for_engine, municipality,
};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, connection::SimpleConnection, sql_query};
use kernel::{Instant, Municipality};
use testkit::{a_thursday, on_each_engine};

mod table {
    diesel::table! {
        wish (id) {
            id -> Text,
            hours -> Integer,
            size -> BigInt,
            urgent -> Bool,
            made_at -> Timestamp,
            wanted_on -> Nullable<Date>,
            proof -> Nullable<Binary>,
        }
    }
}
use table::wish;

const WISH: &str = "CREATE TABLE wish (
    id TEXT NOT NULL CONSTRAINT wish_pk PRIMARY KEY,
    hours INTEGER NOT NULL CONSTRAINT wish_hours_positive CHECK (hours > 0),
    size BIGINT NOT NULL, urgent BOOLEAN NOT NULL, made_at TIMESTAMP NOT NULL,
    wanted_on DATE, ";

fn steps() -> Vec<Migration> {
    let rest = "CONSTRAINT wish_hours_size_unique UNIQUE (hours, size))";
    let sqlite = Box::leak(format!("{WISH} proof BLOB, {rest}").into_boxed_str());
    let postgres = Box::leak(format!("{WISH} proof BYTEA, {rest}").into_boxed_str());
    let mut steps = MIGRATIONS.to_vec();
    steps.push(Migration {
        room: "wishes",
        step: "0001_wishes",
        sqlite,
        postgres,
    });
    steps
}

fn fjordvik() -> Municipality {
    Municipality::new("9999".parse().expect("four digits"), "Fjordvik")
}

fn insert(conn: &mut Conn, id: &str, hours: i32, size: i64) -> Result<(), Error> {
    diesel::insert_into(wish::table)
        .values((
            wish::id.eq(id),
            wish::hours.eq(hours),
            wish::size.eq(size),
            wish::urgent.eq(hours > 3),
            wish::made_at.eq(a_thursday().plus_seconds(size)),
            wish::wanted_on.eq(chrono::NaiveDate::from_ymd_opt(2026, 3, 29)),
            wish::proof.eq(Some(vec![0_u8, 255, 7])),
        ))
        .execute(conn)?;
    Ok(())
}

fn count(db: &Db) -> i64 {
    db.read_now(|conn| Ok::<_, Error>(wish::table.count().get_result(conn)?))
        .expect("a count")
}

#[test]
fn a_write_happens_whole_or_not_at_all() {
    on_each_engine(|fresh| {
        let db = Db::create(&fresh.location(), &steps(), &fjordvik()).expect("a database");
        let refused: Result<(), Error> = db.write_now(|conn| {
            insert(conn, "a", 1, 1)?;
            insert(conn, "b", 0, 1)
        });
        let refused = refused.expect_err("zero hours");
        assert!(refused.is_violation_of("wish_hours_positive"), "{refused}");
        assert_eq!(count(&db), 0);
        db.write_now(|conn| insert(conn, "a", 1, 1))
            .expect("one hour");
        assert_eq!(count(&db), 1);
    });
}

#[test]
fn a_broken_rule_has_the_same_name_on_both_engines() {
    on_each_engine(|fresh| {
        let db = Db::create(&fresh.location(), &steps(), &fjordvik()).expect("a database");
        let twice = db.write_now(|conn| {
            insert(conn, "a", 1, 1)?;
            insert(conn, "b", 1, 1)
        });
        let Err(Error::Violated { violation, name }) = twice else {
            panic!("{twice:?}")
        };
        assert_eq!(
            (violation, name.as_str()),
            (Violation::Unique, "wish_hours_size_unique")
        );
    });
}

#[test]
fn a_read_cannot_write() {
    on_each_engine(|fresh| {
        let db = Db::create(&fresh.location(), &steps(), &fjordvik()).expect("a database");
        assert!(db.read_now(|conn| insert(conn, "a", 1, 1)).is_err());
        assert_eq!(count(&db), 0);
    });
}

#[test]
fn writers_take_turns_and_no_count_is_lost() {
    on_each_engine(|fresh| {
        let db = Db::create(&fresh.location(), &steps(), &fjordvik()).expect("a database");
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        db.write_now(|conn| changes::bump(conn, "wishes"))
                            .expect("a turn");
                    }
                });
            }
        });
        let number = db
            .read_now(|conn| changes::current(conn, "wishes"))
            .expect("a number");
        assert_eq!(number, 40);
    });
}

#[test]
fn many_rows_and_upserts_are_written_once_for_both_engines() {
    on_each_engine(|fresh| {
        let db = Db::create(&fresh.location(), &steps(), &fjordvik()).expect("a database");
        db.write_now(|conn| {
            insert(conn, "a", 1, 1)?;
            let now: Instant = a_thursday();
            let rows: Vec<_> = [("a", 5), ("b", 6)]
                .into_iter()
                .map(|(id, hours)| {
                    (
                        wish::id.eq(id),
                        wish::hours.eq(hours),
                        wish::size.eq(9_i64),
                        wish::urgent.eq(false),
                        wish::made_at.eq(now),
                    )
                })
                .collect();
            for_engine!(conn, |conn| diesel::insert_into(wish::table)
                .values(&rows)
                .on_conflict(wish::id)
                .do_update()
                .set(wish::hours.eq(diesel::upsert::excluded(wish::hours)))
                .execute(conn))?;
            Ok::<_, Error>(())
        })
        .expect("both rows");
        let hours: Vec<i32> = db
            .read_now(|conn| {
                Ok::<_, Error>(wish::table.order(wish::id).select(wish::hours).load(conn)?)
            })
            .expect("hours");
        assert_eq!(hours, [5, 6]);
    });
}

#[test]
fn creating_twice_and_opening_nothing_are_refused() {
    on_each_engine(|fresh| {
        let place = fresh.location();
        assert!(matches!(
            Db::open(&place, &steps()),
            Err(Error::Unreachable { .. })
        ));
        if let Location::Sqlite(path) = &place {
            assert!(!path.exists(), "opening must not make a file");
        }
        drop(Db::create(&place, &steps(), &fjordvik()).expect("a database"));
        let again = Db::create(&place, &steps(), &fjordvik());
        assert!(matches!(again, Err(Error::Unreachable { .. })), "{again:?}");
        let profile = Db::open(&place, &steps())
            .and_then(|db| db.read_now(municipality::load))
            .expect("the profile");
        assert_eq!(profile, Some(fjordvik()));
    });
}

#[test]
fn a_program_with_other_tables_is_refused() {
    on_each_engine(|fresh| {
        let place = fresh.location();
        drop(Db::create(&place, &steps(), &fjordvik()).expect("a database"));
        let older = Db::open(&place, MIGRATIONS);
        assert!(
            matches!(older, Err(Error::ForeignSchema { .. })),
            "{older:?}"
        );
        let mut changed = steps();
        changed[1].sqlite = "CREATE TABLE wish (id TEXT)";
        changed[1].postgres = changed[1].sqlite;
        let changed = Db::open(&place, &changed);
        assert!(
            matches!(changed, Err(Error::ForeignSchema { .. })),
            "{changed:?}"
        );
    });
}

#[test]
fn a_copy_there_and_back_is_equal() {
    on_each_engine(|fresh| {
        let first = Db::create(&fresh.file(), &steps(), &fjordvik()).expect("a database");
        first
            .write_now(|conn| {
                for (at, name) in ["ærlig", "ønske", "åpent", "it's «quoted»\n"]
                    .iter()
                    .enumerate()
                {
                    let at = i32::try_from(at).expect("a few");
                    insert(conn, name, at + 1, i64::from(at))?;
                }
                // As Diesel writes a timestamp with microseconds.
                conn.batch_execute(
                    "UPDATE wish SET made_at = '2026-03-12 09:00:00.123456' WHERE hours = 2",
                )?;
                sql_query("UPDATE wish SET wanted_on = NULL, proof = NULL WHERE hours = 3")
                    .execute(conn)?;
                Ok::<_, Error>(())
            })
            .expect("wishes");
        let second = Db::create_empty(&fresh.location(), &steps()).expect("a place");
        let there = copy::copy(&first, &second, &steps()).expect("there");
        let third = Db::create_empty(&fresh.file(), &steps()).expect("a place");
        let back = copy::copy(&second, &third, &steps()).expect("and back");
        assert_eq!(there, back);
        assert_eq!(copy::sums(&first, &steps()).expect("sums"), back);
        assert_eq!(
            back.iter()
                .find(|sum| sum.table == "wish")
                .map(|sum| sum.rows),
            Some(4)
        );
        // Comparing a timestamp still finds the row: it is stored as Diesel writes it.
        let found: i64 = third
            .read_now(|conn| {
                let at = a_thursday().plus_seconds(2);
                Ok::<_, Error>(
                    wish::table
                        .filter(wish::made_at.eq(at))
                        .count()
                        .get_result(conn)?,
                )
            })
            .expect("a count");
        assert_eq!(found, 1);
        third
            .write_now(|conn| insert(conn, "x", 9, 9))
            .expect("one more");
        assert_ne!(copy::sums(&third, &steps()).expect("sums"), there);
    });
}

#[test]
fn a_backup_is_a_file_with_everything() {
    on_each_engine(|fresh| {
        let db = Db::create(&fresh.location(), &steps(), &fjordvik()).expect("a database");
        db.write_now(|conn| insert(conn, "a", 1, 1))
            .expect("a wish");
        let file = fresh.folder().join("backup.db");
        db.backup_to(&file, &steps()).expect("a backup");
        let copy = Db::open(&Location::Sqlite(file.clone()), &steps()).expect("the backup");
        assert_eq!(
            copy::sums(&copy, &steps()).expect("sums"),
            copy::sums(&db, &steps()).expect("sums")
        );
        assert!(
            db.backup_to(&file, &steps()).is_err(),
            "never over a file that exists"
        );
    });
}

#[test]
fn looking_changes_nothing_and_tells_what_opening_would_do() {
    on_each_engine(|fresh| {
        let place = fresh.location();
        let db = Db::create(&place, MIGRATIONS, &fjordvik()).expect("a database");
        let mut look = Inspection::of(&place).expect("a look");
        assert_eq!(look.steps_missing(MIGRATIONS).expect("steps"), 0);
        assert_eq!(look.steps_missing(&steps()).expect("steps"), 1);
        assert_eq!(look.steps_missing(&steps()).expect("steps"), 1);
        let number = look
            .read(municipality::load)
            .expect("a profile")
            .expect("Fjordvik")
            .number;
        assert_eq!(number.as_str(), "9999");
        assert!(look.engine().expect("an engine").contains("QL"));
        let changed = look.read(|conn| municipality::save(conn, &fjordvik()));
        assert!(changed.is_err(), "a look cannot write");
        drop(db);
        let missing = Inspection::of(&fresh.file()).err().expect("no file");
        assert!(missing.to_string().contains("no such file"), "{missing}");
    });
}

#[test]
fn a_database_of_somebody_else_is_left_alone() {
    on_each_engine(|fresh| {
        let place = fresh.location();
        let db = Db::create_empty(&place, &steps()).expect("a database");
        db.write_now(|conn| {
            conn.batch_execute("DROP TABLE migration")?;
            Ok::<_, Error>(conn.batch_execute("DROP TABLE municipality")?)
        })
        .expect("as if somebody else had made it");
        drop(db);
        let refused = Db::open(&place, MIGRATIONS).expect_err("not ours");
        assert!(refused.to_string().contains("no municipality"), "{refused}");
    });
}

#[test]
fn what_came_to_nothing_is_taken_away_and_can_be_made_again() {
    on_each_engine(|fresh| {
        let place = fresh.location();
        let db = Db::create_empty(&place, &steps()).expect("a database");
        db.discard(&steps()).expect("discarded");
        if let Location::Sqlite(file) = &place {
            assert!(!file.exists());
        }
        Db::create(&place, &steps(), &fjordvik()).expect("made again");
    });
}

#[cfg(unix)]
#[test]
fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    on_each_engine(|fresh| {
        let db = Db::create(&fresh.file(), &steps(), &fjordvik()).expect("a database");
        let Location::Sqlite(backup) = fresh.file() else {
            panic!("a file")
        };
        db.backup_to(&backup, &steps()).expect("a backup");
        let Location::Sqlite(file) = db.location() else {
            panic!("a file")
        };
        for file in [file, &backup] {
            let mode = std::fs::metadata(file)
                .expect("a file")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600, "{}", file.display());
        }
    });
}
