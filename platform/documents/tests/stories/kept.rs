//! Files in the database: one copy of each content, whole after every move.

use db::{Db, copy};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::BigInt};
use documents::{Allowed, Clean, FileId, Kind, accept, content, find, forget, keep};
use testkit::{Fresh, TestTown, a_thursday, on_each_engine};

/// Every byte there is, so that none is bent on its way.
fn all_bytes(more: &[u8]) -> Vec<u8> {
    let every = (0..=u8::MAX).cycle().take(70_000);
    every.chain(more.iter().copied()).collect()
}

fn paper(name: &str, more: &[u8]) -> Clean {
    Clean::made_here(name, Kind::Pdf, all_bytes(more))
}

fn town(fresh: &Fresh) -> TestTown {
    TestTown::fjordvik(fresh, &[])
}

fn kept(town: &TestTown, file: &Clean) -> FileId {
    town.db
        .write_now(|conn| keep(conn, &*town.clock, &*town.ids, file, "operator"))
        .expect("kept")
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn contents(db: &Db) -> i64 {
    let question = "SELECT count(*) AS count FROM file_content";
    let counted = db.read_now(|conn| Ok::<_, db::Error>(sql_query(question).get_result(conn)?));
    let counted: Count = counted.expect("a count");
    counted.count
}

fn bytes(db: &Db, id: &FileId) -> Option<Vec<u8>> {
    db.read_now(|conn| match find(conn, id)? {
        Some(file) => content(conn, &file).map(Some),
        None => Ok(None),
    })
    .expect("read")
}

#[test]
fn a_file_is_found_as_it_was_kept() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        let id = kept(&town, &paper("Årsmelding 2025.pdf", b""));
        let file = town.db.read_now(|conn| find(conn, &id)).expect("read");
        let file = file.expect("it is there");
        assert_eq!((file.kind(), file.size()), (Kind::Pdf, 70_000));
        assert_eq!(file.name, "Årsmelding 2025.pdf");
        assert_eq!(
            (file.made_at, file.made_by.as_str()),
            (a_thursday(), "operator")
        );
        assert_eq!(bytes(&town.db, &id), Some(all_bytes(b"")));
        assert_eq!(bytes(&town.db, &FileId("nobody".into())), None);
    });
}

#[test]
fn the_same_content_is_kept_once_and_gone_with_its_last_file() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        let first = kept(&town, &paper("a.pdf", b""));
        let second = kept(&town, &paper("b.pdf", b""));
        let other = kept(&town, &paper("a.pdf", b"!"));
        assert_eq!(contents(&town.db), 2);
        let forget = |id| {
            town.db
                .write_now(|conn| forget(conn, id))
                .expect("forgotten");
        };
        forget(&first);
        assert_eq!(bytes(&town.db, &first), None);
        assert_eq!(bytes(&town.db, &second), Some(all_bytes(b"")));
        forget(&second);
        assert_eq!(contents(&town.db), 1);
        forget(&second);
        assert_eq!(bytes(&town.db, &other), Some(all_bytes(b"!")));
    });
}

#[test]
fn bytes_survive_a_move_to_the_other_engine_and_back() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        let large = accept("stort.txt", vec![b'x'; 1024 * 1024], &Allowed::PAPERS);
        let large = Clean::made_here("stort.txt", Kind::Text, large.expect("text").bytes().into());
        let ids = [kept(&town, &paper("a.pdf", b"")), kept(&town, &large)];
        // More than are read at once.
        for more in 0..9 {
            kept(&town, &paper("a.pdf", &[more]));
        }
        let migrations = town.migrations();
        let file = Db::create_empty(&fresh.file(), migrations).expect("a new file");
        let back = Db::create_empty(&fresh.location(), migrations).expect("a new database");
        let there = copy::copy(&town.db, &file, migrations).expect("moved");
        let home = copy::copy(&file, &back, migrations).expect("moved back");
        assert_eq!(there, home);
        for db in [&file, &back] {
            assert_eq!(bytes(db, &ids[0]), Some(all_bytes(b"")));
            assert_eq!(bytes(db, &ids[1]).as_deref(), Some(large.bytes()));
        }
    });
}
