//! A PostgreSQL that is too old, and tables of a newer program, are refused in one sentence.

mod common;

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    thread,
};

use common::Place;
use db::Location;
use diesel::{Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection as _};
use testkit::on_each_engine;

/// PostgreSQL 12.22, as far as anybody asks before they know its version: it agrees to
/// everything, and answers every question with that number.
fn old_postgres() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            thread::spawn(move || converse(stream));
        }
    });
    port
}

fn converse(mut stream: TcpStream) -> Option<()> {
    loop {
        let mut size = [0; 4];
        stream.read_exact(&mut size).ok()?;
        let mut rest = vec![0; u32::from_be_bytes(size) as usize - 4];
        stream.read_exact(&mut rest).ok()?;
        // A wish for encryption is declined; then comes the greeting itself.
        if rest[..4] == 196_608_u32.to_be_bytes() {
            break;
        }
        stream.write_all(b"N").ok()?;
    }
    let mut hello = message(b'R', &0_u32.to_be_bytes());
    hello.extend(message(b'S', b"server_version\x0012.22\0"));
    hello.extend(message(b'S', b"client_encoding\0UTF8\0"));
    hello.extend(message(b'S', b"standard_conforming_strings\0on\0"));
    hello.extend(message(b'Z', b"I"));
    stream.write_all(&hello).ok()?;
    loop {
        let mut head = [0; 5];
        stream.read_exact(&mut head).ok()?;
        let size = u32::from_be_bytes([head[1], head[2], head[3], head[4]]);
        let mut body = vec![0; size as usize - 4];
        stream.read_exact(&mut body).ok()?;
        let answer = match head[0] {
            b'Q' => [message(b'C', b"SET\0"), message(b'Z', b"I")].concat(),
            b'P' => message(b'1', b""),
            b'B' => message(b'2', b""),
            b'D' if body[0] == b'P' => column(),
            b'D' => [message(b't', &[0, 0]), column()].concat(),
            b'E' => {
                let mut row = vec![0, 1, 0, 0, 0, 4];
                row.extend(120_022_u32.to_be_bytes());
                [message(b'D', &row), message(b'C', b"SELECT 1\0")].concat()
            }
            b'S' => message(b'Z', b"I"),
            _ => return None,
        };
        stream.write_all(&answer).ok()?;
    }
}

/// One column of four binary bytes, an integer.
fn column() -> Vec<u8> {
    let mut described = vec![0, 1];
    described.extend(b"v\0");
    described.extend([0, 0, 0, 0, 0, 0]);
    described.extend(23_u32.to_be_bytes());
    described.extend([0, 4, 255, 255, 255, 255, 0, 1]);
    message(b'T', &described)
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len() + 4).expect("a small message");
    [&[kind][..], &size.to_be_bytes(), body].concat()
}

#[test]
fn an_old_server_is_named_with_the_version_that_is_needed() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        let address = format!("postgres://u:hemmelig@127.0.0.1:{}/vik", old_postgres());
        let create = [
            "create",
            "--municipality",
            "4601",
            "--name",
            "Vik",
            "--database",
            &address,
        ];
        let said = place.refused(&create);
        assert!(
            said.contains("it runs PostgreSQL 12, and version 13 or newer is needed. Upgrade"),
            "{said}"
        );
        assert!(!said.contains("hemmelig"), "{said}");
        assert!(!place.path("samspill.toml").exists());
    });
}

#[test]
fn tables_of_a_newer_program_are_left_alone() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        let location = fresh.location();
        place.create("3205", "Lillestrøm", &location);
        let newer =
            "INSERT INTO migration (room, step, hash) VALUES ('tomorrow', '0001_tomorrow', '1')";
        match &location {
            Location::Sqlite(file) => SqliteConnection::establish(&file.display().to_string())
                .expect("a database")
                .batch_execute(newer),
            Location::Postgres(address) => PgConnection::establish(address)
                .expect("a database")
                .batch_execute(newer),
        }
        .expect("a step");
        for words in [
            &["serve", "--listen", "127.0.0.1:0"][..],
            &["backup", "--to", "b.db"],
        ] {
            let said = place.refused(words);
            assert!(
                said.contains("the tables of «tomorrow» were made by a different program"),
                "{said}"
            );
            assert!(said.contains("run the version that made them"), "{said}");
        }
        let ended = place.run(&["doctor"]);
        assert!(ended.out.contains("fix   3205 Lillestrøm"), "{ended:?}");
    });
}
