//! A scanner that speaks clamd's protocol, on a socket of this test's own.

use std::{
    io::{Read, Write},
    net::TcpListener,
    os::unix::net::UnixListener,
    thread,
};

use documents::{Accepted, Allowed, Clamd, FileRefusal, NoScanner, accept};

/// What every scanner knows; written in two halves so that this file itself is not taken for it.
const EICAR: [&str; 2] = [
    "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD",
    "-ANTIVIRUS-TEST-FILE!$H+H*",
];

fn paper(text: &str) -> Accepted {
    accept("a.txt", text.into(), &Allowed::PAPERS).expect("text")
}

/// One session as `clamd` holds it.
fn session(mut stream: impl Read + Write) {
    let mut word = [0; 10];
    stream.read_exact(&mut word).expect("a command");
    assert_eq!(&word, b"zINSTREAM\0");
    let mut came = Vec::new();
    loop {
        let mut length = [0; 4];
        stream.read_exact(&mut length).expect("a length");
        let length = u32::from_be_bytes(length) as usize;
        if length == 0 {
            break;
        }
        let from = came.len();
        came.resize(from + length, 0);
        stream.read_exact(&mut came[from..]).expect("a chunk");
    }
    let known = EICAR.concat();
    let found = came
        .windows(known.len())
        .any(|piece| piece == known.as_bytes());
    let told = if came.len() > 300_000 {
        "INSTREAM size limit exceeded. ERROR\0"
    } else if found {
        "stream: Eicar-Test-Signature FOUND\0"
    } else {
        "stream: OK\0"
    };
    stream.write_all(told.as_bytes()).expect("it listens");
}

fn clamd(sessions: usize) -> Clamd {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("tcp://{}", listener.local_addr().expect("bound"));
    thread::spawn(move || {
        for stream in listener.incoming().take(sessions) {
            session(stream.expect("a connection"));
        }
    });
    address.parse().expect("an address")
}

#[test]
fn the_scanner_decides() {
    let scanner = clamd(3);
    // More than one chunk, so that lengths matter.
    let long = paper(&"Referat fra årsmøtet. ".repeat(8_000));
    let bytes = long.bytes().to_vec();
    let clean = long.scanned(&scanner).expect("nothing in it");
    assert_eq!(clean.bytes(), bytes);
    let name = "Eicar-Test-Signature".to_owned();
    let infected = paper(&EICAR.concat()).scanned(&scanner);
    assert_eq!(infected, Err(FileRefusal::Infected { name }));
    let too_long = paper(&"a".repeat(400_000)).scanned(&scanner);
    assert_eq!(too_long, Err(FileRefusal::NotScanned));
}

#[test]
fn a_socket_of_the_machine_will_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("clamd.ctl");
    let listener = UnixListener::bind(&path).expect("a socket");
    thread::spawn(move || session(listener.accept().expect("a connection").0));
    let scanner: Clamd = format!("unix:{}", path.display())
        .parse()
        .expect("an address");
    assert!(paper("Referat").scanned(&scanner).is_ok());
}

#[test]
fn a_scanner_that_does_not_answer_lets_nothing_through() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let place = listener.local_addr().expect("bound").to_string();
    drop(listener);
    let gone = paper("Referat").scanned(&Clamd::Tcp(place));
    assert_eq!(gone, Err(FileRefusal::NotScanned));
    let missing = Clamd::Socket("/nowhere/clamd.ctl".into());
    assert_eq!(
        paper("Referat").scanned(&missing),
        Err(FileRefusal::NotScanned)
    );
    // Hangs up before it has said anything.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let place = listener.local_addr().expect("bound").to_string();
    thread::spawn(move || drop(listener.accept()));
    let silent = paper("Referat").scanned(&Clamd::Tcp(place));
    assert_eq!(silent, Err(FileRefusal::NotScanned));
}

#[test]
fn without_a_scanner_files_are_taken_as_they_are() {
    assert!(paper("Referat").scanned(&NoScanner).is_ok());
}
